import { governingRule } from "../../../src/policies/employee-pension/governing-rule.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 八18至八20 — 上级新规定优先；没有规定的交领导小组；由区劳动和社会保障局解释。 */
export default {
  rule: governingRule,

  given: { supersededByHigherRules: false, coveredByPlan: true },
  rows: [
    {
      clause: "八20",
      when: "方案有规定，上级没有新规定",
      value: { governedBy: "plan", interpreter: { code: "labour-bureau", clause: "employee-pension/八20" } },
      failing: ["superseded-by-higher-rules"],
      finds: ["covered-by-plan", "interpreter"],
    },
    {
      clause: "八18",
      when: "上级另有新规定",
      facts: { supersededByHigherRules: true },
      value: { governedBy: "higher-rules" },
      failing: [],
    },
    {
      clause: "八18",
      when: "方案没有规定，上级有新规定",
      facts: { supersededByHigherRules: true, coveredByPlan: false },
      value: { governedBy: "higher-rules" },
      failing: [], // 已有上级规定，不必交领导小组
    },
    {
      clause: "八19",
      when: "方案没有规定",
      facts: { coveredByPlan: false },
      value: { governedBy: "leading-group" },
      failing: ["superseded-by-higher-rules", "covered-by-plan"],
    },
    {
      clause: "八19",
      when: "缺一项、一项写成文字：一次列出",
      facts: { supersededByHigherRules: undefined, coveredByPlan: "有" },
      faults: [
        ["supersededByHigherRules", "missing"],
        ["coveredByPlan", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
