import { serviceRecords } from "../../../src/policies/conduct-review/service-records.ts";
import type { CaseTable } from "../../support/cases.ts";

const uneven = {
  bodies: [
    { body: "甲", records: 120 },
    { body: "乙", records: 80 },
  ],
};

/** 四(四)1 — 各单位提供100名服务对象的信息。 */
export default {
  rule: serviceRecords,
  given: { year: 2013, bodies: [{ body: "甲", records: 100 }] },
  rows: [
    {
      clause: "四(四)1",
      when: "恰好100名",
      value: { met: true, shortfall: 0, excess: 0, deviations: [] },
      failing: [],
    },
    {
      clause: "四(四)1",
      when: "99名：差一名",
      facts: { bodies: [{ body: "甲", records: 99 }] },
      value: { met: false, shortfall: 1 }, // 100−99
      failing: ["enough-records"],
    },
    {
      clause: "四(四)1",
      when: "甲120名、乙80名：按单位算，乙还差20名",
      facts: uneven,
      value: { met: false, shortfall: 20, excess: 0, deviations: [{ body: "乙", shortfall: 20, excess: 0 }] }, // 100−80
      failing: ["enough-records"],
    },
    {
      clause: "四(四)1",
      when: "甲120名、乙80名：合计已够",
      readings: { "records-required-from": "all-bodies" },
      facts: uneven,
      value: { met: true, shortfall: 0 }, // 120+80 = 200 ≥ 100
      failing: [],
    },
    {
      clause: "四(四)1",
      when: "甲120名、乙80名：按单位算又要恰好，甲多20名，乙差20名",
      readings: { "record-count": "exact" },
      facts: uneven,
      value: {
        met: false,
        shortfall: 20, // 100−80
        excess: 20, // 120−100
        deviations: [
          { body: "甲", shortfall: 0, excess: 20 },
          { body: "乙", shortfall: 20, excess: 0 },
        ],
      },
      failing: ["not-too-many-records", "enough-records"],
    },
    {
      clause: "四(四)1",
      when: "甲59名、乙40名：合计差一名，不归哪个单位",
      readings: { "records-required-from": "all-bodies" },
      facts: {
        bodies: [
          { body: "甲", records: 59 },
          { body: "乙", records: 40 },
        ],
      },
      value: { met: false, shortfall: 1, deviations: [{ body: null, shortfall: 1, excess: 0 }] }, // 100−(59+40)
    },
    {
      clause: "四(四)1",
      when: "甲60名、乙40名：合计恰好够",
      readings: { "records-required-from": "all-bodies" },
      facts: {
        bodies: [
          { body: "甲", records: 60 },
          { body: "乙", records: 40 },
        ],
      },
      value: { met: true, shortfall: 0, deviations: [] }, // 60+40 = 100
      failing: [],
    },
    {
      clause: "四(四)1",
      when: "甲61名、乙40名：合计又要恰好，多一名",
      readings: { "records-required-from": "all-bodies", "record-count": "exact" },
      facts: {
        bodies: [
          { body: "甲", records: 61 },
          { body: "乙", records: 40 },
        ],
      },
      value: { met: false, shortfall: 0, excess: 1, deviations: [{ body: null, shortfall: 0, excess: 1 }] }, // 61+40−100
      failing: ["not-too-many-records"],
    },
    {
      clause: "四(四)1",
      when: "101名：作为最低数，够了",
      facts: { bodies: [{ body: "甲", records: 101 }] },
      value: { met: true, excess: 0 },
    },
    {
      clause: "四(四)1",
      when: "101名：作为恰好数，多一名",
      readings: { "record-count": "exact" },
      facts: { bodies: [{ body: "甲", records: 101 }] },
      value: { met: false, shortfall: 0, excess: 1 }, // 101−100
      failing: ["not-too-many-records"],
    },
    {
      clause: "四(四)1",
      when: "100名：作为恰好数，正好",
      readings: { "record-count": "exact" },
      value: { met: true },
      failing: [],
      finds: ["not-too-many-records"],
    },
    {
      clause: "四(四)1",
      when: "空白名称、负数、没有年份：一次列出",
      facts: { year: undefined, bodies: [{ body: " ", records: -1 }] },
      faults: [
        ["year", "missing"],
        ["bodies[0].body", "out-of-range"],
        ["bodies[0].records", "out-of-range"],
      ],
    },
    {
      clause: "四(四)1",
      when: "同一单位写了两次：不知道是60名还是两个单位",
      facts: {
        bodies: [
          { body: "甲", records: 60 },
          { body: "甲", records: 60 },
        ],
      },
      faults: [["bodies", "impossible"]],
    },
    { clause: "四(四)1", when: "一个单位也没有", facts: { bodies: [] }, faults: [["bodies", "out-of-range"]] },
  ],
} satisfies CaseTable;
