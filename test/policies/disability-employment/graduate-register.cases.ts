import { graduateRegister } from "../../../src/policies/disability-employment/graduate-register.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(四)5 — 残疾人大学生实名库；未就业的得登记、介绍和指导，有意愿和条件的扶持创业。 */
export default {
  rule: graduateRegister,
  given: {
    school: "ordinary-college",
    isCountyResident: true,
    unemployed: true,
    wantsToStartUp: true,
    ableToStartUp: true,
  },
  rows: [
    {
      clause: "三(四)5",
      when: "未就业，有创业意愿和条件",
      value: {
        entitled: true,
        services: [{ code: "registration" }, { code: "placement" }, { code: "guidance" }, { code: "start-up-support" }],
      },
      finds: ["services"],
      failing: [],
    },
    {
      clause: "三(四)5",
      when: "已就业：只扶持创业",
      facts: { unemployed: false },
      value: { entitled: true, services: [{ code: "start-up-support" }] },
      failing: ["unemployed"],
      finds: [["services", { services: [{ code: "start-up-support" }] }]],
    },
    {
      clause: "三(四)5",
      when: "没有创业意愿",
      facts: { wantsToStartUp: false },
      value: { services: [{ code: "registration" }, { code: "placement" }, { code: "guidance" }] },
      failing: ["wants-to-start-up"],
    },
    {
      clause: "三(四)5",
      when: "没有创业条件",
      facts: { ableToStartUp: false },
      value: { services: [{ code: "registration" }, { code: "placement" }, { code: "guidance" }] },
      failing: ["able-to-start-up"],
    },
    {
      clause: "三(四)5",
      when: "已就业又不创业：入库而没有服务",
      facts: { unemployed: false, wantsToStartUp: false },
      value: { entitled: true, services: [] },
      lacks: ["services"],
    },
    {
      clause: "三(四)5",
      when: "特殊教育学校毕业：入库",
      facts: { school: "special-school" },
      value: { entitled: true },
    },
    {
      clause: "三(四)5",
      when: "特殊教育学校毕业，只收普通高等院校的",
      readings: { "register-of-graduates": "ordinary-colleges" },
      facts: { school: "special-school" },
      value: { entitled: false, services: [] },
      failing: ["school-eligible"],
    },
    {
      clause: "三(四)5",
      when: "其他学校毕业",
      facts: { school: "other" },
      value: { entitled: false, services: [] },
      failing: ["school-eligible"],
    },
    {
      clause: "三(四)5",
      when: "不属于本县",
      facts: { isCountyResident: false },
      value: { entitled: false, services: [] },
      failing: ["county-resident"],
    },
    {
      clause: "三(四)5",
      when: "没有这种学校、是否就业写成文字：一次列出",
      facts: { school: "college", unemployed: "no" },
      faults: [
        ["school", "unknown-option"],
        ["unemployed", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
