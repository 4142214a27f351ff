import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { loadTests, type MutationTest } from "./load-tests.ts";

/** Where the instrumented code looks for the mutant that is active. */
const context: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: context });

/**
 * Runs rows of tables in the process that holds the instrumented rules: a row takes milliseconds, where a run of vitest would
 * take seconds for every mutant.
 */
class RowsRunner implements TestRunner {
  #tests: readonly MutationTest[] = [];

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    this.#tests = await loadTests(process.cwd());
  }

  async dryRun(_: DryRunOptions): Promise<DryRunResult> {
    const tests = await this.#run(this.#tests, false);
    const { mutantCoverage } = context;
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage && { mutantCoverage: withoutLoading(mutantCoverage) }),
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = testFilter && new Set(testFilter);
    const isKernel = activeMutant.fileName.replaceAll("\\", "/").includes("/src/kernel/");
    // nearly every test goes through the kernel: it is tried with the unit tests and the rows, and the first that notices is enough
    const tests = this.#tests.filter(({ id, isWider }) => (!wanted || wanted.has(id)) && !(isKernel && isWider));
    Object.assign(context, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    const results = await this.#run(tests, isKernel || !disableBail);
    const limited = determineHitLimitReached(context.hitCount, hitLimit);
    delete context.activeMutant;
    if (limited) return toMutantRunResult(limited);
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, true);
  }

  async #run(tests: readonly MutationTest[], bails: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    let isNoticed = false;
    for (const { id, isWider, run } of tests) {
      if (isWider && isNoticed) break;
      context.currentTestId = id;
      const began = performance.now();
      const failure = await failureOf(run);
      const about = { id, name: id, timeSpentMs: performance.now() - began };
      results.push(
        failure === undefined
          ? { ...about, status: TestStatus.Success }
          : { ...about, status: TestStatus.Failed, failureMessage: failure },
      );
      isNoticed ||= failure !== undefined;
      if (isNoticed && bails) break;
    }
    delete context.currentTestId;
    return results;
  }
}

/**
 * Tests call rules while they are loaded. A mutant that tests reach as well is tried with these tests: a new process for what ran
 * while loading would take six seconds a mutant.
 */
function withoutLoading({ static: whileLoading, perTest }: MutantCoverage): MutantCoverage {
  const reached = new Set(Object.values(perTest).flatMap((counts) => Object.keys(counts)));
  return { static: Object.fromEntries(Object.entries(whileLoading).filter(([id]) => !reached.has(id))), perTest };
}

async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    const running = run();
    if (running instanceof Promise) await running;
    return undefined;
  } catch (error) {
    return String((error as Error)?.message ?? error).slice(0, 200);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rows", RowsRunner)];
