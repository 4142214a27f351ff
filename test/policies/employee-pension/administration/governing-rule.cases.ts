import { governingRule } from "../../../../src/policies/employee-pension/administration/governing-rule.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 八18至八20 — 上级新规定优先；未作规定的提交领导小组；由区劳动和社会保障局解释。 */
export default {
  rule: governingRule,

  given: { supersededByHigherRules: false, coveredByPlan: true },
  rows: [
    {
      clause: "八18",
      when: "方案有规定，上级另有新规定：从上级新规定",
      facts: { supersededByHigherRules: true },
      value: { governedBy: "higher-rules" },
      unmet: [],
    },
    {
      clause: "八18",
      when: "方案未作规定，上级另有新规定：从上级新规定，无需提交领导小组",
      facts: { supersededByHigherRules: true, coveredByPlan: false },
      value: { governedBy: "higher-rules" },
      unmet: [], // 已有上级规定，无需提交领导小组
    },
    {
      clause: "八18",
      when: "方案有规定，上级无新规定：按方案执行",
      value: { governedBy: "plan" },
      no: ["superseded-by-higher-rules"],
      finds: ["covered-by-plan"],
    },
    {
      clause: "八19",
      when: "方案未作规定，上级无新规定：提交区领导小组研究",
      facts: { coveredByPlan: false },
      value: { governedBy: "leading-group" },
      no: ["superseded-by-higher-rules", "covered-by-plan"],
    },
    {
      clause: "八20",
      when: "方案未作规定，上级无新规定：方案仍由区劳动和社会保障局解释",
      facts: { coveredByPlan: false },
      value: { interpreter: { code: "labour-bureau", clause: "employee-pension/八20" } },
      no: ["superseded-by-higher-rules", "covered-by-plan"],
      finds: [["interpreter", { interpreter: { code: "labour-bureau" } }]],
    },
    {
      clause: "八19",
      when: "是否有上级新规定未填报、方案有无规定填成文字：一并指出",
      facts: { supersededByHigherRules: undefined, coveredByPlan: "有" },
      faults: [
        ["supersededByHigherRules", "missing"],
        ["coveredByPlan", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
