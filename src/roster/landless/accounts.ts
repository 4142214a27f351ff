import { PolicyError } from "../../kernel/language/index.ts";
import type { Closure } from "../../policies/landless-farmers/account/account-events.ts";
import type { Part } from "../../policies/landless-farmers/account/parts.ts";
import { sameCode } from "../by-rule/id-number.ts";
import { openByPerson } from "../by-rule/open.ts";
import { codesOf } from "../by-rule/person.ts";
import { cellAt, wantedOfList } from "../by-rule/table.ts";
import { invalidFile } from "../file-error.ts";
import { type RowFault, type TableOptions, type TableRow, undecodableCell, wholeRow } from "../files/index.ts";
import { codesByWord, type EventCode, eventWords, payerWords, todaysWords, type Words } from "./words.ts";

/** The columns about the person, as in every table, and those of the account. */
const { wanted: personColumns } = wantedOfList([]);
const columns = ["日期", "事项", "出资方", "金额（元）"].map((heading) => ({ names: [heading], required: true }));

/** 账户记录 — One person's dated events in the form of `accountLedger`, with dates and amounts as in the file. */
export interface AccountEvents {
  readonly payments: readonly { readonly on: string; readonly by: Part; readonly amount: string }[];
  readonly closure?: Closure;
}

const kind = { zh: "账户记录", en: "account records" };
const codeOfPayer = codesByWord(payerWords);
const codeOfEvent = codesByWord(eventWords);

function closureOf(event: Exclude<EventCode, "payment">, on: string): Closure {
  if (event === "died-with-heirs") return { kind: "died", hasHeirs: true, on };
  if (event === "died-without-heirs") return { kind: "died", hasHeirs: false, on };
  return { kind: event, on };
}

/** The contents of one row of the file. */
interface AccountRow {
  readonly row: number;
  readonly code: string;
  readonly isIdNumber: boolean;
  /** The normalised form of the code. */
  readonly key: string;
  readonly on: string;
  readonly event: EventCode;
  /** The payer; undefined for a closure. */
  readonly by: Part | undefined;
  readonly amount: string;
}

/**
 * 谁有账户记录 — Reads the codes of people with account records, in the file's order. Throws a PolicyError at the first row
 * that is not an account record; reading to the end checks the whole file.
 */
export async function* codesWithAccounts(path: string, options: TableOptions = {}): AsyncGenerator<string> {
  for await (const { code } of accountRows(path, options)) yield code;
}

/**
 * 账户记录 — The events of one person's account; undefined if the file has none. Throws a PolicyError for a row that is
 * not an account record; the rule checks the dates and amounts in its cells.
 */
export async function accountEventsOf(
  path: string,
  code: string,
  options: TableOptions = {},
): Promise<AccountEvents | undefined> {
  const payments: { on: string; by: Part; amount: string }[] = [];
  let closure: Closure | undefined;
  const form = sameCode(code);
  for await (const { on, event, by, amount, ...row } of accountRows(path, options)) {
    if (row.key !== form) continue;
    if (event !== "payment") closure = closureOf(event, on);
    else if (by !== undefined) payments.push({ on, by, amount });
  }
  if (payments.length === 0 && closure === undefined) return undefined;
  return closure === undefined ? { payments } : { payments, closure };
}

/** 无主的账户记录 — An account record whose code is not on the roster. */
export interface StrayAccount {
  readonly row: number;
  readonly code: string;
  /** Whether the code comes from the column of id numbers, even if it is invalid. */
  readonly isIdNumber?: true;
  /** A code of the roster that differs only in leading zeros: 00123 for 123. */
  readonly like?: string;
}

/**
 * 花名册上没有的账户记录 — The records whose codes are not on the roster, one by one, in file order. `isOnRoster` receives the
 * normalised form of a code, see `sameCode`. Throws as `codesWithAccounts` does.
 */
export async function* accountsWithoutPerson(
  path: string,
  isOnRoster: (code: string) => boolean,
  options: TableOptions = {},
): AsyncGenerator<StrayAccount> {
  for await (const { code, isIdNumber, key, row } of accountRows(path, options)) {
    if (isOnRoster(key)) continue;
    const like = withOtherZeros(key).find(isOnRoster);
    yield { row, code, ...(isIdNumber && { isIdNumber }), ...(like !== undefined && { like }) };
  }
}

const mostDigits = 20;

/** A number with fewer or more leading zeros, which spreadsheets remove. */
function withOtherZeros(code: string): string[] {
  if (!/^\d+$/.test(code) || code.length > mostDigits) return [];
  const digits = code.replace(/^0+(?=\d)/, "");
  return Array.from({ length: mostDigits - digits.length + 1 }, (_, zeros) => `${"0".repeat(zeros)}${digits}`);
}

/** The rows of the file, each with a known event and payer, and at most one closure per person. */
async function* accountRows(path: string, options: TableOptions): AsyncGenerator<AccountRow> {
  const table = await openByPerson(path, kind, [...personColumns, ...columns], options);
  const closed = new Set<string>();
  for await (const row of table.rows) {
    const fault = faultOf(row, table.headings);
    if (fault !== undefined) throw faultyRow(path, row.row, fault);
    const [on = "", given = "", payer = "", amount = ""] = table.columnOf
      .slice(personColumns.length)
      .map((place) => cellAt(row.cells, place));
    const { code, id, key } = codesOf(table, row.cells);
    const one = {
      row: row.row,
      code: code === "" ? id : code,
      isIdNumber: code === "" && id !== "",
      key,
      on,
      event: codeOfEvent.get(given),
      by: codeOfPayer.get(payer),
      amount,
    };
    const { event } = one;
    if (event === undefined) throw unknownEvent(path, row.row, given);
    if (event === "payment" && one.by === undefined) throw unknownPayer(path, row.row, payer);
    if (event !== "payment") {
      if (closed.has(key)) throw closedTwice(path, row.row);
      if (payer + amount !== "") throw closureWithAmount(path, row.row, payer || amount);
      closed.add(key);
    }
    yield { ...one, event };
  }
}

/** The same faults as in a roster: a wrong number of cells, or bytes that are not text. */
function faultOf({ cells, fault }: TableRow, headings: readonly string[]): RowFault | undefined {
  if (fault !== undefined) return fault;
  const at = cells.findIndex((cell) => cell.includes("\uFFFD"));
  return at < 0 ? undefined : undecodableCell(headings[at] ?? "", cells[at] ?? "");
}

function faultyRow(path: string, row: number, { column, code, given, reason }: RowFault): PolicyError {
  const cell = column === wholeRow ? { zh: "：", en: "" } : { zh: `“${column}”列`, en: `, ${column},` };
  const message = {
    zh: `${kind.zh}（${path}）：第${row}行${cell.zh}${reason.zh}`,
    en: `${kind.en} (${path}): row ${row}${cell.en} ${reason.en}`,
  };
  return new PolicyError([{ path, code, given, expected: soundRow, message }]);
}

const soundRow = {
  zh: "单元格个数与表头一致，文字为UTF-8或GB18030编码",
  en: "as many cells as headings, text in UTF-8 or GB18030",
};

const quotedWords = (words: Readonly<Record<string, Words>>): string =>
  todaysWords(words)
    .map((word) => `“${word}”`)
    .join("、");

function unknownEvent(path: string, row: number, event: string): PolicyError {
  const problem = {
    zh: `第${row}行的事项“${event}”无法识别`,
    en: `row ${row} has an unknown event ${event || "(empty)"}`,
  };
  const all = quotedWords(eventWords);
  return invalidFile(path, kind, problem, { zh: `事项为以下之一：${all}`, en: `one of the events ${all}` });
}

function unknownPayer(path: string, row: number, payer: string): PolicyError {
  const problem = {
    zh: `第${row}行的出资方“${payer}”无法识别`,
    en: `row ${row} has an unknown payer ${payer || "(empty)"}`,
  };
  const all = quotedWords(payerWords);
  return invalidFile(path, kind, problem, { zh: `出资方为以下之一：${all}`, en: `one of the payers ${all}` });
}

function closedTwice(path: string, row: number): PolicyError {
  const problem = {
    zh: `第${row}行：账户已终止，不能再次终止`,
    en: `row ${row} closes an account that is already closed`,
  };
  return invalidFile(path, kind, problem, { zh: "每人至多终止一次", en: "at most one closure per person" });
}

/** Otherwise the payer or amount would silently be ignored. */
function closureWithAmount(path: string, row: number, extra: string): PolicyError {
  const problem = {
    zh: `第${row}行终止账户，但填写了“${extra}”`,
    en: `row ${row} closes the account but has ${extra}`,
  };
  return invalidFile(path, kind, problem, {
    zh: "终止账户的，出资方和金额留空",
    en: "a closure row with empty payer and amount",
  });
}
