import { workerRegister } from "../../../../src/policies/employment-poverty-relief/workers/worker-register.ts";
import type { CaseTable } from "../../../support/cases.ts";

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

/** 二(一) — 台账上一人，六项信息齐全，已安排专人，已制定分级分类的计划。 */
export default {
  rule: workerRegister,
  given: { on: "2016-05-01", entries: [entry], hasNamedKeeper: true, hasTieredPlans: true },
  rows: [
    {
      clause: "二(一)",
      when: "登记1人，信息、专人、帮扶计划均齐全：台账完整",
      value: {
        count: 1,
        byVillage: [{ village: "东村", workers: 1 }],
        notImpoverishedWorkers: [],
        incompleteRecords: [],
        complete: true,
      },
      unmet: [],
      finds: ["number-and-place"],
      notFound: ["not-counted"],
    },
    {
      clause: "二(一)",
      when: "登记3人，分布在2个村：按村计数",
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
      when: "空台账：0人，视为完整",
      facts: { entries: [] },
      value: { count: 0, byVillage: [], complete: true },
    },
    {
      clause: "二(一)",
      when: "登记人员中有1人已满60周岁：不予计入，台账仍完整",
      facts: { entries: [entry, { ...entry, person: "2", birthDate: "1956-05-01" }] },
      value: { count: 1, notImpoverishedWorkers: ["2"], complete: true },
      finds: ["not-counted"],
    },
    {
      clause: "二(一)",
      when: "登记人员中有1人于认定当天出生：不予计入",
      facts: { entries: [entry, { ...entry, person: "2", birthDate: "2016-05-01" }] },
      value: { count: 1, notImpoverishedWorkers: ["2"] },
    },
    {
      clause: "二(一)",
      when: "1人缺少培训需求和创业服务：列出所缺信息",
      facts: { entries: [{ ...entry, recorded: ["skills", "employment-wish", "post-need", "employment-service"] }] },
      value: {
        count: 1,
        incompleteRecords: [{ person: "1", remaining: [{ code: "training-need" }, { code: "startup-service" }] }],
        complete: false,
      },
      unmet: ["all-recorded"],
    },
    {
      clause: "二(一)",
      when: "6人各缺少一项不同的信息：逐人列出所缺的一项",
      facts: { entries: all.map((one) => ({ ...entry, person: one, recorded: all.filter((other) => other !== one) })) },
      value: {
        count: 6,
        complete: false,
        incompleteRecords: all.map((one) => ({ person: one, remaining: [{ code: one }] })),
      },
      unmet: ["all-recorded"],
      finds: [["all-recorded", { persons: 6, fields: 6 }]], // 6×1
    },
    {
      clause: "二(一)",
      when: "1人缺少2项信息，另1人缺少1项：共缺3项",
      facts: {
        entries: [
          { ...entry, recorded: all.slice(2) },
          { ...entry, person: "2", recorded: all.slice(1) },
        ],
      },
      value: {
        incompleteRecords: [
          { person: "1", remaining: [{ code: "skills" }, { code: "employment-wish" }] },
          { person: "2", remaining: [{ code: "skills" }] },
        ],
        complete: false,
      },
      finds: [["all-recorded", { persons: 2, fields: 3 }]], // 2+1 = 3
    },
    {
      clause: "二(一)",
      when: "未安排专人动态管理：台账不完整",
      facts: { hasNamedKeeper: false },
      value: { complete: false },
      unmet: ["named-keeper"],
    },
    {
      clause: "二(一)",
      when: "未分级分类制定帮扶计划：台账不完整",
      facts: { hasTieredPlans: false },
      value: { complete: false },
      unmet: ["tiered-plans"],
    },
    {
      clause: "二(一)",
      when: "同一人出现两次、出生日期晚于认定日期：一并指出",
      facts: { entries: [entry, { ...entry, birthDate: "2017-01-01" }] },
      faults: [
        ["entries", "contradiction"],
        ["entries", "contradiction"],
      ],
    },
    {
      clause: "二(一)",
      when: "不在可选范围的信息、缺少所在村：一并指出",
      facts: { entries: [{ ...entry, village: undefined, recorded: ["hobbies"] }] },
      faults: [
        ["entries[0].village", "missing"],
        ["entries[0].recorded[0]", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
