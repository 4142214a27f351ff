import { serviceRecords } from "../../../../src/policies/conduct-review/bodies/service-records.ts";
import type { CaseTable } from "../../../support/cases.ts";

const uneven = {
  bodies: [
    { body: "甲", records: 120 },
    { body: "乙", records: 80 },
  ],
};

/** 四(四)1 — 各单位提供100名服务对象的信息。 */
export default {
  rule: serviceRecords,
  given: { bodies: [{ body: "甲", records: 100 }] },
  rows: [
    {
      clause: "四(四)1",
      when: "甲单位提供100名：达到要求",
      value: { met: true, shortfall: 0, excess: 0, deviations: [] },
      unmet: [],
    },
    {
      clause: "四(四)1",
      when: "甲单位提供101名，按至少达到规定数量：达到要求",
      facts: { bodies: [{ body: "甲", records: 101 }] },
      value: { met: true, excess: 0 },
    },
    {
      clause: "四(四)1",
      when: "甲单位提供99名：相差1名",
      facts: { bodies: [{ body: "甲", records: 99 }] },
      value: { met: false, shortfall: 1 }, // 100−99
      unmet: ["enough-records"],
    },
    {
      clause: "四(四)1",
      when: "甲单位120名、乙单位80名，按每个单位分别提供：乙单位相差20名",
      facts: uneven,
      value: { met: false, shortfall: 20, excess: 0, deviations: [{ body: "乙", shortfall: 20, excess: 0 }] }, // 100−80
      unmet: ["enough-records"],
    },
    {
      clause: "四(四)1",
      when: "甲单位120名、乙单位80名，按各单位合计口径：达到要求",
      readings: { "records-required-from": "all-bodies" },
      facts: uneven,
      value: { met: true, shortfall: 0 }, // 120+80 = 200 ≥ 100
      unmet: [],
    },
    {
      clause: "四(四)1",
      when: "甲单位120名、乙单位80名，按正好为规定数量口径：甲单位多20名，乙单位相差20名",
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
      unmet: ["not-too-many-records", "enough-records"],
    },
    {
      clause: "四(四)1",
      when: "甲单位59名、乙单位40名，按各单位合计口径：合计相差1名，不归于某一单位",
      readings: { "records-required-from": "all-bodies" },
      facts: {
        bodies: [
          { body: "甲", records: 59 },
          { body: "乙", records: 40 },
        ],
      },
      value: { met: false, shortfall: 1, deviations: [{ body: null, shortfall: 1, excess: 0 }] }, // 100−(59+40)
      unmet: ["enough-in-total"],
    },
    {
      clause: "四(四)1",
      when: "甲单位60名、乙单位40名，按各单位合计口径：正好达到要求",
      readings: { "records-required-from": "all-bodies" },
      facts: {
        bodies: [
          { body: "甲", records: 60 },
          { body: "乙", records: 40 },
        ],
      },
      value: { met: true, shortfall: 0, deviations: [] }, // 60+40 = 100
      unmet: [],
    },
    {
      clause: "四(四)1",
      when: "甲单位61名、乙单位40名，按各单位合计、正好为规定数量口径：合计多1名",
      readings: { "records-required-from": "all-bodies", "record-count": "exact" },
      facts: {
        bodies: [
          { body: "甲", records: 61 },
          { body: "乙", records: 40 },
        ],
      },
      value: { met: false, shortfall: 0, excess: 1, deviations: [{ body: null, shortfall: 0, excess: 1 }] }, // 61+40−100
      unmet: ["not-too-many-in-total"],
    },
    {
      clause: "四(四)1",
      when: "甲单位60名、乙单位40名，按各单位合计、正好为规定数量口径：正好达到要求",
      readings: { "records-required-from": "all-bodies", "record-count": "exact" },
      facts: {
        bodies: [
          { body: "甲", records: 60 },
          { body: "乙", records: 40 },
        ],
      },
      value: { met: true, shortfall: 0, excess: 0 }, // 60+40 = 100
      finds: ["not-too-many-in-total"],
    },
    {
      clause: "四(四)1",
      when: "甲单位提供101名，按正好为规定数量口径：多1名",
      readings: { "record-count": "exact" },
      facts: { bodies: [{ body: "甲", records: 101 }] },
      value: { met: false, shortfall: 0, excess: 1 }, // 101−100
      unmet: ["not-too-many-records"],
    },
    {
      clause: "四(四)1",
      when: "甲单位提供100名，按正好为规定数量口径：达到要求",
      readings: { "record-count": "exact" },
      value: { met: true },
      unmet: [],
      finds: ["not-too-many-records"],
    },
    {
      clause: "四(四)1",
      when: "年份填成文字、单位名称为空白、信息数为负数：一并指出",
      facts: { year: "2013", bodies: [{ body: " ", records: -1 }] },
      faults: [
        ["year", "wrong-type"],
        ["bodies[0].body", "out-of-range"],
        ["bodies[0].records", "out-of-range"],
      ],
    },
    {
      clause: "四(四)1",
      when: "同一单位填报两次：无法认定是重复填报还是两个单位",
      facts: {
        bodies: [
          { body: "甲", records: 60 },
          { body: "甲", records: 60 },
        ],
      },
      faults: [["bodies", "contradiction"]],
    },
    {
      clause: "四(四)1",
      when: "未填报任何单位：不予接受",
      facts: { bodies: [] },
      faults: [["bodies", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
