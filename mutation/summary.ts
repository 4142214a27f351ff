import type { MutantResult, MutationTestResult } from "mutation-testing-report-schema/api";
import { equivalenceOf } from "./equivalent.ts";
import { knownEquivalence } from "./known-equivalents.ts";
import { clauseOfTest } from "./load-tests.ts";
import type { MutationCounts, MutationSummary, Survivor } from "./mutation-summary.ts";

interface Mutant extends MutantResult {
  readonly file: string;
  readonly source: string;
}

const killed = ["Killed", "Timeout"];
const survived = ["Survived", "NoCoverage"];

/** Summarizes the reports of StrykerJS. */
export function summaryOf(
  reports: readonly MutationTestResult[],
  { version, date, source }: Pick<MutationSummary, "version" | "date" | "source">,
): MutationSummary {
  const all = reports.flatMap(mutantsOf);
  const tested = all.filter(({ status }) => killed.includes(status) || survived.includes(status));
  const documents = [...new Set(tested.map(placeOf))].sort();
  return {
    version,
    date,
    source,
    total: countsOf(tested),
    documents: Object.fromEntries(documents.map((one) => [one, countsOf(tested.filter((m) => placeOf(m) === one))])),
    clauses: killedByClause(tested),
    survivors: tested.filter(({ status }) => survived.includes(status)).map(survivorOf),
  };
}

/** A report numbers the tests; their names are apart. */
function mutantsOf({ files, testFiles = {} }: MutationTestResult): readonly Mutant[] {
  const names = new Map(Object.values(testFiles).flatMap(({ tests }) => tests.map(({ id, name }) => [id, name])));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((one): Mutant => {
      const killedBy = (one.killedBy ?? []).map((id) => names.get(id) ?? id);
      return { ...one, killedBy, file, source };
    }),
  );
}

const countsOf = (mutants: readonly Mutant[]): MutationCounts => ({
  killed: mutants.filter(({ status }) => killed.includes(status)).length,
  survived: mutants.filter(({ status }) => survived.includes(status)).length,
});

/** "kernel", "landless-farmers". */
const placeOf = ({ file }: Mutant): string => {
  const [, first = "", second = ""] = file.split("/");
  return first === "kernel" ? "kernel" : second;
};

function killedByClause(tested: readonly Mutant[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { killedBy = [] } of tested) {
    for (const clause of new Set(killedBy.flatMap((id) => clauseOfTest(id) ?? []))) {
      counts.set(clause, (counts.get(clause) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function survivorOf({ file, source, location, replacement = "" }: Mutant): Survivor {
  const { start, end } = location;
  const lines = source.split("\n");
  const [first = "", last = ""] = [lines[start.line - 1], lines[end.line - 1]];
  const changed = lines.slice(start.line - 1, end.line);
  changed[changed.length - 1] = last.slice(0, end.column - 1);
  changed[0] = (changed[0] ?? "").slice(start.column - 1);
  const [code, other] = [short(changed.join("\n")), short(replacement)];
  const marked = `${first.slice(0, start.column - 1).trimStart()}«${code}»${last.slice(end.column - 1)}`;
  const change = { file, line: start.line, code: marked, replacement: other };
  const why = equivalenceOf({ code, replacement: other }, first) ?? knownEquivalence(change);
  return { ...change, ...(why && { why }) };
}

const short = (text: string): string => text.replace(/\s+/g, " ").slice(0, 120);
