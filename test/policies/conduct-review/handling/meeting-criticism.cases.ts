import { meetingCriticism } from "../../../../src/policies/conduct-review/handling/meeting-criticism.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(五)1 — 能及时整改的整改，不能及时解决的说明。 */
export default {
  rule: meetingCriticism,
  given: { canBeRectifiedPromptly: true },
  rows: [
    { clause: "四(五)1", when: "所提问题能够及时整改：应整改", value: { response: "rectify" }, unmet: [] },
    {
      clause: "四(五)1",
      when: "所提问题不能及时解决：应作出说明",
      facts: { canBeRectifiedPromptly: false },
      value: { response: "explain" },
      no: ["can-be-rectified-promptly"],
    },
    {
      clause: "四(五)1",
      when: "是/否项填成文字、填报规定以外的字段：一并指出",
      facts: { canBeRectifiedPromptly: "能", county: 1 },
      faults: [
        ["canBeRectifiedPromptly", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
