import { ageReachedOn, type BirthdayConvention, type CalendarDate } from "../../kernel/days/index.ts";
import { rejection } from "../../kernel/language/index.ts";
import { entryOn, type FigureUse, reading, type Timeline } from "../../kernel/policy/index.ts";

/** 周岁口径 — The reading of every document with an age: the date on which a person turns a year older. */
export const birthdayReading = <const Address extends string>(...clauses: readonly Address[]) =>
  reading({
    question: { zh: "周岁从哪一天起算满？", en: "On which date does a person turn a year older?" },
    options: {
      "on-the-birthday": {
        zh: "生日当天（2月29日出生的，平年为2月28日）",
        en: "on the birthday; for those born on 29 February, on 28 February in common years",
      },
      "day-after-the-birthday": { zh: "生日次日", en: "the day after the birthday" },
      "leap-birthday-on-1-march": {
        zh: "生日当天（2月29日出生的，平年为3月1日）",
        en: "on the birthday; for those born on 29 February, on 1 March in common years",
      },
    },
    default: "on-the-birthday",
    why: {
      zh: "《民法典》第202条：没有对应日的，月末日为届满日",
      en: "Civil Code, art. 202: where a month has no corresponding day, its last day counts",
    },
    clauses,
  });

/** The part of a policy needed for an age that changes over time. */
interface PolicyOfAges {
  reading(name: "birthday"): BirthdayConvention;
  recordUse(figure: FigureUse): void;
}

/**
 * The age that applies to a person and the date on which the person reaches it; a later change does not affect people who
 * have already reached it. For those who have not reached it by `on`, a value must cover `on`.
 */
export function applicableAge(
  birthDate: CalendarDate,
  on: CalendarDate,
  ages: Timeline,
  policy: PolicyOfAges,
): { readonly age: number; readonly reachedOn: CalendarDate } {
  const birthday = policy.reading("birthday");
  for (const { from, until, parsed, use } of ages.entries) {
    const age = Number(parsed);
    const completedOn = ageReachedOn(birthDate, age, birthday);
    const reachedOn = from !== null && from > completedOn ? from : completedOn;
    if (until !== null && until < reachedOn) continue;
    if (on < reachedOn) policy.recordUse(entryOn(ages, on).use);
    policy.recordUse(use);
    return { age, reachedOn };
  }
  const { parsed, use } = entryOn(ages, on);
  policy.recordUse(use);
  const age = Number(parsed);
  return { age, reachedOn: ageReachedOn(birthDate, age, birthday) };
}

/** The upper end of a range of ages; rejects one that a county sets below the lower end. `name`: its figure. */
export function validMaxAge(minAge: number, maxAge: number, name: string): number {
  if (maxAge >= minAge) return maxAge;
  const expected = { zh: `不小于${minAge}周岁`, en: `an age of at least ${minAge}` };
  throw rejection(`figures.${name}`, "contradiction", maxAge, expected);
}

/** Whether an age is within a range, both ends included. */
export function isAgeWithin(age: number, minAge: number, maxAge: number, maxAgeFigure: string): boolean {
  return age <= validMaxAge(minAge, maxAge, maxAgeFigure) && age >= minAge;
}
