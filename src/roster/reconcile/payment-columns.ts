import { type Fault, fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { type OpenTable, personColumns } from "../by-rule/table.ts";
import { type OpenTable as OpenFile, openTable, type TableOptions, type WantedColumn } from "../files/index.ts";
import type { Unit } from "./periods.ts";

const months = ["月份", "所属月份", "待遇月份", "补贴月份", "所属期", "年月", "month", "period"];
/** Names of month columns that are used only if the file has no other month column. */
const paidMonths = ["发放月份", "发放年月"];
const years = ["年度", "所属年度", "补贴年度", "年份", "year", ...months];
const paidYears = ["发放年度", ...paidMonths];
const columns = {
  code: personColumns.code,
  id: personColumns.id,
  month: months,
  paidMonth: paidMonths,
  amount: [
    ...["金额（元）", "金额", "发放金额（元）", "发放金额", "实发金额（元）", "实发金额", "实发（元）", "实发"],
    ...["支付金额（元）", "支付金额", "补贴金额（元）", "补贴金额", "amount (yuan)", "amount", "paid (yuan)", "paid"],
  ],
  paidOn: [
    ...["发放日期", "付款日期", "支付日期", "到账日期", "发放时间", "付款时间", "支付时间", "到账时间", "打款日期"],
    ...["payment date", "date of payment", "paid on"],
  ],
  payer: ["发放主体", "资金来源", "出资方", "发放单位", "支付单位", "payer", "source of funds", "funding source"],
  item: ["项目", "待遇项目", "补贴项目", "发放项目", "资金项目", "险种", "item", "benefit"],
} as const;
export type ColumnName = keyof typeof columns;
const names = Object.keys(columns) as ColumnName[];

const namesOf = (name: ColumnName, unit: Unit): readonly string[] => {
  if (unit === "month") return columns[name];
  return name === "month" ? years : name === "paidMonth" ? paidYears : columns[name];
};

export const kind: Text = { zh: "发放表", en: "payments" };

/**
 * 打开发放表 — Opens the payments of a rule: CSV, .xlsx or NDJSON, with headings in any usual form. Throws a PolicyError if the
 * file cannot be used: it lacks the month, the amount, or who was paid. The payment date does not show for which month it is.
 */
export async function openPayments(source: string, rule: AnyRule, options: TableOptions = {}): Promise<OpenFile> {
  const unit = unitOf(rule);
  const wanted = names.map((name): WantedColumn => {
    // a file with payment dates only is opened, so that the error can explain why they are not enough
    const orElse = name === "month" ? [names.indexOf("paidMonth"), names.indexOf("paidOn")] : [];
    return { names: namesOf(name, unit), required: name === "month" || name === "amount", orElse };
  });
  const table = await openTable(source, kind, wanted, options);
  const faults = headingFaults(table, unit);
  if (faults.length === 0) return table;
  await table.close();
  throw new PolicyError(faults);
}

function headingFaults(table: OpenFile, unit: Unit): Fault[] {
  const lacks = (...some: readonly ColumnName[]): boolean => some.every((name) => placeOf(table, name) === undefined);
  const title = { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` };
  const given = table.headings[placeOf(table, "paidOn") ?? -1] ?? "";
  return [
    ...(lacks("month", "paidMonth")
      ? [fault(namesOf("month", unit)[0] ?? "", "missing", "", notTheDay(given)[unit], title)]
      : []),
    ...(lacks("code", "id") ? [fault("人员编号", "missing", "", codeOrId, title)] : []),
  ];
}

const codeOrId: Text = { zh: "有此列，或者有“公民身份号码”列", en: "this column, or one with id numbers" };
const notTheDay = (given: string): Readonly<Record<Unit, Text>> => ({
  month: {
    zh: `有“月份”或“所属月份”列，写明每笔是哪个月的。“${given}”是付款的日期，补发、迟发的不在所属的月份付款，不能代替`,
    en: `a column 月份 or 所属月份 (month) with the month that each payment is for. "${given}" has payment dates, which may be in a later month and cannot replace it`,
  },
  year: {
    zh: `有“年度”或“补贴年度”列，写明每笔是哪一年的。“${given}”是付款的日期，补发、迟发的不在所属的年度付款，不能代替`,
    en: `a column 年度 or 补贴年度 (year) with the year that each payment is for. "${given}" has payment dates, which may be in a later year and cannot replace it`,
  },
});

/** Whether the payments have an item column. */
export const hasItems = (table: OpenTable): boolean => placeOf(table, "item") !== undefined;

/** The unit in which a rule pays; throws a PolicyError for a rule that does not pay by month or year. */
export function unitOf(rule: AnyRule): Unit {
  if (rule.due !== undefined) return rule.due.unit;
  const expected = { zh: "按月或按年发放的规则", en: "a rule that pays by month or by year" };
  throw new PolicyError([fault("rule", "unknown-option", rule.name, expected, { zh: "规则", en: "rule" })]);
}

const placeOf = (table: OpenTable, name: ColumnName): number | undefined => table.columnOf[names.indexOf(name)];

/** 一行的格 — The positions of the cells of a payment, and the headings of their columns. */
export function paymentCells(table: OpenTable, unit: Unit) {
  const places = new Map(names.map((name) => [name, placeOf(table, name)]));
  if (places.get("month") === undefined) places.set("month", places.get("paidMonth"));
  const headings = new Map(
    names.map((name) => [name, table.headings[places.get(name) ?? -1] ?? namesOf(name, unit)[0] ?? ""]),
  );
  return {
    placeOf: (name: ColumnName): number | undefined => places.get(name),
    heading: (name: ColumnName): string => headings.get(name) ?? "",
  };
}
