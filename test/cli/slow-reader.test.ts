import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { program } from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "slow-reader-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** A roster of two batches and more, in which every second row is refused: one of them is the last of its batch. */
function roster(): string {
  const [headings = "", first = ""] = readFileSync("examples/rosters/county.csv", "utf8").split("\n");
  const cells = first.split(",");
  const rows = Array.from({ length: 9000 }, (_, index) =>
    [`P-${index}`, cells[1], index % 2 === 0 ? cells[2] : "1961-13-30", ...cells.slice(3)].join(","),
  );
  writeFileSync(at("roster.csv"), `${[headings, ...rows].join("\n")}\n`);
  return at("roster.csv");
}

it.skipIf(process.platform === "win32")(
  "读结果的一方来得晚：收到的与写入文件的逐字节相同",
  () => {
    const judge = [process.execPath, program, "judge", "landless-farmers/determine", roster()];
    const words = [...judge, "--county", "examples/rosters/county.json", "--max-rejects", "9000"];
    const through = (script: string, name: string): Buffer => {
      const { status, stderr } = spawnSync(
        "bash",
        ["-c", `set -o pipefail; out=$1; shift; ${script}`, "bash", at(name), ...words],
        { encoding: "utf8" },
      );
      expect(status, stderr).toBe(0);
      return readFileSync(at(name));
    };
    const slow = through('"$@" | (sleep 2; cat > "$out")', "slow.ndjson");
    const direct = through('"$@" > "$out"', "direct.ndjson");
    expect(direct.toString("latin1").split("\n").length - 1).toBe(9000);
    expect(slow.equals(direct)).toBe(true);
  },
  60_000,
);
