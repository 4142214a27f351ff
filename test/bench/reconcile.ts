// How payments go through the built command: RECONCILE_PEOPLE=20000 people with five payments each, in an order of their own.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "output/bench";
const counts = (process.env.RECONCILE_PEOPLE ?? "20000").split(",").map(Number);
const months = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05"];
const turns = Number(process.env.RECONCILE_TURNS ?? 3);

/** Tells at the end what the process used. */
const hook = `data:text/javascript,${encodeURIComponent(
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.BENCH_USED, JSON.stringify(process.resourceUsage())));',
)}`;

interface Used {
  readonly elapsed: number;
  /** User and system time, in seconds. */
  readonly cpu: number;
  /** Megabytes. */
  readonly memory: number;
}

const median = (all: readonly number[]): string => {
  const sorted = [...all].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2);
};

mkdirSync(folder, { recursive: true });
for (const people of counts) {
  const [roster, payments] = filesOf(people);
  const all = Array.from({ length: turns }, () => compare(roster, payments));
  const [elapsed, cpu] = [median(all.map((one) => one.elapsed)), median(all.map((one) => one.cpu))];
  const memory = Math.max(...all.map((one) => one.memory)).toFixed(0);
  const sizes = `${(people * months.length).toLocaleString("en")} payments of ${people.toLocaleString("en")} people`;
  console.log(
    `${sizes}: ${elapsed} s, ${cpu} s of user and system time (medians of ${turns} turns), at most ${memory} MB`,
  );
}

/** Every fiftieth payment is ten yuan too high; no payment stands beside another of the same person. */
function filesOf(people: number): readonly [string, string] {
  const code = (index: number): string => `P${String(index).padStart(7, "0")}`;
  const rows = Array.from({ length: people }, (_, index) => {
    return `${code(index)},V${index % 200},${1940 + (index % 20)}-0${1 + (index % 9)}-15,1999-01-05,,${100 + (index % 50)}`;
  });
  const paid = months.flatMap((month, at) =>
    Array.from({ length: people }, (_, place) => {
      const index = (place * 7919 + at) % people;
      return `${code(index)},${month},${100 + (index % 50) + (place % 50 === 0 ? 10 : 0)}`;
    }),
  );
  const files = [join(folder, `pensioners-${people}.csv`), join(folder, `payments-${people}.csv`)] as const;
  writeFileSync(files[0], `人员编号,村编号,出生日期,缴清日期,身故日期,月养老保障金\n${rows.join("\n")}\n`);
  writeFileSync(files[1], `人员编号,月份,金额\n${paid.join("\n")}\n`);
  return files;
}

/** Compares once, in a process of its own, with a workbook. */
function compare(roster: string, payments: string): Used {
  const used = join(folder, "used.json");
  rmSync(used, { force: true });
  const args = ["--import", hook, "dist/cli.js", "reconcile", "landless-farmers/pension-period", payments];
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [...args, "--roster", roster, "--out", join(folder, "reconciled"), "--xlsx"],
    { encoding: "utf8", env: { ...process.env, BENCH_USED: used } },
  );
  const elapsed = (performance.now() - start) / 1000;
  if (status !== 0 || !existsSync(used)) throw new Error(`reconcile ended with ${status}: ${stdout}${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(used, "utf8"));
  return { elapsed, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}
