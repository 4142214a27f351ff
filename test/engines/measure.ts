// npx tsx test/engines/measure.ts: what one process of the built command needs for a row, the base of docs/beyond-one-machine.md.
import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGzip } from "node:zlib";
import { forAgeBand, forDetermine, writeRoster } from "./roster.ts";

const folder = mkdtempSync(join(tmpdir(), "measure-"));
const hook = 'process.on("exit", () => process.stderr.write("usage" + JSON.stringify(process.resourceUsage())))';

interface Run {
  /** User and system time, in microseconds. */
  readonly cpu: number;
  /** The most memory that the process held, in kilobytes. */
  readonly memory: number;
  readonly bytes: number;
}

/** One process of the command, from a file to a pipe. */
async function judged(rule: string, file: string, options: readonly string[]): Promise<Run> {
  const args = ["--import", `data:text/javascript,${hook}`, "dist/cli.js", "judge", rule, "-", ...options];
  const child = spawn(process.execPath, args, { stdio: [openSync(file, "r"), "pipe", "pipe"] });
  let bytes = 0;
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  await new Promise((resolve) => child.once("close", resolve));
  const usage = JSON.parse(said.slice(said.indexOf("usage") + 5)) as NodeJS.ResourceUsage;
  return { cpu: usage.userCPUTime + usage.systemCPUTime, memory: usage.maxRSS, bytes };
}

/** Bytes of a row when the results are packed with gzip. */
async function packed(rule: string, file: string, options: readonly string[]): Promise<number> {
  const args = ["dist/cli.js", "judge", rule, "-", ...options];
  const child = spawn(process.execPath, args, { stdio: [openSync(file, "r"), "pipe", "ignore"] });
  let bytes = 0;
  for await (const chunk of (child.stdout as NonNullable<typeof child.stdout>).pipe(createGzip()))
    bytes += chunk.length;
  return bytes;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

copyFileSync("examples/rosters/county.json", join(folder, "county.json"));
const rules = [
  {
    rule: "landless-farmers/determine",
    people: forDetermine(),
    options: ["--county", join(folder, "county.json")],
    most: 12_000,
  },
  { rule: "landless-farmers/age-band", people: forAgeBand(), options: [], most: 52_000 },
];
const few = 2_000;
for (const { rule, people, options, most } of rules) {
  const small = join(folder, "small.ndjson");
  const large = join(folder, "large.ndjson");
  await writeRoster(small, people, few);
  await writeRoster(large, people, most);
  const costs: number[] = [];
  const starts: number[] = [];
  let last: Run | undefined;
  for (let turn = 0; turn < 3; turn += 1) {
    const first = await judged(rule, small, options);
    last = await judged(rule, large, options);
    costs.push((last.cpu - first.cpu) / (most - few));
    starts.push(first.cpu - few * (costs.at(-1) ?? 0));
  }
  const cost = median(costs);
  const row = (bytes: number) => Math.round(bytes / most);
  console.log(
    `${rule}: ${cost.toFixed(1)} µs of CPU time a row (${costs.map((one) => one.toFixed(1)).join(", ")}), ${Math.round(1e6 / cost)} rows a second and core`,
    `\n  start and warm-up ${(median(starts) / 1e6).toFixed(1)} s; a row: ${row(statSync(large).size)} bytes in, ${row(last?.bytes ?? 0)} out,`,
    `${row(await packed(rule, large, options))} packed with gzip; ${Math.round((last?.memory ?? 0) / 1024)} MB at ${most} rows`,
  );
}
const million = join(folder, "million.ndjson");
await writeRoster(million, forAgeBand(), 1_000_000);
const { memory } = await judged("landless-farmers/age-band", million, []);
console.log(`landless-farmers/age-band: ${Math.round(memory / 1024)} MB at 1000000 rows`);
rmSync(folder, { recursive: true });
