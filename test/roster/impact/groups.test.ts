import { describe, expect, it } from "vitest";
import { determine } from "../../../src/policies/landless-farmers/index.ts";
import type { TableRow } from "../../../src/roster/files/index.ts";
import {
  type AmountChange,
  impact,
  impactTally,
  openTable,
  readCountySettings,
  type Scenario,
  scenariosOfReadings,
} from "../../../src/roster/index.ts";
import { countOf } from "../../support/counts.ts";

const folder = "examples/rosters";
const county = await readCountySettings(`${folder}/county.json`);
const table = await openTable(`${folder}/county.csv`, determine, { county });
const oneIn = countOf(1, 10);
const scenarios: readonly Scenario[] = [
  { name: "20000", figures: { requiredFunding: "20000" } },
  { name: "75%", figures: { governmentShare: "75%", jointShare: "25%" } },
  { name: "dibao", facts: { dibaoStandard: "400", allowanceAmount: "130" } },
  ...scenariosOfReadings(county.rule),
];
const tally = impactTally(
  determine,
  scenarios.map(({ name }) => name),
  { by: ["村编号", "姓名"] },
);
const read: TableRow[] = [];
for await (const row of table.rows) if (row.row % oneIn === 0 || row.row > 1240) read.push(row);
const rows = async function* () {
  yield* read;
};
for await (const row of impact(determine, { ...table, rows: rows() }, scenarios, { county })) tally.add(row);
const all = tally.value().scenarios.filter(({ changed, rejected, decided }) => changed + rejected + decided > 0);

const keyOf = ({ heading, kind }: AmountChange): string => `${kind} ${heading.zh}`;
const countsOf = ({ more, moreBy, less, lessBy, net, unknown }: AmountChange): readonly number[] => [
  more,
  Number(moreBy.times(100)),
  less,
  Number(lessBy.times(100)),
  Number(net.times(100)),
  unknown,
];
const added = (one: readonly number[] | undefined, other: readonly number[]): readonly number[] =>
  other.map((count, index) => count + (one?.[index] ?? 0));

/** 各行的合计，只列有变动的。 */
function sumsOf(lines: readonly AmountChange[]): Readonly<Record<string, readonly number[]>> {
  const sums = new Map<string, readonly number[]>();
  for (const one of lines) sums.set(keyOf(one), added(sums.get(keyOf(one)), countsOf(one)));
  return Object.fromEntries([...sums].filter(([, counts]) => counts.some((one) => one !== 0)).sort());
}

describe("各分组相加等于合计：村、姓名、年龄段和认定结果、条款", () => {
  it.each(all)("$name", ({ changed, rejected, decided, amounts, parties, groupings }) => {
    expect(groupings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["column", "class", "clause"]));
    for (const { title, groups } of groupings) {
      const people = groups.map((one) => [one.changed, one.rejected, one.decided]).reduce(added, [0, 0, 0]);
      expect([title.zh, ...people]).toEqual([title.zh, changed, rejected, decided]);
      const lines = groups.flatMap((one) => one.amounts);
      expect([title.zh, sumsOf(lines)]).toEqual([title.zh, sumsOf([...amounts, ...parties])]);
    }
  });
});

describe("各方收支与各项金额一致", () => {
  it.each(all)("$name：付出的等于收到的；人数相加等于变动人数", (one) => {
    const { changed, more, less, both, same, unknown, amounts, parties } = one;
    expect(more + less + both + same + unknown).toBe(changed);
    for (const per of ["once", "month"]) {
      const net = (lines: readonly AmountChange[]): number =>
        lines.filter((line) => line.per === per).reduce((sum, line) => sum + Number(line.net.times(100)), 0);
      const of = (kind: string) => net(parties.filter((line) => line.kind === kind));
      // 本人净得＝本人收入－本人支出
      if (unknown === 0) expect(of("payee") + of("person")).toBe(of("payer"));
      const byPerson = net(amounts.filter(({ payer }) => payer.code === "person"));
      expect(of("payer") + byPerson).toBe(net(amounts));
    }
  });
});

describe("综合认定的增减", () => {
  const of = (name: string) => all.find((one) => one.name === name);
  it("下限、差额、筹资规模、预计金额不是收付", () => {
    const paths = of("dibao")?.amounts.map(({ path }) => path) ?? [];
    expect(paths).toEqual(["allowance.monthlyAmount"]);
  });
  it("低保标准400元：养老保障金的下限变了，养老保障金没有变，本人的金额不变", async () => {
    const only = impactTally(determine, ["x"]);
    const change = [{ name: "x", facts: { dibaoStandard: "400" } }];
    for await (const row of impact(determine, { ...table, rows: rows() }, change, { county })) only.add(row);
    const [one] = only.value().scenarios;
    expect(one?.changed).toBeGreaterThan(0);
    expect(one?.same).toBe(one?.changed);
    expect(one?.amounts).toEqual([]);
  });
});
