import { rightsProtection } from "../../../../src/policies/disability-employment/employers/rights-protection.ts";
import type { CaseTable } from "../../../support/cases.ts";

const punish = { measure: { code: "punish" } };

/** 三(一)5 — 五种行为查处，招用歧视纠正。 */
export default {
  rule: rightsProtection,
  given: {},
  rows: [
    {
      clause: "三(一)5",
      when: "行为未填：列出原文的6种行为、等内的其他行为及处理",
      value: {
        acts: [
          { code: "forced-labour", clause: "disability-employment/三(一)5", ...punish },
          { code: "no-contract", ...punish },
          { code: "no-insurance", ...punish },
          { code: "unequal-pay", ...punish },
          { code: "below-minimum-wage", ...punish },
          { code: "other-infringement", ...punish },
          { code: "hiring-discrimination", measure: { code: "correct" } },
        ],
      },
      finds: ["acted-on"],
    },
    {
      clause: "三(一)5",
      when: "查实2种行为，其中1种重复填报：按原文顺序各列一次",
      facts: { conduct: ["hiring-discrimination", "unequal-pay", "unequal-pay"] },
      notFound: ["nothing-to-act-on"],
      value: { acts: [{ code: "unequal-pay" }, { code: "hiring-discrimination" }] },
    },
    {
      clause: "三(一)5",
      when: "未查实任何行为：无应查处、应纠正的行为",
      facts: { conduct: [] },
      value: { acts: [] },
      finds: ["nothing-to-act-on"],
    },
    {
      clause: "三(一)5",
      when: "查实原文未列名的其他侵害行为（“等行为”）：查处",
      facts: { conduct: ["other-infringement"] },
      value: { acts: [{ code: "other-infringement", ...punish }] },
    },
    {
      clause: "三(一)5",
      when: "行为不在可选范围、行为填成数字：一并指出",
      facts: { conduct: ["late-pay", 3] },
      faults: [
        ["conduct[0]", "unknown-option"],
        ["conduct[1]", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
