import { hiringPriority } from "../../../src/policies/employee-pension/hiring-priority.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二4 — 公益性岗位优先安置就业困难者；征地入驻企业优先安排并签合同。 */
export default {
  rule: hiringPriority,

  given: { isLandlessFarmer: true, postKind: "public-welfare", hasEmploymentDifficulty: true },
  rows: [
    {
      clause: "二4",
      when: "公益性岗位，就业困难",
      value: { hasPriority: true, contractRequired: false, unmet: [] },
      failing: [],
    },
    {
      clause: "二4",
      when: "公益性岗位，不属于就业困难",
      facts: { hasEmploymentDifficulty: false },
      value: { hasPriority: false },
      failing: ["employment-difficulty"],
    },
    {
      clause: "二4",
      when: "公益性岗位，没有说明是否困难",
      facts: { hasEmploymentDifficulty: undefined },
      faults: [["hasEmploymentDifficulty", "missing"]],
    },
    {
      clause: "二4",
      when: "不是被征地人员",
      facts: { isLandlessFarmer: false },
      value: { hasPriority: false },
      failing: ["landless-farmer"],
    },
    {
      clause: "二4",
      when: "不是被征地人员，公益性岗位：不必说明是否困难",
      facts: { isLandlessFarmer: false, hasEmploymentDifficulty: undefined },
      value: { hasPriority: false, contractRequired: false, unmet: ["landless-farmer"] },
      failing: ["landless-farmer"],
    },
    {
      clause: "二4",
      when: "不是被征地人员，也不属于就业困难：两条都不符合",
      facts: { isLandlessFarmer: false, hasEmploymentDifficulty: false },
      value: { hasPriority: false, unmet: ["landless-farmer", "employment-difficulty"] },
      failing: ["landless-farmer", "employment-difficulty"],
    },
    {
      clause: "二4",
      when: "其他岗位",
      facts: { postKind: "other" },
      value: { hasPriority: false },
      failing: ["post-covered"],
    },
    {
      clause: "二4",
      when: "征地入驻企业，符合岗位条件",
      facts: { postKind: "company-on-expropriated-land", hasEmploymentDifficulty: undefined, meetsRequirements: true },
      value: { hasPriority: true, contractRequired: true },
      finds: ["contract-required"],
    },
    {
      clause: "二4",
      when: "征地入驻企业，不符合岗位条件",
      facts: { postKind: "company-on-expropriated-land", hasEmploymentDifficulty: undefined, meetsRequirements: false },
      value: { hasPriority: true, contractRequired: false },
      failing: ["contract-required"],
    },
    {
      clause: "二4",
      when: "征地入驻企业，没有说明是否符合条件",
      facts: { postKind: "company-on-expropriated-land" },
      faults: [["meetsRequirements", "missing"]],
    },
    {
      clause: "二4",
      when: "岗位不在可选范围、是否被征地写成文字：一次列出",
      facts: { postKind: "cleaner", isLandlessFarmer: "是" },
      faults: [
        ["isLandlessFarmer", "wrong-type"],
        ["postKind", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
