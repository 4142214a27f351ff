import { type ChildProcess, spawnSync } from "node:child_process";
import { chmodSync, createReadStream, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** The Python that has the engines: `.ci/run` makes it and says where. `npm test` alone does without. */
const python = process.env.ENGINES_PYTHON;

/** Why an engine cannot be run here; undefined if it can. */
export function lacking(engine: "pyspark" | "duckdb"): string | undefined {
  const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
  const has = python && runs(python, "-c", `import ${engine}`) && (engine === "duckdb" || runs("java", "-version"));
  const needs = engine === "duckdb" ? "duckdb" : "pyspark + Java";
  return has ? undefined : `未运行：缺少${needs}，由 .ci/run 安装 not run: lacks ${needs}; .ci/run installs it`;
}

/** The environment in which the guide's commands work, in a folder: the built package, the engines, the examples. */
export function environmentIn(folder: string): NodeJS.ProcessEnv {
  const command = resolve("dist/cli.js");
  if (!existsSync(command)) throw new Error(`${command} is missing: npm run build`);
  const bin = join(folder, "bin");
  mkdirSync(bin);
  addProgram(bin, "minsheng-rules", `exec "${process.execPath}" "${command}" "$@"`);
  // a pipe that loses its last line
  addProgram(bin, "cut-short", `"${process.execPath}" "${command}" "$@" | sed '$d'`);
  symlinkSync(resolve("examples"), join(folder, "examples"));
  return {
    ...process.env,
    PATH: [bin, dirname(python ?? "."), process.env.PATH].join(delimiter),
    PYSPARK_PYTHON: python,
    // the cluster is this machine alone
    SPARK_LOCAL_IP: "127.0.0.1",
    SPARK_LOCAL_HOSTNAME: "localhost",
    SPARK_LOCAL_DIRS: folder,
    // the plain compiler alone: half of the CPU time of a short job
    SPARK_SUBMIT_OPTS: `-Dspark.ui.enabled=false ${plain} -Dspark.executor.extraJavaOptions=${plain}`,
  };
}

const plain = "-XX:TieredStopAtLevel=1";

function addProgram(bin: string, name: string, line: string): void {
  const program = join(bin, name);
  writeFileSync(program, `#!/bin/sh\n${line}\n`);
  chmodSync(program, 0o755);
}

/** Processes whose command line has all of some words: their ids. */
export function processesWith(...words: readonly string[]): readonly number[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,args=", "-ww"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const lines = stdout.split("\n").filter((line) => words.every((word) => line.includes(word)));
  return lines.map((line) => Number.parseInt(line, 10));
}

/** The executors of a cluster whose driver this process is, or has started. */
export function executorsOf({ pid }: ChildProcess): readonly number[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid=,args=", "-ww"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const all = stdout.split("\n").map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []);
  const family = new Set([String(pid)]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const [, own = "", parent = ""] of all) if (family.has(parent)) family.add(own);
  }
  return all.flatMap(([, own = "", , args = ""]) =>
    family.has(own) && args.includes("CoarseGrainedExecutorBackend") && args.includes("java") ? [Number(own)] : [],
  );
}

/** Every line of a file, or of the packed files in a directory. */
export async function* linesOf(...paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const bytes = createReadStream(path);
    yield* createInterface({ input: path.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes });
  }
}

export const packedIn = (directory: string): readonly string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith(".gz"))
    .map((name) => join(directory, name));
