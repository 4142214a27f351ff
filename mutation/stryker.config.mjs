const part = process.env.MUTATION_PART ?? "all";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["./mutation/rows-runner.ts"],
  testRunner: "rows",
  coverageAnalysis: "perTest",
  mutate: ["src/policies/**/*.ts", "src/kernel/**/*.ts"],
  ignoreStatic: true,
  // all rows that notice a mutant are wanted, not the first
  disableBail: true,
  incremental: true,
  incrementalFile: `output/mutation/incremental-${part}.json`,
  tempDirName: "output/mutation/sandbox",
  ignorePatterns: ["docs", "dist", "output", "examples", "proofs", ".ci", "test/book", "test/bench"],
  checkers: [],
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportMutants: false,
    reportScoreTable: false,
  },
  jsonReporter: { fileName: `output/mutation/${part}.json` },
  testRunnerNodeArgs: ["--import", "tsx"],
  concurrency: 2,
  timeoutMS: 4000,
  allowConsoleColors: false,
};
