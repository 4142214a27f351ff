import { employmentTarget } from "../../../../src/policies/employment-poverty-relief/programme/employment-target.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 一 — 到2020年帮助400人；从2020年底倒推五年：2016至2018年攻坚，2019至2020年巩固。 */
export default {
  rule: employmentTarget,
  given: {
    on: "2020-12-31",
    results: [
      { year: 2016, workers: 100 },
      { year: 2018, workers: 200 },
      { year: 2020, workers: 100 },
    ],
  },
  rows: [
    {
      clause: "一",
      when: "累计脱贫正好400人：达到目标",
      // 100+200+100 = 400
      value: { phase: "consolidation", counted: 400, target: 400, shortfall: 0, met: true, deadline: "2020-12-31" },
      unmet: [],
    },
    {
      clause: "一",
      when: "2016年和2017年均有人脱贫，三年和两年自目标截止日倒推：两年均计入，共110人",
      facts: {
        on: "2019-01-01",
        results: [
          { year: 2016, workers: 50 },
          { year: 2017, workers: 60 },
        ],
      },
      value: { phase: "consolidation", counted: 110 }, // 50+60 = 110
    },
    {
      clause: "一",
      when: "累计脱贫399人：未达到目标，相差1人",
      facts: { results: [{ year: 2017, workers: 399 }] },
      value: { counted: 399, shortfall: 1, met: false },
      unmet: ["target-met"],
    },
    {
      clause: "一",
      when: "累计脱贫401人：超过目标，相差0人",
      facts: { results: [{ year: 2017, workers: 401 }] },
      value: { counted: 401, shortfall: 0, met: true },
    },
    {
      clause: "一",
      when: "2015年底：尚未开始",
      facts: { on: "2015-12-31", results: [] },
      value: { phase: "not-started", from: "2016-01-01", consolidationFrom: "2019-01-01", until: "2020-12-31" },
      finds: ["phase"],
    },
    {
      clause: "一",
      when: "2016年1月1日：集中攻坚开始",
      facts: { on: "2016-01-01", results: [] },
      value: { phase: "intensive" },
    },
    {
      clause: "一",
      when: "2018年12月31日：集中攻坚最后一天",
      facts: { on: "2018-12-31", results: [] },
      value: { phase: "intensive" },
    },
    {
      clause: "一",
      when: "2019年1月1日：转入巩固提升",
      facts: { on: "2019-01-01", results: [] },
      value: { phase: "consolidation" },
    },
    {
      clause: "一",
      when: "2020年12月31日：巩固提升最后一天",
      facts: { results: [] },
      value: { phase: "consolidation" },
    },
    {
      clause: "一",
      when: "2021年1月1日：已经结束",
      facts: { on: "2021-01-01", results: [] },
      value: { phase: "over" },
    },
    {
      clause: "一",
      when: "2015年和2021年的脱贫人数：不予计入，相差100人",
      facts: {
        on: "2021-06-30",
        results: [
          { year: 2015, workers: 300 },
          { year: 2020, workers: 300 },
          { year: 2021, workers: 300 },
        ],
      },
      value: { phase: "over", counted: 300, shortfall: 100, met: false },
    },
    {
      clause: "一",
      when: "尚无人脱贫：相差400人",
      facts: { on: "2016-02-01", results: [] },
      value: { phase: "intensive", counted: 0, shortfall: 400, met: false },
    },
    {
      clause: "一",
      when: "2017年3月1日下发，按“自下发日期起算”口径：2016年的脱贫人数不予计入",
      readings: { "programme-start": "from-issue-date" },
      figures: { issuedOn: "2017-03-01" },
      facts: {
        on: "2019-01-01",
        results: [
          { year: 2016, workers: 50 },
          { year: 2017, workers: 60 },
        ],
      },
      // 3年到2020-03-01前，5年到2022-03-01前；2016年在开始之前
      value: {
        phase: "intensive",
        from: "2017-03-01",
        consolidationFrom: "2020-03-01",
        until: "2022-02-28",
        counted: 60,
      },
    },
    {
      clause: "一",
      when: "2016年2月29日下发，按“自下发日期起算”口径：无对应日，三年至2019年2月28日届满",
      readings: { "programme-start": "from-issue-date" },
      figures: { issuedOn: "2016-02-29" },
      facts: { on: "2019-02-28", results: [] },
      // 没有2019-02-29和2021-02-29，月末日为最后一日
      value: { phase: "intensive", from: "2016-02-29", consolidationFrom: "2019-03-01", until: "2021-02-28" },
    },
    {
      clause: "一",
      when: "2016年2月29日下发，按“自下发日期起算”口径：2019年3月1日转入巩固提升",
      readings: { "programme-start": "from-issue-date" },
      figures: { issuedOn: "2016-02-29" },
      facts: { on: "2019-03-01", results: [] },
      value: { phase: "consolidation" },
    },
    {
      clause: "一",
      when: "按“自下发日期起算”口径，本县未规定下发日期：无法认定",
      readings: { "programme-start": "from-issue-date" },
      faults: [["figures.issuedOn", "no-value-on-date"]],
    },
    {
      clause: "一",
      when: "同一年度出现两次、年度晚于查询日期：一并指出",
      facts: {
        on: "2017-12-31",
        results: [
          { year: 2018, workers: 1 },
          { year: 2018, workers: 2 },
        ],
      },
      faults: [
        ["results", "contradiction"],
        ["results", "contradiction"],
      ],
    },
    {
      clause: "一",
      when: "脱贫人数为负、查询日期不是有效日期：一并指出",
      facts: { on: "2017-02-30", results: [{ year: 2017, workers: -1 }] },
      faults: [
        ["on", "malformed"],
        ["results[0].workers", "out-of-range"],
      ],
    },
    {
      clause: "一",
      when: "2196年下发，按“自下发日期起算”口径：五年在2201年结束，不予认定",
      readings: { "programme-start": "from-issue-date" },
      figures: { issuedOn: "2196-05-01" },
      facts: { on: "2196-06-01", results: [] },
      faults: [["figures.issuedOn", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
