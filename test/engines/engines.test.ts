import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { environmentIn, executorsOf, lacking, linesOf, packedIn, processesWith } from "./engines.ts";
import { forAgeBand, oddLines, writeRoster } from "./roster.ts";

const without = { spark: lacking("pyspark"), duckdb: lacking("duckdb") };
for (const note of Object.values(without)) if (note) console.warn(note);
const isThere = Object.values(without).includes(undefined);

/** Skips the test, and says why, where an engine is absent. */
function needs(engine: keyof typeof without, context: TestContext): void {
  if (without[engine] !== undefined) context.skip(without[engine]);
}

const folder = mkdtempSync(join(tmpdir(), "engines-"));
/** Fewer while one works on the examples: `ENGINES_ROWS=20000`. */
const rows = Number(process.env.ENGINES_ROWS ?? 1_000_000);
const minutes = (count: number) => count * 60_000;
let env: NodeJS.ProcessEnv = {};

const blocks = [...readFileSync("docs/beyond-one-machine.md", "utf8").matchAll(/```(sh|sql|text)\n([\s\S]*?)```/g)];
/** The guide's command lines, with their exit codes and what they print. */
const lines = blocks.flatMap(([, kind, text = ""], at) => {
  if (kind !== "sh") return [];
  const [, next, prints = ""] = blocks[at + 1] ?? [];
  const all = text.trimEnd().split("\n");
  return all.map((one, index) => {
    const [, line = "", code = "0"] = /^(.*?)(?: {4}# (\d+))?$/.exec(one) ?? [];
    return { line, code: Number(code), prints: index === all.length - 1 && next === "text" ? prints : "" };
  });
});
const lineWith = (word: string): string => lines.find(({ line }) => line.includes(word))?.line ?? "";
const clusterLine = lineWith("local-cluster");

beforeAll(async () => {
  if (!isThere) return;
  env = environmentIn(folder);
  const people = forAgeBand();
  // one of the lines is blank
  await writeRoster(join(folder, "花名册.ndjson"), people, rows + 1, oddLines);
  await writeRoster(join(folder, "小花名册.ndjson"), people, smallRows);
  writeFileSync(join(folder, "县级设置.json"), county);
  if (without.duckdb !== undefined) return;
  for (const statement of tablesOfDuckdb) sql(statement);
}, minutes(5));

const smallRows = 1000;
const county = '{ "readings": { "birthday": "day-after-the-birthday" } }\n';
/** The small roster as a table of a database, and as a Parquet file whose days of birth are days where they can be. */
const tablesOfDuckdb = [
  "CREATE TABLE 花名册 AS FROM read_json('小花名册.ndjson', columns={人员编号: VARCHAR, 村编号: VARCHAR, 出生日期: VARCHAR, 年龄确认基准日: VARCHAR})",
  "COPY (SELECT * REPLACE (try_cast(出生日期 AS DATE) AS 出生日期) FROM 花名册) TO '花名册.parquet'",
];

/** The rows of a query over the database. */
function sql(query: string): unknown[][] {
  const program =
    "import duckdb, json, sys; print(json.dumps(duckdb.connect(sys.argv[1]).execute(sys.argv[2]).fetchall()))";
  const { status, stdout, stderr } = spawnSync("python", ["-c", program, "县.duckdb", query], {
    cwd: folder,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// bash reads its settings where the standard input is a socket, as it is here
const bash = (line: string): string[] => ["--norc", "-c", line];
const run = (line: string) => spawnSync("bash", bash(line), { cwd: folder, env, encoding: "utf8", maxBuffer: 1 << 26 });

describe("指南的每一行命令", () => {
  it("指南中有命令", () => {
    expect(lines.length).toBeGreaterThan(3);
    expect(clusterLine).toContain("examples/spark/judge_roster.py");
  });
  it.for(lines)("$line", { timeout: minutes(20) }, ({ line, code, prints }, context) => {
    needs(line.includes("duckdb") ? "duckdb" : "spark", context);
    const { status, stdout, stderr } = run(line);
    expect(status, stderr.slice(-3000)).toBe(code);
    expect(`${stdout}${stderr}`).toContain(prints);
  });
});

/** Holds the results of the cluster against those of one process: every row once, byte for byte. */
async function differences(single: string, cluster: string): Promise<{ rows: number; differing: string[] }> {
  const digest = (line: string) => createHash("sha256").update(line).digest().readBigUInt64LE();
  const rowOf = (line: string) => Number(/^\{"row":(\d+),/.exec(line)?.[1]);
  const expected = new Map<number, bigint>();
  for await (const line of linesOf(join(folder, single))) expected.set(rowOf(line), digest(line));
  const count = expected.size;
  const differing: string[] = [];
  for (const kind of ["judged", "rejected"]) {
    for await (const line of linesOf(...packedIn(join(folder, cluster, `kind=${kind}`)))) {
      const row = rowOf(line);
      // a row that comes twice finds nothing the second time
      if (expected.get(row) !== digest(line) || line.includes('"faults":[') !== (kind === "rejected")) {
        differing.push(line.slice(0, 200));
      }
      expected.delete(row);
    }
  }
  return {
    rows: count,
    differing: [...differing, ...[...expected.keys()].map((row) => `missing: ${row}`)].slice(0, 5),
  };
}

describe("两个工作进程的Spark集群，1,000,000行", () => {
  it(
    "与一个进程的结果逐字节相同；回执的行数相符",
    async (context) => {
      needs("spark", context);
      expect(await differences("一次.ndjson", "结果")).toEqual({ rows, differing: [] });
      const receipt = JSON.parse(readFileSync(join(folder, "回执.json"), "utf8"));
      expect(receipt).toMatchObject({ rule: "landless-farmers/age-band", lines: rows + 1, read: rows, agreed: true });
      const { judged, rejected } = receipt;
      expect(receipt.written).toEqual({ judged, rejected });
      expect(receipt.county.sha256).toBe(createHash("sha256").update(county).digest("hex"));
    },
    minutes(10),
  );

  it(
    "中途杀掉一个执行进程（kill -9）：结果仍相同，每行一次，没有留下进程",
    async (context) => {
      needs("spark", context);
      const line = clusterLine.replace("--out 结果", "--out 杀后结果");
      const job = spawn("bash", bash(line), { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
      const said: string[] = [];
      for (const stream of [job.stdout, job.stderr]) stream.setEncoding("utf8").on("data", (text) => said.push(text));
      const ended = new Promise((resolve) => job.once("close", resolve));
      const out = join(folder, "杀后结果");
      // some partitions are done, others are not
      const done = () => {
        const tasks = join(out, "_temporary", "0");
        return existsSync(tasks) && readdirSync(tasks).some((name) => name.startsWith("task_"));
      };
      const judges = () => processesWith("judge landless-farmers/age-band -", "pyspark/work");
      while (job.exitCode === null && !(done() && judges().length > 0)) await pause(200);
      const [executor = 0] = executorsOf(job);
      expect(executor, said.join("").slice(-3000)).toBeGreaterThan(1);
      expect(existsSync(join(out, "_SUCCESS"))).toBe(false);
      process.kill(executor, "SIGKILL");
      expect(await ended, said.join("").slice(-3000)).toBe(0);
      expect(said.join("")).toMatch(/Lost executor/);
      expect(await differences("一次.ndjson", "杀后结果")).toEqual({ rows, differing: [] });
      await expect.poll(judges, { timeout: 20_000 }).toEqual([]);
    },
    minutes(30),
  );

  it(
    "管道少了一行：作业失败，没有结果",
    (context) => {
      needs("spark", context);
      const job =
        "landless-farmers/age-band 小花名册.ndjson --partitions 1 --out 少一行 --receipt 少一行.json --command cut-short";
      // Spark prints on the standard output what Python says of an error
      const { status, stdout } = run(`spark-submit --master "local[1]" examples/spark/judge_roster.py ${job}`);
      expect(status).toBe(1);
      expect(stdout).toContain("read 1000, ");
      for (const file of ["少一行/_SUCCESS", "少一行.json"]) expect(existsSync(join(folder, file)), file).toBe(false);
    },
    minutes(10),
  );
});

describe("DuckDB", () => {
  it("表中的结果与直接认定相同，每行一次", (context) => {
    needs("duckdb", context);
    const { stdout } = run("minsheng-rules judge landless-farmers/age-band 小花名册.ndjson");
    const direct = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const results = "SELECT row, code, carried, repairs, determination, NULL AS faults FROM results";
    const rejects = "SELECT row, code, carried, repairs, NULL, faults FROM rejects";
    const table = sql(`FROM (${results} UNION ALL ${rejects}) ORDER BY row`).map(([row, code, ...parts]) => {
      const [carried, repairs, determination, faults] = parts.map((one) => one && JSON.parse(String(one)));
      return { row, code, carried, repairs, ...(determination ? { determination } : { faults }) };
    });
    expect(table).toEqual(direct);
    expect(direct).toHaveLength(smallRows);
  });

  it("查询示例：各年龄段人数之和，就是Parquet文件中认定的人数", (context) => {
    needs("duckdb", context);
    const bands = sql(blocks.find(([, kind]) => kind === "sql")?.[2] ?? "");
    const [[rejected]] = sql("SELECT count(*) FROM '结果表/rejects.parquet'") as [[number]];
    expect(bands.length).toBeGreaterThan(2);
    expect(bands.reduce((sum, [, count]) => sum + Number(count), rejected)).toBe(smallRows);
  });

  it(
    "管道少了一行：退出码1，原来的结果不变",
    (context) => {
      needs("duckdb", context);
      const countOfResults = "SELECT count(*) FROM results";
      const before = sql(countOfResults);
      const { status, stderr } = run(`${lineWith("--database")} --command cut-short`);
      expect(stderr).toContain("行数不符");
      expect(status).toBe(1);
      expect(sql(countOfResults)).toEqual(before);
    },
    minutes(5),
  );
});
