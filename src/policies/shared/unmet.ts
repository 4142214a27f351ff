import { oneOf } from "../../kernel/facts/fields.ts";
import { list } from "../../kernel/facts/groups.ts";
import { type Labels, labels } from "../../kernel/language/text.ts";
import type { ConditionWords, Findings, NamesOfConditions } from "../../kernel/policy/findings.ts";

/** The conditions among the findings of a rule, in the words in which they hold. For findings without data. */
export function conditionsOf<const F extends Findings>(findings: F): Labels<NamesOfConditions<F>> {
  const conditions = Object.entries(findings).filter(([, words]) => "holds" in words);
  const texts = conditions.map(([name, words]) => [name, (words as ConditionWords).holds]);
  return labels(Object.fromEntries(texts)) as Labels<NamesOfConditions<F>>;
}

/** 不符合的条件 — the field of an answer for the conditions that are not met, by code, in the order of the text. */
export const unmetConditions = <Code extends string>(conditions: Labels<Code>) =>
  list({ zh: "不符合的条件", en: "conditions not met" }, oneOf({ zh: "条件", en: "condition" }, conditions));
