import { answer, facts, flag, nullable, optional } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { household, situation, temporarilyUnable } from "../facts.ts";
import { twoLacks } from "../scope/two-lacks.ts";

const conditions = {
  "registered-poor": {
    holds: { zh: "已建档立卡", en: "is registered as poor" },
    fails: { zh: "未建档立卡", en: "is not registered as poor" },
  },
  verified: {
    holds: { zh: "乡镇已核实", en: "has been verified by the township" },
    fails: { zh: "乡镇尚未核实", en: "has not yet been verified by the township" },
  },
  poor: household.poor,
  "cannot-escape-poverty": {
    holds: { zh: "属于“两无”或者暂时无法脱贫", en: "meets the “two lacks” or is temporarily unable to escape poverty" },
    fails: {
      zh: "既不属于“两无”，也不属于暂时无法脱贫",
      en: "neither meets the “two lacks” nor is temporarily unable to escape poverty",
    },
  },
  rural: household.rural,
} as const satisfies Findings;

const findings = {
  ...conditions,
  "two-lacks": household.twoLacks,
  "temporarily-unable": {
    yes: { zh: "暂时无法通过扶贫开发脱贫", en: "is temporarily unable to escape poverty" },
    no: { zh: "不属于暂时无法通过扶贫开发脱贫", en: "is not temporarily unable to escape poverty" },
  },
  "registration-needed": {
    zh: "未填报是否建档立卡，无法认定",
    en: "cannot be decided until it is known whether the household is registered as poor",
  },
} as const satisfies Findings;

/**
 * 纳入农村低保 — Decides whether a household enters rural dibao (the minimum living allowance): it is verified by the
 * township, rural and poor, and meets the “two lacks” or is temporarily unable to escape poverty. 三(一)2.
 *
 * Only the reading `registration: "condition"` also requires that the household is registered as poor; if that is not
 * known and the other conditions are met, `entitled` is `null`.
 *
 * @example dibaoEntry({
 *   verified: true, isPoor: true, isRural: true,
 *   noViableLivelihood: true, noCapacity: true, temporarilyUnable: false,
 * }).value // { entitled: true, unmet: [] }
 */
export const dibaoEntry = rule({
  name: "dibao-entry",
  title: { zh: "纳入农村低保", en: "Entry into rural dibao" },
  question: { zh: "是否应纳入农村低保，不符合哪项条件？", en: "Does the household enter dibao, and if not, why?" },
  clauses: ["三(一)2"],
  facts: facts({
    registeredPoor: optional(flag({ zh: "建档立卡贫困户", en: "registered poor household" })),
    verified: flag(conditions.verified.holds),
    ...situation,
    temporarilyUnable,
  }),
  answer: answer({
    entitled: nullable(flag({ zh: "应纳入农村低保", en: "entitled to rural dibao" })),
    unmet: unmetConditions(conditionsOf(conditions)),
  }),
  uses: [twoLacks],
  findings,
  decide(facts, policy) {
    const { registeredPoor, verified, isPoor: poor, isRural: rural } = facts;
    const isCondition = policy.reading("registration") === "condition";
    const unregistered =
      isCondition && registeredPoor !== undefined
        ? unmetAt(policy, "三(一)2", { "registered-poor": registeredPoor })
        : [];
    const general = unmetAt(policy, "三(一)2", { verified, poor });
    const lacks = policy.condition("三(一)2", "two-lacks", policy.apply(twoLacks, facts).twoLacks);
    const unable = policy.condition("三(一)2", "temporarily-unable", facts.temporarilyUnable);
    const others = unmetAt(policy, "三(一)2", { "cannot-escape-poverty": lacks || unable, rural });
    const unmet = [...unregistered, ...general, ...others];
    if (unmet.length > 0 || !isCondition || registeredPoor !== undefined)
      return { entitled: unmet.length === 0, unmet };
    policy.found("三(一)2", "registration-needed");
    return { entitled: null, unmet };
  },
});
