import { fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { Fen } from "../../kernel/numbers/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { isScientific, masked, maskedId, sameCode, spoiltNumber } from "../by-rule/id-number.ts";
import { idCell } from "../by-rule/person.ts";
import { trimmed } from "../by-rule/read-cell.ts";
import type { Repair } from "../by-rule/repairs.ts";
import { type CellFault, cellFault } from "../by-rule/row-fault.ts";
import { unreadable } from "../by-rule/row-judge.ts";
import type { RejectedRow } from "../by-rule/rows.ts";
import { cellAt, type OpenTable, personColumns } from "../by-rule/table.ts";
import { type OpenTable as OpenFile, openTable, type TableOptions, type TableRow } from "../files/index.ts";
import { itemReader } from "./items.ts";
import { monthReader, type ReadValue, readAmount } from "./payment-cells.ts";
import type { Period, Unit } from "./periods.ts";

/** 一笔发放 — A payment that was read. */
export interface Payment {
  readonly row: number;
  /** Codes in the one form that all their spellings have; empty if there is none. */
  readonly code: string;
  readonly id: string;
  readonly period: Period;
  readonly fen: Fen;
  /** The place of what is paid among the parts of the rule; undefined for the whole, `other` for something else. */
  readonly part: number | "other" | undefined;
  /** What is paid, in the file's words; empty if it does not say. */
  readonly item: string;
  /** Who paid, in the file's words. */
  readonly payer: string;
  readonly repairs: readonly { readonly column: string; readonly kind: Repair }[];
}

/** How payments are read. */
export interface PaymentOptions extends TableOptions {
  /** The file's own words for what is paid, and the parts of the rule that they mean. */
  readonly items?: Readonly<Record<string, string>>;
  /** Leaves id numbers unmasked. */
  readonly showId?: boolean;
}

const months = [
  "月份",
  "所属月份",
  "待遇月份",
  "发放月份",
  "补贴月份",
  "所属期",
  "年月",
  "发放年月",
  "month",
  "period",
];
const years = ["年度", "所属年度", "补贴年度", "发放年度", "年份", "year", ...months];
const columns = {
  code: personColumns.code,
  id: personColumns.id,
  month: months,
  amount: [
    ...["金额（元）", "金额", "发放金额（元）", "发放金额", "实发金额（元）", "实发金额", "实发（元）", "实发"],
    ...["支付金额（元）", "支付金额", "补贴金额（元）", "补贴金额", "amount (yuan)", "amount", "paid (yuan)", "paid"],
  ],
  payer: ["发放主体", "资金来源", "出资方", "发放单位", "支付单位", "payer", "source of funds", "funding source"],
  item: ["项目", "待遇项目", "补贴项目", "发放项目", "资金项目", "险种", "item", "benefit"],
} as const;
type ColumnName = keyof typeof columns;
const names = Object.keys(columns) as ColumnName[];

const kind: Text = { zh: "发放表", en: "payments" };

/**
 * 打开发放表 — Opens the payments of a rule: CSV, .xlsx or NDJSON, found by the sense of their headings. Throws a PolicyError if the
 * file cannot be used: it lacks the month, the amount, or who was paid.
 */
export async function openPayments(source: string, rule: AnyRule, options: PaymentOptions = {}): Promise<OpenFile> {
  const wanted = names.map((name) => ({
    names: name === "month" && unitOf(rule) === "year" ? years : columns[name],
    required: name === "month" || name === "amount",
  }));
  const table = await openTable(source, kind, wanted, options);
  if (placeOf(table, "code") !== undefined || placeOf(table, "id") !== undefined) return table;
  for await (const _ of table.rows) break; // begun and left, so that the file is closed
  const title = { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` };
  throw new PolicyError([fault("人员编号", "missing", "", codeOrId, title)]);
}

const codeOrId: Text = { zh: "有此列，或者有“公民身份号码”列", en: "this column, or one with id numbers" };

/** Whether payments say what is paid. */
export const hasItems = (table: OpenTable): boolean => placeOf(table, "item") !== undefined;

/** The unit of what a rule pays; throws a PolicyError for one that does not pay by month or year. */
export function unitOf(rule: AnyRule): Unit {
  if (rule.due !== undefined) return rule.due.unit;
  const expected = { zh: "按月或按年发放的规则", en: "a rule that pays by month or by year" };
  throw new PolicyError([fault("rule", "unknown-option", rule.name, expected, { zh: "规则", en: "rule" })]);
}

const placeOf = (table: OpenTable, name: ColumnName): number | undefined => table.columnOf[names.indexOf(name)];

/** 逐笔读取 — The payments of a table as they come; a row that cannot be read is given back with its faults. */
export async function* readPayments(
  rule: AnyRule,
  table: OpenTable,
  { items = {}, strict = false, showId = false, watch }: PaymentOptions = {},
): AsyncGenerator<Payment | RejectedRow> {
  const read = paymentReader(rule, table, { items, strict, showId });
  for await (const row of table.rows) {
    watch?.row?.(row.row);
    yield read(row);
  }
}

interface ReaderOptions {
  readonly items: Readonly<Record<string, string>>;
  readonly strict: boolean;
  readonly showId: boolean;
}

function paymentReader(rule: AnyRule, table: OpenTable, { items, strict, showId }: ReaderOptions) {
  const partOf = itemReader(rule, items, hasItems(table));
  const monthIn = monthReader(unitOf(rule));
  const places = new Map(names.map((name) => [name, placeOf(table, name)]));
  const headings = new Map(names.map((name) => [name, table.headings[places.get(name) ?? -1] ?? columns[name][0]]));
  const heading = (name: ColumnName): string => headings.get(name) as string;
  const faultsOf = faultFinder(rule, heading, strict);
  const mask = showId ? (text: string) => text : masked;
  return ({ row, cells, fault: broken }: TableRow): Payment | RejectedRow => {
    const cell = (name: ColumnName): string => cellAt(cells, places.get(name));
    const id = idCell(cell("id"));
    const code = sameCode(trimmed(cell("code")));
    const rejected = (faults: readonly CellFault[]): RejectedRow => ({
      ...{
        row,
        code: code === "" && !showId ? maskedId(id) : mask(code || id),
        carried: {},
        repairs: [],
        list: kind.zh,
      },
      faults: faults.map((one) => maskedFault(one, mask)),
    });
    const early = unreadable(cells, table, broken);
    if (early.length > 0) return rejected(early);
    const month = monthIn(cell("month"));
    const amount = readAmount(cell("amount"));
    const part = partOf(cell("item"));
    const faults = faultsOf({ cell, code, id, month, amount, part });
    if (faults.length > 0 || month.value === undefined || amount.value === undefined || part === null) {
      return rejected(faults);
    }
    const repairs =
      month.repairs.length + amount.repairs.length === 0
        ? none
        : [...repairsIn(heading("month"), month), ...repairsIn(heading("amount"), amount)];
    const [item, payer] = [trimmed(cell("item")), trimmed(cell("payer"))];
    return { row, code, id, period: month.value, fen: amount.value, part, item, payer, repairs };
  };
}

const none: Payment["repairs"] = [];
const repairsIn = (column: string, { repairs }: ReadValue) => repairs.map((kind) => ({ column, kind }));

/** What was read of a row. */
interface ReadRow {
  cell(name: ColumnName): string;
  readonly code: string;
  readonly id: string;
  readonly month: ReadValue;
  readonly amount: ReadValue;
  readonly part: Payment["part"] | null;
}

/** Makes what finds everything that is wrong in a row; `strict` refuses what was read in another way than it is written. */
function faultFinder(rule: AnyRule, heading: (name: ColumnName) => string, strict: boolean) {
  const unit = unitOf(rule);
  const at = (name: ColumnName, cell: string, expected: Text): CellFault =>
    cellFault(heading(name), cell === "" ? "missing" : "malformed", cell, expected);
  return ({ cell, code, id, month, amount, part }: ReadRow): CellFault[] => {
    const faults: CellFault[] = [];
    if (code === "" && id === "") faults.push(at("code", "", someone));
    if (isScientific(code)) faults.push(at("code", code, spoiltNumber));
    if (isScientific(id)) faults.push(at("id", id, spoiltNumber));
    if (month.value === undefined) faults.push(at("month", cell("month"), aMonth[unit]));
    if (amount.value === undefined) faults.push(at("amount", cell("amount"), anAmount));
    if (part === null) faults.push(at("item", "", anItem(rule)));
    if (strict && month.repairs.length > 0) faults.push(at("month", cell("month"), asTaken));
    if (strict && amount.repairs.length > 0) faults.push(at("amount", cell("amount"), asTaken));
    return faults;
  };
}

const someone: Text = { zh: "人员编号，或者公民身份号码", en: "a person code, or an id number" };
const aMonth: Readonly<Record<Unit, Text>> = {
  month: { zh: "月份，如2024-01", en: "a month such as 2024-01" },
  year: { zh: "年度，如2024", en: "a year such as 2024" },
};
const anAmount: Text = {
  zh: "金额（元），小数不超过两位；冲销、追回的为负数",
  en: "an amount in yuan with at most two decimals, below zero for what was reversed or recovered",
};
const anItem = ({ due }: AnyRule): Text => {
  const all = (due?.parts ?? []).map(({ item }) => item);
  return { zh: all.map(({ zh }) => zh).join("、"), en: `one of ${all.map(({ en }) => en).join(", ")}` };
};

const asTaken: Text = { zh: "按规定的写法填写", en: "a cell written as the rule takes it" };

const maskedFault = ({ message, given, ...one }: CellFault, mask: (text: string) => string): CellFault => ({
  ...one,
  given: mask(given),
  message: { zh: mask(message.zh), en: mask(message.en) },
});
