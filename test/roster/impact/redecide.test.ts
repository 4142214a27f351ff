import { describe, expect, it } from "vitest";
import type { Figure, FigureChange, Unit } from "../../../src/kernel/policy/index.ts";
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

const folder = "examples/rosters";
const county = await readCountySettings(`${folder}/county.json`);
/** One row in so many: everybody with FULL_TESTS. The last rows of the file have the faults. */
const oneIn = countOf(1, 25);
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

/** Another value of a figure, by its unit. */
const otherValue: Readonly<Record<Unit, string>> = {
  yuan: "12345.67",
  ratio: "33%",
  date: "2011-01-01",
  "month-day": "03-05",
  clock: "10:30",
  "kind-of-day": "off",
  count: "7",
  divisor: "120",
  age: "58",
  years: "3",
  month: "4",
  months: "5",
  days: "20",
  persons: "9",
  times: "2",
};

/** For all dates; and from a date in the middle of the roster on. */
const changesOf = ({ unit, options = {} }: Figure): readonly FigureChange[] => {
  const value = Object.keys(options).at(-1) ?? otherValue[unit];
  const from = { from: "2012-07-01", value };
  return unit === "kind-of-day" ? [[from], [{ ...from, until: "2012-09-30" }]] : [value, [from]];
};

const figures: readonly Scenario[] = Object.values(determine.source.figures).flatMap((figure) =>
  changesOf(figure).map((change, index) => ({
    name: `${figure.name} ${index === 0 ? "for all dates" : "from 2012-07-01"}`,
    figures: { [figure.name]: change },
  })),
);
const scenarios = [...scenariosOfReadings(county.rule), ...figures];

/** Everybody's answers under a rule, as JSON; undefined for a row that is refused. */
async function decided(rule: typeof determine): Promise<ReadonlyMap<number, string | undefined>> {
  const answers = new Map<number, string | undefined>();
  for await (const row of judgeTable(rule, someRows(), { county: { ...county, rule } })) {
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
  it.each(scenarios)("$name", async ({ name, figures, readings }) => {
    const anew = await decided(county.rule.adopt({ figures, readings } as Parameters<typeof county.rule.adopt>[0]));
    const wrong = rows.filter((row) => answerOf(row, name) !== anew.get(row.row));
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });
  it("每一情形只重新认定用到它的人", () => {
    const times = rows.reduce((sum, { redecided }) => sum + redecided.length, 0);
    expect(times).toBeLessThan((rows.length * scenarios.length) / 2);
    expect(times).toBeGreaterThan(0);
  });
});
