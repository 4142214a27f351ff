import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";

const findings = {
  cooperated: {
    holds: { zh: "已全面配合", en: "cooperated fully" },
    fails: { zh: "未全面配合", en: "did not cooperate fully" },
  },
  "answered-swiftly": {
    holds: { zh: "已迅速回复", en: "answered swiftly" },
    fails: { zh: "未迅速回复", en: "did not answer swiftly" },
  },
  explained: {
    holds: { zh: "已做好宣传解释", en: "explained the policies" },
    fails: { zh: "未做好宣传解释", en: "did not explain the policies" },
  },
} as const satisfies Findings;

/**
 * 批转投诉办理 — Decides whether a referred complaint, enquiry or petition was handled as required. 四(四)3.
 *
 * The sentence is broken in the text; it is read as a duty to cooperate, answer and explain. It states no number of days.
 *
 * @example referredComplaints({ cooperated: true, answeredSwiftly: true, explained: true }).value.met // true
 */
export const referredComplaints = rule({
  name: "referred-complaints",
  title: { zh: "批转投诉办理", en: "Referred complaints" },
  question: {
    zh: "批转的投诉、咨询和信访是否按要求办理？",
    en: "Was the referred complaint, enquiry or petition handled as required?",
  },
  clauses: ["四(四)3"],
  facts: facts({
    cooperated: flag({ zh: "全面配合", en: "cooperated fully" }),
    answeredSwiftly: flag({ zh: "迅速回复", en: "answered swiftly" }),
    explained: flag({ zh: "做好宣传解释", en: "explained the policies" }),
  }),
  answer: answer({
    met: flag({ zh: "办理符合要求", en: "handled as required" }),
    unmet: unmetConditions(conditionsOf(findings)),
  }),
  findings,
  decide(facts, policy) {
    const unmet = unmetAt(policy, "四(四)3", {
      cooperated: facts.cooperated,
      "answered-swiftly": facts.answeredSwiftly,
      explained: facts.explained,
    });
    return { met: unmet.length === 0, unmet };
  },
});
