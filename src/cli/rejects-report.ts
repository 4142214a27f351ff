import { createReadStream } from "node:fs";
import { faultCodes, type Text } from "../kernel/language/index.ts";
import { columnText, type RowTally, sentenceOf } from "../roster/by-rule/index.ts";
import { csvRows } from "../roster/files/index.ts";
import { type CellFault, type RejectedRow, unguardFormula } from "../roster/index.ts";
import { grouped, table, title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** How many rejected rows are printed; `rejects.csv` has all of them. */
const mostRejectsShown = 50;
/** How many kinds of faults are printed. */
const mostGroupsShown = 20;

/** 差错归类 — The faults by column and kind, with the number of rows and an example: what to correct first. */
export function faultsReport(groups: RowTally["faults"], terminal: Terminal): string[] {
  if (groups.length === 0) return [];
  const { say, paint } = terminal;
  const columns = [
    { heading: say({ zh: "列名", en: "Column" }) },
    { heading: say({ zh: "差错", en: "Fault" }) },
    { heading: say({ zh: "行数", en: "Rows" }), align: "right" },
    { heading: say({ zh: "例", en: "Example" }) },
  ] as const;
  const rows = groups.slice(0, mostGroupsShown).map(({ column, code, rows, example }) => {
    const { row, message } = example;
    const text = say({ zh: `第${row}行：${message.zh}`, en: `row ${row}: ${message.en}` });
    return [escapeControls(say(columnText(column))), say(faultCodes[code]), grouped(rows), escapeControls(text)];
  });
  const more = groups.length - rows.length;
  const rest = { zh: `另有${grouped(more)}种。`, en: `And ${grouped(more)} more kinds.` };
  return [
    ...title(say({ zh: "差错（按列和种类）", en: "Faults by column and kind" }), "", terminal),
    ...table(columns, rows, terminal),
    ...(more > 0 ? indented(paint.dim(say(rest)), terminal, 2) : []),
  ];
}

/** A rejected row, with the column and the reason of each fault. */
export interface Reject extends Pick<RejectedRow, "code"> {
  readonly row: number;
  readonly faults: readonly { readonly column: string; readonly message: Text }[];
}

/** Columns of `rejects.csv` counted from its end, where they are the same for every roster. */
const fromEnd = { column: -6, expectedZh: -4, reasonZh: -3, expectedEn: -2, reasonEn: -1 } as const;

/** The first rejected rows, from the complete file. */
export async function firstRejects(path: string): Promise<readonly Reject[]> {
  const rejects = new Map<string, Reject & { readonly faults: Pick<CellFault, "column" | "message">[] }>();
  for await (const { row: line, cells: guarded } of csvRows(createReadStream(path, "utf8"))) {
    if (line === 1) continue;
    const cells = guarded.map(unguardFormula);
    const [row = "", code = ""] = cells;
    const at = (place: keyof typeof fromEnd): string => cells.at(fromEnd[place]) ?? "";
    const known = rejects.get(row);
    if (known === undefined && rejects.size === mostRejectsShown) break;
    const one = known ?? { row: Number(row), code, faults: [] };
    const reason = { zh: at("reasonZh"), en: at("reasonEn") };
    const message = sentenceOf(reason, { zh: at("expectedZh"), en: at("expectedEn") });
    one.faults.push({ column: at("column"), message });
    rejects.set(row, one);
  }
  return [...rejects.values()];
}

/** 退回的行 — The rows that could not be assessed, with columns and reasons. */
export function rejectsReport(rejects: readonly Reject[], all: number, terminal: Terminal): string[] {
  const { say, language, paint } = terminal;
  const heading = { zh: `退回${grouped(all)}行`, en: `Rejected rows: ${grouped(all)}` };
  if (all === 0) return [...title(say(heading), "", terminal)];
  const columns = [
    { heading: say({ zh: "行号", en: "Row" }), align: "right" },
    { heading: say({ zh: "人员编号", en: "Person" }) },
    { heading: say({ zh: "列名", en: "Column" }) },
    { heading: say({ zh: "原因", en: "Reason" }) },
  ] as const;
  const rows = rejects.flatMap(({ row, code, faults }) =>
    faults.map((fault, index) => [
      index === 0 ? String(row) : "",
      index === 0 ? shortened(code) : "",
      escapeControls(say(columnText(fault.column))),
      escapeControls(fault.message[language]),
    ]),
  );
  const more = all - rejects.length;
  const rest = { zh: `其余${grouped(more)}行见rejects.csv。`, en: `See rejects.csv for ${grouped(more)} more.` };
  return [
    ...title(say(heading), "", terminal),
    ...table(columns, rows, terminal),
    ...(more > 0 ? indented(paint.dim(say(rest)), terminal, 2) : []),
  ];
}

const shortened = (code: string): string => escapeControls(code.length <= 20 ? code : `${code.slice(0, 19)}…`);
