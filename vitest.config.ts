import { defineConfig } from "vitest/config";
import { LongFirst } from "./test/support/long-first.ts";

const settings = { testTimeout: 120_000, hookTimeout: 300_000, pool: "forks" as const };

export default defineConfig({
  test: {
    // by default one core is left idle: half of them where there are two
    maxWorkers: "100%",
    sequence: { sequencer: LongFirst },
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: process.env.TEST_RESULTS ?? "output/test-results.json" }]]
      : ["default"],
    projects: [
      {
        test: {
          ...settings,
          name: "UTC",
          include: ["test/{kernel,national,policies,properties,house,coordination}/**/*.test.ts"],
          // the rules are judged in other time zones by test/house/time-zones.test.ts
          env: { TZ: "UTC" },
          // files share what they load: the tables are read, and their rows judged, once a process and not once a file
          isolate: false,
        },
      },
      {
        test: {
          ...settings,
          name: "roster",
          include: ["test/{roster,cli,ledger}/**/*.test.ts"],
          globalSetup: "test/support/command-build.ts",
          isolate: false,
        },
      },
      { test: { ...settings, name: "package", include: ["test/{examples,package,engines}/**/*.test.ts"] } },
    ],
  },
});
