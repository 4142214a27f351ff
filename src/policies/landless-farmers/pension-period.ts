import { ageReachedOn } from "../../kernel/days/age.ts";
import {
  type CalendarDate,
  dayOfMonth,
  endOfMonth,
  monthsBetween,
  startOfMonth,
  startOfNextMonth,
  yearMonthOf,
} from "../../kernel/days/calendar.ts";
import { addMonths } from "../../kernel/days/moving.ts";
import { facts, mustHold, notAfter } from "../../kernel/facts/facts.ts";
import { day, money } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { yuan } from "../../kernel/numbers/money.ts";
import { multiplyAndRound } from "../../kernel/numbers/ratio.ts";
import { checkedDate, laterOf } from "./days.ts";
import { type Deciding, rule } from "./document.ts";
import { birthDate } from "./facts.ts";

/**
 * 养老金领取期间 — the first and the last month of the pension, for men and women alike. 五(四); 五(二) for those who
 * pay when they have reached the age: theirs starts in the month after the payment, or after a wait whose length the
 * county gives (`lateEnrolmentWait`) where the reading says so. It ends with the month of death.
 * `firstAmount` is the first month's pension in yuan, by days where the reading says so.
 *
 * @example pensionPeriod({ birthDate: "1952-05-10", paidInFullOn: "2010-03-01" }).value.firstMonth // "2012-06"
 */
export const pensionPeriod = rule({
  name: "pension-period",
  title: { zh: "养老金领取期间", en: "Time of the pension" },
  question: { zh: "从哪个月领到哪个月？", en: "From which month to which is the pension paid?" },
  clauses: ["五(二)", "五(四)"],
  facts: facts(
    {
      birthDate,
      paidInFullOn: day({ zh: "缴清之日", en: "day on which the contribution was paid up" }),
      diedOn: optional(day({ zh: "身故之日", en: "day of death" })),
      monthlyAmount: optional(money({ zh: "月养老金", en: "monthly pension" })),
    },
    notAfter("birthDate", "paidInFullOn", { zh: "出生不晚于缴清之日", en: "born by the day of payment" }),
    mustHold(
      ["diedOn", "paidInFullOn"],
      { zh: "不早于缴清之日", en: "not before the day of payment" },
      (f) => f.diedOn !== undefined && f.diedOn < f.paidInFullOn,
    ),
  ),
  findings: {
    "from-age": {
      zh: "{reachedOn:date}满{age:count}周岁，从{firstMonth:month}起领取",
      en: "{age:count} reached on {reachedOn:date}: paid from {firstMonth:month}",
    },
    "from-payment": {
      zh: "满{age:count}周岁以后，{paidInFullOn:date}缴清，从{firstMonth:month}起领取",
      en: "paid up on {paidInFullOn:date}, at {age:count} or older: paid from {firstMonth:month}",
    },
    waits: {
      zh: "满龄以后参保，缴清后先等待{wait:count}个月",
      en: "joined at the age or older: {wait:count} month(s) of waiting after the payment",
    },
    "alive-at-start": {
      holds: { zh: "{diedOn:date}身故，已经开始领取", en: "died on {diedOn:date}, once it had started" },
      fails: { zh: "{diedOn:date}身故，还没有开始领取", en: "died on {diedOn:date}, before the start" },
    },
    "until-death": { zh: "领取到身故当月{lastMonth:month}", en: "paid until the month of death, {lastMonth:month}" },
  },
  decide(facts, policy) {
    const { birthDate, paidInFullOn, diedOn, monthlyAmount } = facts;
    const { age, reachedOn, late, wait, first } = startOfPension(facts, policy);
    checkedDate(first, late ? "paidInFullOn" : "birthDate", late ? paidInFullOn : birthDate);
    if (wait !== null) policy.found("五(二)", "waits", { wait });
    if (late) policy.found("五(二)", "from-payment", { age, paidInFullOn, firstMonth: yearMonthOf(first) });
    else policy.found("五(四)", "from-age", { age, reachedOn, firstMonth: yearMonthOf(first) });

    if (diedOn !== undefined) {
      const earliest = laterOf(first, reachedOn);
      if (!policy.condition("五(四)", "alive-at-start", diedOn >= earliest, { diedOn })) {
        return { firstMonth: null, firstDay: null, firstAmount: null, lastMonth: null, months: 0 };
      }
      policy.found("五(四)", "until-death", { lastMonth: yearMonthOf(diedOn) });
    }
    const days = dayOfMonth(endOfMonth(first)) - dayOfMonth(first) + 1;
    const firstAmount =
      monthlyAmount === undefined ? null : multiplyAndRound(monthlyAmount, days, dayOfMonth(endOfMonth(first)));
    return {
      firstMonth: yearMonthOf(first),
      firstDay: first,
      firstAmount: firstAmount === null ? null : yuan(firstAmount),
      lastMonth: diedOn === undefined ? null : yearMonthOf(diedOn),
      months: diedOn === undefined ? null : monthsBetween(startOfMonth(first), startOfMonth(diedOn)) + 1,
    };
  },
});

interface Contributor {
  readonly birthDate: CalendarDate;
  readonly paidInFullOn: CalendarDate;
}

type Chooser = Pick<Deciding, "figure" | "reading">;

/** The first day of the pension, also where it lies past the years that the library covers. */
export function startOfPension({ birthDate, paidInFullOn }: Contributor, policy: Chooser) {
  const age = policy.figure("pensionAge", paidInFullOn);
  const reachedOn = ageReachedOn(birthDate, age, policy.reading("birthday"));
  const late = paidInFullOn >= reachedOn;
  const waits = late && policy.reading("late-enrolment-start") === "after-a-wait";
  const wait = waits ? policy.figure("lateEnrolmentWait", paidInFullOn) : null;
  const first = late ? startOfNextMonth(addMonths(paidInFullOn, wait ?? 0)) : firstDay(reachedOn, policy);
  return { age, reachedOn, late, wait, first };
}

function firstDay(reachedOn: CalendarDate, policy: Chooser): CalendarDate {
  switch (policy.reading("pension-start")) {
    case "month-after":
      return startOfNextMonth(reachedOn);
    case "birthday-month":
      return startOfMonth(reachedOn);
    case "birthday":
      return reachedOn;
  }
}
