import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { program, run } from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "pipe-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const rule = "landless-farmers/pension-period";
const payments = "examples/payments/payments.csv";
const roster = "examples/payments/roster.csv";
const county = "examples/payments/county.json";

/** Runs a reconciliation in a shell that writes to the named pipe from which the roster is read. */
function reconcile(write: string, paid: string, out: string) {
  const pipe = at(`${out}.pipe`);
  const command = [process.execPath, program, "reconcile", rule, paid, "--roster", pipe, "--county", county];
  const words = [pipe, roster, ...command, "--out", at(out)];
  const script = `mkfifo "$1"; ${write}; shift 2; exec "$@"`;
  return spawnSync("bash", ["-c", script, "bash", ...words], { encoding: "utf8", timeout: 30_000 });
}

describe.skipIf(process.platform === "win32")("名册来自命名管道", () => {
  it("结果与读文件一样", () => {
    const piped = reconcile('cat "$2" > "$1" & true', payments, "piped");
    const read = run(["reconcile", rule, payments, "--roster", roster, "--county", county, "--out", at("read")]);
    expect([piped.status, read.status], piped.stderr).toEqual([1, 1]); // one row of the roster and one of the payments are rejected
    expect(readFileSync(at("piped/findings.csv"), "utf8")).toBe(readFileSync(at("read/findings.csv"), "utf8"));
  }, 60_000);

  it("写的一方没有结束，而发放表不能用：报错后即结束", () => {
    const { status, stderr } = reconcile('exec 3<>"$1"; head -2 "$2" >&3', roster, "open");
    expect([status, stderr.includes("发放表")], stderr).toEqual([3, true]);
  }, 60_000);
});
