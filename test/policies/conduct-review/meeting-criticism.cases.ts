import { meetingCriticism } from "../../../src/policies/conduct-review/meeting-criticism.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(五)1 — 能及时整改的整改，不能及时解决的说明。 */
export default {
  rule: meetingCriticism,
  given: { canBeRectifiedPromptly: true },
  rows: [
    { clause: "四(五)1", when: "能及时整改", value: { response: "rectify" }, failing: [] },
    {
      clause: "四(五)1",
      when: "不能及时解决",
      facts: { canBeRectifiedPromptly: false },
      value: { response: "explain" },
      failing: ["can-be-rectified-promptly"],
    },
    {
      clause: "四(五)1",
      when: "写成文字、多余字段：一次列出",
      facts: { canBeRectifiedPromptly: "能", county: 1 },
      faults: [
        ["canBeRectifiedPromptly", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
