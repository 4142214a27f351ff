import { PolicyError } from "../kernel/language/errors.ts";
import type { Text } from "../kernel/language/text.ts";
import { type Closure, closures } from "../policies/landless-farmers/account/account-events.ts";
import { type Part, parts } from "../policies/landless-farmers/account/parts.ts";
import { trimmedCode } from "./cells.ts";
import { invalidFile } from "./file-error.ts";
import { type RowFault, undecodableCell, wholeRow, wrongCellCount } from "./row-faults.ts";
import { openTable, type Table, type TableRow } from "./table-file.ts";

const headings = ["人员编号", "日期", "事项", "出资方", "金额（元）"] as const;

/** 账户记录 — one person's dated events, as the rule `account` takes them: days and amounts as they stand in the file. */
export interface AccountEvents {
  readonly payments: readonly { readonly on: string; readonly by: Part; readonly amount: string }[];
  readonly closure?: Closure;
}

const kind = { zh: "账户记录", en: "account records" };
const partOf: ReadonlyMap<string, Part> = new Map(Object.values(parts).map(({ zh, code }) => [zh, code]));

/** 事项 — payments, and how an account ends. */
const endingOfEvent = new Map<string, (on: string) => Closure>([
  ["身故，有继承人", (on) => ({ kind: "died", hasHeirs: true, on })],
  ["身故，没有继承人", (on) => ({ kind: "died", hasHeirs: false, on })],
]);
for (const { zh, code } of Object.values(closures)) {
  if (code !== "died") endingOfEvent.set(zh, (on) => ({ kind: code, on }));
}
/** Events as version 0.1 named them: old files stay readable. */
const formerEvents: ReadonlyMap<string, string> = new Map([
  ["出国定居或录用，退保", closures.refunded.zh],
  ["年满之前未缴清", closures["not-paid-in-full-by-age"].zh],
]);
const payment = "缴款";

/** One row of the file, its cells by what they mean. */
interface AccountRow {
  readonly code: string;
  readonly on: string;
  readonly event: string;
  readonly by: string;
  readonly amount: string;
}

/**
 * 谁有账户记录 — the person codes that have account records, in the file's order, as the file is read. Throws a
 * PolicyError at the first row that is no account record; read to its end, the file holds none.
 */
export async function* codesWithAccounts(path: string): AsyncGenerator<string> {
  for await (const { code } of accountRows(path)) yield code;
}

/**
 * 账户记录 — the events of one person's account; undefined when the file has none. Throws a PolicyError for a row
 * that is no account record; the days and amounts in its cells are for the rule to check.
 */
export async function accountEventsOf(path: string, code: string): Promise<AccountEvents | undefined> {
  const payments: { on: string; by: Part; amount: string }[] = [];
  let closure: Closure | undefined;
  for await (const { on, event, by, amount, ...row } of accountRows(path)) {
    if (row.code !== code) continue;
    const payer = partOf.get(by);
    if (payer === undefined) closure = endingOfEvent.get(event)?.(on);
    else payments.push({ on, by: payer, amount });
  }
  if (payments.length === 0 && closure === undefined) return undefined;
  return closure === undefined ? { payments } : { payments, closure };
}

/** The rows of the file, every one of them sound in form: its cells, its event, who paid, one ending a person. */
async function* accountRows(path: string): AsyncGenerator<AccountRow> {
  const table = await openAccounts(path);
  const [codeAt = 0, ...at] = headings.map((heading) => table.headings.indexOf(heading));
  const ended = new Set<string>();
  for await (const { row, cells } of table.rows) {
    const fault = faultOf({ row, cells }, table);
    if (fault !== undefined) throw faultyRow(path, row, fault);
    const code = trimmedCode(cells[codeAt] ?? "");
    const [on = "", given = "", by = "", amount = ""] = at.map((index) => cells[index] ?? "");
    const event = formerEvents.get(given) ?? given;
    const ends = endingOfEvent.has(event);
    if (event !== payment && (!ends || ended.has(code))) throw notAnEvent(path, row, event, ends);
    if (event === payment && !partOf.has(by)) throw notAParty(path, row, by);
    if (ends && by + amount !== "") throw endingWithAmount(path, row, by || amount);
    if (ends) ended.add(code);
    yield { code, on, event, by, amount };
  }
}

/** As for a roster: another number of cells than headings, or bytes that are no text. */
function faultOf({ cells }: TableRow, table: Table): RowFault | undefined {
  if (cells.length !== table.headings.length) return wrongCellCount(cells.length, table.headings.length);
  const at = cells.findIndex((cell) => cell.includes("\uFFFD"));
  return at < 0 ? undefined : undecodableCell(table.headings[at] ?? "", cells[at] ?? "");
}

function faultyRow(path: string, row: number, { column, code, given, reason }: RowFault): PolicyError {
  const cell = column === wholeRow ? "" : ` ${column}`;
  const message = {
    zh: `${kind.zh}（${path}）：第${row}行${column}${reason.zh}`,
    en: `${kind.en} (${path}): row ${row}${cell}: ${reason.en}`,
  };
  return new PolicyError([{ path, code, given, expected: soundRow, message }]);
}

const soundRow = {
  zh: "和表头一样多的格，UTF-8 或 GB18030 编码的文字",
  en: "as many cells as headings, text in UTF-8 or GB18030",
};

const openAccounts = (path: string) =>
  openTable(
    path,
    kind,
    headings.map((heading) => ({ heading, required: true })),
  );

function notAnEvent(path: string, row: number, event: string, isSecondEnding: boolean): PolicyError {
  const given = isSecondEnding
    ? { zh: `第${row}行第二次终结账户`, en: `row ${row} ends the account a second time` }
    : { zh: `第${row}行的事项“${event}”不认识`, en: `row ${row} has the unknown event ${event}` };
  const all = [payment, ...endingOfEvent.keys()].map((one) => `“${one}”`).join("、");
  return invalidFile(path, kind, given, { zh: `以下事项之一：${all}`, en: `one of the events ${all}` });
}

function notAParty(path: string, row: number, by: string): PolicyError {
  const all = [...partOf.keys()].map((one) => `“${one}”`).join("、");
  const given = { zh: `第${row}行的出资方“${by}”不认识`, en: `row ${row} is paid by the unknown ${by || "(empty)"}` };
  return invalidFile(path, kind, given, { zh: `以下出资方之一：${all}`, en: `one of ${all}` });
}

/** What would be left out of the account without a word. */
function endingWithAmount(path: string, row: number, extra: string): PolicyError {
  const given = { zh: `第${row}行终结账户，却写了“${extra}”`, en: `row ${row} ends the account but has ${extra}` };
  return invalidFile(path, kind, given, endingAlone);
}

const endingAlone: Text = {
  zh: "终结账户的，出资方和金额都不填",
  en: "an ending without the paying party and the amount",
};
