import { describe, expect, it } from "vitest";
import type { AnyRule } from "../../../src/kernel/policy/rule.ts";
import { socialInsuranceSubsidy } from "../../../src/policies/employee-pension/index.ts";
import {
  auxiliaryPost,
  homeBasedWorkSubsidy,
  publicWelfarePost,
  workerSubsidies,
} from "../../../src/policies/employment-poverty-relief/index.ts";
import { oldAgeAllowance, pensionPeriod } from "../../../src/policies/landless-farmers/index.ts";
import { annualSupplement } from "../../../src/policies/safety-net/index.ts";
import { dueByMonth } from "../../../src/roster/index.ts";

interface Row {
  readonly when: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly readings?: Readonly<Record<string, string>>;
  /** Months in a row, first and last, and what is due in each; null: not known. */
  readonly months: readonly (readonly [string, string, string | null])[];
  /** Part of the reason for a month. */
  readonly because?: Readonly<Record<string, string>>;
}

interface Table {
  readonly rule: AnyRule;
  readonly given: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}

const pension: Table = {
  rule: pensionPeriod,
  given: { birthDate: "1964-02-10", paidInFullOn: "2010-03-01", monthlyAmount: "112.50" },
  rows: [
    {
      when: "2024年2月10日满60周岁：2月不应发，3月起应发，没有终止月",
      months: [
        ["2024-01", "2024-02", "0.00"],
        ["2024-03", "2199-12", "112.50"],
      ],
      because: { "2024-02": "2024年2月10日年满60周岁，自2024年3月起领取", "2024-03": "月养老保障金112.50元" },
    },
    {
      when: "满60周岁后缴清：自缴清的次月起",
      facts: { paidInFullOn: "2024-05-31" },
      months: [
        ["2024-03", "2024-05", "0.00"],
        ["2024-06", "2024-07", "112.50"],
      ],
      because: { "2024-05": "2024年5月31日缴清" },
    },
    {
      when: "月初身故：当月仍应发，次月起不应发",
      facts: { diedOn: "2024-06-01" },
      months: [
        ["2024-03", "2024-06", "112.50"],
        ["2024-07", "2024-08", "0.00"],
      ],
      because: { "2024-07": "领取至身故当月2024年6月" },
    },
    {
      when: "身故日为领取起始月的前一日：各月均不应发",
      facts: { diedOn: "2024-02-29" },
      months: [["2024-01", "2024-12", "0.00"]],
      because: { "2024-03": "身故" },
    },
    {
      when: "2024年7月起提高3%：自当月起按调整后的金额",
      facts: {
        adjustments: [
          { from: "2024-07", occasion: "price-index", change: { kind: "percentage", direction: "raise", rate: "3%" } },
        ],
      },
      months: [
        ["2024-03", "2024-06", "112.50"],
        ["2024-07", "2024-08", "115.88"], // 112.50×1.03＝115.875
      ],
      because: { "2024-07": "由每月112.50元调整为115.88元" },
    },
    {
      when: "未填报月养老保障金：应发的月份金额不能确定",
      facts: { monthlyAmount: undefined },
      months: [
        ["2024-02", "2024-02", "0.00"],
        ["2024-03", "2024-04", null],
      ],
    },
  ],
};

const allowance: Table = {
  rule: oldAgeAllowance,
  given: {
    birthDate: "1964-02-10",
    enrolledInPension: false,
    confirmedOn: "2012-03-08",
    monthlyAmount: "60",
    on: "2025-12-31",
  },
  rows: [
    {
      when: "到龄次月起应发",
      months: [
        ["2024-02", "2024-02", "0.00"],
        ["2024-03", "2024-04", "60.00"],
      ],
      because: { "2024-02": "自2024年3月起按月发放", "2024-03": "月养老补助金60.00元" },
    },
    {
      when: "到龄后才确认：确认次月起应发",
      facts: { confirmedOn: "2024-05-01" },
      months: [
        ["2024-03", "2024-05", "0.00"],
        ["2024-06", "2024-07", "60.00"],
      ],
      because: { "2024-05": "2024年5月1日已确认为补助对象" },
    },
    {
      when: "月末身故：应发至当月",
      facts: { diedOn: "2024-06-30" },
      months: [
        ["2024-03", "2024-06", "60.00"],
        ["2024-07", "2024-08", "0.00"],
      ],
      because: { "2024-07": "发放至身故当月2024年6月" },
    },
    {
      when: "参加职工养老保险：应发至参加当月",
      facts: { employeePension: { enrolledOn: "2024-06-15" } },
      months: [
        ["2024-03", "2024-06", "60.00"],
        ["2024-07", "2024-08", "0.00"],
      ],
      because: { "2024-07": "2024年6月15日参加职工养老保险" },
    },
    {
      when: "参加职工养老保险，按“自参加当月起停发”口径：应发至上月",
      facts: { employeePension: { enrolledOn: "2024-06-15" } },
      readings: { "allowance-in-month-of-exclusion": "not-paid" },
      months: [
        ["2024-03", "2024-05", "60.00"],
        ["2024-06", "2024-08", "0.00"],
      ],
    },
    {
      when: "参加又退出，按“退出后不再受限制”口径：其间各月不应发，退出次月恢复",
      facts: { employeePension: { enrolledOn: "2024-06-15", withdrawnOn: "2024-09-30" } },
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      months: [
        ["2024-03", "2024-06", "60.00"],
        ["2024-07", "2024-09", "0.00"],
        ["2024-10", "2024-12", "60.00"],
      ],
      because: { "2024-08": "参加职工养老保险" },
    },
    {
      when: "已参加养老保障：各月均不应发养老补助",
      facts: { enrolledInPension: true },
      months: [["2024-01", "2024-12", "0.00"]],
      because: { "2024-03": "已参加养老保障，不再享受养老补助" },
    },
  ],
};

const worker = {
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
};

const homeWork: Table = {
  rule: homeBasedWorkSubsidy,
  given: { ...worker, place: "home", work: [{ from: "2016-01-10", until: "2016-03-20" }] },
  rows: [
    {
      when: "1月10日至3月20日就业：三个月每月150元",
      months: [
        ["2015-12", "2015-12", "0.00"],
        ["2016-01", "2016-03", "150.00"],
        ["2016-04", "2016-05", "0.00"],
      ],
      because: { "2016-01": "150.00元", "2016-04": "就业结束" },
    },
    {
      when: "期限三年：第36个月仍应发，第37个月不应发",
      facts: { work: [{ from: "2016-01-01", until: "2019-03-31" }] },
      months: [
        ["2016-01", "2018-12", "150.00"],
        ["2019-01", "2019-03", "0.00"],
      ],
      because: { "2019-01": "期限" },
    },
    {
      when: "两段就业之间的月份不应发",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-01-31" },
          { from: "2016-04-01", until: "2016-04-30" },
        ],
      },
      months: [
        ["2016-01", "2016-01", "150.00"],
        ["2016-02", "2016-03", "0.00"],
        ["2016-04", "2016-04", "150.00"],
      ],
      because: { "2016-02": "当月未就业" },
    },
    {
      when: "当月已领岗位补贴：不应发",
      facts: { otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }] },
      months: [
        ["2016-01", "2016-01", "150.00"],
        ["2016-02", "2016-02", "0.00"],
        ["2016-03", "2016-03", "150.00"],
      ],
      because: { "2016-02": "其他" },
    },
    {
      when: "不是居家或家门口就业：各月均不应发",
      facts: { place: "elsewhere" },
      months: [["2016-01", "2016-03", "0.00"]],
      because: { "2016-01": "不属于居家或家门口就业" },
    },
  ],
};

const auxiliary: Table = {
  rule: auxiliaryPost,
  given: {
    ...worker,
    isAuxiliaryPost: true,
    subsidyApprovedOn: "2016-02-01",
    retirement: { by: "man" },
    work: [{ from: "2016-01-01", until: "2016-04-30" }],
  },
  rows: [
    {
      when: "2月批准：1月不应发，2月起每月200元",
      months: [
        ["2016-01", "2016-01", "0.00"],
        ["2016-02", "2016-04", "200.00"],
        ["2016-05", "2016-06", "0.00"],
      ],
      because: { "2016-01": "首次批准之前", "2016-02": "200.00元", "2016-05": "就业结束" },
    },
    {
      when: "3月2日满60周岁退休：3月仍应发（月初未到退休日），4月不应发",
      facts: { birthDate: "1956-03-02" },
      months: [
        ["2016-02", "2016-03", "200.00"],
        ["2016-04", "2016-04", "0.00"],
      ],
      because: { "2016-04": "已达到法定退休年龄" },
    },
    {
      when: "3月1日满60周岁退休：3月不应发",
      facts: { birthDate: "1956-03-01" },
      months: [
        ["2016-02", "2016-02", "200.00"],
        ["2016-03", "2016-04", "0.00"],
      ],
      because: { "2016-03": "已达到法定退休年龄" },
    },
  ],
};

const insured = (from: string, until: string) => ({
  ...{ from, until, pension: "300", medical: "90", unemployment: "15" },
  ...{ workInjury: "5", maternity: "10" },
});

const publicWelfare: Table = {
  rule: publicWelfarePost,
  given: {
    ...worker,
    subsidyApprovedOn: "2016-01-01",
    retirement: { by: "man" },
    posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-12-31" }],
    contributions: [insured("2016-01", "2016-12")],
    minimumWages: [
      { from: "2015-11-01", monthlyAmount: "1250" },
      { from: "2016-07-01", monthlyAmount: "1500" },
    ],
  },
  rows: [
    {
      when: "个人1250×40%＝500，单位100，社会保险420；7月起个人1500×40%＝600",
      months: [
        ["2015-12", "2015-12", "0.00"],
        ["2016-01", "2016-06", "1020.00"],
        ["2016-07", "2016-12", "1120.00"],
        ["2017-01", "2017-01", "0.00"],
      ],
      because: { "2017-01": "就业结束" },
    },
    {
      when: "6月未缴纳社会保险费：当月不应发",
      facts: { contributions: [insured("2016-01", "2016-05"), insured("2016-07", "2016-12")] },
      months: [
        ["2016-05", "2016-05", "1020.00"],
        ["2016-06", "2016-06", "0.00"],
        ["2016-07", "2016-07", "1120.00"],
      ],
      because: { "2016-06": "社会保险" },
    },
    {
      when: "没有执行的最低工资：应发金额不能确定",
      facts: { minimumWages: [{ from: "2016-07-01", monthlyAmount: "1500" }] },
      months: [
        ["2016-06", "2016-06", null],
        ["2016-07", "2016-07", "1120.00"],
      ],
    },
    {
      when: "2月另领个人补贴：只发单位补贴和社会保险补贴，100＋420",
      facts: { otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-28" }] },
      months: [
        ["2016-01", "2016-01", "1020.00"],
        ["2016-02", "2016-02", "520.00"],
      ],
      because: { "2016-02": "仅发放单位补贴" },
    },
  ],
};

const everyForm: Table = {
  rule: workerSubsidies,
  given: {
    ...worker,
    retirement: { by: "man" },
    auxiliary: {
      subsidyApprovedOn: "2016-01-01",
      isAuxiliaryPost: true,
      work: [{ from: "2016-01-01", until: "2016-01-31" }],
    },
    homeBasedWork: { place: "home", work: [{ from: "2016-01-01", until: "2016-02-29" }] },
  },
  rows: [
    {
      when: "1月两种就业：只发岗位补贴200元；2月居家就业150元",
      months: [
        ["2016-01", "2016-01", "200.00"],
        ["2016-02", "2016-02", "150.00"],
        ["2016-03", "2016-03", "0.00"],
      ],
    },
    {
      when: "按“分别享受”口径：1月200＋150",
      readings: { "several-forms-in-month": "each-form" },
      months: [
        ["2016-01", "2016-01", "350.00"],
        ["2016-02", "2016-02", "150.00"],
      ],
    },
  ],
};

const insurance = { insuredAs: "employee", contributionBase: "900", payment: "on-time" };

const subsidy: Table = {
  rule: socialInsuranceSubsidy,
  given: { enrolledOn: "2011-01-10", periods: [{ ...insurance, from: "2011-01", until: "2013-12" }] },
  rows: [
    {
      when: "按年发放：900×8%×50%×12＝432元；没有填报缴费的年度不应发",
      months: [
        ["2010", "2010", "0.00"],
        ["2011", "2013", "432.00"],
        ["2014", "2018", "0.00"],
        ["2019", "2020", "0.00"],
      ],
      because: { "2011": "2011年本人缴费864.00元", "2014": "该年未缴费", "2019": "补贴年限已满" },
    },
    {
      when: "2012年6月死亡：死亡当月仍补贴，2012年补贴6个月",
      facts: { periods: [{ ...insurance, from: "2011-01", until: "2012-06" }], diedOn: "2012-06-20" },
      months: [
        ["2011", "2011", "432.00"],
        ["2012", "2012", "216.00"], // 900×8%×50%×6
        ["2013", "2013", "0.00"],
      ],
      because: { "2013": "死亡" },
    },
    {
      when: "第9年不再补贴",
      facts: { periods: [{ ...insurance, from: "2011-01", until: "2019-12" }] },
      months: [
        ["2018", "2018", "432.00"],
        ["2019", "2019", "0.00"],
      ],
      because: { "2019": "补贴年限已满" },
    },
  ],
};

const supplement: Table = {
  rule: annualSupplement,
  given: {
    year: 2016,
    periods: [
      { from: "2016-02", until: "2016-06", class: "class-a", dibaoStandard: "300" },
      { from: "2016-08", until: "2016-12", class: "class-b", dibaoStandard: "310" },
    ],
  },
  rows: [
    {
      when: "A类300×30%＝90元，B类310×20%＝62元；不在时段内的月份不应发；其他年份不作比对",
      months: [
        ["2016-01", "2016-01", "0.00"],
        ["2016-02", "2016-06", "90.00"],
        ["2016-07", "2016-07", "0.00"],
        ["2016-08", "2016-12", "62.00"],
      ],
      because: { "2016-07": "当月不在所填报的低保时段内", "2016-08": "62.00元" },
    },
    {
      when: "其他类别：没有分类增发",
      facts: { periods: [{ from: "2016-01", until: "2016-12", class: "other", dibaoStandard: "300" }] },
      months: [["2016-01", "2016-12", "0.00"]],
      because: { "2016-01": "其他类别不属于增发范围，不予增发" },
    },
  ],
};

const tables = [pension, allowance, homeWork, auxiliary, publicWelfare, everyForm, subsidy, supplement];

for (const { rule, given, rows } of tables) {
  describe(`${rule.title.zh}：各月应发`, () => {
    it.each(rows)("$when", ({ facts, readings, months, because = {} }) => {
      const adopted = readings ? rule.adopt({ readings } as never) : rule;
      const { determination, error } = adopted.safe({ ...given, ...facts });
      if (determination === undefined) throw error;
      const due = dueByMonth(adopted, determination, months[0]?.[0] ?? "", months.at(-1)?.[1] ?? "");
      const amountIn = (first: string, last: string) =>
        new Set(
          due.filter(({ period }) => first <= period && period <= last).map(({ amount }) => amount?.toFixed(2) ?? null),
        );
      for (const [first, last, amount] of months) {
        expect([first, last, [...amountIn(first, last)]]).toEqual([first, last, [amount]]);
      }
      for (const [month, words] of Object.entries(because)) {
        const reasons = due.find(({ period }) => period === month)?.reasons ?? [];
        expect(reasons.map(({ zh }) => zh).join("；"), month).toContain(words);
        expect(reasons.every(({ clause, en }) => clause.startsWith(rule.source.name) && en !== "")).toBe(true);
      }
    });
  });
}

it("答案不涉及的月份不列出", () => {
  const { determination } = annualSupplement.safe(supplement.given);
  const due = determination && dueByMonth(annualSupplement, determination, "2015-12", "2017-01");
  expect(due?.map(({ period }) => period)).toEqual(
    Array.from({ length: 12 }, (_, at) => `2016-${String(at + 1).padStart(2, "0")}`),
  );
});

it("各项之和等于合计", () => {
  const { determination } = publicWelfarePost.safe(publicWelfare.given);
  const [first] = determination ? dueByMonth(publicWelfarePost, determination, "2016-01", "2016-01") : [];
  expect(first?.parts.map((one) => one?.toFixed(2))).toEqual(["500.00", "100.00", "420.00"]);
});
