import { auxiliaryPost } from "../../../../src/policies/employment-poverty-relief/posts/auxiliary-post.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(六) — 辅助性岗位，每月200元，最长3年，距退休不足5年的延长至退休。 */
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
      when: "就业2个月：逐月列出，补贴400元",
      value: {
        months: [
          { month: "2016-01", state: "paid", amount: "200.00" },
          { month: "2016-02", state: "paid", amount: "200.00" },
        ],
        monthsPaid: 2,
        total: "400.00", // 2×200
        lastPaidMonth: "2016-02",
        endReason: "work-ended",
        extended: false,
      },
      unmet: [],
      finds: ["months-paid", "end-reason"],
    },
    {
      clause: "二(六)",
      when: "距退休不足5年：延长至退休，补贴到2020年3月",
      facts: { birthDate: "1960-03-02", work: [{ from: "2016-01-01", until: "2020-12-31" }] },
      // 51×200
      value: { monthsPaid: 51, total: "10200.00", lastPaidMonth: "2020-03", endReason: "retired", extended: true },
    },
    {
      clause: "二(六)",
      when: "52周岁女工人已达到退休年龄：享受一般期限的补贴，36个月",
      facts: {
        birthDate: "1964-01-01",
        retirement: { by: "woman-worker" },
        work: [{ from: "2016-01-01", until: "2019-12-31" }],
      },
      value: { monthsPaid: 36, total: "7200.00", endReason: "term-exhausted" }, // 36×200
    },
    {
      clause: "二(六)",
      when: "1月已领取其他个人补贴：当月不重复发放，只补贴2月",
      facts: { otherSubsidyPeriods: [{ from: "2016-01-31", until: "2016-01-31" }] },
      value: { monthsPaid: 1, total: "200.00" },
    },
    {
      clause: "二(六)",
      when: "2011年起就业，2016年首次批准，距退休不足5年：延长至退休，批准前的月份不补发",
      facts: { birthDate: "1960-03-02", work: [{ from: "2011-01-01", until: "2019-12-31" }] },
      // 2016-01至2019-12
      // 48×200
      value: { monthsPaid: 48, total: "9600.00", lastPaidMonth: "2019-12", endReason: "work-ended", extended: true },
      finds: ["months-unpaid"],
    },
    {
      clause: "二(六)",
      when: "15周岁时就业1个月，满16周岁后再就业：只补贴后一段",
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
        total: "400.00", // 2×200
      },
      unmet: [],
    },
    {
      clause: "二(六)",
      when: "就业4年：补贴满3年为止，36个月",
      facts: { work: [{ from: "2016-01-01", until: "2019-12-31" }] },
      // 36×200
      value: { monthsPaid: 36, total: "7200.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
      finds: ["months-unpaid"],
    },
    {
      clause: "二(六)",
      when: "就业36个月：满3年，各月均发放补贴",
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      // 36×200
      value: { monthsPaid: 36, total: "7200.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
      notFound: ["months-unpaid"],
    },
    {
      clause: "二(六)",
      when: "就业37个月：最后1个月不予发放",
      facts: { work: [{ from: "2016-01-01", until: "2019-01-31" }] },
      // 36×200
      value: { monthsPaid: 36, total: "7200.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
      finds: [["months-unpaid", { months: 1, state: { code: "term-exhausted" } }]],
    },
    {
      clause: "二(六)",
      when: "距退休正好5年：不延长，补贴满3年为止",
      facts: { birthDate: "1961-01-01", work: [{ from: "2016-01-01", until: "2020-12-31" }] },
      value: { monthsPaid: 36, extended: false },
    },
    {
      clause: "二(六)",
      when: "法定退休年龄延迟至62周岁，距退休不足5年：超过60周岁仍补贴至退休",
      facts: {
        birthDate: "1957-07-10",
        retirement: { by: "age", age: 62 },
        work: [{ from: "2017-01-01", until: "2019-12-31" }],
        subsidyApprovedOn: "2017-01-01",
      },
      // 2017-01至2019-07
      value: { monthsPaid: 31, lastPaidMonth: "2019-07", endReason: "retired" },
    },
    {
      clause: "二(六)",
      when: "60周岁生日前一天首次批准，63周岁退休：补贴至退休",
      facts: {
        birthDate: "1965-07-10",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2025-07-09",
        work: [{ from: "2025-01-01", until: "2028-12-31" }],
      },
      // 2025-07至2028-07
      // 37×200
      value: { monthsPaid: 37, total: "7400.00", lastPaidMonth: "2028-07", endReason: "retired", extended: true },
    },
    {
      clause: "二(六)",
      when: "60周岁生日当天首次批准，63周岁退休：不属于贫困劳动者，不享受补贴",
      facts: {
        birthDate: "1965-07-10",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2025-07-10",
        work: [{ from: "2025-01-01", until: "2028-12-31" }],
      },
      value: { total: "0.00" },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "58周岁女工人已达到退休年龄：补贴至60周岁为止，25个月",
      facts: {
        birthDate: "1958-01-10",
        retirement: { by: "woman-worker" },
        work: [{ from: "2016-01-01", until: "2018-12-31" }],
      },
      // 2016-01至2018-01
      // 25×200
      value: { monthsPaid: 25, total: "5000.00", lastPaidMonth: "2018-01", endReason: "above-max-age" },
    },
    {
      clause: "二(六)",
      when: "2月最后一天首次批准：2月发放补贴，1月不予发放",
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
      when: "1月起连续就业，3月2日满16周岁：自4月起发放补贴",
      facts: { birthDate: "2000-03-02", work: [{ from: "2016-01-01", until: "2016-04-30" }] },
      // 3月1日未满16周岁
      value: { monthsPaid: 1, total: "200.00", lastPaidMonth: "2016-04" }, // 1×200
      unmet: [],
    },
    {
      clause: "二(六)",
      when: "15周岁开始就业，16周岁生日当天结束，此后首次批准：只补贴3月",
      facts: {
        birthDate: "2000-03-01",
        subsidyApprovedOn: "2016-03-15",
        work: [{ from: "2016-01-01", until: "2016-03-01" }],
      },
      // 3月1日满16周岁
      value: { monthsPaid: 1, total: "200.00", lastPaidMonth: "2016-03" }, // 1×200
      unmet: [],
      finds: [["impoverished-worker", { on: "2016-03-15" }]],
    },
    {
      clause: "二(六)",
      when: "59周岁开始就业，61周岁首次批准，63周岁退休：批准时已不属于贫困劳动者，不享受补贴",
      facts: {
        birthDate: "1965-07-10",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2026-08-01",
        work: [{ from: "2025-01-01", until: "2028-12-31" }],
      },
      // 2026−1965 = 61
      value: { months: [], total: "0.00", endReason: null, extended: false },
      unmet: ["impoverished-worker"],
      finds: [["impoverished-worker", { on: "2026-08-01" }]],
    },
    {
      clause: "二(六)",
      when: "不属于辅助性岗位：不享受补贴",
      facts: { isAuxiliaryPost: false },
      value: { total: "0.00" },
      unmet: ["auxiliary-post"],
    },
    {
      clause: "二(六)",
      when: "不属于贫困劳动者：不享受补贴",
      facts: { ableToWork: false },
      value: { total: "0.00" },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "就业结束时未满16周岁：不属于贫困劳动者，不享受补贴",
      facts: { birthDate: "2000-03-02" },
      value: { months: [], total: "0.00", endReason: null },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "就业结束时未满16周岁，满16周岁后首次批准：不享受补贴",
      facts: { birthDate: "2000-03-02", subsidyApprovedOn: "2016-04-01" },
      value: { months: [], total: "0.00", endReason: null },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "就业至2月底，3月1日退休：此后停发是因为退休",
      facts: { retirement: { by: "date", on: "2016-03-01" } },
      value: { monthsPaid: 2, total: "400.00", lastPaidMonth: "2016-02", endReason: "retired" }, // 2×200
    },
    {
      clause: "二(六)",
      when: "补贴延长至退休，未填报用人单位，按“每个单位分别计算”口径：不涉及期限，无需填报",
      readings: { "term-scope": "employer" },
      facts: {
        birthDate: "1960-03-02",
        work: [
          { from: "2016-01-01", until: "2016-01-31" },
          { from: "2016-03-01", until: "2016-03-31" },
        ],
      },
      value: { monthsPaid: 2, total: "400.00", extended: true }, // 2×200
    },
    {
      clause: "二(六)",
      when: "59周岁开始就业，60周岁生日当天首次批准，按“予以补发”口径：以开始就业日期为准，补贴43个月",
      readings: { "months-before-approval": "paid" },
      facts: {
        birthDate: "1965-07-10",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2025-07-10",
        work: [{ from: "2025-01-01", until: "2028-12-31" }],
      },
      // 2025-01至2028-07：12×3+7 = 43
      value: { monthsPaid: 43, total: "8600.00", lastPaidMonth: "2028-07", endReason: "retired" }, // 43×200
      unmet: [],
      finds: [["impoverished-worker", { on: "2025-01-01" }]],
    },
    {
      clause: "二(六)",
      when: "52周岁女工人已达到退休年龄，按“不享受补贴”口径：不享受补贴",
      readings: { "auxiliary-past-retirement": "none" },
      facts: { birthDate: "1964-01-01", retirement: { by: "woman-worker" } },
      value: { total: "0.00", endReason: null },
      unmet: ["term-available"],
    },
    {
      clause: "二(六)",
      when: "2011年起就业，2016年首次批准，按“予以补发”口径：补贴108个月",
      readings: { "months-before-approval": "paid" },
      facts: { birthDate: "1960-03-02", work: [{ from: "2011-01-01", until: "2019-12-31" }] },
      value: { monthsPaid: 108, total: "21600.00", lastPaidMonth: "2019-12" }, // 9×12 = 108；108×200
    },
    {
      clause: "二(六)",
      when: "1月起连续就业，3月1日满16周岁，按“只在开始时核对年龄”口径：同样自3月起发放补贴",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "2000-03-01", work: [{ from: "2016-01-01", until: "2016-04-30" }] },
      value: { monthsPaid: 2, total: "400.00" }, // 2×200
      unmet: [],
    },
    {
      clause: "二(六)",
      when: "1年后退休的男职工，按“补贴至一般期限届满”口径：满60周岁后照常发放，补贴36个月",
      readings: { "retires-before-term-ends": "ordinary-term" },
      facts: {
        birthDate: "1958-03-02",
        subsidyApprovedOn: "2017-01-01",
        work: [{ from: "2017-01-01", until: "2020-12-31" }],
      },
      // 2017-01至2019-12
      value: {
        monthsPaid: 36,
        total: "7200.00", // 36×200
        lastPaidMonth: "2019-12",
        endReason: "term-exhausted",
        extended: false,
      },
    },
    {
      clause: "二(六)",
      when: "就业3年，2月已领取其他补贴，按“自首个实发月份起连续计算”口径：3年已到，此后停发是因为期限已满",
      readings: { "term-counting": "calendar-months" },
      facts: {
        work: [{ from: "2016-01-01", until: "2018-12-31" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      // 3×12−1 = 35；35×200
      value: { monthsPaid: 35, total: "7000.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
    },
    {
      clause: "二(六)",
      when: "甲1年、乙3年、再到甲1年，按“每个单位分别计算”口径：甲的期限只计在甲的月份，共60个月",
      readings: { "term-scope": "employer" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-12-31", employer: "甲" },
          { from: "2017-01-01", until: "2019-12-31", employer: "乙" },
          { from: "2020-01-01", until: "2020-12-31", employer: "甲" },
        ],
      },
      // 12+36+12 = 60；60×200
      value: { monthsPaid: 60, total: "12000.00", lastPaidMonth: "2020-12", endReason: "work-ended" },
    },
    {
      clause: "二(六)",
      when: "本县将补贴年限调整为0年：各月均不予发放",
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
      when: "首次批准日期早于出生日期、就业起止日期颠倒、缺少法定退休：一并指出",
      facts: {
        subsidyApprovedOn: "1979-01-01",
        work: [{ from: "2016-02-01", until: "2016-01-01" }],
        retirement: undefined,
      },
      faults: [
        ["retirement", "missing"],
        ["work", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "二(六)",
      when: "本县的标准太大，2个月合计超出可计算的金额：指出就业时段",
      figures: { auxiliaryAmount: "9999999999999.99" },
      faults: [["work", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
