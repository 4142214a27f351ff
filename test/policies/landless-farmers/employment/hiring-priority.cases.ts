import { hiringPriority } from "../../../../src/policies/landless-farmers/employment/hiring-priority.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(二) — 用地单位优先录用；公益性岗位安置。 */
export default {
  rule: hiringPriority,
  given: { landUsingEmployer: true, equalConditions: true, hasEmploymentDifficulty: true },
  rows: [
    {
      clause: "四(二)",
      when: "用地单位、同等条件、就业困难：优先安置就业，可安置到公益性岗位",
      value: { hasPriority: true, publicWelfarePost: true },
      finds: ["employment-difficulty", "land-using-employer", "equal-conditions", "preferred"],
      unmet: [],
    },
    {
      clause: "四(二)",
      when: "不是用地单位：不适用优先安置",
      facts: { landUsingEmployer: false },
      value: { hasPriority: false, publicWelfarePost: true },
      unmet: ["land-using-employer"],
      notFound: ["preferred"],
    },
    {
      clause: "四(二)",
      when: "不是同等条件：不适用优先安置",
      facts: { equalConditions: false },
      value: { hasPriority: false },
      unmet: ["equal-conditions"],
      notFound: ["preferred"],
    },
    {
      clause: "四(二)",
      when: "不属于就业困难：不安置到公益性岗位",
      facts: { hasEmploymentDifficulty: false },
      value: { hasPriority: true, publicWelfarePost: false },
      unmet: ["employment-difficulty"],
    },
    {
      clause: "四(二)",
      when: "缺是否用地单位、是/否项填成文字、填报项之外多填一项：一并指出",
      facts: { landUsingEmployer: undefined, equalConditions: "yes", posts: 3 },
      faults: [
        ["landUsingEmployer", "missing"],
        ["equalConditions", "wrong-type"],
        ["posts", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
