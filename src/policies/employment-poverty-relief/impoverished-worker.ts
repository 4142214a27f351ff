import { ageInFullYears, isBetweenAges } from "../../kernel/age.ts";
import { facts, ordered } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { day } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { worker } from "./facts.ts";

/** 贫困劳动者的条件 — the conditions of 一, in the order of the text. */
export type ImpoverishedWorkerCondition =
  | "rural-resident"
  | "able-to-work"
  | "wants-work"
  | "registered-poor"
  | "working-age";

/**
 * 贫困劳动者 — is this person a poor worker on a day, and which condition fails. 一, 二(一).
 *
 * @example
 * impoverishedWorker({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true, on: "2016-05-01" }).value
 * // { impoverishedWorker: true, age: 36, unmet: [] }
 */
export const impoverishedWorker = rule({
  name: "impoverished-worker",
  clauses: ["一", "二(一)"],
  facts: facts(
    { ...worker, on: day({ zh: "认定之日", en: "day of the determination" }) },
    ordered("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by that day" }),
  ),
  decide(facts, policy: Policy<typeof impoverishedWorkerWords>) {
    // the upper age holds for the whole of that year of life: to the day before the next birthday
    const age = ageInFullYears(facts.birthDate, facts.on, policy.reading("birthday"));
    const minAge = policy.figure("minAge", facts.on);
    const maxAge = policy.figure("maxAge", facts.on);
    const conditions: Record<ImpoverishedWorkerCondition, boolean> = {
      "rural-resident": policy.condition("一", "rural-resident", facts.isRuralResident),
      "able-to-work": policy.condition("一", "able-to-work", facts.ableToWork),
      "wants-work": policy.condition("一", "wants-work", facts.wantsWork),
      "registered-poor": policy.condition("二(一)", "registered-poor", facts.registeredPoor),
      "working-age": policy.condition("一", "working-age", isBetweenAges(age, minAge, maxAge, "maxAge"), {
        age,
        minAge,
        maxAge,
      }),
    };
    const unmet = failingOf(conditions);
    return { impoverishedWorker: unmet.length === 0, age, unmet };
  },
});

export const impoverishedWorkerWords = {
  title: { zh: "贫困劳动者", en: "Poor worker" },
  asks: { zh: "是不是贫困劳动者，缺哪一条？", en: "Is this person a poor worker, and which condition fails?" },
  findings: {
    "rural-resident": {
      holds: { zh: "农村人口", en: "a rural resident" },
      fails: { zh: "不是农村人口", en: "no rural resident" },
    },
    "able-to-work": {
      holds: { zh: "有就业能力", en: "able to work" },
      fails: { zh: "没有就业能力", en: "not able to work" },
    },
    "wants-work": {
      holds: { zh: "有就业愿望", en: "willing to work" },
      fails: { zh: "没有就业愿望", en: "not willing to work" },
    },
    "registered-poor": {
      holds: { zh: "已建档立卡", en: "registered as poor" },
      fails: { zh: "没有建档立卡", en: "not registered as poor" },
    },
    "working-age": {
      holds: {
        zh: "{age:count}周岁，在{minAge:count}至{maxAge:count}周岁之间",
        en: "{age:count} full year(s), between {minAge:count} and {maxAge:count}",
      },
      fails: {
        zh: "{age:count}周岁，不在{minAge:count}至{maxAge:count}周岁之间",
        en: "{age:count} full year(s), not between {minAge:count} and {maxAge:count}",
      },
    },
  },
} as const satisfies Words;
