import { addMonths, ageReachedOn, type CalendarDate } from "../../../kernel/days/index.ts";
import { type Label, rejection } from "../../../kernel/language/index.ts";
import { maxMonthsEarly, maxMonthsLate } from "../../../national/retirement.ts";
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
  "early-retirement-not-open": {
    zh: "本人选择{chosenOn:date}提前退休，但缴费不满当日规定的{minMonths:count}个月，不能提前，仍按法定退休日期",
    en: "chose to retire early on {chosenOn:date}, which requires {minMonths:count} month(s) of contributions; with fewer, the statutory date applies",
  },
  "late-retirement": {
    zh: "与单位协商一致，选择{chosenOn:date}延迟退休（最晚{latestOn:date}）",
    en: "agreed with the employer to retire later, on {chosenOn:date} (latest date: {latestOn:date})",
  },
} as const;

interface Person {
  readonly sex: keyof typeof sexes;
  readonly birthDate: CalendarDate;
  readonly on: CalendarDate;
  readonly contributionMonths: number;
  readonly chosenRetirementOn?: CalendarDate | undefined;
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

function inForce(person: Person, policy: Deciding<typeof lawFindings>): Retirement {
  const { sex, birthDate } = person;
  const [category, figure] =
    sex === "male" ? (["men", "menStatutoryAge"] as const) : (["women-55", "womenStatutoryAge"] as const);
  const months = policy.figure(figure, birthDate);
  const statutory = statutoryRetirement(policy, "八18", category, { birthDate, months, figure });
  const formerly = ageReachedOn(birthDate, statutory.former, policy.reading("birthday"));
  const retiresOn = chosenOr(statutory.retiresOn, formerly, person, policy);
  const minMonths = policy.figure("statutoryContributionMonths", retiresOn);
  return { age: statutory.age, retiresOn, monthsLater: statutory.monthsLater, minMonths };
}

/**
 * 弹性退休 — Returns the date that the person chose, otherwise the statutory one. Early retirement requires the months of
 * contributions of its date; without them the statutory date holds.
 */
function chosenOr(
  statutoryOn: CalendarDate,
  formerly: CalendarDate,
  { on, contributionMonths, chosenRetirementOn: chosenOn }: Person,
  policy: Deciding<typeof lawFindings>,
): CalendarDate {
  if (chosenOn === undefined) return statutoryOn;
  const earliestOn = laterOf(addMonths(statutoryOn, -maxMonthsEarly), formerly);
  const latestOn = addMonths(statutoryOn, maxMonthsLate);
  if (chosenOn < earliestOn || chosenOn > latestOn) {
    throw rejection("chosenRetirementOn", "contradiction", chosenOn, {
      zh: `${earliestOn}至${latestOn}之间的日期`,
      en: `a date from ${earliestOn} to ${latestOn}`,
    });
  }
  if (chosenOn > statutoryOn) policy.found("八18", "late-retirement", { chosenOn, latestOn });
  if (chosenOn >= statutoryOn) return chosenOn;
  const minMonths = policy.figure("statutoryContributionMonths", chosenOn);
  if (on >= chosenOn && contributionMonths < minMonths) {
    policy.found("八18", "early-retirement-not-open", { chosenOn, minMonths });
    return statutoryOn;
  }
  policy.found("八18", "early-retirement", { chosenOn, earliestOn });
  return chosenOn;
}

function asWritten(person: Person, policy: Deciding<typeof lawFindings>): Retirement {
  const { sex, birthDate, on, chosenRetirementOn } = person;
  if (chosenRetirementOn !== undefined) {
    throw rejection("chosenRetirementOn", "contradiction", chosenRetirementOn, {
      zh: "条文未规定弹性退休，按条文年龄口径不得填报此项",
      en: "no value, because the text does not provide for flexible retirement",
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
