import { auxiliaryPost } from "../../../src/policies/employment-poverty-relief/auxiliary-post.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(六) — 辅助性岗位，每月200元，最长3年，距退休不足5年的到退休。 */
export default {
  rule: auxiliaryPost,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    isAuxiliaryPost: true,
    subsidyApprovedOn: "2016-01-01",
    retirement: { by: "man" },
    work: [{ from: "2016-01-01", until: "2016-02-29" }],
  },
  rows: [
    {
      clause: "二(六)",
      when: "两个月：逐月列出",
      value: {
        months: [
          { month: "2016-01", state: "paid", amount: "200.00" },
          { month: "2016-02", state: "paid", amount: "200.00" },
        ],
        monthsPaid: 2,
        total: "400.00",
        lastPaidMonth: "2016-02",
        endReason: "work-ended",
        extended: false,
      },
      failing: [],
      finds: ["months-paid", "end-reason"],
    }, // 2×200
    {
      clause: "二(六)",
      when: "四年：满3年为止",
      facts: { work: [{ from: "2016-01-01", until: "2019-12-31" }] },
      value: { monthsPaid: 36, total: "7200.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
      finds: ["months-unpaid"],
    }, // 36×200
    {
      clause: "二(六)",
      when: "距退休不足5年：到2020年3月",
      facts: { birthDate: "1960-03-02", work: [{ from: "2016-01-01", until: "2020-12-31" }] },
      value: { monthsPaid: 51, total: "10200.00", lastPaidMonth: "2020-03", endReason: "retired", extended: true },
    }, // 51×200
    {
      clause: "二(六)",
      when: "距退休正好5年：满3年为止",
      facts: { birthDate: "1961-01-01", work: [{ from: "2016-01-01", until: "2020-12-31" }] },
      value: { monthsPaid: 36, extended: false },
    },
    {
      clause: "二(六)",
      when: "延迟退休到62周岁：超过60周岁也到退休为止",
      facts: {
        birthDate: "1957-07-10",
        retirement: { by: "age", age: 62 },
        work: [{ from: "2017-01-01", until: "2019-12-31" }],
        subsidyApprovedOn: "2017-01-01",
      },
      value: { monthsPaid: 31, lastPaidMonth: "2019-07", endReason: "retired" },
    }, // 2017-01至2019-07
    {
      clause: "二(六)",
      when: "延长到退休，期限按单位计算，没有写明单位：没有期限可分，用不着",
      readings: { "term-scope": "employer" },
      facts: {
        birthDate: "1960-03-02",
        work: [
          { from: "2016-01-01", until: "2016-01-31" },
          { from: "2016-03-01", until: "2016-03-31" },
        ],
      },
      value: { monthsPaid: 2, total: "400.00", extended: true },
    }, // 2×200
    {
      clause: "二(六)",
      when: "59周岁开始工作，61周岁才首次批准，63周岁退休：批准时已不是贫困劳动者",
      facts: {
        birthDate: "1965-07-10",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2026-08-01",
        work: [{ from: "2025-01-01", until: "2028-12-31" }],
      },
      value: { months: [], total: "0.00", endReason: null, extended: false },
      failing: ["impoverished-worker"],
      finds: [["impoverished-worker", { on: "2026-08-01" }]],
    }, // 2026−1965 = 61
    {
      clause: "二(六)",
      when: "60周岁生日前一天首次批准，63周岁退休：补到退休",
      facts: {
        birthDate: "1965-07-10",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2025-07-09",
        work: [{ from: "2025-01-01", until: "2028-12-31" }],
      },
      value: { monthsPaid: 37, total: "7400.00", lastPaidMonth: "2028-07", endReason: "retired", extended: true },
    }, // 2025-07至2028-07；37×200
    {
      clause: "二(六)",
      when: "60周岁生日当天首次批准，63周岁退休：不是贫困劳动者",
      facts: {
        birthDate: "1965-07-10",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2025-07-10",
        work: [{ from: "2025-01-01", until: "2028-12-31" }],
      },
      value: { total: "0.00" },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "59周岁开始工作，60周岁生日当天首次批准，批准之前的月份补发：按开始工作时",
      readings: { "months-before-approval": "paid" },
      facts: {
        birthDate: "1965-07-10",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2025-07-10",
        work: [{ from: "2025-01-01", until: "2028-12-31" }],
      },
      value: { monthsPaid: 43, total: "8600.00", lastPaidMonth: "2028-07", endReason: "retired" },
      failing: [],
      finds: [["impoverished-worker", { on: "2025-01-01" }]],
    }, // 2025-01至2028-07：12×3+7 = 43；43×200
    {
      clause: "二(六)",
      when: "52周岁女工人：补一般期限",
      facts: {
        birthDate: "1964-01-01",
        retirement: { by: "woman-worker" },
        work: [{ from: "2016-01-01", until: "2019-12-31" }],
      },
      value: { monthsPaid: 36, total: "7200.00", endReason: "term-exhausted" },
    },
    {
      clause: "二(六)",
      when: "52周岁女工人，不能领",
      readings: { "auxiliary-past-retirement": "none" },
      facts: { birthDate: "1964-01-01", retirement: { by: "woman-worker" } },
      value: { total: "0.00", endReason: null },
      failing: ["term-available"],
    },
    {
      clause: "二(六)",
      when: "58周岁女工人：到60周岁为止",
      facts: {
        birthDate: "1958-01-10",
        retirement: { by: "woman-worker" },
        work: [{ from: "2016-01-01", until: "2018-12-31" }],
      },
      value: { monthsPaid: 25, total: "5000.00", lastPaidMonth: "2018-01", endReason: "above-max-age" },
    }, // 2016-01至2018-01；25×200
    {
      clause: "二(六)",
      when: "不是辅助性岗位",
      facts: { isAuxiliaryPost: false },
      value: { total: "0.00" },
      failing: ["auxiliary-post"],
    },
    {
      clause: "二(六)",
      when: "不是贫困劳动者",
      facts: { ableToWork: false },
      value: { total: "0.00" },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "1月已领其他个人补贴",
      facts: { otherSubsidyPeriods: [{ from: "2016-01-31", until: "2016-01-31" }] },
      value: { monthsPaid: 1, total: "200.00" },
    },
    {
      clause: "二(六)",
      when: "2011年起工作，2016年才批准：延长到退休，批准之前的月份不补",
      facts: { birthDate: "1960-03-02", work: [{ from: "2011-01-01", until: "2019-12-31" }] },
      value: { monthsPaid: 48, total: "9600.00", lastPaidMonth: "2019-12", endReason: "work-ended", extended: true },
      finds: ["months-unpaid"],
    }, // 2016-01至2019-12；48×200
    {
      clause: "二(六)",
      when: "2011年起工作，2016年才批准，批准之前的月份补发",
      readings: { "months-before-approval": "paid" },
      facts: { birthDate: "1960-03-02", work: [{ from: "2011-01-01", until: "2019-12-31" }] },
      value: { monthsPaid: 108, total: "21600.00", lastPaidMonth: "2019-12" },
    }, // 9×12 = 108；108×200
    {
      clause: "二(六)",
      when: "2月最后一天批准：2月补，1月不补",
      facts: { subsidyApprovedOn: "2016-02-29" },
      value: {
        months: [
          { month: "2016-01", state: "before-approval", amount: "0.00" },
          { month: "2016-02", state: "paid", amount: "200.00" },
        ],
        monthsPaid: 1,
        total: "200.00",
      },
    },
    {
      clause: "二(六)",
      when: "15周岁做过一个月，满16周岁后又做：只补后来的",
      facts: {
        birthDate: "2000-03-02",
        subsidyApprovedOn: "2015-06-01",
        work: [
          { from: "2015-06-01", until: "2015-06-30" },
          { from: "2016-04-01", until: "2016-05-31" },
        ],
      },
      value: {
        months: [
          { month: "2015-06", state: "below-min-age" },
          { month: "2016-04", state: "paid" },
          { month: "2016-05", state: "paid" },
        ],
        total: "400.00",
      },
      failing: [],
    }, // 2×200
    {
      clause: "二(六)",
      when: "1月起连续工作，3月2日满16周岁：从4月起补",
      facts: { birthDate: "2000-03-02", work: [{ from: "2016-01-01", until: "2016-04-30" }] },
      value: { monthsPaid: 1, total: "200.00", lastPaidMonth: "2016-04" },
      failing: [],
    }, // 3月1日未满16周岁；1×200
    {
      clause: "二(六)",
      when: "1月起连续工作，3月1日满16周岁，只在开始时看年龄：同样从3月起补",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "2000-03-01", work: [{ from: "2016-01-01", until: "2016-04-30" }] },
      value: { monthsPaid: 2, total: "400.00" },
      failing: [],
    }, // 2×200
    {
      clause: "二(六)",
      when: "工作结束时还没有满16周岁",
      facts: { birthDate: "2000-03-02" },
      value: { months: [], total: "0.00", endReason: null },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "工作结束时还没有满16周岁，满16周岁以后才批准：同样没有",
      facts: { birthDate: "2000-03-02", subsidyApprovedOn: "2016-04-01" },
      value: { months: [], total: "0.00", endReason: null },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "15周岁开始工作，16周岁生日当天工作结束，以后才批准：补贴最早从批准时开始",
      facts: {
        birthDate: "2000-03-01",
        subsidyApprovedOn: "2016-03-15",
        work: [{ from: "2016-01-01", until: "2016-03-01" }],
      },
      value: { monthsPaid: 1, total: "200.00", lastPaidMonth: "2016-03" },
      failing: [],
      finds: [["impoverished-worker", { on: "2016-03-15" }]],
    }, // 3月1日满16周岁；1×200
    {
      clause: "二(六)",
      when: "一年后退休的男职工，仍补满3年：60周岁以后照发",
      readings: { "retires-before-term-ends": "ordinary-term" },
      facts: {
        birthDate: "1958-03-02",
        subsidyApprovedOn: "2017-01-01",
        work: [{ from: "2017-01-01", until: "2020-12-31" }],
      },
      value: {
        monthsPaid: 36,
        total: "7200.00",
        lastPaidMonth: "2019-12",
        endReason: "term-exhausted",
        extended: false,
      },
    }, // 2017-01至2019-12；36×200
    {
      clause: "二(六)",
      when: "县里把补贴年限改为0年：一个月也不发",
      figures: { auxiliaryYears: "0" },
      value: {
        months: [
          { month: "2016-01", state: "term-exhausted", amount: "0.00" },
          { month: "2016-02", state: "term-exhausted", amount: "0.00" },
        ],
        monthsPaid: 0,
        lastPaidMonth: null,
        endReason: null,
      },
    },
    {
      clause: "二(六)",
      when: "批准早于出生、时间前后颠倒、没有退休类别",
      facts: {
        subsidyApprovedOn: "1979-01-01",
        work: [{ from: "2016-02-01", until: "2016-01-01" }],
        retirement: undefined,
      },
      faults: [
        ["retirement", "missing"],
        ["work", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
