import { startUpServices } from "../../../../src/policies/startup-year-bureau/services/start-up-services.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = { projects: 1, trainingCourses: 1, premises: 1, smallLoans: 1, onSiteAdvice: 1 };

/** 二1 — 一个项目、一次培训、一处场地、一笔小额贷款、一次上门问诊。 */
export default {
  rule: startUpServices,
  given: { provided: one },
  rows: [
    {
      clause: "二1",
      when: "五项服务各提供一项，未填报年份：全部提供",
      value: { complete: true, remaining: [] },
      unmet: [],
      finds: ["five-ones", "service-provided"],
    },
    {
      clause: "二1",
      when: "未推荐创业项目：只缺该项",
      facts: { provided: { ...one, projects: 0 } },
      value: { complete: false, remaining: [{ code: "projects", clause: "startup-year-bureau/二1" }] },
      unmet: ["service-provided"],
    },
    {
      clause: "二1",
      when: "未实施创业培训：只缺该项",
      facts: { provided: { ...one, trainingCourses: 0 } },
      value: { remaining: [{ code: "training-courses" }] },
    },
    {
      clause: "二1",
      when: "未落实经营场地：只缺该项",
      facts: { provided: { ...one, premises: 0 } },
      value: { remaining: [{ code: "premises" }] },
    },
    {
      clause: "二1",
      when: "未办理小额贷款：只缺该项",
      facts: { provided: { ...one, smallLoans: 0 } },
      value: { remaining: [{ code: "small-loans" }] },
    },
    {
      clause: "二1",
      when: "未组织上门问诊：只缺该项",
      facts: { provided: { ...one, onSiteAdvice: 0 } },
      value: { remaining: [{ code: "on-site-advice" }] },
    },
    {
      clause: "二1",
      when: "推荐2个项目、未实施培训：一项超额不能抵另一项",
      facts: { provided: { ...one, projects: 2, trainingCourses: 0 } },
      value: { complete: false, remaining: [{ code: "training-courses" }] },
    },
    {
      clause: "二1",
      when: "项目数为负数、缺培训次数、填报项之外多填一项：一并指出",
      facts: { provided: { projects: -1, premises: 1, smallLoans: 1, onSiteAdvice: 1, cars: 1 } },
      faults: [
        ["provided.projects", "out-of-range"],
        ["provided.trainingCourses", "missing"],
        ["provided.cars", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
