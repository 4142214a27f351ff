// How a roster goes through the built command, in units of csv-parse alone reading the same file, in turns, each in a process of its own.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { plot } from "./plot.ts";

const folder = "output/bench";
const command = "dist/cli.js";
const county = "examples/rosters/county.json";
/** Rows of the file that is measured, and of the files of the plot: ROSTER_ROWS=200000, ROSTER_PLOT=10000,100000. */
const rows = Number(process.env.ROSTER_ROWS ?? 1_000_000);
const plotted = (process.env.ROSTER_PLOT ?? "").split(",").filter(Boolean).map(Number);
const turns = 3;

interface Used {
  readonly cpu: number;
  readonly elapsed: number;
  /** Megabytes. */
  readonly memory: number;
}

/** Tells at the end what the process used. */
const hook = `data:text/javascript,${encodeURIComponent(
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.BENCH_USED, JSON.stringify(process.resourceUsage())));',
)}`;

/** Runs a program to its end; what it prints goes through a pipe to nobody. */
function used(args: readonly string[], env: Readonly<Record<string, string>> = {}): Used {
  const report = join(folder, "used.json");
  rmSync(report, { force: true });
  const start = performance.now();
  const { status } = spawnSync(
    "bash",
    ["-c", 'set -o pipefail; "$@" 2>/dev/null | cat > /dev/null', "bash", process.execPath, "--import", hook, ...args],
    { env: { ...process.env, ...env, BENCH_USED: report } },
  );
  const elapsed = (performance.now() - start) / 1000;
  if (status !== 0 || !existsSync(report)) throw new Error(`${args.join(" ")} ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(report, "utf8"));
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, elapsed, memory: maxRSS / 1024 };
}

const csvOf = (count: number): string => join(folder, `roster-${count}.csv`);
const ndjsonOf = (count: number): string => join(folder, `roster-${count}.ndjson`);

/** The people of the example county again and again, with codes of their own; one row in fifty is refused. */
function makeRosters(count: number, formats: readonly ("csv" | "ndjson")[]): void {
  const [heading = "", ...people] = readFileSync("examples/rosters/county.csv", "utf8").trimEnd().split("\n");
  const faulty = refusedRows();
  const sound = people.filter((_, index) => !faulty.has(index + 2));
  // with a code of their own
  const refused = people.filter((row, index) => faulty.has(index + 2) && /^C\d+-\d+,/.test(row));
  const headings = heading.split(",");
  const csv = openSync(csvOf(count), "w");
  const ndjson = formats.includes("ndjson") ? openSync(ndjsonOf(count), "w") : undefined;
  writeSync(csv, `${heading}\n`);
  for (let done = 0; done < count; ) {
    const part = Array.from({ length: Math.min(10_000, count - done) }, (_, index) => {
      const place = done + index;
      const one = place % 50 === 49 ? refused[place % refused.length] : sound[place % sound.length];
      return (one ?? "").replace(/^[^,]*/, `P-${place}`);
    });
    done += part.length;
    writeSync(csv, `${part.join("\n")}\n`);
    if (ndjson === undefined) continue;
    const objects = part.map((row) =>
      JSON.stringify(Object.fromEntries(row.split(",").map((cell, at) => [headings[at], cell]))),
    );
    writeSync(ndjson, `${objects.join("\n")}\n`);
  }
  closeSync(csv);
  if (ndjson !== undefined) closeSync(ndjson);
}

/** The rows of the example county that are refused. */
function refusedRows(): ReadonlySet<number> {
  const { stdout } = spawnSync(process.execPath, judge("examples/rosters/county.csv"), {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const all = stdout
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text) as { row: number; faults?: unknown });
  return new Set(all.filter((one) => "faults" in one).map(({ row }) => row));
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const judge = (file: string, ...more: string[]): string[] => [
  ...[command, "judge", "landless-farmers/determine", file, "--county", county, "--max-rejects", String(rows)],
  ...more,
];
const intoFiles = (file: string, workers: number): string[] =>
  judge(file, "--no-grounds", "--out", join(folder, "roster-results"), "--workers", String(workers));

mkdirSync(folder, { recursive: true });
const parser = join(folder, "csv-parse.mjs");
writeFileSync(
  parser,
  'import { createReadStream } from "node:fs"; import { parse } from "csv-parse"; const rows = createReadStream(process.argv[2]).pipe(parse({ relax_column_count: true })); rows.on("data", () => {}); await new Promise((end) => rows.on("end", end));\n',
);

console.log(`\n${rows.toLocaleString("en")} rows, user and system time, medians of ${turns} turns`);
makeRosters(rows, ["csv", "ndjson"]);
const seen = { parse: [] as Used[], csv: [] as Used[], lines: [] as Used[], two: [] as Used[] };
for (let turn = 0; turn < turns; turn++) {
  seen.parse.push(used([parser, csvOf(rows)]));
  seen.csv.push(used(intoFiles(csvOf(rows), 0)));
  seen.lines.push(used(judge(ndjsonOf(rows), "--workers", "0")));
  seen.two.push(used(intoFiles(csvOf(rows), 2)));
}
const cpu = (all: readonly Used[]): number => median(all.map((one) => one.cpu));
const unit = cpu(seen.parse);
const perRow = (seconds: number): string => `${((seconds / rows) * 1e6).toFixed(1)} µs a row`;
const units = (all: readonly Used[]): string => `${(cpu(all) / unit).toFixed(2)} units (${perRow(cpu(all))})`;
console.log(`csv-parse alone, the unit              ${perRow(unit)}`);
console.log(
  `CSV to CSV, without grounds            ${units(seen.csv)}, at most ${Math.max(...seen.csv.map((one) => one.memory)).toFixed(0)} MB`,
);
console.log(`NDJSON to lines with all grounds       ${units(seen.lines)}`);
const elapsed = (all: readonly Used[]): number => median(all.map((one) => one.elapsed));
console.log(
  `two workers, elapsed, against none     ${(elapsed(seen.csv) / elapsed(seen.two)).toFixed(2)} times as fast`,
);

if (plotted.length > 0) {
  const points = plotted.map((count) => {
    makeRosters(count, ["csv"]);
    const { cpu: seconds, memory } = used(intoFiles(csvOf(count), 0));
    console.log(`${count.toLocaleString("en")} rows: ${seconds.toFixed(2)} s, ${memory.toFixed(0)} MB`);
    return { rows: count, seconds, memory };
  });
  writeFileSync("docs/roster-speed.svg", plot(points));
}
