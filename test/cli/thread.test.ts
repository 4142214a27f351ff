import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { program, run } from "../support/command.ts";

// Most tests of the command run it in a thread; this is why they may

const folder = mkdtempSync(join(tmpdir(), "cli-thread-"));
afterAll(() => rmSync(folder, { recursive: true }));

const small = "examples/small-roster";
const out = join(folder, "out");
const facts = '{ "groups": [], "paidOn": "2012-05-01" }';

it.each([
  [["--version"], "", 0],
  [["rules", "--document", "safety-net"], "", 0],
  [["run", "landless-farmers/funding-shares", "--json"], facts, 0],
  [["assess", `${small}/roster.csv`, "--county", `${small}/county.json`, "--out", out], "", 1],
  [["rules", "--jsn"], "", 2],
  [["run", "landless-farmers/funding-shares"], "{", 3],
])("%j：在线程里和作为进程，退出码、两种输出、结果文件都一样", (args, input, code) => {
  const results = () => (args[0] === "assess" ? readFileSync(join(out, "results.csv"), "utf8") : "");
  const env = { ...process.env, COLUMNS: "100", FORCE_COLOR: undefined, NO_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, env, encoding: "utf8" });
  const written = results();
  expect(status).toBe(code);
  expect(run(args, { input })).toEqual({ status, stdout, stderr });
  expect(results()).toBe(written);
});
