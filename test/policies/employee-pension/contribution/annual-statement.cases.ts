import { annualStatement } from "../../../../src/policies/employee-pension/contribution/annual-statement.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四8 — 每年6月底前打印上年度对账单。 */
export default {
  rule: annualStatement,

  given: { year: 2011 },
  rows: [
    {
      clause: "四8",
      when: "2011年度的对账单，未填报打印日期：最迟于2012年6月30日打印，是否按期未定",
      value: {
        deadline: "2012-06-30",
        onTime: null,
        steps: [{ code: "roster", clause: "employee-pension/四8" }, { code: "print" }, { code: "hand-out" }],
      },
      finds: ["deadline", "step"],
    },
    {
      clause: "四8",
      when: "2011年度的对账单，截止日2012年6月30日打印：按期",
      facts: { printedOn: "2012-06-30" },
      value: { onTime: true },
      unmet: [],
    },
    {
      clause: "四8",
      when: "2011年度的对账单，截止日次日打印：逾期",
      facts: { printedOn: "2012-07-01" },
      value: { onTime: false },
      unmet: ["on-time"],
    },
    {
      clause: "四8",
      when: "2011年度的对账单，年度结束次日打印：按期",
      facts: { printedOn: "2012-01-01" },
      value: { onTime: true },
    },
    {
      clause: "四8",
      when: "2198年度，下一年仍在历法范围内：最迟于2199年6月30日打印",
      facts: { year: 2198 },
      value: { deadline: "2199-06-30" },
    },
    {
      clause: "四8",
      when: "本县调整为2月底前打印，2012年为闰年：最迟于2月29日打印",
      figures: { statementDeadlineMonth: "2" },
      value: { deadline: "2012-02-29" }, // 2012÷4 = 503，闰年2月有29天
    },
    {
      clause: "四8",
      when: "本县自2012年1月1日起调整为5月底前：2012年打印的按5月底",
      figures: { statementDeadlineMonth: [{ from: "2012-01-01", value: "5" }] },
      value: { deadline: "2012-05-31" },
    },
    {
      clause: "四8",
      when: "本县自2012年1月2日起调整为5月底前：2012年1月1日仍为6月，当年按6月底",
      figures: { statementDeadlineMonth: [{ from: "2012-01-02", value: "5" }] },
      value: { deadline: "2012-06-30" },
    },
    {
      clause: "四8",
      when: "本县把打印月份误填为13月：指出",
      figures: { statementDeadlineMonth: "13" },
      faults: [["figures.statementDeadlineMonth", "out-of-range"]],
    },
    {
      clause: "四8",
      when: "2011年度的对账单，2011年12月31日打印：年度尚未结束，指出",
      facts: { printedOn: "2011-12-31" },
      faults: [["printedOn", "contradiction"]],
    },
    {
      clause: "四8",
      when: "2199年度，下一年超出历法范围：指出",
      facts: { year: 2199 },
      faults: [["year", "out-of-range"]],
    },
    {
      clause: "四8",
      when: "年度填成文字、打印日期无效：一并指出",
      facts: { year: "2011", printedOn: "2012-06-31" },
      faults: [
        ["year", "wrong-type"],
        ["printedOn", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
