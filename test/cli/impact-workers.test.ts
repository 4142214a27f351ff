import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as command from "../support/command.ts";
import { checkpointed } from "../support/command-run.ts";
import { casesOf, countOf } from "../support/counts.ts";

/** Threads to compare with none. */
const threads = casesOf([1, 2], [2]);

const folder = mkdtempSync(join(tmpdir(), "minsheng-impact-workers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...parts: string[]): string => join(folder, ...parts);
const textOf = (...parts: string[]): string => readFileSync(at(...parts), "utf8");

/** The files of a run with so many threads, but for the record of the run. */
function filesWith(workers: number, args: readonly string[], out: string): Readonly<Record<string, string>> {
  const place = at(`${out}-${workers}`);
  const { stderr } = command.run(["impact", ...args, "--out", place, "--workers", String(workers), "--xlsx"]);
  const names = readdirSync(place).filter((name) => name !== "run.json");
  expect(names, stderr).toContain("changes.csv");
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(place, name), "latin1")]));
}

beforeAll(() => {
  // 1,800 people in four blocks: days that do not exist, and every 97th person twice
  const rows = Array.from({ length: 1800 }, (_, n) => {
    const code = n % 97 === 96 ? n - 90 : n;
    return `P-${code},V${n % 7},2012-0${1 + (n % 9)}-${1 + (n % 32)},${n % 5 === 0 ? "二女结扎户（2012）" : "无"},${n % 3 === 0 ? "1000" : ""}`;
  });
  writeFileSync(at("people.csv"), ["编号,村编号,缴费日期,特殊人群,村集体补助（元）", ...rows, ""].join("\n"));
  const scenarios = [
    { name: "提高到20000元", figures: { requiredFunding: "20000" } },
    { name: "2012年7月起75%", figures: { governmentShare: [{ from: "2012-07-01", value: "75%" }] } },
    { name: "全县分次缴费", facts: { instalmentDates: ["2012-03-01", "2013-03-01"] } },
  ];
  writeFileSync(at("scenarios.json"), JSON.stringify({ scenarios }));
  const pensions = Array.from(
    { length: countOf(1200, 700) },
    (_, n) => `P-${n},19${50 + (n % 15)}-0${1 + (n % 9)}-10,2010-03-01,112.50`,
  );
  writeFileSync(at("pensions.csv"), ["编号,出生日期,缴清日期,月养老保障金", ...pensions, ""].join("\n"));
});

describe(`用0、${threads.join("、")}个线程，结果逐字节相同`, () => {
  it.each([
    ["几个情形，有退回的行和重复的人", ["landless-farmers/funding-shares", "people.csv", "--change", "scenarios.json"]],
    [
      "按月发放，填期间",
      ["landless-farmers/pension-period", "pensions.csv", "--all-readings", "--from", "2012-01", "--to", "2024-12"],
    ],
  ])(
    "%s",
    (name, args) => {
      const given = args.map((one) => (/\.(csv|json)$/.test(one) ? at(one) : one));
      const none = filesWith(0, given, name);
      expect(none["changes.csv"]?.split("\n").length).toBeGreaterThan(600);
      // 每97人有一人重复
      if (args.includes("people.csv"))
        expect(Buffer.from(none["rejects.csv"] ?? "", "latin1").toString()).toContain("每人一行");
      for (const workers of threads) expect(filesWith(workers, given, name)).toEqual(none);
    },
    180_000,
  );

  it("线程里发现没有填期间的，同样说明，什么也不写", () => {
    for (const workers of ["0", "2"]) {
      const args = ["landless-farmers/pension-period", at("pensions.csv"), "--all-readings", "--workers", workers];
      const { status, stderr } = command.run(["impact", ...args, "--out", at("no-period")]);
      expect([status, stderr.includes("没有终止月")], stderr).toEqual([3, true]);
      expect(() => readdirSync(at("no-period"))).toThrow();
    }
  }, 60_000);
});

// a run writes its first checkpoint after a quarter of a second
const many = countOf(8000, 3000);
const overMany = [
  "impact",
  "landless-farmers/funding-shares",
  at("many.csv"),
  "--change",
  at("scenarios.json"),
  "--resume",
];
beforeAll(() => {
  const rows = Array.from({ length: many }, (_, n) => `P-${n},V${n % 7},2012-05-${1 + (n % 33)},无,`);
  writeFileSync(at("many.csv"), ["编号,村编号,缴费日期,特殊人群,备注", ...rows, ""].join("\n"));
  // the run that nobody kills
  expect(command.run([...overMany, "--out", at("whole")]).status).toBe(1);
});

it.each(casesOf([0, 2], [2]))(
  "%i个线程，中途被杀后加 --resume 再运行：文件逐字节相同",
  async (workers) => {
    const killed = `killed-${workers}`;
    const args = [...overMany, "--out", at(killed), "--workers", String(workers)];
    const child = spawn(process.execPath, [command.program, ...args]);
    await checkpointed(child, at(killed));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("close", resolve));
    expect(command.run(args).stderr).toContain("之后继续");
    for (const name of ["changes.csv", "rejects.csv", "report.html"]) {
      expect(textOf(killed, name), name).toBe(textOf("whole", name));
    }
    expect(JSON.parse(textOf(killed, "run.json"))).toMatchObject({ continued: 1, counts: { read: many } });
  },
  180_000,
);
