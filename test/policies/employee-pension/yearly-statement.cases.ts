import { yearlyStatement } from "../../../src/policies/employee-pension/yearly-statement.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四8 — 每年6月底前打印上年度对账单。 */
export default {
  rule: yearlyStatement,

  given: { year: 2011 },
  rows: [
    {
      clause: "四8",
      when: "2011年度",
      value: {
        dueBy: "2012-06-30",
        inTime: null,
        steps: [{ code: "roster", clause: "employee-pension/四8" }, { code: "print" }, { code: "hand-out" }],
      },
      finds: ["due", "step"],
    },
    { clause: "四8", when: "6月30日打印", facts: { printedOn: "2012-06-30" }, value: { inTime: true }, failing: [] },
    {
      clause: "四8",
      when: "7月1日打印",
      facts: { printedOn: "2012-07-01" },
      value: { inTime: false },
      failing: ["in-time"],
    },
    { clause: "四8", when: "年度结束次日打印", facts: { printedOn: "2012-01-01" }, value: { inTime: true } },
    {
      clause: "四8",
      when: "2011年还没有结束就打印：不是上年度的对账单",
      facts: { printedOn: "2011-12-31" },
      faults: [["printedOn", "impossible"]],
    },
    {
      clause: "四8",
      when: "县里改为2月底前，闰年",
      figures: { statementMonth: "2" },
      value: { dueBy: "2012-02-29" },
    },
    {
      clause: "四8",
      when: "县里2012年元旦起改为5月底前：2012年打印的按新月份",
      figures: { statementMonth: [{ from: "2012-01-01", value: "5" }] },
      value: { dueBy: "2012-05-31" },
    },
    {
      clause: "四8",
      when: "县里2012年1月2日起改为5月底前：2012年元旦还是6月，当年仍按6月底",
      figures: { statementMonth: [{ from: "2012-01-02", value: "5" }] },
      value: { dueBy: "2012-06-30" },
    },
    { clause: "四8", when: "历法之内还有下一年", facts: { year: 2198 }, value: { dueBy: "2199-06-30" } },
    { clause: "四8", when: "下一年超出历法", facts: { year: 2199 }, faults: [["year", "out-of-range"]] },
    {
      clause: "四8",
      when: "县里给出第13个月",
      figures: { statementMonth: "13" },
      faults: [["figures.statementMonth", "out-of-range"]],
    },
    {
      clause: "四8",
      when: "年份写成文字、打印日不存在：一次列出",
      facts: { year: "2011", printedOn: "2012-06-31" },
      faults: [
        ["year", "wrong-type"],
        ["printedOn", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
