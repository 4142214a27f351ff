import { readFileSync } from "node:fs";

/** The result of a test run for every row, in the form of vitest's JSON reporter. */
export interface Run {
  readonly ranOn: string;
  /** Whether a row passed; null where the run did not have it. */
  passed(rule: string, title: string): boolean | null;
  /** How many tests of a file passed. */
  passedIn(file: string): number;
}

interface Report {
  readonly startTime: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** The run in a file of results. */
export function runIn(file: string): Run {
  const report: Report = JSON.parse(readFileSync(file, "utf8"));
  const rows = new Map<string, boolean>();
  for (const { assertionResults } of report.testResults) {
    for (const { ancestorTitles, title, status } of assertionResults) {
      const key = `${ancestorTitles[0]?.split(" ")[0]} ${title}`;
      rows.set(key, status === "passed" && rows.get(key) !== false);
    }
  }
  return {
    ranOn: new Date(report.startTime).toISOString().slice(0, 10),
    passed: (rule, title) => rows.get(`${rule} ${title}`) ?? null,
    passedIn: (file) =>
      report.testResults
        .filter(({ name }) => name.endsWith(`/${file}.test.ts`))
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === "passed").length,
  };
}
