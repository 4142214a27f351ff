import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { day, flag, money } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { holdsHandbook } from "./facts.ts";

/**
 * 区外培训补贴 — the one-off subsidy for training outside the district: the standard, or the actual cost where that
 * is lower. Amounts in yuan. 二3.
 *
 * Training inside the district is free, so it brings no cash.
 *
 * @example
 * trainingSubsidy({ holdsHandbook: true, outsideDistrict: true, atDesignatedProvider: true, receivedBefore: false,
 *   actualCost: "260", trainedOn: "2011-05-01" }).value // { amount: 260.00, unmet: [] }
 */
export const trainingSubsidy = rule({
  name: "training-subsidy",
  clauses: ["二3"],
  facts: facts({
    holdsHandbook,
    outsideDistrict: flag({ zh: "在辖区外培训", en: "training outside the district" }),
    atDesignatedProvider: flag({ zh: "培训机构是指定的", en: "the training body is a designated one" }),
    receivedBefore: flag({ zh: "以前领过这项补贴", en: "had this subsidy before" }),
    actualCost: money({ zh: "实际培训费用", en: "actual cost of the training" }),
    trainedOn: day({ zh: "培训之日", en: "day of the training" }),
  }),
  decide(facts, policy: Policy<typeof trainingSubsidyWords>) {
    const again = facts.receivedBefore && policy.reading("one-off-training-subsidy") === "each-training";
    const unmet = failingOf({
      handbook: policy.condition("二3", "handbook", facts.holdsHandbook),
      "outside-district": policy.condition("二3", "outside-district", facts.outsideDistrict),
      "designated-provider": policy.condition("二3", "designated-provider", facts.atDesignatedProvider),
      "not-received-before": again || policy.condition("二3", "not-received-before", !facts.receivedBefore),
    });
    if (unmet.length > 0) return { amount: yuan(0), unmet };
    const standard = policy.figure("trainingSubsidy", facts.trainedOn);
    const amounts = { cost: yuan(facts.actualCost), standard: yuan(standard) };
    const lower = facts.actualCost < standard;
    policy.found("二3", lower ? "actual-cost" : "full-standard", amounts);
    return { amount: lower ? amounts.cost : amounts.standard, unmet };
  },
});

export const trainingSubsidyWords = {
  title: { zh: "区外培训补贴", en: "Training subsidy" },
  asks: { zh: "到辖区外培训补贴多少？", en: "What is the subsidy for training outside the district?" },
  findings: {
    handbook: {
      holds: { zh: "持有手册", en: "holds the handbook" },
      fails: { zh: "没有手册", en: "holds no handbook" },
    },
    "outside-district": {
      holds: { zh: "在辖区外培训", en: "trained outside the district" },
      fails: { zh: "在辖区内培训，没有现金补贴", en: "trained inside the district: no cash subsidy" },
    },
    "designated-provider": {
      holds: { zh: "培训机构是指定的", en: "the body is a designated one" },
      fails: { zh: "培训机构不是指定的", en: "the body is not a designated one" },
    },
    "not-received-before": {
      holds: { zh: "以前没有领过", en: "not had before" },
      fails: { zh: "已经领过一次", en: "had once already" },
    },
    "full-standard": {
      zh: "实际费用{cost:yuan}，不低于标准，补贴{standard:yuan}",
      en: "the cost of {cost:yuan} is not below the standard: {standard:yuan}",
    },
    "actual-cost": {
      zh: "实际费用{cost:yuan}，低于标准{standard:yuan}，按实际补贴",
      en: "the cost of {cost:yuan} is below the standard of {standard:yuan}: the cost is paid",
    },
  },
} as const satisfies Words;
