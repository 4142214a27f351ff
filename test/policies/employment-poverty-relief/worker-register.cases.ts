import { workerRegister } from "../../../src/policies/employment-poverty-relief/worker-register.ts";
import type { CaseTable } from "../../support/cases.ts";

const all = ["skills", "employment-wish", "training-need", "post-need", "employment-service", "startup-service"];
const entry = {
  person: "1",
  village: "东村",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  recorded: all,
};

/** 二(一) — 台账上一人，六项信息齐全，有专人，有分级分类的计划。 */
export default {
  rule: workerRegister,
  given: { on: "2016-05-01", entries: [entry], hasNamedKeeper: true, hasTieredPlans: true },
  rows: [
    {
      clause: "二(一)",
      when: "都齐全",
      value: {
        count: 1,
        byVillage: [{ village: "东村", workers: 1 }],
        notImpoverishedWorkers: [],
        incomplete: [],
        complete: true,
      },
      failing: [],
      finds: ["number-and-place"],
      lacks: ["not-counted"],
    },
    {
      clause: "二(一)",
      when: "两个村三个人：按村计数",
      facts: { entries: [entry, { ...entry, person: "2", village: "西村" }, { ...entry, person: "3" }] },
      value: {
        count: 3,
        byVillage: [
          { village: "东村", workers: 2 },
          { village: "西村", workers: 1 },
        ],
      },
    },
    {
      clause: "二(一)",
      when: "一人缺培训需求和创业服务",
      facts: { entries: [{ ...entry, recorded: ["skills", "employment-wish", "post-need", "employment-service"] }] },
      value: {
        count: 1,
        incomplete: [{ person: "1", remaining: ["training-need", "startup-service"] }],
        complete: false,
      },
      failing: ["all-recorded"],
    },
    {
      clause: "二(一)",
      when: "一人缺两项，一人只缺一项：两人共缺三项",
      facts: {
        entries: [
          { ...entry, recorded: all.slice(2) },
          { ...entry, person: "2", recorded: all.slice(1) },
        ],
      },
      value: {
        incomplete: [
          { person: "1", remaining: ["skills", "employment-wish"] },
          { person: "2", remaining: ["skills"] },
        ],
        complete: false,
      },
      finds: [["all-recorded", { persons: 2, fields: 3 }]],
    }, // 2+1 = 3
    {
      clause: "二(一)",
      when: "60周岁的人不计",
      facts: { entries: [entry, { ...entry, person: "2", birthDate: "1956-05-01" }] },
      value: { count: 1, notImpoverishedWorkers: ["2"], complete: true },
      finds: ["not-counted"],
    },
    {
      clause: "二(一)",
      when: "台账当天出生的人登记在册：不计",
      facts: { entries: [entry, { ...entry, person: "2", birthDate: "2016-05-01" }] },
      value: { count: 1, notImpoverishedWorkers: ["2"] },
    },
    {
      clause: "二(一)",
      when: "没有专人管理",
      facts: { hasNamedKeeper: false },
      value: { complete: false },
      failing: ["named-keeper"],
    },
    {
      clause: "二(一)",
      when: "没有分级分类的计划",
      facts: { hasTieredPlans: false },
      value: { complete: false },
      failing: ["tiered-plans"],
    },
    { clause: "二(一)", when: "空台账", facts: { entries: [] }, value: { count: 0, byVillage: [], complete: true } },
    {
      clause: "二(一)",
      when: "同一人两次、台账之后才出生、没有这种信息",
      facts: { entries: [entry, { ...entry, birthDate: "2017-01-01" }] },
      faults: [
        ["entries", "impossible"],
        ["entries", "impossible"],
      ],
    },
    {
      clause: "二(一)",
      when: "没有这种信息、缺少村",
      facts: { entries: [{ ...entry, village: undefined, recorded: ["hobbies"] }] },
      faults: [
        ["entries[0].village", "missing"],
        ["entries[0].recorded[0]", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
