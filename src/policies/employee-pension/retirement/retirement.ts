import { type CalendarDate, monthsBetween, startOfMonth } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  facts,
  flag,
  mustHold,
  notAfter,
  nullable,
  optional,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { unmetConditions, unmetOf } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { birthDate, sex, sexes } from "../facts.ts";
import { checkBackPaymentTarget, lawFindings, retirementOf } from "./retirement-law.ts";

const months = { zh: "个月", en: "months" };
const conditions = labels({
  "age-reached": { zh: "达到退休年龄", en: "has reached retirement age" },
  "enough-contributions": { zh: "累计缴费达到规定年限", en: "has the required years of contributions" },
  alive: { zh: "认定时在世", en: "is alive on the determination date" },
});

/**
 * 退休条件 — Decides whether the monthly pension is payable on a date and, if contributions are too few at retirement
 * age, how many months are short and whether back payment is allowed. 七13, 七14, 八18.
 *
 * Applies the law in force (八18, reading `retirement-law`): the retirement age rises from 2025, the months of
 * contributions from 2030. The text states age 55 for all women, so the national rule for women of 55 applies to them.
 * `contributionMonths` counts the months paid before retirement, back payments included. If the age is reached with too few
 * of them and `backPaymentAllowed` is not given, `eligibleForBackPayment` is null.
 *
 * `chosenRetirementOn` is the date of flexible retirement (弹性退休): at most three years early, never before age 60 (women:
 * 55) and only with the months of contributions required on that date; or, agreed with the employer, at most three years
 * late. The contributions required are those on the retirement date, so a later change does not end a pension.
 *
 * @example retirement({ sex: "male", birthDate: "1965-01-15", contributionMonths: 180, on: "2025-02-15" }).value
 * // { entitled: true, ageReachedOn: "2025-02-15", monthsLater: 1, shortfall: 0, eligibleForBackPayment: false, unmet: [] }
 */
export const retirement = rule({
  name: "retirement",
  title: { zh: "退休条件", en: "Retirement conditions" },
  question: {
    zh: "是否可以按月领取基本养老金，缴费年限不足的可否补缴？",
    en: "Is the monthly pension payable, and is back payment of missing contributions allowed?",
  },
  clauses: ["七13", "七14", "八18"],
  facts: facts(
    {
      sex,
      birthDate,
      contributionMonths: count({ zh: "累计缴费月数", en: "months of contributions" }, months, { max: 1200 }),
      on: day({ zh: "认定日期", en: "determination date" }),
      backPaymentAllowed: optional(flag({ zh: "政策允许补缴", en: "back payment is allowed" })),
      diedOn: optional(day({ zh: "死亡日期", en: "date of death" })),
      chosenRetirementOn: optional(day({ zh: "本人选择的弹性退休日期", en: "chosen date of flexible retirement" })),
    },
    notAfter("birthDate", "on", {
      zh: "出生日期不得晚于认定日期",
      en: "a date of birth on or before the determination date",
    }),
    notAfter("birthDate", "diedOn", {
      zh: "出生日期不得晚于死亡日期",
      en: "a date of birth on or before the date of death",
    }),
    mustHold(
      ["contributionMonths", "birthDate", "on", "diedOn"],
      { zh: "累计缴费月数不得多于在世的月数", en: "at most as many months as the person has lived" },
      ({ contributionMonths, birthDate, on, diedOn }) => {
        const until = diedOn !== undefined && diedOn < on ? diedOn : on;
        return birthDate <= until && contributionMonths > monthsTouched(birthDate, until);
      },
    ),
  ),
  answer: answer({
    entitled: flag({ zh: "可以按月领取基本养老金", en: "monthly pension is payable" }),
    ageReachedOn: day({ zh: "退休日期", en: "retirement date" }),
    monthsLater: count({ zh: "法定退休比条文推迟的月数", en: "months of later statutory retirement" }, months),
    shortfall: count(
      { zh: "到龄时尚缺的缴费月数", en: "shortfall of months of contributions at retirement age" },
      months,
    ),
    eligibleForBackPayment: nullable(
      flag({ zh: "可以补缴所缺月数", en: "back payment of the missing months is allowed" }),
    ),
    unmet: unmetConditions(conditions),
  }),
  findings: {
    ...lawFindings,
    "age-reached": {
      holds: {
        zh: "{sex:label}，已到退休日期{ageReachedOn:date}（退休年龄{retirementAge:label}）",
        en: "{sex:label}: reached retirement on {ageReachedOn:date} (retirement age {retirementAge:label})",
      },
      fails: {
        zh: "{sex:label}，未到退休日期{ageReachedOn:date}（退休年龄{retirementAge:label}）",
        en: "{sex:label}: has not reached retirement, due on {ageReachedOn:date} (retirement age {retirementAge:label})",
      },
    },
    "enough-contributions": {
      holds: {
        zh: "累计缴费{contributionMonths:count}个月，已满{minMonths:count}个月",
        en: "{contributionMonths:count} month(s) of contributions, at least {minMonths:count}",
      },
      fails: {
        zh: "累计缴费{contributionMonths:count}个月，不满{minMonths:count}个月",
        en: "{contributionMonths:count} month(s) of contributions, fewer than {minMonths:count}",
      },
    },
    alive: {
      holds: { zh: "认定时在世，{diedOn:date}死亡", en: "alive on the determination date; died on {diedOn:date}" },
      fails: { zh: "{diedOn:date}死亡，认定时已不能领取", en: "died on {diedOn:date}, so not payable" },
    },
    "back-payment": {
      holds: {
        zh: "缺{shortfall:count}个月，政策允许补缴，费用由本人负担",
        en: "{shortfall:count} month(s) short; back payment is allowed, at the person's own cost",
      },
      fails: {
        zh: "缺{shortfall:count}个月，政策不允许补缴，按有关法律法规处理",
        en: "{shortfall:count} month(s) short; back payment is not allowed, so the relevant laws and regulations apply",
      },
    },
    "back-payment-not-given": {
      zh: "缺{shortfall:count}个月，未填报政策是否允许补缴，可否补缴无法认定",
      en: "{shortfall:count} month(s) short; whether back payment is allowed is not given, so that is not decided",
    },
  },
  decide(facts, policy) {
    const { on, contributionMonths, diedOn } = facts;
    const law = retirementOf(facts, policy);
    const { age: retirementAge, retiresOn: ageReachedOn, monthsLater, minMonths } = law;
    const livedToAge = diedOn === undefined || diedOn >= ageReachedOn;
    const aged = policy.condition("七13", "age-reached", livedToAge && on >= ageReachedOn, {
      sex: sexes[facts.sex],
      retirementAge,
      ageReachedOn,
    });
    const enough = policy.condition("七13", "enough-contributions", contributionMonths >= minMonths, {
      contributionMonths,
      minMonths,
    });
    const alive = diedOn === undefined || policy.condition("七13", "alive", on <= diedOn, { diedOn });
    const unmet = unmetOf({ "age-reached": aged, "enough-contributions": enough, alive });

    let shortfall = 0;
    let eligibleForBackPayment: boolean | null = false;
    if (aged && alive && !enough) {
      checkBackPaymentTarget(law, policy);
      shortfall = minMonths - contributionMonths;
      const { backPaymentAllowed: allowed = null } = facts;
      if (allowed === null) {
        policy.found("七14", "back-payment-not-given", { shortfall });
        eligibleForBackPayment = null;
      } else eligibleForBackPayment = policy.condition("七14", "back-payment", allowed, { shortfall });
    }
    return { entitled: unmet.length === 0, ageReachedOn, monthsLater, shortfall, eligibleForBackPayment, unmet };
  },
});

/** Counts the calendar months from that of one date to that of another, both included. */
const monthsTouched = (from: CalendarDate, until: CalendarDate): number =>
  monthsBetween(startOfMonth(from), startOfMonth(until)) + 1;
