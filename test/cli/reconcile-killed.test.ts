import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { countyFacts, filesOf, madeCounty, randomFrom } from "../roster/reconcile/made-county.ts";
import { ended, folder, namesIn, sleep, start } from "../support/command-run.ts";
import { isFull } from "../support/counts.ts";

// other tests of the command share the folder, and have directories of these names
const own = join(folder, "reconcile-killed");
const at = (name: string): string => join(own, name);
const outputs = ["findings.csv", "findings.xlsx", "rejects.csv", "report.html"];
const reconcile = (out: string): string[] => [
  ...["reconcile", "landless-farmers/pension-period", at("payments.csv"), "--roster", at("roster.csv")],
  ...["--county", at("county.json"), "--from", "2024-01", "--to", "2025-12", "--out", out, "--xlsx", "--clean"],
];
const bytesIn = (out: string): Record<string, string> =>
  Object.fromEntries(
    namesIn(out)
      .filter((name) => outputs.includes(name))
      .map((name) => [name, readFileSync(join(out, name), "latin1")]),
  );

let expected: Record<string, string> = {};
/** How long a run takes that nobody kills: kills are spread over this time, whatever the machine. */
let wholeMs = 0;
beforeAll(async () => {
  if (!isFull) return;
  const files = filesOf(madeCounty(1, 10_000, 10));
  mkdirSync(own, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(at(`${name}.csv`), text);
  writeFileSync(at("county.json"), JSON.stringify({ facts: countyFacts }));
  const began = performance.now();
  expect((await ended(start(reconcile(at("whole"))))).code).toBe(0);
  wholeMs = performance.now() - began;
  expected = bytesIn(at("whole"));
  expect(Object.keys(expected)).toEqual(outputs);
});

const most = 40;
it.runIf(isFull)(
  `在${most}个随机的时刻中断（kill -9）：没有写了一半的结果；再运行一次，结果逐字节相同，什么也不多`,
  { timeout: 600_000 },
  async () => {
    const random = randomFrom(Date.now() % 100_000);
    let cutOff = 0;
    for (let round = 0; round < most; round++) {
      const out = at(`killed-${round}`);
      const child = start(reconcile(out));
      const end = ended(child);
      await Promise.race([sleep(random(Math.ceil(wholeMs))), end]);
      child.kill("SIGKILL");
      const { code } = await end;
      const left = bytesIn(out);
      // what has its name is whole; without run.json it is no result
      for (const [name, bytes] of Object.entries(left)) expect([name, bytes === expected[name]]).toEqual([name, true]);
      if (namesIn(out).includes("run.json")) expect(Object.keys(left)).toEqual(outputs);
      if (code === null) cutOff += 1;
      expect((await ended(start(reconcile(out)))).code).toBe(0);
      expect(namesIn(out)).toEqual([...outputs, "run.json"].sort());
      expect(bytesIn(out)).toEqual(expected);
    }
    expect(cutOff).toBeGreaterThan(0);
  },
);
