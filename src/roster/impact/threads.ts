import { type Fault, PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import type { OpenTable } from "../by-rule/table.ts";
import type { TableRow } from "../files/index.ts";
import { type ThreadPool, threadPool } from "../threads.ts";
import type { BlockForm, ImpactBlock } from "./block-of-rows.ts";
import type { ImpactOptions } from "./impact.ts";
import type { Scenario } from "./scenarios.ts";

/** The task of a thread, as plain data. The thread finds the rule by its name and adopts the options itself. */
export interface ThreadTask {
  readonly rule: string;
  readonly county: unknown;
  readonly table: Omit<OpenTable, "rows" | "raw">;
  readonly scenarios: readonly Scenario[];
  readonly options: Pick<ImpactOptions, "strict" | "showId" | "filled" | "completedRow" | "from" | "to">;
  readonly form: BlockForm;
}

/** A block of rows, with the codes that no earlier row may have. */
export interface AnsweredBlock {
  readonly block: ImpactBlock;
  readonly persons: readonly PersonSeen[];
}

/** The code and the id number of a row, in the form of the registry. */
export interface PersonSeen {
  readonly row: number;
  readonly code?: string;
  readonly id?: string;
}

/** Errors lose their class when they are sent between threads. */
export type Answer = AnsweredBlock | { readonly refused: readonly Fault[]; readonly more: number };

interface Comparing extends Omit<ThreadTask, "rule" | "county" | "table" | "options"> {
  readonly rule: AnyRule;
  readonly table: OpenTable;
  readonly options: ImpactOptions;
}

/** 多线程 — Threads that compare rows. */
export function impactThreads(
  { rule, table, scenarios, options, form }: Comparing,
  count: number,
): ThreadPool<readonly TableRow[], AnsweredBlock> {
  const { headings, ownHeadings, columnOf } = table;
  const { strict, showId, filled, completedRow, from, to } = options;
  const task: ThreadTask = {
    rule: rule.name,
    county: options.county?.given ?? {},
    table: { headings, ownHeadings, columnOf },
    scenarios,
    options: { strict, showId, filled, completedRow, from, to } as ThreadTask["options"],
    form,
  };
  const modules = { source: "./impact/worker.ts", built: "./impact-worker.js" };
  const { ask, end } = threadPool<readonly TableRow[], Answer>(modules, task, count);
  return {
    async ask(rows) {
      const answer = await ask(rows);
      if ("refused" in answer) throw new PolicyError(answer.refused, answer.more);
      return answer;
    },
    end,
  };
}
