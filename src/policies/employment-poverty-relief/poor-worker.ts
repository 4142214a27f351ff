import { ageInFullYears, isBetweenAges } from "../../kernel/age.ts";
import { facts, ordered } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { day } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { worker } from "./facts.ts";

/** 贫困劳动者的条件 — the conditions of 一, in the order of the text. */
export type PoorWorkerCondition = "rural" | "able" | "willing" | "registered-poor" | "working-age";

/**
 * 贫困劳动者 — is this person a poor worker on a day, and which condition fails. 一, 二(一).
 *
 * @example
 * poorWorker({ birthDate: "1980-03-02", rural: true, registeredPoor: true, able: true, willing: true, on: "2016-05-01" }).value
 * // { poorWorker: true, fullYears: 36, failing: [] }
 */
export const poorWorker = rule({
  name: "poor-worker",
  clauses: ["一", "二(一)"],
  facts: facts(
    { ...worker, on: day({ zh: "认定之日", en: "day of the determination" }) },
    ordered("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by that day" }),
  ),
  decide(facts, policy: Policy<typeof poorWorkerWords>) {
    // the upper age holds for the whole of that year of life: to the day before the next birthday
    const fullYears = ageInFullYears(facts.birthDate, facts.on, policy.reading("birthday"));
    const from = policy.figure("youngestAge", facts.on);
    const to = policy.figure("oldestAge", facts.on);
    const conditions: Record<PoorWorkerCondition, boolean> = {
      rural: policy.condition("一", "rural", facts.rural),
      able: policy.condition("一", "able", facts.able),
      willing: policy.condition("一", "willing", facts.willing),
      "registered-poor": policy.condition("二(一)", "registered-poor", facts.registeredPoor),
      "working-age": policy.condition("一", "working-age", isBetweenAges(fullYears, from, to, "oldestAge"), {
        fullYears,
        from,
        to,
      }),
    };
    const failing = failingOf(conditions);
    return { poorWorker: failing.length === 0, fullYears, failing };
  },
});

export const poorWorkerWords = {
  title: { zh: "贫困劳动者", en: "Poor worker" },
  asks: { zh: "是不是贫困劳动者，缺哪一条？", en: "Is this person a poor worker, and which condition fails?" },
  findings: {
    rural: {
      holds: { zh: "农村人口", en: "a rural resident" },
      fails: { zh: "不是农村人口", en: "no rural resident" },
    },
    able: {
      holds: { zh: "有就业能力", en: "able to work" },
      fails: { zh: "没有就业能力", en: "not able to work" },
    },
    willing: {
      holds: { zh: "有就业愿望", en: "willing to work" },
      fails: { zh: "没有就业愿望", en: "not willing to work" },
    },
    "registered-poor": {
      holds: { zh: "已建档立卡", en: "registered as poor" },
      fails: { zh: "没有建档立卡", en: "not registered as poor" },
    },
    "working-age": {
      holds: {
        zh: "{fullYears:count}周岁，在{from:count}至{to:count}周岁之间",
        en: "{fullYears:count} full year(s), between {from:count} and {to:count}",
      },
      fails: {
        zh: "{fullYears:count}周岁，不在{from:count}至{to:count}周岁之间",
        en: "{fullYears:count} full year(s), not between {from:count} and {to:count}",
      },
    },
  },
} as const satisfies Words;
