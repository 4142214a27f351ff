import type { PolicyError } from "../kernel/errors.ts";
import { endings } from "../policies/landless-farmers/account-events.ts";
import { parts } from "../policies/landless-farmers/parts.ts";
import { openTable } from "./table-file.ts";
import { unusable } from "./unusable.ts";

const headings = ["人员编号", "日期", "事项", "出资方", "金额（元）"] as const;

/** 账户记录 — one person's dated events, as the rule `account` takes them. */
export interface AccountEvents {
  readonly payments: readonly { readonly on: string; readonly by: string; readonly amount: string }[];
  readonly ending?: Readonly<Record<string, unknown>>;
}

const kind = { zh: "账户记录", en: "account records" };
const codeOfPart = new Map<string, string>(Object.values(parts).map(({ zh, code }) => [zh, code]));

/** 事项 — payments, and how an account ends. */
const endingOfEvent = new Map<string, Readonly<Record<string, unknown>>>([
  ["身故，有继承人", { kind: "died", hasHeirs: true }],
  ["身故，没有继承人", { kind: "died", hasHeirs: false }],
  ...Object.values(endings)
    .filter(({ code }) => code !== "died")
    .map(({ zh, code }) => [zh, { kind: code }] as [string, Readonly<Record<string, unknown>>]),
]);
const payment = "缴款";

/** 谁有账户记录 — the person codes that have account records, in the file's order, as the file is read. */
export async function* codesWithAccounts(path: string): AsyncGenerator<string> {
  const table = await openAccounts(path);
  for await (const { cells } of table.rows) yield cells[table.headings.indexOf(headings[0])] ?? "";
}

/**
 * 账户记录 — the events of one person's account; undefined when the file has none. Throws a PolicyError for a row of
 * the person that is no event; what stands in its cells is for the rule to check.
 */
export async function accountEventsOf(path: string, code: string): Promise<AccountEvents | undefined> {
  const table = await openAccounts(path);
  const [codeAt, ...at] = headings.map((heading) => table.headings.indexOf(heading));
  const payments: { on: string; by: string; amount: string }[] = [];
  let ending: Readonly<Record<string, unknown>> | undefined;
  for await (const { row, cells } of table.rows) {
    if (cells[codeAt as number] !== code) continue;
    const [on = "", event = "", by = "", amount = ""] = at.map((index) => cells[index] ?? "");
    const ends = endingOfEvent.get(event);
    if (event === payment) payments.push({ on, by: codeOfPart.get(by) ?? by, amount });
    else if (ends === undefined || ending !== undefined) throw notAnEvent(path, row, event, ends !== undefined);
    else ending = { ...ends, on };
  }
  if (payments.length === 0 && ending === undefined) return undefined;
  return ending === undefined ? { payments } : { payments, ending };
}

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
  return unusable(path, kind, given, { zh: `以下事项之一：${all}`, en: `one of the events ${all}` });
}
