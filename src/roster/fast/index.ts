import type { Language } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { type Block, blocksOf, type Layout } from "../by-rule/blocks.ts";
import { type JudgeOptions, judgeTable, tableJudge } from "../by-rule/judge-table.ts";
import type { OwnTally } from "../by-rule/tally.ts";
import type { OpenTable } from "../files/index.ts";
import { fastBlocks } from "./blocks.ts";
import type { FastTable } from "./judge-batch.ts";

type Outputs = FastTable["outputs"];

/** How the blocks are made. */
export interface BlockOptions {
  readonly layout: Layout;
  readonly outputs: Outputs;
  readonly language: Language;
  /** Makes the document's own tally for a block; threads are then not used. */
  readonly newOwn?: (() => OwnTally) | undefined;
  /** Additional threads. The output is the same for any number. */
  readonly workers: number;
  /** Returns each answer as soon as its row has arrived. */
  readonly prompt: boolean;
}

/** 逐段认定 — Judges a table block by block: by the fast method if the file allows it, otherwise row by row. */
export async function* judgeBlocks(
  rule: AnyRule,
  table: OpenTable,
  options: JudgeOptions,
  { layout, outputs, language, newOwn, workers, prompt }: BlockOptions,
): AsyncGenerator<Block> {
  const { raw, headings, ownHeadings, columnOf } = table;
  const {
    county = { rule, shared: {}, given: {} },
    lists = {},
    completedRow = 0,
    showId = false,
    filled = [],
    watch = {},
  } = options;
  if (raw === undefined) return yield* blocksOf(judgeTable(rule, table, options), layout, newOwn);
  const { lastRowAbove, firstsAbove, required, places } = raw;
  const fast: FastTable = {
    rule,
    county,
    format: table.about.format === "ndjson" ? "ndjson" : "csv",
    headings,
    ownHeadings,
    columnOf,
    lists: Object.keys(lists),
    showId,
    filled,
    keepsValues: newOwn !== undefined,
    outputs,
    language,
    lastRowAbove,
    firstsAbove,
    required,
    places: [...places],
    completedRow,
  };
  const slow = await tableJudge(rule, table, options);
  const threads = newOwn === undefined && county.given !== undefined ? workers : 0;
  yield* fastBlocks({ table: fast, raw, slow, layout, newOwn, watch, workers: threads, prompt });
}
