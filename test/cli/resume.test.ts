import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import {
  bytesOf,
  checkpointed,
  county,
  ended,
  folder,
  manyRows,
  namesIn,
  run,
  runInShell,
  sleep,
  start,
} from "../support/command-run.ts";
import { countOf, isFull } from "../support/counts.ts";

let roster = "";
const assess = (out: string, ...more: string[]): string[] => [
  "assess",
  roster,
  "--county",
  county,
  "--out",
  out,
  "--resume",
  "--max-rejects",
  "1000",
  ...more,
];
const complete = ["rejects.csv", "results.csv", "results.ndjson", "run.json"];
let expected: ReturnType<typeof bytesOf>;
let report = "";
/** How long a run takes that nobody kills: kills are spread over this time, whatever the machine. */
let wholeMs = 0;
beforeAll(() => {
  roster = manyRows("resume.csv", 1);
  const whole = join(folder, "whole");
  const began = performance.now();
  const { status, stdout } = runInShell(":", assess(whole));
  wholeMs = performance.now() - began;
  expect(status).toBe(0);
  expected = bytesOf(whole);
  report = stdout;
});

/** No file can have more than three quarters of the largest result: the roster is read in three batches, and the first is followed by a checkpoint. */
const fullDisk = (): string =>
  `trap '' XFSZ; ulimit -f ${Math.floor((Buffer.byteLength(expected["results.ndjson"] ?? "") * 0.75) / 1024)}`;

/** The report without the directory's name, which may break a line elsewhere. */
const findings = (text: string): string => text.slice(0, text.indexOf("结果文件"));

const most = countOf(50, 1);
it(`${isFull ? `至少在${most}个随机的时刻` : "在第一个断点之后"}中断（kill -9、SIGHUP、SIGTERM、SIGINT之一），接着做完，各文件逐字节相同`, {
  timeout: 900_000,
}, async () => {
  const seed = Date.now() % 100_000;
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  let kills = 0;
  let finished = 0;
  let wentOn = 0;
  // if every kill came before the first checkpoint, nothing was resumed: up to ten more kills
  const isEnough = (): boolean => kills >= most && (wentOn > 0 || kills >= most + 10);
  for (let round = 0; !isEnough() || finished === 0; round++) {
    const out = join(folder, `killed-${round}`);
    for (let code: number | null = null; code !== 0; ) {
      const child = start(assess(out));
      const end = ended(child);
      const signal = (["SIGKILL", "SIGKILL", "SIGHUP", "SIGTERM", "SIGINT"] as const)[random(5)] ?? "SIGKILL";
      if (!isEnough())
        await Promise.race([isFull ? sleep(wholeMs / 5 + random(wholeMs)) : checkpointed(child, out), end]);
      if (!isEnough() && child.kill(signal)) kills += 1;
      const { code: ending, stderr } = await end;
      if (stderr.includes("之后继续")) wentOn += 1;
      code = ending;
    }
    finished += 1;
    expect(
      namesIn(out).filter((name) => !name.endsWith(".partial")),
      `seed ${seed}`,
    ).toEqual(complete);
    const same = Object.entries(bytesOf(out)).map(([name, bytes]) => [name, bytes === expected[name]]);
    expect(same, `seed ${seed}`).toEqual(Object.keys(expected).map((name) => [name, true]));
  }
  expect(wentOn).toBeGreaterThan(0);
});

it("磁盘写满（以文件大小的限制代替）后接着做完：文件和报告都相同，run.json 写明接着做过", () => {
  const out = join(folder, "full");
  const stopped = runInShell(fullDisk(), assess(out));
  expect([2, 3]).toContain(stopped.status);
  expect(namesIn(out).length).toBeGreaterThan(0);
  const { status, stdout, stderr } = run(assess(out));
  expect(status).toBe(0);
  expect(stderr).toContain("之后继续");
  expect(namesIn(out)).toEqual(complete);
  expect(bytesOf(out)).toEqual(expected);
  expect(findings(stdout)).toBe(findings(report));
  expect(JSON.parse(readFileSync(join(out, "run.json"), "utf8"))).toMatchObject({ continued: 1 });
});

it("运行记录还没有名称时就中断的：没有可以接着做的，接着做时删除", () => {
  const out = join(folder, "beginning");
  const left = `run.json.journal.${"0".repeat(32)}.beginning`;
  mkdirSync(out);
  writeFileSync(join(out, left), "");
  const { status, stderr } = run(assess(out));
  expect(status).toBe(0);
  expect(stderr).not.toContain(left);
  expect(namesIn(out)).toEqual(complete);
  expect(bytesOf(out)).toEqual(expected);
});

it("花名册换过的，不接着做，从头开始", () => {
  const out = join(folder, "other");
  const original = roster;
  roster = join(folder, "other.csv");
  copyFileSync(original, roster);
  runInShell(fullDisk(), assess(out));
  copyFileSync("examples/rosters/county.csv", roster);
  const { status, stderr } = run(assess(out, "--clean"));
  expect(status).toBe(0);
  expect(stderr).toContain("从头开始");
  expect(namesIn(out)).toEqual(complete);
  roster = original;
});
