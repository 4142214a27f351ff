import { hiringPriority } from "../../../src/policies/landless-farmers/hiring-priority.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(二) — 用地单位优先录用；公益性岗位安置。 */
export default {
  rule: hiringPriority,
  given: { landUsingEmployer: true, equalConditions: true, hasEmploymentDifficulty: true },
  rows: [
    {
      clause: "四(二)",
      when: "用地单位、条件相同、就业困难",
      value: { preferred: true, publicWelfarePost: true },
      finds: ["employment-difficulty", "land-using-employer", "equal-conditions", "preferred"],
      unmet: [],
    },
    {
      clause: "四(二)",
      when: "不是用地单位",
      facts: { landUsingEmployer: false },
      value: { preferred: false, publicWelfarePost: true },
      unmet: ["land-using-employer"],
      notFound: ["preferred"],
    },
    {
      clause: "四(二)",
      when: "条件不同",
      facts: { equalConditions: false },
      value: { preferred: false },
      unmet: ["equal-conditions"],
      notFound: ["preferred"],
    },
    {
      clause: "四(二)",
      when: "不属于就业困难",
      facts: { hasEmploymentDifficulty: false },
      value: { preferred: true, publicWelfarePost: false },
      unmet: ["employment-difficulty"],
    },
    {
      clause: "四(二)",
      when: "缺少一项、文字写是否、多余字段：一次列出",
      facts: { landUsingEmployer: undefined, equalConditions: "yes", posts: 3 },
      faults: [
        ["landUsingEmployer", "missing"],
        ["equalConditions", "wrong-type"],
        ["posts", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
