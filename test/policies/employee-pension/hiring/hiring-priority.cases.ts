import { hiringPriority } from "../../../../src/policies/employee-pension/hiring/hiring-priority.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二4 — 公益性岗位优先安置就业困难者；征地入驻企业优先安排并签订合同。 */
export default {
  rule: hiringPriority,

  given: { isLandlessFarmer: true, postKind: "public-welfare", hasEmploymentDifficulty: true },
  rows: [
    {
      clause: "二4",
      when: "被征地人员，公益性岗位，属于就业困难人员：优先安排",
      value: { hasPriority: true, contractRequired: false, unmet: [] },
      unmet: [],
    },
    {
      clause: "二4",
      when: "被征地人员，征地入驻企业，符合岗位条件：优先安排，应签订劳动合同",
      facts: { postKind: "company-on-expropriated-land", hasEmploymentDifficulty: undefined, meetsRequirements: true },
      value: { hasPriority: true, contractRequired: true },
      finds: ["contract-required"],
    },
    {
      clause: "二4",
      when: "被征地人员，公益性岗位，不属于就业困难人员：不优先",
      facts: { hasEmploymentDifficulty: false },
      value: { hasPriority: false },
      unmet: ["employment-difficulty"],
    },
    {
      clause: "二4",
      when: "不是被征地人员，公益性岗位，属于就业困难人员：不优先",
      facts: { isLandlessFarmer: false },
      value: { hasPriority: false },
      unmet: ["landless-farmer"],
    },
    {
      clause: "二4",
      when: "不是被征地人员，公益性岗位，未填报是否就业困难：不优先，无需填报",
      facts: { isLandlessFarmer: false, hasEmploymentDifficulty: undefined },
      value: { hasPriority: false, contractRequired: false, unmet: ["landless-farmer"] },
      unmet: ["landless-farmer"],
    },
    {
      clause: "二4",
      when: "不是被征地人员，公益性岗位，也不属于就业困难人员：两项条件都不符合",
      facts: { isLandlessFarmer: false, hasEmploymentDifficulty: false },
      value: { hasPriority: false, unmet: ["landless-farmer", "employment-difficulty"] },
      unmet: ["landless-farmer", "employment-difficulty"],
    },
    {
      clause: "二4",
      when: "被征地人员，其他岗位：不优先",
      facts: { postKind: "other" },
      value: { hasPriority: false },
      unmet: ["post-covered"],
    },
    {
      clause: "二4",
      when: "被征地人员，征地入驻企业，不符合岗位条件：优先安排，不要求签订劳动合同",
      facts: { postKind: "company-on-expropriated-land", hasEmploymentDifficulty: undefined, meetsRequirements: false },
      value: { hasPriority: true, contractRequired: false },
      no: ["contract-required"],
    },
    {
      clause: "二4",
      when: "被征地人员，公益性岗位，未填报是否就业困难：无法认定是否优先，指出须填报",
      facts: { hasEmploymentDifficulty: undefined },
      value: { hasPriority: null, contractRequired: false, unmet: [] },
      finds: ["difficulty-needed"],
    },
    {
      clause: "二4",
      when: "被征地人员，征地入驻企业，未填报是否符合岗位条件：优先安排，无法认定是否应签订劳动合同，指出须填报",
      facts: { postKind: "company-on-expropriated-land" },
      value: { hasPriority: true, contractRequired: null, unmet: [] },
      finds: ["requirements-needed"],
    },
    {
      clause: "二4",
      when: "岗位不在可选范围、是否被征地人员填成文字：一并指出",
      facts: { postKind: "cleaner", isLandlessFarmer: "是" },
      faults: [
        ["isLandlessFarmer", "wrong-type"],
        ["postKind", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
