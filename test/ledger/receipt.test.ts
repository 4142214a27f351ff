import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, type TestContext } from "vitest";
import { type Disclosures, type Receipt, receipt } from "../../src/evidence/receipt/index.ts";
import { countOf } from "../support/counts.ts";
import { answerOf } from "./compare.ts";
import { livesOf } from "./lives.ts";
import { pythonFound, sharedLine } from "./python.ts";

const python = pythonFound();
const pythonOrSkip = (context: TestContext): string => python ?? context.skip("no Python 3.9 or later");
const program = fileURLToPath(new URL("verify_receipt.py", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "receipts-"));

/** What the verifier says of each receipt, a line each. */
function said(command: string, receipts: readonly unknown[], disclosures: Disclosures = {}): string[] {
  const [given, known] = [join(folder, "receipts.json"), join(folder, "disclosures.json")];
  writeFileSync(given, JSON.stringify(receipts));
  writeFileSync(known, JSON.stringify(disclosures));
  const { stdout, stderr } = spawnSync(command, [program, given, known], { encoding: "utf8" });
  if (stderr) throw new Error(stderr);
  return stdout.trimEnd().split("\n");
}

const name = "landless-farmers/account-ledger";

/** Receipts of random accounts, under random readings and figures. */
async function receiptsOf(count: number): Promise<Receipt[]> {
  const all: Receipt[] = [];
  for (const life of livesOf(20261127, count)) {
    if ("refused" in answerOf(life)) continue;
    const { facts, readings, figures } = life;
    all.push((await receipt(name, facts as never, { options: { readings, figures } as never })).receipt);
  }
  return all;
}

/** The receipt with a change and a hash that fits. */
function forged(one: Receipt, change: object): object {
  const { sha256: _, ...rest } = { ...one, ...change };
  return { ...rest, sha256: createHash("sha256").update(canonicalOf(rest)).digest("hex") };
}

function canonicalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const sorted = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalOf(one)}`).join(",")}}`;
}

describe("凭证由Python另写的程序核验", () => {
  it("Python的参数表与本库的一致", () => {
    const own = readFileSync(new URL("figures.json", import.meta.url), "utf8");
    expect(JSON.parse(own)).toEqual(JSON.parse(sharedLine));
  });

  const count = countOf(2000, 60);
  it(`${count}份随机账户的凭证：摘要相符，每一笔钱重算一致`, async (context) => {
    const lines = said(pythonOrSkip(context), await receiptsOf(count));
    expect([...new Set(lines)]).toEqual(["✓ 凭证属实 the receipt holds"]);
    expect(lines.length).toBeGreaterThan(count * 0.9);
  }, 300_000);

  it("改动任何一处，被发现；改金额并重算摘要，也被发现", async (context) => {
    const [one] = (await receiptsOf(1)) as [Receipt];
    const text = JSON.stringify(one);
    const step = countOf(1, 160);
    const changed = Array.from({ length: Math.floor(text.length / step) }, (_, index) => {
      const at = index * step;
      const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
      return parsed(text.slice(0, at) + other + text.slice(at + 1));
    }).filter((given) => given !== undefined);
    const value = one.value as { readonly postings: readonly object[] };
    const [first, ...others] = value.postings;
    const money = forged(one, { value: { ...value, postings: [{ ...first, balance: "0.01" }, ...others] } });
    const lines = said(pythonOrSkip(context), [...changed, money]);
    const passed = changed.filter((_, at) => !lines[at]?.startsWith("✗"));
    expect(passed).toEqual([]);
    expect(lines.at(-1)).toBe("✗ value.postings：重算的结果不同 the recalculated value differs");
  });

  it("遮蔽的填报项：出示后核对，改了的不符", async (context) => {
    const [life] = [...livesOf(20261127, 1)];
    const { facts, readings, figures } = life as never as { facts: object; readings: object; figures: object };
    const options = { readings, figures } as never;
    const { receipt: one, disclosures } = await receipt(name, facts as never, { options, redact: true });
    const birthDate = { ...disclosures.birthDate, value: "1900-01-01" } as never;
    const command = pythonOrSkip(context);
    expect(said(command, [one])).toEqual([
      "• 与摘要相符，结果未核验 the receipt matches its hash; its value was not verified",
    ]);
    expect(said(command, [one], disclosures)).toEqual(["✓ 凭证属实 the receipt holds"]);
    expect(said(command, [one], { ...disclosures, birthDate })).toEqual([
      "✗ birthDate：出示的填报项与摘要不符 the fact disclosed does not match its digest",
    ]);
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
