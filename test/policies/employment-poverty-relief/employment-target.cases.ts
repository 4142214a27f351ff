import { employmentTarget } from "../../../src/policies/employment-poverty-relief/employment-target.ts";
import type { CaseTable } from "../../support/cases.ts";

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
      when: "正好400人：完成",
      value: { phase: "consolidation", counted: 400, target: 400, shortfall: 0, met: true, deadline: "2020-12-31" },
      failing: [],
    }, // 100+200+100 = 400
    {
      clause: "一",
      when: "399人：差1人",
      facts: { results: [{ year: 2017, workers: 399 }] },
      value: { counted: 399, shortfall: 1, met: false },
      failing: ["target-met"],
    },
    {
      clause: "一",
      when: "401人：超过目标，不再差人",
      facts: { results: [{ year: 2017, workers: 401 }] },
      value: { counted: 401, shortfall: 0, met: true },
    },
    {
      clause: "一",
      when: "2015年和2021年的人数不计",
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
      when: "还没有人脱贫",
      facts: { on: "2016-02-01", results: [] },
      value: { phase: "intensive", counted: 0, shortfall: 400, met: false },
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
      when: "2016年元旦：攻坚开始",
      facts: { on: "2016-01-01", results: [] },
      value: { phase: "intensive" },
    },
    {
      clause: "一",
      when: "2018年底：攻坚最后一天",
      facts: { on: "2018-12-31", results: [] },
      value: { phase: "intensive" },
    },
    {
      clause: "一",
      when: "2019年元旦：转入巩固",
      facts: { on: "2019-01-01", results: [] },
      value: { phase: "consolidation" },
    },
    { clause: "一", when: "2020年底：巩固最后一天", facts: { results: [] }, value: { phase: "consolidation" } },
    { clause: "一", when: "2021年元旦：已经结束", facts: { on: "2021-01-01", results: [] }, value: { phase: "over" } },
    {
      clause: "一",
      when: "2017年3月1日下发，从下发日算起",
      readings: { "programme-start": "from-issue-date" },
      figures: { issuedOn: "2017-03-01" },
      facts: {
        on: "2019-01-01",
        results: [
          { year: 2016, workers: 50 },
          { year: 2017, workers: 60 },
        ],
      },
      value: {
        phase: "intensive",
        from: "2017-03-01",
        consolidationFrom: "2020-03-01",
        until: "2022-02-28",
        counted: 60,
      },
    }, // 3年到2020-03-01前，5年到2022-03-01前；2016年在开始之前
    {
      clause: "一",
      when: "2016年2月29日下发，从下发日算起：没有对应日，三年到2019年2月28日",
      readings: { "programme-start": "from-issue-date" },
      figures: { issuedOn: "2016-02-29" },
      facts: { on: "2019-02-28", results: [] },
      value: { phase: "intensive", from: "2016-02-29", consolidationFrom: "2019-03-01", until: "2021-02-28" },
    }, // 没有2019-02-29和2021-02-29，月末日为最后一日
    {
      clause: "一",
      when: "2016年2月29日下发，从下发日算起：2019年3月1日转入巩固",
      readings: { "programme-start": "from-issue-date" },
      figures: { issuedOn: "2016-02-29" },
      facts: { on: "2019-03-01", results: [] },
      value: { phase: "consolidation" },
    },
    {
      clause: "一",
      when: "同样的事实，从目标期限倒推",
      facts: {
        on: "2019-01-01",
        results: [
          { year: 2016, workers: 50 },
          { year: 2017, workers: 60 },
        ],
      },
      value: { phase: "consolidation", counted: 110 },
    }, // 50+60 = 110
    {
      clause: "一",
      when: "从下发日算起，但县里没有给出下发日",
      readings: { "programme-start": "from-issue-date" },
      faults: [["figures.issuedOn", "outside-figures"]],
    },
    {
      clause: "一",
      when: "同一年两次、年份在计算之日以后",
      facts: {
        on: "2017-12-31",
        results: [
          { year: 2018, workers: 1 },
          { year: 2018, workers: 2 },
        ],
      },
      faults: [
        ["results", "impossible"],
        ["results", "impossible"],
      ],
    },
    {
      clause: "一",
      when: "人数为负、日期不存在",
      facts: { on: "2017-02-30", results: [{ year: 2017, workers: -1 }] },
      faults: [
        ["on", "malformed"],
        ["results[0].workers", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
