import { facts } from "../../../kernel/facts/facts.ts";
import { flag } from "../../../kernel/facts/fields.ts";
import type { Findings } from "../../../kernel/policy/findings.ts";
import { rule } from "../document.ts";
import { situation, temporarilyUnable } from "../facts.ts";
import { twoLacks } from "../scope/two-lacks.ts";

/** 纳入条件 — The conditions for entering dibao, in the order of the text. */
export type DibaoCondition = keyof typeof findings;

const findings = {
  "registered-poor": {
    holds: { zh: "已建档立卡", en: "is registered as poor" },
    fails: { zh: "未建档立卡", en: "is not registered as poor" },
  },
  verified: {
    holds: { zh: "乡镇已核实", en: "has been verified by the township" },
    fails: { zh: "乡镇尚未核实", en: "has not yet been verified by the township" },
  },
  poor: {
    holds: { zh: "属于贫困家庭", en: "is a poor household" },
    fails: { zh: "不属于贫困家庭", en: "is not a poor household" },
  },
  "two-lacks": {
    holds: { zh: "属于“两无”贫困人口", en: "meets the “two lacks”" },
    fails: { zh: "不属于“两无”贫困人口", en: "does not meet the “two lacks”" },
  },
  "temporarily-unable": {
    holds: {
      zh: "属于暂时无法通过扶贫开发脱贫的家庭",
      en: "is temporarily unable to escape poverty through development support",
    },
    fails: {
      zh: "不属于暂时无法通过扶贫开发脱贫的家庭",
      en: "is not temporarily unable to escape poverty through development support",
    },
  },
  rural: {
    holds: { zh: "属于农村家庭", en: "is a rural household" },
    fails: { zh: "不属于农村家庭", en: "is not a rural household" },
  },
} as const satisfies Findings;

/**
 * 纳入农村低保 — Decides whether a household enters rural dibao (the minimum living allowance): it is registered as poor,
 * verified by the township, rural and poor, and it meets the “two lacks” or is temporarily unable to escape poverty.
 * 三(一)2.
 *
 * The plan builds on the poverty register; a household that is not in it may still enter social assistance under 二(一).
 *
 * @example
 * dibaoEntry({
 *   registeredPoor: true, verified: true, isPoor: true, isRural: true,
 *   noViableLivelihood: true, noCapacity: true, temporarilyUnable: false,
 * }).value // { entitled: true, unmet: [] }
 */
export const dibaoEntry = rule({
  name: "dibao-entry",
  title: { zh: "纳入农村低保", en: "Entry into rural dibao" },
  question: {
    zh: "是否应纳入农村低保，不符合哪项条件？",
    en: "Does the household qualify for dibao, and which conditions are not met?",
  },
  clauses: ["三(一)2"],
  facts: facts({
    registeredPoor: flag({ zh: "建档立卡贫困户", en: "registered poor household" }),
    verified: flag({ zh: "乡镇已核实", en: "verified by the township" }),
    ...situation,
    temporarilyUnable,
  }),
  findings,
  decide(facts, policy) {
    const unmet: DibaoCondition[] = [];
    if (!policy.condition("三(一)2", "registered-poor", facts.registeredPoor)) unmet.push("registered-poor");
    if (!policy.condition("三(一)2", "verified", facts.verified)) unmet.push("verified");
    if (!policy.condition("三(一)2", "poor", facts.isPoor)) unmet.push("poor");
    const meets = policy.apply(twoLacks, facts).twoLacks;
    const hasTwoLacks = policy.condition("三(一)2", "two-lacks", meets);
    const unable = policy.condition("三(一)2", "temporarily-unable", facts.temporarilyUnable);
    if (!hasTwoLacks && !unable) unmet.push("two-lacks", "temporarily-unable");
    if (!policy.condition("三(一)2", "rural", facts.isRural)) unmet.push("rural");
    return { entitled: unmet.length === 0, unmet };
  },
});
