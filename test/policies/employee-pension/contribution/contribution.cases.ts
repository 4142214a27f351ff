import { contribution } from "../../../../src/policies/employee-pension/contribution/contribution.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四7 — 灵活就业人员缴20%；员工缴26%，单位18%、个人8%。最低工资900元；2010年全省月平均工资2500元，3倍为7500元。 */
export default {
  rule: contribution,

  given: { insuredAs: "employee", month: "2011-05", wage: "2000" },
  figures: {
    minimumWage: "900",
    averageWage: [
      { from: "2010-01-01", until: "2010-12-31", value: "2500" },
      { from: "2011-01-01", until: "2011-12-31", value: "3000" },
    ],
    flexibleContributionBase: [{ from: "2011-01-01", until: "2012-12-31", value: "1100" }],
  },
  rows: [
    {
      clause: "四7",
      when: "员工月工资2000元：共缴520元，单位360元、个人160元",
      // 2000×26% = 520；×8% = 160；520−160 = 360
      value: {
        contributionBase: "2000.00",
        total: "520.00",
        employer: "360.00",
        individual: "160.00",
        totalRate: "26%",
        employerRate: "18%",
        individualRate: "8%",
      },
      unmet: [],
      finds: ["employee"],
    },
    {
      clause: "四7",
      when: "灵活就业人员，公布的基数1100元：本人缴220元",
      facts: { insuredAs: "flexible", wage: undefined },
      value: { contributionBase: "1100.00", total: "220.00", employer: "0.00", individual: "220.00" }, // 1100×20% = 220
      finds: ["flexible"],
    },
    {
      clause: "四7",
      when: "员工月工资恰好等于最低工资：按900元缴费",
      facts: { wage: "900" },
      value: { contributionBase: "900.00", total: "234.00", employer: "162.00", individual: "72.00" }, // 900×26% = 234；900×8% = 72
      unmet: [],
    },
    {
      clause: "四7",
      when: "员工月工资比最低工资少0.01元：按最低工资缴费",
      facts: { wage: "899.99" },
      value: { contributionBase: "900.00" }, // 899.99 < 900
      no: ["not-below-minimum-wage"],
    },
    {
      clause: "四7",
      when: "员工月工资恰好等于平均工资的3倍：按7500元缴费",
      facts: { wage: "7500" },
      value: { contributionBase: "7500.00" }, // 2500×3 = 7500
      unmet: [],
    },
    {
      clause: "四7",
      when: "员工月工资比平均工资的3倍多0.01元：按3倍缴费",
      facts: { wage: "7500.01" },
      value: { contributionBase: "7500.00", total: "1950.00", employer: "1350.00", individual: "600.00" }, // 7500×26% = 1950
      no: ["not-above-cap"],
    },
    {
      clause: "四7",
      when: "员工月工资8000元，2011年12月缴费：上一年度为2010年，按3倍即7500元缴费",
      facts: { month: "2011-12", wage: "8000" },
      value: { contributionBase: "7500.00" }, // 2010年：2500×3 = 7500 < 8000
    },
    {
      clause: "四7",
      when: "员工月工资8000元，2012年1月缴费：上一年度为2011年，3倍为9000元，按8000元缴费",
      facts: { month: "2012-01", wage: "8000" },
      value: { contributionBase: "8000.00" }, // 2011年：3000×3 = 9000 > 8000
    },
    {
      clause: "四7",
      when: "员工月工资1000.06元，缴费金额有零头：个人部分四舍五入到分，其余由单位负担",
      facts: { wage: "1000.06" },
      // 1000.06×26% = 260.0156，进为260.02；×8% = 80.0048，舍为80.00；260.02−80.00 = 180.02
      value: { total: "260.02", individual: "80.00", employer: "180.02" },
    },
    {
      clause: "四7",
      when: "员工未填报月工资：单位负担18%、个人负担8%，金额不推算",
      facts: { wage: undefined },
      value: {
        contributionBase: null,
        total: null,
        employer: null,
        individual: null,
        totalRate: "26%", // 18%+8% = 26%
        employerRate: "18%",
        individualRate: "8%",
      },
      finds: ["wage-not-given", "employee-rates"],
    },
    {
      clause: "四7",
      when: "灵活就业人员，2013年未公布基数：本人负担20%，金额不推算",
      facts: { insuredAs: "flexible", month: "2013-01", wage: undefined },
      value: { contributionBase: null, total: null, totalRate: "20%", employerRate: "0%", individualRate: "20%" },
      finds: ["flexible-rate", "base-not-known"],
    },
    {
      clause: "四7",
      when: "2010年缴费，无上一年度的平均工资：比例照常，金额不推算",
      facts: { month: "2010-12" },
      value: { contributionBase: null, total: null, employer: null, individual: null, totalRate: "26%" },
      finds: [["limits-not-known", { year: 2009 }]],
    },
    {
      clause: "四7",
      when: "2011年7月最低工资改为1000元，当月月工资950元：按1000元缴费",
      figures: {
        minimumWage: [
          { from: "2010-01-01", value: "900" }, // 950 < 1000
          { from: "2011-07-01", value: "1000" },
        ],
      },
      facts: { month: "2011-07", wage: "950" },
      value: { contributionBase: "1000.00" },
    },
    {
      clause: "四7",
      when: "灵活就业人员，本县规定2012年缴费比例为21%：按21%缴费",
      figures: { flexibleRate: [{ from: "2012-01-01", value: "21%" }] },
      facts: { insuredAs: "flexible", month: "2012-03" },
      value: { total: "231.00" }, // 1100×21% = 231
    },
    {
      clause: "四7",
      when: "最低工资恰好等于平均工资的3倍：按该金额缴费",
      figures: { minimumWage: "7500" },
      value: { contributionBase: "7500.00" }, // 2500×3 = 7500
    },
    {
      clause: "四7",
      when: "本县的上限倍数为300.0001%，2010年月平均工资2500元：上限7500元，工资2000元照缴",
      figures: { contributionBaseCap: "300.0001%" },
      value: { contributionBase: "2000.00" },
    },
    {
      clause: "四7",
      when: "本县把个人比例调整为9%，与总比例不符：指出",
      figures: { individualRate: "9%" },
      faults: [["figures.employeeTotalRate", "contradiction"]],
    },
    {
      clause: "四7",
      when: "本县总比例误填为0：指出",
      figures: { employeeTotalRate: "0%" },
      faults: [["figures.employeeTotalRate", "contradiction"]],
    },
    {
      clause: "四7",
      when: "本县把灵活就业人员缴费比例误填为150%：指出",
      facts: { insuredAs: "flexible" },
      figures: { flexibleRate: "150%" },
      faults: [["figures.flexibleRate", "out-of-range"]],
    },
    {
      clause: "四7",
      when: "本县把个人比例误填为999999：指出",
      figures: { individualRate: "999999" },
      faults: [["figures.individualRate", "out-of-range"]],
    },
    {
      clause: "四7",
      when: "平均工资和上限倍数过大，金额不能精确表示：指出",
      figures: { averageWage: "9999999999999.99", contributionBaseCap: "999999" },
      faults: [["figures.contributionBaseCap", "out-of-range"]],
    },
    {
      clause: "四7",
      when: "最低工资高于平均工资的3倍：指出",
      figures: { minimumWage: "7500.01" }, // 2500×3 = 7500 < 7500.01
      faults: [["figures.averageWage", "contradiction"]],
    },
    {
      clause: "四7",
      when: "参保身份不在可选范围、缴费月份填成日期、工资有三位小数：一并指出",
      facts: { insuredAs: "worker", month: "2011-05-01", wage: "1.234" },
      faults: [
        ["insuredAs", "unknown-option"],
        ["month", "malformed"],
        ["wage", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
