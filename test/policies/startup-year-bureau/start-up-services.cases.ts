import { startUpServices } from "../../../src/policies/startup-year-bureau/start-up-services.ts";
import type { CaseTable } from "../../support/cases.ts";

const one = { projects: 1, trainings: 1, premises: 1, smallLoans: 1, onSiteAdvice: 1 };

/** 二1 — 一个项目、一次培训、一处场地、一笔小额贷款、一次上门问诊。 */
export default {
  rule: startUpServices,
  given: { year: 2010, given: one },
  rows: [
    {
      clause: "二1",
      when: "五项各一次：齐全",
      value: { complete: true, open: [] },
      failing: [],
      finds: ["five-ones", "service-given"],
    },
    {
      clause: "二1",
      when: "没有推荐项目",
      facts: { given: { ...one, projects: 0 } },
      value: { complete: false, open: [{ code: "projects", clause: "startup-year-bureau/二1" }] },
      failing: ["service-given"],
    },
    {
      clause: "二1",
      when: "没有培训",
      facts: { given: { ...one, trainings: 0 } },
      value: { open: [{ code: "trainings" }] },
    },
    {
      clause: "二1",
      when: "没有落实场地",
      facts: { given: { ...one, premises: 0 } },
      value: { open: [{ code: "premises" }] },
    },
    {
      clause: "二1",
      when: "没有办理贷款",
      facts: { given: { ...one, smallLoans: 0 } },
      value: { open: [{ code: "smallLoans" }] },
    },
    {
      clause: "二1",
      when: "没有上门问诊",
      facts: { given: { ...one, onSiteAdvice: 0 } },
      value: { open: [{ code: "onSiteAdvice" }] },
    },
    {
      clause: "二1",
      when: "一项多做补不了另一项",
      facts: { given: { ...one, projects: 2, trainings: 0 } },
      value: { complete: false, open: [{ code: "trainings" }] },
    },
    {
      clause: "二1",
      when: "缺一项、负数、多余字段：一次列出",
      facts: { given: { projects: -1, premises: 1, smallLoans: 1, onSiteAdvice: 1, cars: 1 } },
      faults: [
        ["given.projects", "out-of-range"],
        ["given.trainings", "missing"],
        ["given.cars", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
