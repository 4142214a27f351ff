import type { Language } from "../kernel/language/index.ts";
import { fault, PolicyError } from "../kernel/language/index.ts";
import { byteOrderMark, csvLine } from "../roster/csv-line.ts";
import {
  assessRoster,
  type CountySettings,
  isRejected,
  type RejectedRow,
  type RosterSummary,
  type RosterTotals,
  type RowResult,
  rejectCells,
  rejectHeadings,
  resultCells,
  resultHeadings,
  rosterSummary,
} from "../roster/index.ts";
import { type FaultGroup, faultTally, type KeptFaults } from "./fault-tally.ts";
import type { Run } from "./outputs/index.ts";
import { estimatedRows, progressOn } from "./progress.ts";
import { mostRejectsShown } from "./rejects-report.ts";

const resultsFile = "results.csv";
const groundsFile = "results.ndjson";
const rejectsFile = "rejects.csv";

/** Without grounds there is no `results.ndjson`, not even one of an earlier run. */
export const rosterFiles = (grounds: boolean) =>
  grounds
    ? { outputs: [resultsFile, groundsFile, rejectsFile], withoutSuccessor: [] }
    : { outputs: [resultsFile, rejectsFile], withoutSuccessor: [groundsFile] };

/** Which roster is assessed, and whose statement is shown. */
interface RosterTask {
  readonly roster: string;
  readonly county: CountySettings;
  /** The person who must be on the roster. */
  readonly required: string | undefined;
  /** The person whose statement is shown; the first one assessed if this one is not on the roster. */
  readonly shown: string | undefined;
  readonly grounds: boolean;
  readonly language: Language;
}

/** The results that the report needs; everything else is in the files. */
interface RosterRun {
  readonly summary: RosterSummary;
  readonly rejects: readonly RejectedRow[];
  readonly faults: readonly FaultGroup[];
  readonly person: RowResult | undefined;
  readonly files: readonly string[];
}

/** What a run needs in order to go on: the totals, the faults by kind, and the rows that the report shows. */
interface Progress {
  readonly totals: RosterTotals;
  readonly faults: KeptFaults;
  readonly rows: readonly number[];
}

/** 逐人写出 — Assesses a roster and writes the result of each row. Rows that an earlier run completed are only counted. */
export async function rosterRun(task: RosterTask, output: Run): Promise<RosterRun> {
  const { roster, county } = task;
  let completed = 0;
  let again: ReadonlySet<number> = new Set();
  const skips = (row: number): boolean => row <= completed && !again.has(row);
  const results = assessRoster(roster, county, { watch: output.watch("roster"), skips });
  // an unusable roster is reported at its first row, before anything is written
  let next = await results.next();
  if (next.done) throw emptyRoster(roster);
  const last = output.open();
  const progress = last?.state as Progress | undefined;
  completed = last?.row ?? completed;
  again = new Set(progress?.rows);
  const sums = rosterSummary(progress?.totals);
  const tally = faultTally(progress?.faults);
  const shown = shownRows(task.shown);
  const state = (): Progress => ({ totals: sums.totals(), faults: tally.kept(), rows: shown.rows() });
  if (last === undefined) writeHeadings(output);
  const signs = progressOn(process.stderr, { language: task.language, total: await estimatedRows(roster) });
  try {
    for (let count = 1; !next.done; count++) {
      const result = next.value;
      shown.add(result);
      if (result.row > completed) {
        sums.add(result);
        if (isRejected(result)) tally.add(result.row, result.faults);
        writeResult(result, task.grounds, output);
        const isRefused = isRejected(result);
        output.done(result.row, { judged: isRefused ? 0 : 1, rejected: isRefused ? 1 : 0 }, state);
      }
      signs.at(count);
      next = await results.next();
    }
    const { rejects, person, first } = shown.value();
    if (task.required !== undefined && person === undefined) throw unknownPerson(task.required);
    const files = await output.finish();
    return { summary: sums.value(), rejects, faults: tally.groups(), person: person ?? first, files };
  } finally {
    signs.end();
  }
}

/** What the report shows of single rows. */
interface ShownRows {
  readonly rejects: readonly RejectedRow[];
  readonly person: RowResult | undefined;
  readonly first: RowResult | undefined;
}

function shownRows(code: string | undefined): { add(result: RowResult): void; rows(): number[]; value(): ShownRows } {
  const rejects: RejectedRow[] = [];
  let person: RowResult | undefined;
  let first: RowResult | undefined;
  return {
    add(result) {
      if (isRejected(result) && rejects.length < mostRejectsShown) rejects.push(result);
      if (!isRejected(result)) first ??= result;
      if (code !== undefined && result.code === code) person ??= result;
    },
    rows: () => [...rejects, person, first].flatMap((one) => one?.row ?? []),
    value: () => ({ rejects, person, first }),
  };
}

function writeHeadings(output: Run): void {
  output.write(resultsFile, byteOrderMark + csvLine(resultHeadings));
  output.write(rejectsFile, byteOrderMark + csvLine(rejectHeadings));
}

function writeResult(result: RowResult, grounds: boolean, output: Run): void {
  if (isRejected(result)) {
    output.write(rejectsFile, rejectCells(result).map(csvLine).join(""));
    return;
  }
  const { row, code, village, determination } = result;
  output.write(resultsFile, csvLine(resultCells(result)));
  if (grounds) output.write(groundsFile, `${JSON.stringify({ row, code, village, determination })}\n`);
}

function emptyRoster(roster: string): PolicyError {
  const expected = { zh: "表头下至少有一行人员", en: "at least one person below the header row" };
  return new PolicyError([fault(roster, "missing", "", expected, { zh: "花名册的人员", en: "people on the roster" })]);
}

function unknownPerson(code: string): PolicyError {
  const expected = { zh: "花名册中的人员编号", en: "a person code on the roster" };
  return new PolicyError([fault("--person", "unknown-option", code, expected, { zh: "人员编号", en: "person code" })]);
}
