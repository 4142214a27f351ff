import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { words } from "../facts.ts";

const findings = {
  "landless-farmer": words.landlessFarmer,
  "able-to-work": {
    holds: { zh: "具有劳动能力", en: "is able to work" },
    fails: { zh: "不具有劳动能力", en: "is not able to work" },
  },
  "not-employed": { holds: { zh: "未就业", en: "is not in work" }, fails: { zh: "已就业", en: "is in work" } },
  "wants-work": {
    holds: { zh: "有就业愿望", en: "wants work" },
    fails: { zh: "无就业愿望", en: "does not want work" },
  },
  "handbook-issued": {
    zh: "优先参加转移就业培训，由区劳动保障部门发放手册",
    en: "priority in labour-transfer training; the district labour department issues the handbook",
  },
} as const satisfies Findings;

/**
 * 培训手册 — Decides whether a person receives the training and social security handbook, which gives priority in training.
 * 二3.
 *
 * @example trainingHandbook({ isLandlessFarmer: true, ableToWork: true, employed: false, wantsWork: true }).value
 * // { entitled: true, unmet: [] }
 */
export const trainingHandbook = rule({
  name: "training-handbook",
  title: { zh: "培训手册", en: "Training handbook" },
  question: { zh: "是否可以领取《就业培训和社会保障手册》？", en: "Is this person entitled to the training handbook?" },
  clauses: ["二3"],
  facts: facts({
    isLandlessFarmer: flag(findings["landless-farmer"].holds),
    ableToWork: flag(findings["able-to-work"].holds),
    employed: flag(findings["not-employed"].fails),
    wantsWork: flag(findings["wants-work"].holds),
  }),
  answer: answer({
    entitled: flag({ zh: "可以领取《就业培训和社会保障手册》", en: "entitled to the training handbook" }),
    unmet: unmetConditions(conditionsOf(findings)),
  }),
  findings,
  decide(facts, policy) {
    const unmet = unmetAt(policy, "二3", {
      "landless-farmer": facts.isLandlessFarmer,
      "able-to-work": facts.ableToWork,
      "not-employed": !facts.employed,
      "wants-work": facts.wantsWork,
    });
    if (unmet.length === 0) policy.found("二3", "handbook-issued");
    return { entitled: unmet.length === 0, unmet };
  },
});
