import { isAgeWithin } from "../../shared/ages.ts";
import type { Deciding } from "../document.ts";
import { sexes } from "../facts.ts";

/** The ages of each clause, by sex: lowest and highest. */
const agesOf = {
  一1: { male: ["menPriorityMinAge", "menPriorityMaxAge"], female: ["womenPriorityMinAge", "womenPriorityMaxAge"] },
  三5: { male: ["menEnrolmentMinAge", "menEnrolmentMaxAge"], female: ["womenEnrolmentMinAge", "womenEnrolmentMaxAge"] },
} as const;

/** The words of the condition that an age is within the band of a clause. */
export const ageBandWords = {
  holds: {
    zh: "{sex:label}，{age:count}周岁，符合{minAge:count}至{maxAge:count}周岁的年龄条件",
    en: "{sex:label}, aged {age:count}, within {minAge:count}–{maxAge:count}",
  },
  fails: {
    zh: "{sex:label}，{age:count}周岁，不符合{minAge:count}至{maxAge:count}周岁的年龄条件",
    en: "{sex:label}, aged {age:count}, outside {minAge:count}–{maxAge:count}",
  },
} as const;

/** Returns whether an age on a date is within the band of a clause, and the data for the words above. */
export function ageBand(
  clause: keyof typeof agesOf,
  sex: keyof typeof sexes,
  { on, age }: { readonly on: string; readonly age: number },
  policy: Pick<Deciding, "figure">,
) {
  const [minFigure, maxFigure] = agesOf[clause][sex];
  const minAge = policy.figure(minFigure, on);
  const maxAge = policy.figure(maxFigure, on);
  return { isWithin: isAgeWithin(age, minAge, maxAge, maxFigure), data: { sex: sexes[sex], age, minAge, maxAge } };
}
