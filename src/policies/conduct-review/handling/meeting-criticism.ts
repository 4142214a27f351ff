import { answer, facts, flag, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";

/** 处理方式 — The two responses to criticism. */
const responses = labels({
  rectify: { zh: "及时整改到位", en: "rectify promptly" },
  explain: { zh: "作出说明", en: "explain" },
});

/**
 * 集中评议意见处理 — Decides whether criticism from the assessment meeting must be rectified or explained. 四(五)1.
 *
 * What can be rectified promptly is rectified; the rest is explained.
 *
 * @example meetingCriticism({ canBeRectifiedPromptly: false }).value.response // "explain"
 */
export const meetingCriticism = rule({
  name: "meeting-criticism",
  title: { zh: "集中评议意见处理", en: "Meeting criticism" },
  question: { zh: "集中评议所提问题应整改还是说明？", en: "Must the criticism be rectified or explained?" },
  clauses: ["四(五)1"],
  facts: facts({ canBeRectifiedPromptly: flag({ zh: "能够及时整改", en: "can be rectified promptly" }) }),
  answer: answer({ response: oneOf({ zh: "处理方式", en: "response to the criticism" }, responses) }),
  findings: {
    "can-be-rectified-promptly": {
      yes: { zh: "能够及时整改，应整改到位", en: "it can be rectified promptly, so it must be rectified" },
      no: { zh: "不能及时整改，应作出说明", en: "it cannot be rectified promptly, so it must be explained" },
    },
  },
  decide(facts, policy) {
    const solvable = policy.condition("四(五)1", "can-be-rectified-promptly", facts.canBeRectifiedPromptly);
    return { response: solvable ? "rectify" : "explain" } as const;
  },
});
