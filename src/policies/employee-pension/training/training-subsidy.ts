import { answer, day, facts, flag, money, nullable, optional, paid } from "../../../kernel/facts/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetConditions, unmetOf } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { holdsHandbook, words } from "../facts.ts";
import { parties } from "../parties.ts";

const findings = {
  handbook: words.handbook,
  "outside-district": {
    holds: { zh: "在辖区外培训", en: "trained outside the district" },
    fails: { zh: "在辖区内培训，不发放现金补贴", en: "trained inside the district, so no cash is paid" },
  },
  "designated-provider": {
    holds: { zh: "在指定的培训机构培训", en: "trained at a designated provider" },
    fails: { zh: "未在指定的培训机构培训", en: "not trained at a designated provider" },
  },
  "not-received-before": {
    holds: { zh: "此前未领取过该项补贴", en: "did not receive the subsidy before" },
    fails: { zh: "已领取过一次该项补贴", en: "already received the subsidy once" },
  },
  "full-standard": {
    zh: "实际费用{cost:yuan}，不低于标准，按标准补贴{standard:yuan}",
    en: "actual cost of {cost:yuan}, at least the standard, so {standard:yuan} is paid",
  },
  "cost-needed": {
    zh: "须填报实际培训费用，方可确定补贴金额，最多{standard:yuan}",
    en: "the amount, at most {standard:yuan}, depends on the actual cost of the training, which is not stated",
  },
  "actual-cost": {
    zh: "实际费用{cost:yuan}，低于标准{standard:yuan}，按实际费用补贴",
    en: "actual cost of {cost:yuan}, below the standard of {standard:yuan}, so the actual cost is paid",
  },
} as const satisfies Findings;

/**
 * 区外培训补贴 — Calculates the one-off subsidy for training outside the district: the standard, or the actual cost if that
 * is lower. Amounts in yuan. 二3.
 *
 * Training inside the district is free, so no cash is paid for it. Without `actualCost` the amount of a person who is
 * entitled is null.
 *
 * @example trainingSubsidy({ holdsHandbook: true, outsideDistrict: true, atDesignatedProvider: true,
 *   receivedBefore: false, actualCost: "260", trainedOn: "2011-05-01" }).value // { entitled: true, amount: 260.00, unmet: [] }
 */
export const trainingSubsidy = rule({
  name: "training-subsidy",
  title: { zh: "区外培训补贴", en: "Training subsidy" },
  question: { zh: "到辖区外培训可领取多少补贴？", en: "How much is paid for training outside the district?" },
  clauses: ["二3"],
  facts: facts({
    holdsHandbook,
    outsideDistrict: flag(findings["outside-district"].holds),
    atDesignatedProvider: flag(findings["designated-provider"].holds),
    receivedBefore: flag({ zh: "此前已领取过该项补贴", en: "received this subsidy before" }),
    actualCost: optional(money({ zh: "实际培训费用", en: "actual cost of the training" })),
    trainedOn: day({ zh: "培训日期", en: "training date" }),
  }),
  answer: answer({
    entitled: flag({ zh: "享受区外培训补贴", en: "entitled to the subsidy for training outside the district" }),
    amount: nullable(
      paid(money({ zh: "区外培训补贴金额", en: "subsidy for training outside the district" }), {
        by: parties.government,
        to: parties.person,
      }),
    ),
    unmet: unmetConditions(conditionsOf(findings)),
  }),
  findings,
  decide(facts, policy) {
    const again = facts.receivedBefore && policy.reading("one-off-training-subsidy") === "each-training";
    const unmet = unmetOf({
      handbook: policy.condition("二3", "handbook", facts.holdsHandbook),
      "outside-district": policy.condition("二3", "outside-district", facts.outsideDistrict),
      "designated-provider": policy.condition("二3", "designated-provider", facts.atDesignatedProvider),
      "not-received-before": again || policy.condition("二3", "not-received-before", !facts.receivedBefore),
    });
    if (unmet.length > 0) return { entitled: false, amount: yuan(0), unmet };
    const standard = policy.figure("trainingSubsidy", facts.trainedOn);
    if (facts.actualCost === undefined) {
      policy.found("二3", "cost-needed", { standard: yuan(standard) });
      return { entitled: true, amount: null, unmet };
    }
    const amounts = { cost: yuan(facts.actualCost), standard: yuan(standard) };
    const lower = facts.actualCost < standard;
    policy.found("二3", lower ? "actual-cost" : "full-standard", amounts);
    return { entitled: true, amount: lower ? amounts.cost : amounts.standard, unmet };
  },
});
