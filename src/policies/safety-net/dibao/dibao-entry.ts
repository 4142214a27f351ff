import { answer, facts, flag } from "../../../kernel/facts/index.ts";
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
    fails: { zh: "既不属于“两无”，也不属于暂时无法脱贫", en: "neither “two lacks” nor temporarily unable" },
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
} as const satisfies Findings;

/**
 * 纳入农村低保 — Decides whether a household enters rural dibao (the minimum living allowance): it is registered as poor,
 * verified by the township, rural and poor, and meets the “two lacks” or is temporarily unable to escape poverty.
 * 三(一)2.
 *
 * The plan builds on the poverty register; a household that is not in it may still enter social assistance under 二(一).
 *
 * @example dibaoEntry({
 *   registeredPoor: true, verified: true, isPoor: true, isRural: true,
 *   noViableLivelihood: true, noCapacity: true, temporarilyUnable: false,
 * }).value // { entitled: true, unmet: [] }
 */
export const dibaoEntry = rule({
  name: "dibao-entry",
  title: { zh: "纳入农村低保", en: "Entry into rural dibao" },
  question: { zh: "是否应纳入农村低保，不符合哪项条件？", en: "Does the household enter dibao, and if not, why?" },
  clauses: ["三(一)2"],
  facts: facts({
    registeredPoor: flag({ zh: "建档立卡贫困户", en: "registered poor household" }),
    verified: flag({ zh: "乡镇已核实", en: "verified by the township" }),
    ...situation,
    temporarilyUnable,
  }),
  answer: answer({
    entitled: flag({ zh: "应纳入农村低保", en: "entitled to rural dibao" }),
    unmet: unmetConditions(conditionsOf(conditions)),
  }),
  uses: [twoLacks],
  findings,
  decide(facts, policy) {
    const { registeredPoor, verified, isPoor: poor, isRural: rural } = facts;
    const unmet = unmetAt(policy, "三(一)2", { "registered-poor": registeredPoor, verified, poor });
    const lacks = policy.condition("三(一)2", "two-lacks", policy.apply(twoLacks, facts).twoLacks);
    const unable = policy.condition("三(一)2", "temporarily-unable", facts.temporarilyUnable);
    const others = unmetAt(policy, "三(一)2", { "cannot-escape-poverty": lacks || unable, rural });
    return { entitled: unmet.length + others.length === 0, unmet: [...unmet, ...others] };
  },
});
