import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { residence, residences } from "./facts.ts";

/** 免费职业技能培训的条件 — the conditions of 二, in the order of the text. */
export type FreeTrainingCondition = "urban" | "able-to-work" | "wants-training";

/**
 * 免费职业技能培训 — does the free vocational training of the targets reach this person. 二.
 *
 * Those whom it does not reach, rural people for instance, may have free skills training all the same: under 三(一)4
 * whoever needs work and wants training (`employmentServices`).
 *
 * @example freeVocationalTraining({ residence: "urban", ableToWork: true, wantsTraining: true }).value
 * // { entitled: true, unmet: [] }
 */
export const freeVocationalTraining = rule({
  name: "free-vocational-training",
  clauses: ["二"],
  facts: facts({
    residence,
    ableToWork: flag({ zh: "有劳动能力", en: "able to work" }),
    wantsTraining: flag({ zh: "有培训意愿", en: "willing to train" }),
  }),
  decide(facts, policy: Policy<typeof freeVocationalTrainingWords>) {
    const conditions: Record<FreeTrainingCondition, boolean> = {
      urban: policy.condition("二", "urban", facts.residence === residences.urban.code),
      "able-to-work": policy.condition("二", "able-to-work", facts.ableToWork),
      "wants-training": policy.condition("二", "wants-training", facts.wantsTraining),
    };
    const unmet = failingOf(conditions);
    return { entitled: unmet.length === 0, unmet };
  },
});

export const freeVocationalTrainingWords = {
  title: { zh: "免费职业技能培训", en: "Free vocational training" },
  asks: {
    zh: "是否属于目标任务所说的免费职业技能培训对象？",
    en: "Is this person one of those for whom the targets make vocational training free?",
  },
  findings: {
    urban: {
      holds: { zh: "是城镇残疾人", en: "an urban disabled person" },
      fails: { zh: "不是城镇残疾人", en: "no urban disabled person" },
    },
    "able-to-work": {
      holds: { zh: "有劳动能力", en: "able to work" },
      fails: { zh: "没有劳动能力", en: "not able to work" },
    },
    "wants-training": {
      holds: { zh: "有培训意愿", en: "willing to train" },
      fails: { zh: "没有培训意愿", en: "not willing to train" },
    },
  },
} as const satisfies Words;
