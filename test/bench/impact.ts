// What every open point costs over the example county: the built command, each time in a process of its own.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const folder = "output/bench";
const county = "examples/rosters/county";
const turns = 5;

mkdirSync(folder, { recursive: true });
const runs = Array.from({ length: turns }, compare);
const median = (all: readonly number[]): string =>
  ([...all].sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0).toFixed(2);
const { readings, scenarios, redecided } = runs[0] as Run;
console.log(
  `impact --all-readings, example county (${readings} readings, ${scenarios} other options, ${redecided.toLocaleString("en")} decisions anew): ` +
    `${median(runs.map(({ elapsed }) => elapsed))} s elapsed, ${median(runs.map(({ cpu }) => cpu))} s user and system (medians of ${turns} turns)`,
);

interface Run {
  readonly elapsed: number;
  readonly cpu: number;
  readonly readings: number;
  readonly scenarios: number;
  readonly redecided: number;
}

/** Compares once, with all files written. */
function compare(): Run {
  const hook = `data:text/javascript,${encodeURIComponent(
    'process.on("exit", () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); console.error("used " + (userCPUTime + systemCPUTime)); });',
  )}`;
  const args = [
    "impact",
    "landless-farmers/determine",
    `${county}.csv`,
    "--county",
    `${county}.json`,
    "--all-readings",
  ];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", hook, "dist/cli.js", ...args, "--out", join(folder, "impact"), "--max-rejects", "30", "--json"],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const elapsed = (performance.now() - start) / 1000;
  const [, used] = /used (\d+)/.exec(stderr) ?? [];
  if (status !== 0 || used === undefined) throw new Error(`impact ended with ${status}: ${stderr}`);
  const all: readonly { readonly name: string; readonly redecided: number }[] = JSON.parse(stdout).scenarios;
  return {
    elapsed,
    cpu: Number(used) / 1e6,
    readings: new Set(all.map(({ name }) => name.split("=")[0])).size,
    scenarios: all.length,
    redecided: all.reduce((sum, one) => sum + one.redecided, 0),
  };
}
