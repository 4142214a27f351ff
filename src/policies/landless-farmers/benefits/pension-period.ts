import {
  addMonths,
  ageReachedOn,
  type CalendarDate,
  dayOfMonth,
  endOfMonth,
  monthsBetween,
  startOfMonth,
  startOfNextMonth,
  yearMonthOf,
} from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  facts,
  flag,
  money,
  month,
  mustHold,
  nullable,
  optional,
} from "../../../kernel/facts/index.ts";
import { type Fen, multiplyAndRound, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { checkedDate } from "../../shared/days.ts";
import { type Deciding, rule } from "../document.ts";
import { birthDate, bornBy, diedOn } from "../facts.ts";
import { adjustments, benefitAdjustment } from "./benefit-adjustment.ts";
import { aliveAtStart } from "./benefits.ts";
import { dueParts, payments, paymentsOf, spansOf } from "./payments.ts";

const paidInFullOn = day({ zh: "缴清日期", en: "date of payment in full" });

const payableFinding = {
  payable: {
    yes: { zh: "{on:date}应领取当月养老保障金", en: "on {on:date} the pension of that month is payable" },
    no: { zh: "{on:date}无应领取的养老保障金", en: "on {on:date} no pension is payable" },
  },
} as const satisfies Findings;

/**
 * 养老保障金领取期间 — Calculates the first and last month of the pension, the same for men and women. 五(四); 五(二) for
 * people who pay after reaching pension age: theirs starts in the month after payment, or after a waiting period set by
 * the county (`lateEnrolmentWait`) under that reading. It ends with the month of death. `firstAmount` is the first
 * month's pension in yuan, by days if the reading lets the pension start on the birthday; nobody is paid before it.
 * `payments`: what is due month by month, with the county's `adjustments` (五(六)) of the `monthlyAmount` given.
 * `on`: is the pension of that month payable on this date?
 *
 * @example pensionPeriod({ birthDate: "1952-05-10", paidInFullOn: "2010-03-01" }).value.firstMonth // "2012-06"
 */
export const pensionPeriod = rule({
  name: "pension-period",
  title: { zh: "养老保障金领取期间", en: "Pension period" },
  question: { zh: "养老保障金自何月起领取，至何月止？", en: "In which months is the pension paid?" },
  clauses: ["五(二)", "五(四)"],
  facts: facts(
    {
      birthDate,
      paidInFullOn,
      diedOn: optional(diedOn),
      monthlyAmount: optional(money({ zh: "月养老保障金", en: "monthly pension" })),
      adjustments: optional(adjustments),
      on: optional(day({ zh: "查询日期", en: "as-of date" })),
    },
    bornBy("paidInFullOn", paidInFullOn),
    mustHold(
      ["diedOn", "paidInFullOn"],
      { zh: "身故日期不得早于缴清日期", en: "a date of death on or after the date of payment in full" },
      (f) => f.diedOn !== undefined && f.diedOn < f.paidInFullOn,
    ),
  ),
  answer: answer({
    firstMonth: nullable(month({ zh: "养老保障金领取起始月", en: "first month of the pension" })),
    pensionFrom: nullable(day({ zh: "养老保障金领取起始日期", en: "start date of the pension" })),
    firstAmount: nullable(money({ zh: "首月养老保障金", en: "pension of the first month" })),
    lastMonth: nullable(month({ zh: "养老保障金领取终止月", en: "last month of the pension" })),
    monthsPaid: nullable(
      count({ zh: "养老保障金领取月数", en: "months of pension paid" }, { zh: "个月", en: "months" }),
    ),
    payable: nullable(
      flag({ zh: "查询当日应领取当月养老保障金", en: "the pension of the month is payable on the as-of date" }),
    ),
    payments,
  }),
  due: {
    unit: "month",
    clause: "五(四)",
    parts: [dueParts.pension],
    spans: spansOf,
    because: { first: ["waits", "from-age", "from-payment"], last: ["until-death"], between: ["until-death"] },
  },
  uses: [benefitAdjustment],
  findings: {
    "from-age": {
      zh: "{reachedOn:date}年满{age:count}周岁，自{firstMonth:month}起领取",
      en: "turns {age:count} on {reachedOn:date}; pension from {firstMonth:month}",
    },
    "from-payment": {
      zh: "年满{age:count}周岁后，于{paidInFullOn:date}缴清，自{firstMonth:month}起领取",
      en: "paid in full on {paidInFullOn:date}, aged {age:count} or older; pension from {firstMonth:month}",
    },
    waits: {
      zh: "到领取年龄后参保，缴清后须等待{wait:count}个月",
      en: "enrolled at or after pension age: waiting period of {wait:count} month(s) after payment in full",
    },
    "alive-at-start": aliveAtStart,
    "amount-given": { zh: "月养老保障金{monthlyAmount:yuan}", en: "monthly pension of {monthlyAmount:yuan}" },
    "first-month-by-days": {
      zh: "自{on:date}起领取，当月{daysOfMonth:count}天，按{days:count}天计发{amount:yuan}",
      en: "paid from {on:date}: {days:count} of the {daysOfMonth:count} days of the month, {amount:yuan}",
    },
    ...payableFinding,
    "until-death": { zh: "领取至身故当月{lastMonth:month}", en: "paid until {lastMonth:month}, the month of death" },
  },
  decide(facts, policy) {
    const { birthDate, paidInFullOn, diedOn, monthlyAmount, adjustments } = facts;
    const { age, reachedOn, late, wait, first } = startOfPension(facts, policy);
    checkedDate(first, late ? "paidInFullOn" : "birthDate", late ? paidInFullOn : birthDate);
    if (wait !== null) policy.found("五(二)", "waits", { wait });
    if (late) policy.found("五(二)", "from-payment", { age, paidInFullOn, firstMonth: yearMonthOf(first) });
    else policy.found("五(四)", "from-age", { age, reachedOn, firstMonth: yearMonthOf(first) });

    if (diedOn !== undefined) {
      if (!policy.condition("五(四)", "alive-at-start", diedOn >= first, { diedOn })) {
        const payable = facts.on === undefined ? null : false;
        return {
          firstMonth: null,
          pensionFrom: null,
          firstAmount: null,
          lastMonth: null,
          monthsPaid: 0,
          payable,
          payments: [],
        };
      }
      policy.found("五(四)", "until-death", { lastMonth: yearMonthOf(diedOn) });
    }
    const { days: fromFirst, daysOfMonth } = daysOfFirstMonth(first);
    const days = policy.reading("pension-start") === "birthday" ? fromFirst : daysOfMonth;
    const months = { first: yearMonthOf(first), last: diedOn === undefined ? null : yearMonthOf(diedOn) };
    const partOfFirst = (amount: Fen): Fen => multiplyAndRound(amount, days, daysOfMonth);
    if (monthlyAmount !== undefined) policy.found("五(四)", "amount-given", { monthlyAmount: yuan(monthlyAmount) });
    const payments = paymentsOf([months], { benefit: "pension", monthlyAmount, adjustments }, policy, partOfFirst);
    const amount = payments[0]?.monthlyAmount;
    if (days < daysOfMonth && amount) {
      policy.found("五(四)", "first-month-by-days", { on: first, days, daysOfMonth, amount });
    }
    return {
      firstMonth: months.first,
      pensionFrom: first,
      firstAmount: amount ?? null,
      lastMonth: months.last,
      monthsPaid: diedOn === undefined ? null : monthsBetween(startOfMonth(first), startOfMonth(diedOn)) + 1,
      payable: facts.on === undefined ? null : isPayable(facts.on, first, diedOn, policy),
      payments,
    };
  },
});

/** Whether the pension of the month of a date is payable by then. */
function isPayable(
  on: CalendarDate,
  first: CalendarDate,
  diedOn: CalendarDate | undefined,
  policy: Deciding<typeof payableFinding>,
): boolean {
  const payable = on >= first && (diedOn === undefined || yearMonthOf(on) <= yearMonthOf(diedOn));
  return policy.condition("五(四)", "payable", payable, { on });
}

/** The days of the first month from the start of the pension on. */
export function daysOfFirstMonth(first: CalendarDate): { readonly days: number; readonly daysOfMonth: number } {
  const daysOfMonth = dayOfMonth(endOfMonth(first));
  return { days: daysOfMonth - dayOfMonth(first) + 1, daysOfMonth };
}

interface Contributor {
  readonly birthDate: CalendarDate;
  readonly paidInFullOn: CalendarDate;
}

type Chooser = Pick<Deciding, "figure" | "reading">;

/** The first day of the pension, also beyond the years that the library covers. */
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
    case "birthday":
      return reachedOn; // nobody is paid before reaching the age; only the amount of the first month differs
  }
}
