import { describe, expect, it } from "vitest";
import { determine } from "../../../src/policies/landless-farmers/index.ts";
import type { TableRow } from "../../../src/roster/files/index.ts";
import {
  type ImpactRow,
  impact,
  isRejectedRow,
  judgeTable,
  type OpenTable,
  openTable,
  readCountySettings,
  type Scenario,
  scenariosOfReadings,
} from "../../../src/roster/index.ts";
import { countOf } from "../../support/counts.ts";
import { changedFigures } from "./changed-figures.ts";

const folder = "examples/rosters";
const county = await readCountySettings(`${folder}/county.json`);
/** One row in so many: everybody with FULL_TESTS. The last rows of the file have the faults. */
const oneIn = countOf(1, 100);
const table = await openTable(`${folder}/county.csv`, determine, { county });
const read: TableRow[] = [];
for await (const row of table.rows) if (row.row % oneIn === 0 || row.row > 1240) read.push(row);

/** The table with these rows, as if it were opened anew. */
const someRows = (): OpenTable => ({
  ...table,
  rows: (async function* () {
    yield* read;
  })(),
});

/** Facts that the county sets: another standard, none, another day, other land. */
const facts: readonly Scenario[] = [
  { name: "dibaoStandard 400", facts: { dibaoStandard: "400" } },
  { name: "no allowanceAmount", facts: { allowanceAmount: null } },
  { name: "on 2013-06-30", facts: { on: "2013-06-30" } },
  { name: "county land of 2011 alone", facts: { county: [{ year: 2011, arableMu: "5", agriculturalPopulation: 1 }] } },
  { name: "averageDibaoTopUp and a figure", facts: { averageDibaoTopUp: "99" }, figures: { requiredFunding: "20000" } },
];
const scenarios = [...scenariosOfReadings(county.rule), ...changedFigures(determine), ...facts];

/** Everybody's answers under a rule, as JSON; undefined for a row that is refused. */
async function decided(
  rule: typeof determine,
  facts: Scenario["facts"] = {},
): Promise<ReadonlyMap<number, string | undefined>> {
  const answers = new Map<number, string | undefined>();
  const shared = { ...county.shared, ...facts };
  for await (const row of judgeTable(rule, someRows(), { county: { ...county, rule, shared } })) {
    answers.set(row.row, isRejectedRow(row) ? undefined : JSON.stringify(row.determination.value));
  }
  return answers;
}

/** What the comparison says of a person under a scenario. */
function answerOf(row: ImpactRow, scenario: string): string | undefined {
  const change = row.changes.find((one) => one.scenario === scenario);
  if (change?.kind === "rejected") return undefined;
  if (change !== undefined) return JSON.stringify(change.after.value);
  return isRejectedRow(row) ? undefined : JSON.stringify(row.determination.value);
}

describe("测算与对每个人重新认定的结果相同", async () => {
  const rows: ImpactRow[] = [];
  for await (const row of impact(determine, someRows(), scenarios, { county })) rows.push(row);

  it("未改变的，与现行认定相同", async () => {
    const now = await decided(county.rule);
    expect(rows.length).toBe(now.size);
    expect(rows.filter((row) => answerOf(row, "") !== now.get(row.row)).map(({ row }) => row)).toEqual([]);
  });
  it.each(scenarios)("$name", async ({ name, figures, readings, facts }) => {
    const rule = county.rule.adopt({ figures, readings } as Parameters<typeof county.rule.adopt>[0]);
    const anew = await decided(rule, facts);
    const wrong = rows.filter((row) => answerOf(row, name) !== anew.get(row.row));
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });
  it("每一情形只重新认定用到它的人", () => {
    const times = rows.reduce((sum, { redecided }) => sum + redecided.length, 0);
    expect(times).toBeLessThan((rows.length * scenarios.length) / 2);
    expect(times).toBeGreaterThan(0);
  });
});
