import type { Text } from "../../kernel/language/index.ts";
import type { Fen } from "../../kernel/numbers/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { isScientific, masked, maskedId, sameCode, spoiltNumber } from "../by-rule/id-number.ts";
import { idCell } from "../by-rule/person.ts";
import { trimmed } from "../by-rule/read-cell.ts";
import type { Repair } from "../by-rule/repairs.ts";
import { type CellFault, cellFault } from "../by-rule/row-fault.ts";
import { unreadable } from "../by-rule/row-judge.ts";
import type { RejectedRow } from "../by-rule/rows.ts";
import { cellAt, type OpenTable } from "../by-rule/table.ts";
import type { TableOptions, TableRow } from "../files/index.ts";
import { itemReader } from "./items.ts";
import { monthReader, type ReadId, type ReadValue, readAmount, readId } from "./payment-cells.ts";
import { type ColumnName, hasItems, kind, paymentCells, unitOf } from "./payment-columns.ts";
import type { Period, Unit } from "./periods.ts";

/** 一笔发放 — A payment as read. */
export interface Payment {
  readonly row: number;
  /** The normalised code; empty if there is none. */
  readonly code: string;
  /** An id number of 18 characters, possibly with masked digits if there is a code; empty if there is none that can be read. */
  readonly id: string;
  readonly period: Period;
  readonly fen: Fen;
  /** The index of the part that is paid; undefined for the whole, `other` for anything else. */
  readonly part: number | "other" | undefined;
  /** The item, in the file's words; empty if not stated. */
  readonly item: string;
  /** The payer and the payment date, in the file's words. */
  readonly payer: string;
  readonly paidOn: string;
  readonly repairs: readonly { readonly column: string; readonly kind: Repair }[];
}

/** How payments are read. */
export interface PaymentOptions extends TableOptions {
  /** The file's own words for items, with the parts of the rule that they mean. */
  readonly items?: Readonly<Record<string, string>>;
  /** Leaves id numbers unmasked. */
  readonly showId?: boolean;
  /** Whether the roster has codes (default: true). If not, every payment must have a readable id number. */
  readonly byCode?: boolean;
}

/** 逐笔读取 — The payments of a table, one by one. A row that cannot be read is returned with its faults. */
export async function* readPayments(
  rule: AnyRule,
  table: OpenTable,
  { items = {}, strict = false, showId = false, byCode = true, watch }: PaymentOptions = {},
): AsyncGenerator<Payment | RejectedRow> {
  const read = paymentReader(rule, table, { items, strict, showId, byCode });
  for await (const row of table.rows) {
    watch?.row?.(row.row);
    yield read(row);
  }
}

type ReaderOptions = Readonly<Required<Pick<PaymentOptions, "items" | "strict" | "showId" | "byCode">>>;

function paymentReader(rule: AnyRule, table: OpenTable, { items, strict, showId, byCode }: ReaderOptions) {
  const unit = unitOf(rule);
  const partOf = itemReader(rule, items, hasItems(table));
  const monthIn = monthReader(unit);
  const { placeOf, heading } = paymentCells(table, unit);
  const faultsOf = faultFinder(rule, heading, { strict, showId });
  const mask = showId ? (text: string) => text : masked;
  return ({ row, cells, fault: broken }: TableRow): Payment | RejectedRow => {
    const cell = (name: ColumnName): string => cellAt(cells, placeOf(name));
    const idText = idCell(cell("id"));
    const code = sameCode(trimmed(cell("code")));
    const rejected = (faults: readonly CellFault[]): RejectedRow => ({
      ...{
        row,
        code: code === "" && !showId ? maskedId(idText) : mask(code || idText),
        carried: {},
        repairs: [],
        list: kind.zh,
      },
      faults: faults.map((one) => maskedFault(one, mask)),
    });
    const early = unreadable(cells, table, broken);
    if (early.length > 0) return rejected(early);
    const id = readId(idText, byCode && code !== "");
    const month = monthIn(cell("month"));
    const amount = readAmount(cell("amount"));
    const part = partOf(cell("item"));
    const faults = faultsOf({ cell, code, id, month, amount, part });
    if (faults.length > 0 || month.value === undefined || amount.value === undefined || part === null) {
      return rejected(faults);
    }
    const isRepaired = month.repairs.length + amount.repairs.length + id.repairs.length > 0;
    const repairs = isRepaired
      ? [
          ...repairsIn(heading("id"), id),
          ...repairsIn(heading("month"), month),
          ...repairsIn(heading("amount"), amount),
        ]
      : none;
    const [item, payer, paidOn] = [trimmed(cell("item")), trimmed(cell("payer")), trimmed(cell("paidOn"))];
    return { row, code, id: id.id, period: month.value, fen: amount.value, part, item, payer, paidOn, repairs };
  };
}

const none: readonly never[] = [];
const repairsIn = (column: string, { repairs }: Pick<ReadValue, "repairs">) =>
  repairs.map((kind) => ({ column, kind }));

/** The result of reading a row. */
interface ReadRow {
  cell(name: ColumnName): string;
  readonly code: string;
  readonly id: ReadId;
  readonly month: ReadValue;
  readonly amount: ReadValue;
  readonly part: Payment["part"] | null;
}

/** Makes a function that finds all faults of a row; `strict` rejects cells that were repaired. */
function faultFinder(
  rule: AnyRule,
  heading: (name: ColumnName) => string,
  { strict, showId }: Pick<ReaderOptions, "strict" | "showId">,
) {
  const unit = unitOf(rule);
  // a masked number may show nearly all of its digits
  const shown = ({ text }: ReadId): string => (showId ? text : maskedId(text));
  const at = (name: ColumnName, cell: string, expected: Text): CellFault =>
    cellFault(heading(name), cell === "" ? "missing" : "malformed", cell, expected);
  return ({ cell, code, id, month, amount, part }: ReadRow): CellFault[] => {
    const faults: CellFault[] = [];
    if (code === "" && id.text === "") faults.push(at("code", "", someone));
    if (isScientific(code)) faults.push(at("code", code, spoiltNumber));
    if (id.expected !== undefined) faults.push(at("id", shown(id), id.expected));
    if (month.value === undefined) faults.push(at("month", cell("month"), aMonth[unit]));
    if (amount.value === undefined) faults.push(at("amount", cell("amount"), anAmount));
    if (part === null) faults.push(at("item", "", anItem(rule)));
    if (strict && id.expected === undefined && id.repairs.length > 0) faults.push(at("id", shown(id), asTaken));
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
  en: "an amount in yuan with at most two decimals, negative if reversed or recovered",
};
const anItem = ({ due }: AnyRule): Text => {
  const all = (due?.parts ?? []).map(({ item }) => item);
  return { zh: all.map(({ zh }) => zh).join("、"), en: `one of ${all.map(({ en }) => en).join(", ")}` };
};

const asTaken: Text = { zh: "按规定的写法填写", en: "a cell in standard notation" };

const maskedFault = ({ message, given, ...one }: CellFault, mask: (text: string) => string): CellFault => ({
  ...one,
  given: mask(given),
  message: { zh: mask(message.zh), en: mask(message.en) },
});
