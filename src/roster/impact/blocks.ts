import type { AnyRule } from "../../kernel/policy/index.ts";
import { tableJudge } from "../by-rule/judge-table.ts";
import { codesOf, personRegistry } from "../by-rule/person.ts";
import type { OpenTable } from "../by-rule/table.ts";
import type { TableRow } from "../files/index.ts";
import { type BlockForm, blockMaker, type ImpactBlock } from "./block-of-rows.ts";
import { decider, type ImpactOptions, uncompared } from "./impact.ts";
import type { Scenario } from "./scenarios.ts";
import { type AnsweredBlock, impactThreads } from "./threads.ts";

const rowsInBlock = 500;

interface BlocksOptions extends Omit<BlockForm, "names" | "showId"> {
  /** Additional threads. The output is the same for any number. */
  readonly workers: number;
}

/**
 * 分段测算 — The rows of `impact` in blocks. Threads judge rows whose person has not occurred before. All other rows are judged
 * here, in the order of the table; with tables of lists, all rows are.
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
  const isAlone = workers === 0 || Object.keys(options.lists ?? {}).length > 0;
  const pool = isAlone ? undefined : impactThreads({ rule, table, scenarios, options, form: blockForm }, workers);
  const next = async ({ rows, answer }: Pending): Promise<ImpactBlock> => {
    if (answer === undefined) return blockOf(comparedAll(rows, (row) => judge.judge(row)));
    const { block, persons } = await answer;
    for (const { row } of rows) options.watch?.row?.(row);
    for (const { row, code, id } of persons) {
      if (code !== undefined) judge.registry.codes.firstRowOf(code, row);
      if (id !== undefined) judge.registry.ids.firstRowOf(id, row);
    }
    return block;
  };
  try {
    const pending: Pending[] = [];
    for await (const { rows, isHere } of groupsOf(table.rows, pool ? repeatsIn(table) : () => true)) {
      const answer = isHere ? undefined : pool?.ask(rows);
      // an error is reported when the block's turn comes
      answer?.catch(() => {});
      pending.push({ rows, answer });
      // with threads, the next rows are read while these are judged
      if (pending.length > 2 * (pool ? workers : 0)) yield await next(pending.shift() as Pending);
    }
    for (const one of pending) yield await next(one);
    const behind = [...judge.withoutPerson()].map(uncompared);
    if (behind.length > 0) yield blockOf(behind);
  } finally {
    await pool?.end();
  }
}

/** Rows in progress. Rows without an answer are judged here when their turn comes. */
interface Pending {
  readonly rows: readonly TableRow[];
  readonly answer: Promise<AnsweredBlock> | undefined;
}

/** Whether an earlier row has the same code or id number, even if either row is faulty. */
function repeatsIn(table: OpenTable): (row: TableRow) => boolean {
  const { codes, ids } = personRegistry();
  return ({ row, cells }) => {
    const { code, id, key } = codesOf(table, cells);
    const first = code === "" ? undefined : codes.firstRowOf(key, row);
    const firstOfId = id === "" ? undefined : ids.firstRowOf(id, row);
    return first !== undefined || firstOfId !== undefined;
  };
}

/** Groups consecutive rows of one kind. */
async function* groupsOf(rows: AsyncIterable<TableRow>, isHereOf: (row: TableRow) => boolean) {
  let group: { rows: TableRow[]; isHere: boolean } = { rows: [], isHere: false };
  for await (const row of rows) {
    const isHere = isHereOf(row);
    if (group.rows.length >= rowsInBlock || (group.rows.length > 0 && isHere !== group.isHere)) {
      yield group;
      group = { rows: [], isHere };
    }
    group.isHere = isHere;
    group.rows.push(row);
  }
  if (group.rows.length > 0) yield group;
}
