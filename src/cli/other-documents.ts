import { socialInsuranceSubsidy } from "../policies/employee-pension/index.ts";
import { auxiliaryPost } from "../policies/employment-poverty-relief/index.ts";
import { accountLedger } from "../policies/landless-farmers/index.ts";
import { statement } from "../statement/index.ts";
import { reasons } from "./statement.ts";
import { grouped, table, title } from "./table.ts";
import { indented, type Terminal, widthOf } from "./terminal.ts";

/**
 * 其他文件 — One made-up person each for two other documents: the schedule of payments and its grounds; then the statement of
 * one account. They are not on the roster, and the titles say so.
 */
export function otherDocuments(terminal: Terminal): readonly string[] {
  return [...employeePension(terminal), ...employmentPovertyRelief(terminal), ...accountStatement(terminal)];
}

/** The statement of an account with two years and two pensions: every posting is a formula. */
function accountStatement(terminal: Terminal): string[] {
  const { say, language } = terminal;
  const determination = accountLedger({
    birthDate: "1952-05-10",
    payments: [
      { on: "2010-03-01", by: "government", amount: "12600" },
      { on: "2010-03-01", by: "individual", amount: "5400" },
    ],
    until: "2012-07-31",
  });
  const heading = {
    zh: "示例（虚构人员）：个人账户的认定明细，每一笔都有计算式（statement命令）",
    en: "Example (made-up person): the statement of an account, every posting with its formula (command statement)",
  };
  const lines = statement(determination, { language }).trimEnd().split("\n");
  return [
    ...title(say(heading), "", terminal),
    ...lines.flatMap((line) => {
      const text = line.replace(/^ +/, "");
      const depth = line.length - text.length + 2;
      // rows of tables are not wrapped
      return widthOf(text) + depth <= terminal.width || / {2}/.test(text)
        ? `${" ".repeat(depth)}${text}`
        : indented(text, terminal, depth, depth + 2);
    }),
  ];
}

/** Employed for four years, then a flexible worker until one year after the eight-year term. */
function employeePension(terminal: Terminal): string[] {
  const { say } = terminal;
  const determination = socialInsuranceSubsidy({
    enrolledOn: "2011-01-10",
    periods: [
      { insuredAs: "employee", from: "2011-01", until: "2014-12", contributionBase: "900", payment: "on-time" },
      { insuredAs: "flexible", from: "2015-01", until: "2019-12", contributionBase: "1100", payment: "on-time" },
    ],
  });
  const columns = [
    { heading: say({ zh: "年份", en: "Year" }) },
    { heading: say({ zh: "缴费月数", en: "Months paid" }), align: "right" },
    { heading: say({ zh: "个人缴费（元）", en: "Contributions (yuan)" }), align: "right" },
    { heading: say({ zh: "社会保险补贴（元）", en: "Subsidy (yuan)" }), align: "right" },
  ] as const;
  const rows = determination.value.schedule.map((year) => [
    String(year.year),
    String(year.contributionMonths),
    grouped(year.paid.toFixed(2)),
    grouped(year.amount.toFixed(2)),
  ]);
  const heading = {
    zh: "示例（虚构人员），另一份文件：职工基本养老保险的社会保险补贴",
    en: "Example (made-up person), another document: social insurance subsidy of the employees' pension",
  };
  return [
    ...title(say(heading), "", terminal),
    ...table(columns, rows, terminal),
    "",
    ...reasons(determination, terminal),
  ];
}

/** An auxiliary post held for longer than the three subsidised years; by years. */
function employmentPovertyRelief(terminal: Terminal): string[] {
  const { say } = terminal;
  const determination = auxiliaryPost({
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    isAuxiliaryPost: true,
    subsidyApprovedOn: "2016-04-01",
    retirement: { by: "man" },
    work: [{ from: "2016-04-01", until: "2019-08-31" }],
  });
  const { months } = determination.value;
  const years = [...new Set(months.map((one) => one.month.slice(0, 4)))];
  const columns = [
    { heading: say({ zh: "年份", en: "Year" }) },
    { heading: say({ zh: "补贴月数", en: "Months paid" }), align: "right" },
    { heading: say({ zh: "岗位补贴（元）", en: "Subsidy (yuan)" }), align: "right" },
  ] as const;
  const rows = years.map((year) => {
    const paid = months.filter((one) => one.month.startsWith(year) && one.state === "paid");
    const sum = paid.map((one) => one.amount).reduce((total, amount) => total.plus(amount));
    return [year, String(paid.length), grouped(sum.toFixed(2))];
  });
  const heading = {
    zh: "示例（虚构人员），另一份文件：农村辅助性岗位补贴",
    en: "Example (made-up person), another document: auxiliary post subsidy",
  };
  return [
    ...title(say(heading), "", terminal),
    ...table(columns, rows, terminal),
    "",
    ...reasons(determination, terminal),
  ];
}
