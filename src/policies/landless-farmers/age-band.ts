import type { CalendarDate } from "../../kernel/days/calendar.ts";
import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { day } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { rejection, requiredFact } from "../../kernel/language/errors.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { validMaxAge } from "../shared/ages.ts";
import { age } from "./age.ts";
import { laterOf } from "./days.ts";
import { type Deciding, rule } from "./document.ts";
import { type Band, bands, birthDate, referenceDate } from "./facts.ts";

/** 可选择的待遇 — what a band may do: train, join the pension, wait for the subsidy, have the subsidy now. */
export type Choice = "train" | "enrol-in-pension" | "wait-for-allowance" | "allowance-now";

const findings = {
  "below-all-bands": {
    zh: "{age:count}周岁，不满{minAge:count}周岁，不进入任何年龄段",
    en: "{age:count} full year(s), below {minAge:count}: no band",
  },
  "training-first": {
    zh: "{age:count}周岁，在{minAge:count}至{maxAge:count}周岁之间：培训为主，也可参加养老保障",
    en: "{age:count} full year(s), between {minAge:count} and {maxAge:count}: training first, may join the pension",
  },
  "may-wait": {
    holds: { zh: "未参保的，到龄可以领取补助", en: "who does not join may have the subsidy at its age" },
    fails: { zh: "未参保的，到龄不能领取补助", en: "who does not join has no subsidy later" },
  },
  "pension-first": {
    zh: "{age:count}周岁，在{minAge:count}至{maxAge:count}周岁之间：养老保障为主，也可到龄领取补助",
    en: "{age:count} full year(s), between {minAge:count} and {maxAge:count}: pension first, or the subsidy later",
  },
  "allowance-age": {
    zh: "{age:count}周岁，年满{minAge:count}周岁：直接领取补助，也可改为参加养老保障",
    en: "{age:count} full year(s), {minAge:count} reached: the subsidy at once, or the pension instead",
  },
} as const satisfies Findings;

/**
 * 年龄段 — the band of a person by the age on the reference date, and what is open to it. 五(一)1, 五(一)2, 五(二).
 *
 * `on` is wanted only under the reading `under-16-on-reference-date: "enters-on-growing-up"`.
 *
 * @example ageBand({ birthDate: "1970-03-02", referenceDate: "2012-05-01" }).value
 * // { band: "pension-first", age: 42, options: ["train", "enrol-in-pension", "wait-for-allowance"] }
 */
export const ageBand = rule({
  name: "age-band",
  title: { zh: "年龄段", en: "Age band" },
  question: { zh: "属于哪个年龄段，可以选择什么？", en: "Which age band, and what is open to it?" },
  clauses: ["五(一)1", "五(一)2", "五(二)"],
  facts: facts(
    { birthDate, referenceDate, on: optional(day({ zh: "认定之日", en: "day of the determination" })) },
    notAfter("birthDate", "referenceDate", { zh: "出生不晚于确认年龄之日", en: "born by the reference date" }),
  ),
  findings,
  decide(facts, policy): BandAndChoices {
    const { birthDate, referenceDate } = facts;
    const atReference = policy.apply(age, { birthDate, on: referenceDate }).age;
    const youngest = policy.figure("minAge", referenceDate);
    const growsIn = atReference < youngest && policy.reading("under-16-on-reference-date") === "enters-on-growing-up";
    const grownTo = growsIn ? policy.apply(age, { birthDate, on: dayAsked(facts) }).age : atReference;
    // the age of one who grows in is fixed on the day of entering
    const years = growsIn ? Math.min(grownTo, youngest) : atReference;
    if (years < youngest) {
      policy.found("五(一)1", "below-all-bands", { age: years, minAge: youngest });
      return { band: bands["below-all-bands"].code, age: years, options: [] };
    }
    const firstMax = validMaxAge(youngest, policy.figure("firstBandMaxAge", referenceDate), "firstBandMaxAge");
    if (years <= firstMax) return trainingFirst(years, youngest, firstMax, policy);
    const secondMin = after(firstMax, "secondBandMinAge", policy.figure("secondBandMinAge", referenceDate));
    const secondMax = validMaxAge(secondMin, policy.figure("secondBandMaxAge", referenceDate), "secondBandMaxAge");
    if (years <= secondMax) {
      policy.found("五(一)2", "pension-first", { age: years, minAge: secondMin, maxAge: secondMax });
      return { band: "pension-first", age: years, options: optionsOfWorkers };
    }
    const from = after(secondMax, "allowanceAge", policy.figure("allowanceAge", referenceDate));
    policy.found("五(二)", "allowance-age", { age: years, minAge: from });
    return { band: "allowance-age", age: years, options: optionsOfTheOld };
  },
});

export interface BandAndChoices {
  band: Band;
  age: number;
  options: readonly Choice[];
}

const optionsOfTheYoung: readonly Choice[] = Object.freeze<Choice[]>(["train", "enrol-in-pension"]);
const optionsOfWorkers: readonly Choice[] = Object.freeze<Choice[]>([
  "train",
  "enrol-in-pension",
  "wait-for-allowance",
]);
const optionsOfTheOld: readonly Choice[] = Object.freeze<Choice[]>(["allowance-now", "enrol-in-pension"]);

function trainingFirst(years: number, from: number, to: number, policy: Deciding<typeof findings>): BandAndChoices {
  policy.found("五(一)1", "training-first", { age: years, minAge: from, maxAge: to });
  const mayWait = policy.condition("五(二)", "may-wait", policy.reading("allowance-for-under-35") === "all-bands");
  return { band: "training-first", age: years, options: mayWait ? optionsOfWorkers : optionsOfTheYoung };
}

/** A band begins where the one before ends: figures of a county that leave a gap or overlap are refused. */
function after(end: number, name: "secondBandMinAge" | "allowanceAge", from: number): number {
  if (from === end + 1) return from;
  const allowed = { zh: `${end + 1}周岁（紧接上一年龄段）`, en: `${end + 1}, next to the band before` };
  throw rejection(`figures.${name}`, "contradiction", from, allowed);
}

function dayAsked(facts: { referenceDate: CalendarDate; on?: CalendarDate | undefined }): CalendarDate {
  const on = requiredFact(facts.on, "on", { zh: "所选解读需要认定之日", en: "wanted under the chosen reading" });
  return laterOf(on, facts.referenceDate);
}
