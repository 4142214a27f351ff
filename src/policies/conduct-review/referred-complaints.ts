import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 批转投诉办理 — was a referred complaint or petition dealt with as wanted. 四(四)3.
 *
 * The sentence is broken in the text; it is read as a duty to cooperate, to answer and to explain. No days are stated.
 *
 * @example
 * referredComplaints({ cooperated: true, answeredSwiftly: true, explained: true }).value.met // true
 */
export const referredComplaints = rule({
  name: "referred-complaints",
  clauses: ["四(四)3"],
  facts: facts({
    cooperated: flag({ zh: "全面配合", en: "cooperated fully" }),
    answeredSwiftly: flag({ zh: "迅速回复", en: "answered swiftly" }),
    explained: flag({ zh: "做好宣传解释", en: "explained the policy" }),
  }),
  decide(facts, policy: Policy<typeof referredComplaintsWords>) {
    const conditions = {
      cooperated: policy.condition("四(四)3", "cooperated", facts.cooperated),
      "answered-swiftly": policy.condition("四(四)3", "answered-swiftly", facts.answeredSwiftly),
      explained: policy.condition("四(四)3", "explained", facts.explained),
    };
    const unmet = Object.entries(conditions).flatMap(([name, holds]) => (holds ? [] : [name]));
    return { met: unmet.length === 0, unmet };
  },
});

export const referredComplaintsWords = {
  title: { zh: "批转投诉办理", en: "Referred complaints" },
  asks: { zh: "批转的投诉、咨询和信访办理得当吗？", en: "Was a referred complaint or petition dealt with as wanted?" },
  findings: {
    cooperated: {
      holds: { zh: "已全面配合", en: "there was full cooperation" },
      fails: { zh: "没有全面配合", en: "there was no full cooperation" },
    },
    "answered-swiftly": {
      holds: { zh: "已迅速回复", en: "the answer was swift" },
      fails: { zh: "没有迅速回复", en: "the answer was not swift" },
    },
    explained: {
      holds: { zh: "已做宣传解释", en: "the policy was explained" },
      fails: { zh: "没有做宣传解释", en: "the policy was not explained" },
    },
  },
} as const satisfies Words;
