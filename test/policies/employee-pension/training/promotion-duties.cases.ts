import { promotionDuties } from "../../../../src/policies/employee-pension/training/promotion-duties.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二2 — 政府和乡镇（街道）促进被征地人员就业的职责。 */
export default {
  rule: promotionDuties,
  given: {},
  rows: [
    {
      clause: "二2",
      when: "未填报责任单位：六项职责按原文顺序列出",
      value: {
        items: [
          { code: "assess-promotion", by: [{ code: "government" }], clause: "employee-pension/二2" },
          { code: "lead-labour-transfer", by: [{ code: "township" }] },
          { code: "staff-labour-offices", by: [{ code: "township" }] },
          { code: "provide-services", by: [{ code: "township" }] },
          { code: "organise-training", by: [{ code: "township" }] },
          { code: "reward-good-work", by: [{ code: "government" }] },
        ],
      },
      finds: ["duty"],
    },
    {
      clause: "二2",
      when: "政府：列入考核、给予考核奖励",
      facts: { body: "government" },
      value: { items: [{ code: "assess-promotion" }, { code: "reward-good-work" }] },
    },
    {
      clause: "二2",
      when: "乡镇政府、街道办事处：领导劳动力转移、配置专职人员、提供服务平台、组织培训",
      facts: { body: "township" },
      value: {
        items: [
          { code: "lead-labour-transfer" },
          { code: "staff-labour-offices" },
          { code: "provide-services" },
          { code: "organise-training" },
        ],
      },
    },
    {
      clause: "二2",
      when: "不在可选范围的责任单位：指出",
      facts: { body: "police" },
      faults: [["body", "unknown-option"]],
    },
  ],
} satisfies CaseTable;
