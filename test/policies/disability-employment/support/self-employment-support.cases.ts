import { selfEmploymentSupport } from "../../../../src/policies/disability-employment/support/self-employment-support.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(四)4 — 残疾人就业服务机构提供信息、示范基地和服务；有关部门以资金、贴息、租金、社保、税费支持。 */
export default {
  rule: selfEmploymentSupport,
  given: {},
  rows: [
    {
      clause: "三(四)4",
      when: "未填报提供单位：残疾人就业服务机构10项、有关部门5项，按原文顺序",
      value: {
        supports: [
          {
            code: "information-platform",
            by: [{ code: "disability-service-bodies" }],
            clause: "disability-employment/三(四)4",
          },
          { code: "projects" },
          { code: "model-bases" },
          { code: "start-up-training" },
          { code: "start-up-internship" },
          { code: "start-up-guidance" },
          { code: "finance" },
          { code: "legal-aid" },
          { code: "free-shops" },
          { code: "practice-bases", by: [{ code: "disability-service-bodies" }] },
          { code: "funding", by: [{ code: "departments-concerned" }] },
          { code: "loan-interest" },
          { code: "rent" },
          { code: "insurance-subsidy" },
          { code: "tax-relief" },
        ],
      },
      finds: ["support", "open-list"],
    },
    {
      clause: "三(四)4",
      when: "只查询有关部门：五项",
      facts: { by: "departments-concerned" },
      value: {
        supports: [
          { code: "funding" },
          { code: "loan-interest" },
          { code: "rent" },
          { code: "insurance-subsidy" },
          { code: "tax-relief" },
        ],
      },
    },
    {
      clause: "三(四)4",
      when: "不在可选范围的单位：不予接受",
      facts: { by: "volunteers" },
      faults: [["by", "unknown-option"]],
    },
  ],
} satisfies CaseTable;
