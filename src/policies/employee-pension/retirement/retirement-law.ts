import { addMonths, ageReachedOn, type CalendarDate } from "../../../kernel/days/index.ts";
import { type Label, rejection } from "../../../kernel/language/index.ts";
import { maxMonthsEarly } from "../../../national/retirement.ts";
import { applicableAge } from "../../shared/ages.ts";
import { checkedDate, laterOf } from "../../shared/days.ts";
import { ageLabel, statutoryFinding, statutoryRetirement } from "../../shared/retirement.ts";
import type { Deciding } from "../document.ts";
import type { sexes } from "../facts.ts";

export const lawFindings = {
  ...statutoryFinding,
  "early-retirement": {
    zh: "本人选择{chosenOn:date}提前退休（最早{earliestOn:date}）",
    en: "chose to retire early on {chosenOn:date} (earliest date: {earliestOn:date})",
  },
} as const;

interface Person {
  readonly sex: keyof typeof sexes;
  readonly birthDate: CalendarDate;
  readonly on: CalendarDate;
  readonly earlyRetirementOn?: CalendarDate | undefined;
}

/** The retirement of a person, and the months of contributions required for it. */
interface Retirement {
  readonly age: Label;
  readonly retiresOn: CalendarDate;
  /** The number of months by which it is later than under the text. */
  readonly monthsLater: number;
  readonly minMonths: number;
}

/** 退休依据 — Returns the retirement under the reading `retirement-law`. */
export const retirementOf = (person: Person, policy: Deciding<typeof lawFindings>): Retirement =>
  policy.reading("retirement-law") === "in-force" ? inForce(person, policy) : asWritten(person, policy);

function inForce({ sex, birthDate, earlyRetirementOn }: Person, policy: Deciding<typeof lawFindings>): Retirement {
  const [category, figure] =
    sex === "male" ? (["men", "menStatutoryAge"] as const) : (["women-55", "womenStatutoryAge"] as const);
  const months = policy.figure(figure, birthDate);
  const statutory = statutoryRetirement(policy, "八18", category, { birthDate, months });
  let { retiresOn } = statutory;
  if (earlyRetirementOn !== undefined) {
    const formerly = ageReachedOn(birthDate, statutory.former, policy.reading("birthday"));
    const earliestOn = laterOf(addMonths(statutory.retiresOn, -maxMonthsEarly), formerly);
    if (earlyRetirementOn < earliestOn || earlyRetirementOn > retiresOn) {
      throw rejection("earlyRetirementOn", "contradiction", earlyRetirementOn, {
        zh: `${earliestOn}至${retiresOn}之间的日期`,
        en: `a date from ${earliestOn} to ${retiresOn}`,
      });
    }
    policy.found("八18", "early-retirement", { chosenOn: earlyRetirementOn, earliestOn });
    retiresOn = earlyRetirementOn;
  }
  const minMonths = policy.figure("statutoryContributionMonths", retiresOn);
  return { age: statutory.age, retiresOn, monthsLater: statutory.monthsLater, minMonths };
}

function asWritten(person: Person, policy: Deciding<typeof lawFindings>): Retirement {
  const { sex, birthDate, on, earlyRetirementOn } = person;
  if (earlyRetirementOn !== undefined) {
    throw rejection("earlyRetirementOn", "contradiction", earlyRetirementOn, {
      zh: "按条文的退休年龄不能提前退休，不得填报此项",
      en: "no value: the text has no early retirement",
    });
  }
  const ages = policy.timeline(sex === "male" ? "menRetirementAge" : "womenRetirementAge");
  const { age, reachedOn } = applicableAge(birthDate, on, ages, policy);
  const retiresOn = checkedDate(reachedOn, "birthDate", birthDate);
  const years = policy.figure("minContributionYears", retiresOn);
  return { age: ageLabel(12 * age), retiresOn, monthsLater: 0, minMonths: 12 * years };
}

/** Back payment leads to the months required: two different figures of a county are rejected. */
export function checkBackPaymentTarget({ retiresOn, minMonths }: Retirement, policy: Deciding): void {
  if (policy.reading("retirement-law") === "in-force") return;
  const target = policy.figure("backPaymentTargetYears", retiresOn);
  if (12 * target === minMonths) return;
  throw rejection("figures.backPaymentTargetYears", "contradiction", target, {
    zh: `须与退休前个人累计缴费年限下限相同，即${minMonths / 12}年`,
    en: `the minimum years of contributions before retirement, ${minMonths / 12}`,
  });
}
