import { homeBasedWork } from "../../../../src/policies/disability-employment/support/home-based-work.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(四)1 — 重点引导电子商务、社区服务业、家庭手工业、特色种养殖业等；方案、项目、困难由残疾人就业服务机构帮助。 */
export default {
  rule: homeBasedWork,
  given: {},
  rows: [
    {
      clause: "三(四)1",
      when: "四类行业、七项支持，前三项由残疾人就业服务机构办理，其余原文未指明单位",
      value: {
        occupations: [
          { code: "e-commerce", clause: "disability-employment/三(四)1" },
          { code: "community-services" },
          { code: "handicraft" },
          { code: "farming" },
        ],
        supports: [
          { code: "individual-plan", by: [{ code: "disability-service-bodies" }] },
          { code: "choose-project", by: [{ code: "disability-service-bodies" }] },
          { code: "solve-difficulties", by: [{ code: "disability-service-bodies" }] },
          { code: "priority-purchase", by: [{ code: "not-stated" }] },
          { code: "sales-platform", by: [{ code: "not-stated" }] },
          { code: "contracts", by: [{ code: "not-stated" }] },
          { code: "resident-pension", by: [{ code: "not-stated" }] },
        ],
      },
      finds: ["occupation", "open-list", "support"],
    },
    {
      clause: "三(四)1",
      when: "填报项之外多填一项：不予接受",
      facts: { occupation: "farming" },
      faults: [["occupation", "unknown-key"]],
    },
  ],
} satisfies CaseTable;
