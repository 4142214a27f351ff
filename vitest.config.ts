import { defineConfig } from "vitest/config";
import { LongFirst } from "./test/support/long-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    // the package is built by a hook, which takes minutes where a machine has other work
    hookTimeout: 900_000,
    pool: "forks",
    // by default one core is left idle: half of them where there are two
    maxWorkers: "100%",
    // files share what they load: the library and the tables are read, and their rows judged, once a process and not once a file
    isolate: false,
    sequence: { sequencer: LongFirst },
    globalSetup: "test/support/command-build.ts",
    setupFiles: ["test/support/no-open-files.ts"],
    // the rules are judged in other time zones by test/house/time-zones.test.ts
    env: { TZ: "UTC" },
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: process.env.TEST_RESULTS ?? "output/test-results.json" }]]
      : ["default"],
  },
});
