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
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  const [code, other] = [lines.join("\n"), replacement].map((text) => text.replace(/\s+/g, " ").slice(0, 120)) as [
    string,
    string,
  ];
  const change = { file, line: start.line, code, replacement: other };
  const why = equivalenceOf(change, source.split("\n")[start.line - 1] ?? "") ?? knownEquivalence(change);
  return { ...change, ...(why && { why }) };
}
