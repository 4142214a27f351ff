import { parentPort, workerData } from "node:worker_threads";
import { catalogue } from "../../catalogue.ts";
import { PolicyError } from "../../kernel/language/index.ts";
import { countyOfRule } from "../by-rule/county.ts";
import type { PersonRegistry } from "../by-rule/person.ts";
import { rowJudge } from "../by-rule/row-judge.ts";
import type { TableRow } from "../files/index.ts";
import { blockMaker } from "./block-of-rows.ts";
import { decider } from "./impact.ts";
import type { Answer, PersonSeen, ThreadTask } from "./threads.ts";

/** 线程 — Compares the blocks of rows that it receives, in turn. */
const task = workerData as ThreadTask;
const rule = catalogue.rules.find(({ name }) => name === task.rule)?.rule;
if (rule === undefined) throw new Error(`no rule ${task.rule}`);
const options = { ...task.options, county: countyOfRule(rule, task.county) };
const { decide, comparedAll } = decider(rule, task.scenarios, options);
const blockOf = blockMaker(rule, task.form);

/** Repeated codes are found by the thread that reads the table. */
const seen: PersonSeen[] = [];
const note = (key: "code" | "id") => ({
  firstRowOf(text: string, row: number): undefined {
    seen.push({ row, [key]: text });
  },
});
const registry: PersonRegistry = { codes: note("code"), ids: note("id") };
const rows = { async *[Symbol.asyncIterator]() {} };
const judge = rowJudge(rule, { ...task.table, rows }, [], { ...options, decide }, registry);

function answerTo(given: readonly TableRow[]): Answer {
  seen.length = 0;
  try {
    const block = blockOf(comparedAll(given, (row) => judge(row).result));
    return { block, persons: [...seen] };
  } catch (error) {
    if (error instanceof PolicyError) return { refused: error.faults, more: error.more };
    throw error;
  }
}

parentPort?.on("message", (given: readonly TableRow[]) => parentPort?.postMessage(answerTo(given)));
