import type { Language } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { byteOrderMark, csvLine } from "../csv-line.ts";
import { rejectsTable, resultsTable } from "./results.ts";
import { isRejectedRow, type JudgedOrRejected } from "./rows.ts";
import { type OwnTally, type RowTally, tallyOfRows } from "./tally.ts";

/** 一段 — The results of consecutive rows: the text for each output, and the counts for the report. */
export interface Block {
  /** The last row of the table in this block, counted as in a spreadsheet; undefined for rows of lists, which follow the table. */
  readonly lastRow: number | undefined;
  /** The text in pieces, by the name of the output. Bytes are valid until the next block. */
  readonly out: Readonly<Record<string, readonly Piece[]>>;
  readonly tally: RowTally;
  /** The state of the document's own tally; undefined if it has none. */
  readonly own: unknown;
}

/** Text, or text as UTF-8 bytes. */
type Piece = string | Uint8Array;

/** 版式 — The outputs of a run: their names, the beginning of each, and the text that a row adds. */
export interface Layout {
  readonly heads: Readonly<Record<string, string>>;
  /** The text that a row adds to each output. */
  linesOf(row: JudgedOrRejected): Readonly<Record<string, string>>;
}

/** Applied to a text before it is written: masks id numbers, or does nothing. */
type Mask = (text: string) => string;

/** 标准输出 — Every row as a line of JSON, in one output. */
export const standardOutput = "stdout";

export const lineLayout = (mask: Mask): Layout => ({
  heads: { [standardOutput]: "" },
  linesOf: (row) => ({ [standardOutput]: `${mask(JSON.stringify(row))}\n` }),
});

/** How results are written into files. */
interface FileOptions {
  readonly language: Language;
  readonly mask: Mask;
  /** Whether there is a file with all grounds. */
  readonly grounds: boolean;
}

export const resultsFile = "results.csv";
export const groundsFile = "results.ndjson";
export const rejectsFile = "rejects.csv";

/** 结果文件 — `results.csv` with one line per person, `results.ndjson` with all grounds, `rejects.csv` with one line per fault. */
export function fileLayout(
  rule: AnyRule,
  carried: readonly string[],
  { language, mask, grounds }: FileOptions,
): Layout {
  const table = resultsTable(rule, carried, language);
  const rejects = rejectsTable(carried);
  return {
    heads: {
      [resultsFile]: byteOrderMark + csvLine(table.headings.map(mask)),
      ...(grounds ? { [groundsFile]: "" } : {}),
      [rejectsFile]: byteOrderMark + csvLine(rejects.headings.map(mask)),
    },
    linesOf(row) {
      if (isRejectedRow(row)) {
        const lines = rejects.lines(row).map((cells) => csvLine(cells.map(mask)));
        return { [rejectsFile]: lines.join("") };
      }
      const line = csvLine(table.cells(row).map(mask));
      return { [resultsFile]: line, ...(grounds ? { [groundsFile]: `${mask(JSON.stringify(row))}\n` } : {}) };
    },
  };
}

const rowsInBlock = 500;

/**
 * 分段 — Groups rows into blocks. If the next row has not arrived yet, the block ends, so that a caller who sends one row at a
 * time gets each answer immediately.
 */
export async function* blocksOf(
  rows: AsyncGenerator<JudgedOrRejected>,
  layout: Layout,
  newOwn?: () => OwnTally,
): AsyncGenerator<Block> {
  let block = newBlock(layout, newOwn?.());
  try {
    for (;;) {
      const next = rows.next();
      if (block.rows > 0 && !(await isSoon(next))) {
        yield block.value();
        block = newBlock(layout, newOwn?.());
      }
      const { done, value } = await next;
      if (done) break;
      const isBehind = isRejectedRow(value) && value.list !== undefined;
      if (block.rows > 0 && (block.rows >= rowsInBlock || isBehind !== block.isBehind)) {
        yield block.value();
        block = newBlock(layout, newOwn?.());
      }
      block.add(value, isBehind);
    }
    if (block.rows > 0) yield block.value();
  } finally {
    await rows.return(undefined);
  }
}

/** Whether a promise settles without waiting for the outside world. */
export function isSoon(promise: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setImmediate(() => resolve(false));
    const settled = (): void => {
      clearImmediate(late);
      resolve(true);
    };
    promise.then(settled, settled);
  });
}

/** A block to which rows are added. */
export function newBlock(layout: Layout, own: OwnTally | undefined) {
  const tally = tallyOfRows();
  const texts: Record<string, Piece[]> = {};
  let lastRow = 0;
  return {
    rows: 0,
    isBehind: false,
    texts,
    add(row: JudgedOrRejected, isBehind: boolean): void {
      this.rows += 1;
      this.isBehind = isBehind;
      lastRow = row.row;
      tally.add(row);
      if (!isRejectedRow(row)) own?.add(row.determination.value);
      for (const [name, text] of Object.entries(layout.linesOf(row))) {
        const all = texts[name] ?? [];
        texts[name] = all;
        all.push(text);
      }
    },
    /** Counts a row that was judged without repairs and whose text has already been added. */
    usual(row: number, value: unknown): void {
      this.rows += 1;
      lastRow = row;
      tally.addRead();
      own?.add(value);
    },
    value(): Block {
      return { lastRow: this.isBehind ? undefined : lastRow, out: texts, tally: tally.value(), own: own?.state() };
    },
  };
}
