import { graduateRegister } from "../../../../src/policies/disability-employment/support/graduate-register.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(四)5 — 残疾人大学生实名库；未就业的提供登记、介绍和指导，有意愿和条件的扶持创业。 */
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
      when: "普通高等院校毕业、未就业、有创业意愿和条件：纳入人才库，提供4项服务",
      value: {
        entitled: true,
        services: [{ code: "registration" }, { code: "placement" }, { code: "guidance" }, { code: "start-up-support" }],
      },
      finds: ["services", "open-list"],
      unmet: [],
    },
    {
      clause: "三(四)5",
      when: "特殊教育学校毕业：纳入人才库",
      facts: { school: "special-school" },
      value: { entitled: true },
    },
    {
      clause: "三(四)5",
      when: "已就业、有创业意愿和条件：只提供创业扶持",
      facts: { unemployed: false },
      value: { entitled: true, services: [{ code: "start-up-support" }] },
      no: ["unemployed"],
      finds: [["services", { services: [{ code: "start-up-support" }] }]],
    },
    {
      clause: "三(四)5",
      when: "未就业、无创业意愿：提供登记、介绍和指导",
      facts: { wantsToStartUp: false },
      value: { services: [{ code: "registration" }, { code: "placement" }, { code: "guidance" }] },
      no: ["wants-to-start-up"],
    },
    {
      clause: "三(四)5",
      when: "未就业、不具备创业条件：提供登记、介绍和指导",
      facts: { ableToStartUp: false },
      value: { services: [{ code: "registration" }, { code: "placement" }, { code: "guidance" }] },
      unmet: ["able-to-start-up"],
    },
    {
      clause: "三(四)5",
      when: "已就业、无创业意愿：纳入人才库，但无可提供的服务",
      facts: { unemployed: false, wantsToStartUp: false },
      value: { entitled: true, services: [] },
      notFound: ["services"],
    },
    {
      clause: "三(四)5",
      when: "其他学校毕业：不纳入",
      facts: { school: "other" },
      value: { entitled: false, services: [] },
      unmet: ["school-eligible"],
    },
    {
      clause: "三(四)5",
      when: "不属于本县人员：不纳入",
      facts: { isCountyResident: false },
      value: { entitled: false, services: [] },
      unmet: ["county-resident"],
    },
    {
      clause: "三(四)5",
      when: "按只纳入普通高等院校毕业生的口径，特殊教育学校毕业：不纳入",
      readings: { "register-of-graduates": "ordinary-colleges" },
      facts: { school: "special-school" },
      value: { entitled: false, services: [] },
      unmet: ["school-eligible"],
    },
    {
      clause: "三(四)5",
      when: "学校类别不在可选范围、是否未就业填成文字：一并指出",
      facts: { school: "college", unemployed: "no" },
      faults: [
        ["school", "unknown-option"],
        ["unemployed", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
