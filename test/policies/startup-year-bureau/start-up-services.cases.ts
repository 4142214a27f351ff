import { startUpServices } from "../../../src/policies/startup-year-bureau/start-up-services.ts";
import type { CaseTable } from "../../support/cases.ts";

const one = { projects: 1, trainingCourses: 1, premises: 1, smallLoans: 1, onSiteAdvice: 1 };

/** 二1 — 一个项目、一次培训、一处场地、一笔小额贷款、一次上门问诊。 */
export default {
  rule: startUpServices,
  given: { year: 2010, provided: one },
  rows: [
    {
      clause: "二1",
      when: "五项各一次：齐全",
      value: { complete: true, remaining: [] },
      failing: [],
      finds: ["five-ones", "service-provided"],
    },
    {
      clause: "二1",
      when: "没有推荐项目",
      facts: { provided: { ...one, projects: 0 } },
      value: { complete: false, remaining: [{ code: "projects", clause: "startup-year-bureau/二1" }] },
      failing: ["service-provided"],
    },
    {
      clause: "二1",
      when: "没有培训",
      facts: { provided: { ...one, trainingCourses: 0 } },
      value: { remaining: [{ code: "training-courses" }] },
    },
    {
      clause: "二1",
      when: "没有落实场地",
      facts: { provided: { ...one, premises: 0 } },
      value: { remaining: [{ code: "premises" }] },
    },
    {
      clause: "二1",
      when: "没有办理贷款",
      facts: { provided: { ...one, smallLoans: 0 } },
      value: { remaining: [{ code: "small-loans" }] },
    },
    {
      clause: "二1",
      when: "没有上门问诊",
      facts: { provided: { ...one, onSiteAdvice: 0 } },
      value: { remaining: [{ code: "on-site-advice" }] },
    },
    {
      clause: "二1",
      when: "一项多做补不了另一项",
      facts: { provided: { ...one, projects: 2, trainingCourses: 0 } },
      value: { complete: false, remaining: [{ code: "training-courses" }] },
    },
    {
      clause: "二1",
      when: "缺一项、负数、多余字段：一次列出",
      facts: { provided: { projects: -1, premises: 1, smallLoans: 1, onSiteAdvice: 1, cars: 1 } },
      faults: [
        ["provided.projects", "out-of-range"],
        ["provided.trainingCourses", "missing"],
        ["provided.cars", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
