import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { situation, temporarilyUnable } from "./facts.ts";
import { twoLacks } from "./two-lacks.ts";

/** 纳入条件 — what a household must meet, in the order of the text. */
export type DibaoCondition = keyof typeof dibaoEntryWords.findings;

/**
 * 纳入农村低保 — does this household enter the rural minimum living allowance under the plan: registered, verified by
 * the township, poor, and one of the “two withouts” or unable to escape poverty for the time being. 三(一)2.
 *
 * The plan builds on the register; who does not stand in it may still enter social assistance by 二(一).
 *
 * @example
 * dibaoEntry({
 *   registeredPoor: true, verified: true, isPoor: true, isRural: true,
 *   noViableLivelihood: true, noCapacity: true, temporarilyUnable: false,
 * }).value // { entitled: true, unmet: [] }
 */
export const dibaoEntry = rule({
  name: "dibao-entry",
  clauses: ["三(一)2"],
  facts: facts({
    registeredPoor: flag({ zh: "建档立卡", en: "registered as poor" }),
    verified: flag({ zh: "乡镇已核实", en: "verified by the township" }),
    ...situation,
    temporarilyUnable,
  }),
  decide(facts, policy: Policy<typeof dibaoEntryWords>) {
    const unmet: DibaoCondition[] = [];
    if (!policy.condition("三(一)2", "registered-poor", facts.registeredPoor)) unmet.push("registered-poor");
    if (!policy.condition("三(一)2", "verified", facts.verified)) unmet.push("verified");
    if (!policy.condition("三(一)2", "poor", facts.isPoor)) unmet.push("poor");
    const lacksBoth = policy.apply(twoLacks, facts).twoLacks;
    const hasTwoLacks = policy.condition("三(一)2", "two-lacks", lacksBoth);
    const unable = policy.condition("三(一)2", "temporarily-unable", facts.temporarilyUnable);
    if (!hasTwoLacks && !unable) unmet.push("two-lacks", "temporarily-unable");
    if (!policy.condition("三(一)2", "rural", facts.isRural)) unmet.push("rural");
    return { entitled: unmet.length === 0, unmet };
  },
});

export const dibaoEntryWords = {
  title: { zh: "纳入农村低保", en: "Entry into the rural minimum living allowance" },
  asks: { zh: "是否纳入农村低保，缺哪一条？", en: "Does the household enter the allowance, and what is lacking?" },
  findings: {
    "registered-poor": {
      holds: { zh: "已建档立卡", en: "registered as poor" },
      fails: { zh: "没有建档立卡", en: "not registered as poor" },
    },
    verified: {
      holds: { zh: "乡镇已核实", en: "verified by the township" },
      fails: { zh: "乡镇还没有核实", en: "not yet verified by the township" },
    },
    poor: {
      holds: { zh: "是贫困家庭", en: "a poor household" },
      fails: { zh: "不是贫困家庭", en: "not a poor household" },
    },
    "two-lacks": {
      holds: { zh: "属于“两无”贫困人口", en: "one of the “two withouts”" },
      fails: { zh: "不属于“两无”贫困人口", en: "not one of the “two withouts”" },
    },
    "temporarily-unable": {
      holds: { zh: "暂时无法通过扶贫开发脱贫", en: "development cannot lift it out of poverty for the time being" },
      fails: { zh: "不属于暂时无法脱贫的家庭", en: "not unable to escape poverty for the time being" },
    },
    rural: {
      holds: { zh: "在农村", en: "rural" },
      fails: { zh: "不在农村", en: "not rural" },
    },
  },
} as const satisfies Words;
