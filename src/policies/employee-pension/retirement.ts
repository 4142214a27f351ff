import { reachingAge } from "../../kernel/age.ts";
import { type CalendarDate, firstOfMonth, monthsBetween } from "../../kernel/calendar.ts";
import { facts, impossible, needed, ordered, refused } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { count, day, flag, optional } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { birthDate, sex, sexes } from "./facts.ts";

/**
 * 退休条件 — does this person draw the monthly pension on a day; if the contributions are too few at the retirement
 * age, how many months are missing and may they be paid back. 七13, 七14.
 *
 * The retirement age of women is as written, for all of them. `monthsPaid` are the months paid before the
 * retirement, with those paid back. `backPaymentAllowed` is wanted when the age is reached with too few of them.
 *
 * The age is reached on the first day on which the person has the retirement age in force on that day, and the years
 * of contributions asked for are those in force then: what changes later ends no pension.
 *
 * @example
 * retirement({ sex: "male", birthDate: "1966-03-02", monthsPaid: 180, on: "2026-03-02" }).value
 * // { entitled: true, ageReachedOn: "2026-03-02", monthsShort: 0, mayBackPay: false, unmet: [] }
 */
export const retirement = rule({
  name: "retirement",
  clauses: ["七13", "七14"],
  facts: facts(
    {
      sex,
      birthDate,
      monthsPaid: count(
        { zh: "累计缴费月数", en: "months of contributions" },
        { zh: "个月", en: "months" },
        { max: 1200 },
      ),
      on: day({ zh: "认定之日", en: "day of the determination" }),
      backPaymentAllowed: optional(flag({ zh: "政策允许补缴", en: "back payment is allowed" })),
      diedOn: optional(day({ zh: "死亡之日", en: "day of death" })),
    },
    ordered("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by that day" }),
    ordered("birthDate", "diedOn", { zh: "出生不晚于死亡", en: "born by the day of death" }),
    impossible(
      ["monthsPaid", "birthDate", "on", "diedOn"],
      { zh: "缴费月数不多于在世的月数", en: "no more months of contributions than the person has lived in" },
      ({ monthsPaid, birthDate, on, diedOn }) => {
        const until = diedOn !== undefined && diedOn < on ? diedOn : on;
        return birthDate <= until && monthsPaid > monthsTouched(birthDate, until);
      },
    ),
  ),
  decide(facts, policy: Policy<typeof retirementWords>) {
    const { birthDate, on, monthsPaid, diedOn } = facts;
    const name = facts.sex === "male" ? "menRetirementAge" : "womenRetirementAge";
    const ages = policy.timeline(name);
    const { age: retirementAge, reachedOn: ageReachedOn } = reachingAge(birthDate, on, ages, policy);
    const years = policy.figure("minContributionYears", ageReachedOn);
    const minMonths = 12 * years;
    const livedToAge = diedOn === undefined || diedOn >= ageReachedOn;
    const aged = policy.condition("七13", "age-reached", livedToAge && on >= ageReachedOn, {
      sex: sexes[facts.sex],
      retirementAge,
      ageReachedOn,
    });
    const enough = policy.condition("七13", "enough-contributions", monthsPaid >= minMonths, { monthsPaid, minMonths });
    const alive = diedOn === undefined || policy.condition("七13", "alive", on <= diedOn, { diedOn });
    const unmet = failingOf({ "age-reached": aged, "enough-contributions": enough, alive });

    let monthsShort = 0;
    let mayBackPay = false;
    if (aged && alive && !enough) {
      const backPaymentTargetYears = policy.figure("backPaymentTargetYears", ageReachedOn);
      if (backPaymentTargetYears !== years) {
        throw refused("figures.backPaymentTargetYears", "impossible", backPaymentTargetYears, {
          zh: `与退休前累计缴费年限相同，即${years}`,
          en: `the years of contributions before retirement, ${years}`,
        });
      }
      monthsShort = minMonths - monthsPaid;
      const allowed = needed(facts.backPaymentAllowed, "backPaymentAllowed", {
        zh: "到龄而缴费年限不足时需要这项事实",
        en: "wanted at the retirement age with too few contributions",
      });
      mayBackPay = policy.condition("七14", "back-payment", allowed, { monthsShort });
    }
    return { entitled: unmet.length === 0, ageReachedOn, monthsShort, mayBackPay, unmet };
  },
});

/** Calendar months from one day to another, both of theirs included. */
const monthsTouched = (from: CalendarDate, until: CalendarDate): number =>
  monthsBetween(firstOfMonth(from), firstOfMonth(until)) + 1;

export const retirementWords = {
  title: { zh: "退休条件", en: "Retirement" },
  asks: {
    zh: "能不能按月领取养老金，缴费不足时可否补缴？",
    en: "Is the monthly pension drawn, and may missing months be paid back?",
  },
  findings: {
    "age-reached": {
      holds: {
        zh: "{sex:label}，{ageReachedOn:date}到退休年龄，即{retirementAge:count}周岁",
        en: "{sex:label}: the retirement age of {retirementAge:count} was reached on {ageReachedOn:date}",
      },
      fails: {
        zh: "{sex:label}，退休年龄{retirementAge:count}周岁，到龄之日为{ageReachedOn:date}，未到龄",
        en: "{sex:label}: the retirement age of {retirementAge:count}, due on {ageReachedOn:date}, was not reached",
      },
    },
    "enough-contributions": {
      holds: {
        zh: "累计缴费{monthsPaid:count}个月，满{minMonths:count}个月",
        en: "{monthsPaid:count} month(s) of contributions, at least {minMonths:count}",
      },
      fails: {
        zh: "累计缴费{monthsPaid:count}个月，不满{minMonths:count}个月",
        en: "{monthsPaid:count} month(s) of contributions, fewer than {minMonths:count}",
      },
    },
    alive: {
      holds: { zh: "死亡（{diedOn:date}）之前按月领取", en: "drawn until the death on {diedOn:date}" },
      fails: { zh: "已于{diedOn:date}死亡，不再领取", en: "died on {diedOn:date}: no longer drawn" },
    },
    "back-payment": {
      holds: {
        zh: "政策允许补缴{monthsShort:count}个月，费用由本人负担",
        en: "{monthsShort:count} month(s) may be paid back, at the person's own cost",
      },
      fails: {
        zh: "缺{monthsShort:count}个月，政策不允许补缴，按有关法律法规处理",
        en: "{monthsShort:count} month(s) are missing and may not be paid back: the law decides",
      },
    },
  },
} as const satisfies Words;
