import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 处理方式 — what is done about a comment. */
export const responses = labels({
  rectify: { zh: "及时整改到位", en: "rectify in time" },
  explain: { zh: "作出说明", en: "explain" },
});

/**
 * 评议意见处理 — is what the assessment meeting criticised to be rectified or to be explained. 四(五)1.
 *
 * What can be solved in time is rectified; what cannot is explained.
 *
 * @example
 * meetingCriticism({ canBeRectifiedPromptly: false }).value.response // "explain"
 */
export const meetingCriticism = rule({
  name: "meeting-criticism",
  clauses: ["四(五)1"],
  facts: facts({ canBeRectifiedPromptly: flag({ zh: "能够及时整改", en: "can be solved in time" }) }),
  decide(facts, policy: Policy<typeof meetingCriticismWords>) {
    const solvable = policy.condition("四(五)1", "can-be-rectified-promptly", facts.canBeRectifiedPromptly);
    const response: keyof typeof responses = solvable ? "rectify" : "explain";
    return { response };
  },
});

export const meetingCriticismWords = {
  title: { zh: "评议意见处理", en: "Comments of the meeting" },
  asks: { zh: "评议意见应整改还是说明？", en: "Is a comment to be rectified or to be explained?" },
  findings: {
    "can-be-rectified-promptly": {
      holds: { zh: "能及时整改，应整改到位", en: "it can be solved in time: to be rectified" },
      fails: { zh: "不能及时解决，应作出说明", en: "it cannot be solved in time: to be explained" },
    },
  },
} as const satisfies Words;
