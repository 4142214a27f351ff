import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 培训手册 — does this person get the training and security handbook, and with it priority in training. 二3.
 *
 * @example
 * trainingHandbook({ isLandlessFarmer: true, ableToWork: true, employed: false, wantsWork: true }).value
 * // { entitled: true, unmet: [] }
 */
export const trainingHandbook = rule({
  name: "training-handbook",
  clauses: ["二3"],
  facts: facts({
    isLandlessFarmer: flag({ zh: "是被征地人员", en: "is a landless person" }),
    ableToWork: flag({ zh: "有劳动能力", en: "able to work" }),
    employed: flag({ zh: "已就业", en: "in work" }),
    wantsWork: flag({ zh: "有就业愿望", en: "wants work" }),
  }),
  decide(facts, policy: Policy<typeof trainingHandbookWords>) {
    const unmet = failingOf({
      "landless-farmer": policy.condition("二3", "landless-farmer", facts.isLandlessFarmer),
      "able-to-work": policy.condition("二3", "able-to-work", facts.ableToWork),
      "not-employed": policy.condition("二3", "not-employed", !facts.employed),
      "wants-work": policy.condition("二3", "wants-work", facts.wantsWork),
    });
    if (unmet.length === 0) policy.found("二3", "handbook-issued");
    return { entitled: unmet.length === 0, unmet };
  },
});

export const trainingHandbookWords = {
  title: { zh: "培训手册", en: "Training handbook" },
  asks: { zh: "能不能领取就业培训和社会保障手册？", en: "Does this person get the training handbook?" },
  findings: {
    "landless-farmer": {
      holds: { zh: "是被征地人员", en: "a landless person" },
      fails: { zh: "不是被征地人员", en: "not a landless person" },
    },
    "able-to-work": {
      holds: { zh: "有劳动能力", en: "able to work" },
      fails: { zh: "没有劳动能力", en: "not able to work" },
    },
    "not-employed": {
      holds: { zh: "未就业", en: "not in work" },
      fails: { zh: "已就业", en: "in work" },
    },
    "wants-work": {
      holds: { zh: "有就业愿望", en: "wants work" },
      fails: { zh: "没有就业愿望", en: "does not want work" },
    },
    "handbook-issued": {
      zh: "优先参加转移就业培训，由区里发给手册",
      en: "priority in the labour-transfer training; the district labour department issues the handbook",
    },
  },
} as const satisfies Words;
