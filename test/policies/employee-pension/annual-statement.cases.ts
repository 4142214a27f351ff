import { annualStatement } from "../../../src/policies/employee-pension/annual-statement.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四8 — 每年6月底前打印上年度对账单。 */
export default {
  rule: annualStatement,

  given: { year: 2011 },
  rows: [
    {
      clause: "四8",
      when: "2011年度",
      value: {
        deadline: "2012-06-30",
        onTime: null,
        steps: [{ code: "roster", clause: "employee-pension/四8" }, { code: "print" }, { code: "hand-out" }],
      },
      finds: ["deadline", "step"],
    },
    { clause: "四8", when: "6月30日打印", facts: { printedOn: "2012-06-30" }, value: { onTime: true }, failing: [] },
    {
      clause: "四8",
      when: "7月1日打印",
      facts: { printedOn: "2012-07-01" },
      value: { onTime: false },
      failing: ["on-time"],
    },
    { clause: "四8", when: "年度结束次日打印", facts: { printedOn: "2012-01-01" }, value: { onTime: true } },
    {
      clause: "四8",
      when: "2011年还没有结束就打印：不是上年度的对账单",
      facts: { printedOn: "2011-12-31" },
      faults: [["printedOn", "impossible"]],
    },
    {
      clause: "四8",
      when: "县里改为2月底前，闰年",
      figures: { statementDeadlineMonth: "2" },
      value: { deadline: "2012-02-29" },
    },
    {
      clause: "四8",
      when: "县里2012年元旦起改为5月底前：2012年打印的按新月份",
      figures: { statementDeadlineMonth: [{ from: "2012-01-01", value: "5" }] },
      value: { deadline: "2012-05-31" },
    },
    {
      clause: "四8",
      when: "县里2012年1月2日起改为5月底前：2012年元旦还是6月，当年仍按6月底",
      figures: { statementDeadlineMonth: [{ from: "2012-01-02", value: "5" }] },
      value: { deadline: "2012-06-30" },
    },
    { clause: "四8", when: "历法之内还有下一年", facts: { year: 2198 }, value: { deadline: "2199-06-30" } },
    { clause: "四8", when: "下一年超出历法", facts: { year: 2199 }, faults: [["year", "out-of-range"]] },
    {
      clause: "四8",
      when: "县里给出第13个月",
      figures: { statementDeadlineMonth: "13" },
      faults: [["figures.statementDeadlineMonth", "out-of-range"]],
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
