import { jobPreference } from "../../../src/policies/employee-pension/job-preference.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二4 — 公益性岗位优先安置就业困难者；征地入驻企业优先安排并签合同。 */
export default {
  rule: jobPreference,

  given: { landless: true, post: "public-welfare", hardToEmploy: true },
  rows: [
    {
      clause: "二4",
      when: "公益性岗位，就业困难",
      value: { preferred: true, contractDue: false, failing: [] },
      failing: [],
    },
    {
      clause: "二4",
      when: "公益性岗位，不属于就业困难",
      facts: { hardToEmploy: false },
      value: { preferred: false },
      failing: ["hard-to-employ"],
    },
    {
      clause: "二4",
      when: "公益性岗位，没有说明是否困难",
      facts: { hardToEmploy: undefined },
      faults: [["hardToEmploy", "missing"]],
    },
    {
      clause: "二4",
      when: "不是被征地人员",
      facts: { landless: false },
      value: { preferred: false },
      failing: ["landless"],
    },
    {
      clause: "二4",
      when: "不是被征地人员，公益性岗位：不必说明是否困难",
      facts: { landless: false, hardToEmploy: undefined },
      value: { preferred: false, contractDue: false, failing: ["landless"] },
      failing: ["landless"],
    },
    {
      clause: "二4",
      when: "不是被征地人员，也不属于就业困难：两条都不符合",
      facts: { landless: false, hardToEmploy: false },
      value: { preferred: false, failing: ["landless", "hard-to-employ"] },
      failing: ["landless", "hard-to-employ"],
    },
    {
      clause: "二4",
      when: "其他岗位",
      facts: { post: "other" },
      value: { preferred: false },
      failing: ["post-covered"],
    },
    {
      clause: "二4",
      when: "征地入驻企业，符合岗位条件",
      facts: { post: "company-on-taken-land", hardToEmploy: undefined, meetsRequirements: true },
      value: { preferred: true, contractDue: true },
      finds: ["contract-due"],
    },
    {
      clause: "二4",
      when: "征地入驻企业，不符合岗位条件",
      facts: { post: "company-on-taken-land", hardToEmploy: undefined, meetsRequirements: false },
      value: { preferred: true, contractDue: false },
      failing: ["contract-due"],
    },
    {
      clause: "二4",
      when: "征地入驻企业，没有说明是否符合条件",
      facts: { post: "company-on-taken-land" },
      faults: [["meetsRequirements", "missing"]],
    },
    {
      clause: "二4",
      when: "岗位不在可选范围、是否被征地写成文字：一次列出",
      facts: { post: "cleaner", landless: "是" },
      faults: [
        ["landless", "wrong-type"],
        ["post", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
