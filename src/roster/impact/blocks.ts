import type { AnyRule } from "../../kernel/policy/index.ts";
import { tableJudge } from "../by-rule/judge-table.ts";
import type { OpenTable } from "../by-rule/table.ts";
import type { TableRow } from "../files/index.ts";
import { type BlockForm, blockMaker, type ImpactBlock } from "./block-of-rows.ts";
import { decider, type ImpactOptions, uncompared } from "./impact.ts";
import type { Scenario } from "./scenarios.ts";
import { type AnsweredBlock, impactThreads } from "./threads.ts";

const rowsInBlock = 500;

interface BlocksOptions extends Omit<BlockForm, "names" | "showId"> {
  /** Threads beside this one; the same bytes come of any number. */
  readonly workers: number;
}

/**
 * 分段测算 — The rows of `impact` in blocks. With threads, these judge the rows; which codes the table has is known here, so a
 * block with a person who was in an earlier row is judged here again. Tables of lists are read here, and then so is all.
 */
export async function* impactBlocks(
  rule: AnyRule,
  table: OpenTable,
  scenarios: readonly Scenario[],
  options: ImpactOptions,
  { workers, ...form }: BlocksOptions,
): AsyncGenerator<ImpactBlock> {
  const { decide, comparedAll } = decider(rule, scenarios, options);
  const judge = await tableJudge(rule, table, { ...options, decide });
  const blockForm: BlockForm = { ...form, names: scenarios.map(({ name }) => name), showId: options.showId ?? false };
  const blockOf = blockMaker(rule, blockForm);
  const judgedHere = (rows: readonly TableRow[]): ImpactBlock => blockOf(comparedAll(rows, (row) => judge.judge(row)));
  const isAlone = workers === 0 || Object.keys(options.lists ?? {}).length > 0;
  const pool = isAlone ? undefined : impactThreads({ rule, table, scenarios, options, form: blockForm }, workers);
  /** The block of a thread, if its persons are in no earlier row. */
  const known = (rows: readonly TableRow[], { block, persons }: AnsweredBlock): ImpactBlock => {
    let isNew = true;
    for (const { row, code, id } of persons) {
      if (code !== undefined && judge.registry.codes.firstRowOf(code, row) !== undefined) isNew = false;
      if (id !== undefined && judge.registry.ids.firstRowOf(id, row) !== undefined) isNew = false;
    }
    if (!isNew) return judgedHere(rows);
    for (const { row } of rows) options.watch?.row?.(row);
    return block;
  };
  try {
    const pending: { rows: readonly TableRow[]; answer: ImpactBlock | Promise<AnsweredBlock> }[] = [];
    const next = async (): Promise<ImpactBlock> => {
      const { rows, answer } = pending.shift() as (typeof pending)[number];
      const answered = await answer;
      return "persons" in answered ? known(rows, answered) : answered;
    };
    for await (const rows of groupsOf(table.rows)) {
      const answer = pool?.ask(rows) ?? judgedHere(rows);
      // an error is told in its turn
      if (answer instanceof Promise) answer.catch(() => {});
      pending.push({ rows, answer });
      // with threads, the next rows are read while these are judged
      if (pending.length > 2 * (pool ? workers : 0)) yield await next();
    }
    while (pending.length > 0) yield await next();
    const behind = [...judge.withoutPerson()].map(uncompared);
    if (behind.length > 0) yield blockOf(behind);
  } finally {
    await pool?.end();
  }
}

async function* groupsOf(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[]> {
  let group: TableRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < rowsInBlock) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
