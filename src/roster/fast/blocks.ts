import type { Buffer } from "node:buffer";
import { type Block, type Layout, newBlock } from "../by-rule/blocks.ts";
import type { TableJudge } from "../by-rule/judge-table.ts";
import type { OwnTally } from "../by-rule/tally.ts";
import type { ReadingWatch } from "../file-bytes.ts";
import { csvRows } from "../files/csv.ts";
import { linesOf } from "../files/ndjson-lines.ts";
import type { RawRow, RawRows } from "../files/raw-rows.ts";
import { type Batch, batchesOf, type Rest } from "./batches.ts";
import { batchJudge, type FastTable, type JudgedBatch } from "./judge-batch.ts";
import { utf8Text } from "./text.ts";
import { workerPool } from "./worker-pool.ts";

/** What the fast method needs in addition to the table. */
interface FastRun {
  readonly table: FastTable;
  readonly raw: RawRows;
  /** Judges unusual rows. */
  readonly slow: TableJudge;
  readonly layout: Layout;
  /** Makes the document's own tally for a block. */
  readonly newOwn: (() => OwnTally) | undefined;
  readonly watch: Pick<ReadingWatch, "row">;
  /** 0: everything runs in this thread. */
  readonly workers: number;
  /** Returns each answer as soon as its row has arrived. */
  readonly prompt: boolean;
}

/** 快速逐行认定 — Gives the same blocks as `blocksOf(judgeTable(…))`, byte for byte. Only unusual rows are judged by the slow method. */
export async function* fastBlocks(run: FastRun): AsyncGenerator<Block> {
  const { table, raw, slow, prompt, workers } = run;
  const pool = workers > 0 ? workerPool(table, workers) : undefined;
  const judge = pool?.judge ?? batchJudge(table);
  try {
    // with workers, the next batches are read while these are judged
    const pending: { batch: Batch; judged: JudgedBatch | Promise<JudgedBatch> }[] = [];
    for await (const batch of batchesOf(raw.bytes(), { format: table.format, prompt })) {
      if ("rest" in batch) {
        for (const one of pending.splice(0)) yield* assembled(run, one.batch, await one.judged);
        yield* slowly(run, batch);
        break;
      }
      pending.push({ batch, judged: judge(batch) });
      if (pending.length <= 2 * workers) continue;
      const first = pending.shift() as (typeof pending)[number];
      yield* assembled(run, first.batch, await first.judged);
    }
    for (const one of pending) yield* assembled(run, one.batch, await one.judged);
    const behind = newBlock(run.layout, run.newOwn?.());
    for (const row of slow.withoutPerson()) behind.add(row, true);
    if (behind.rows > 0) yield behind.value();
  } finally {
    await pool?.end();
  }
}

/** The block of a batch: the text of the usual rows, and between it the results of the slow method for the others. */
function* assembled(
  { table, raw, slow, layout, newOwn, watch }: FastRun,
  batch: Batch,
  judged: JudgedBatch,
): Generator<Block> {
  const { codes, ids, values, written } = judged;
  const block = newBlock(layout, newOwn?.());
  const texts = Object.entries(written).map(([name, { bytes, ends }]) => ({ name, bytes, ends, from: 0 }));
  for (const { name } of texts) block.texts[name] = [];
  const first = Math.max(0, table.lastRowAbove + 1 - batch.firstRow);
  for (let index = first; index < codes.length; index++) {
    const row = batch.firstRow + index;
    const code = codes[index];
    if (code !== undefined && isUsual(slow, code, ids[index] ?? "", row)) {
      raw.passed();
      watch.row?.(row);
      if (row > table.completedRow) block.usual(row, values[index]);
      continue;
    }
    const given = raw.read(rawRow(batch, index, table.format));
    const result = given && slow.judge(given);
    // an empty row; a batch may have half a million of them
    if (!result) continue;
    for (const text of texts) {
      block.texts[text.name]?.push(text.bytes.subarray(text.from, index === 0 ? 0 : text.ends[index - 1]));
      text.from = text.ends[index] as number;
    }
    block.add(result, false);
  }
  for (const { name, bytes, from } of texts) block.texts[name]?.push(bytes.subarray(from));
  if (block.rows > 0) yield block.value();
}

/** Registers the codes of a row; returns false if a code is repeated or a list has records of the person. */
function isUsual({ registry, hasRecords }: TableJudge, code: string, id: string, row: number): boolean {
  if (hasRecords(code, id)) return false;
  const firstOfCode = code === "" ? undefined : registry.codes.firstRowOf(code, row);
  const firstOfId = id === "" ? undefined : registry.ids.firstRowOf(id, row);
  return firstOfCode === undefined && firstOfId === undefined;
}

function rawRow({ bytes, places, firstRow, quoted }: Batch, index: number, format: FastTable["format"]): RawRow {
  const text = utf8Text(bytes.slice(places[2 * index], places[2 * index + 1]));
  const row = firstRow + index;
  if (format === "ndjson") return { row, cells: [], text };
  const cut = quoted.get(index);
  return { row, cells: cut ? cut.cells.map(utf8Text) : text.split(","), text, problem: cut?.problem };
}

/** The rest of a file from a row with a million characters. */
async function* slowly({ table, raw, slow, layout, newOwn }: FastRun, { rest, firstRow }: Rest): AsyncGenerator<Block> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const pieces = (async function* () {
    for await (const piece of rest as AsyncIterable<Buffer>) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  })();
  const rows = table.format === "csv" ? csvRows(pieces) : linesOf(pieces);
  for await (const { row, ...one } of rows) {
    const cut =
      "text" in one ? { cells: [], ...one } : { ...one, text: one.fault?.given ?? "", problem: one.fault?.reason };
    const given = raw.read({ ...cut, row: row + firstRow - 1 });
    const result = given && slow.judge(given);
    if (!result) continue;
    const block = newBlock(layout, newOwn?.());
    block.add(result, false);
    yield block.value();
  }
}
