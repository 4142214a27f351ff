import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Plugin } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casesOf } from "../support/counts.ts";
import { makeProgram } from "../support/program.ts";
import { results } from "../support/results.ts";
import { reportHere, type ZoneReport } from "../support/time-zone-report.ts";

/** Zones on both sides of UTC, with the minutes by which UTC is ahead of them in January 2012. */
const offsets = { UTC: 0, "Asia/Shanghai": -480, "America/Los_Angeles": 480, "Pacific/Kiritimati": -840 };
type Zone = keyof typeof offsets;
const zones = casesOf<Zone>(Object.keys(offsets) as Zone[], ["UTC", "Asia/Shanghai", "America/Los_Angeles"]);

const tests = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "time-zones-"));
const program = join(folder, "run.mjs");

/** The tables, which test/support/cases.ts finds by a function of vite, as imports of their own. */
const tables: Plugin = {
  name: "tables",
  setup({ onLoad }) {
    onLoad({ filter: /support\/cases\.ts$/ }, ({ path }) => {
      const files = ["policies", "coordination"].flatMap((place) =>
        readdirSync(join(tests, place), { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".cases.ts"))
          .map((file) => `../${place}/${file}`),
      );
      const imports = files.sort().map((file, index) => `import table${index} from "${file}";`);
      const entries = files.map((file, index) => `"${file}": table${index},`);
      const own = 'export { factsOf, optionsOf } from "./table.ts";';
      const contents = [...imports, own, "export const tables = {", ...entries, "};"].join("\n");
      return { contents, loader: "ts", resolveDir: dirname(path) };
    });
  },
};

async function reportIn(zone: string): Promise<ZoneReport> {
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: "" };
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env, maxBuffer: 100_000_000 });
  return JSON.parse(stdout);
}

describe("时区：机器在哪里，认定都一样", () => {
  const reports = new Map<string, ZoneReport>();
  const reportOf = (zone: string): ZoneReport => reports.get(zone) as ZoneReport;

  beforeAll(async () => {
    await makeProgram("test/support/time-zone-run.ts", program, [tables]);
    // this process is in the zone of the first
    reports.set("UTC", reportHere());
    await Promise.all(zones.slice(1).map(async (zone) => reports.set(zone, await reportIn(zone))));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("各在自己的时区，案例一个不少", () => {
    expect(zones.map((zone) => reportOf(zone).offset)).toEqual(zones.map((zone) => offsets[zone]));
    expect(reportOf("UTC").rows).toHaveLength(results.length);
  });

  it.each(zones.slice(1))("%s：每个案例的认定和说明，与 UTC 的一字不差", (zone) => {
    const expected = reportOf("UTC").rows;
    const differing = reportOf(zone).rows.filter(([, hash], index) => hash !== expected[index]?.[1]);
    expect(differing.map(([title]) => title)).toEqual([]);
  });

  it("从每一天推移日期，各时区相同", () => {
    expect(new Set(zones.map((zone) => reportOf(zone).days)).size).toBe(1);
  });
});
