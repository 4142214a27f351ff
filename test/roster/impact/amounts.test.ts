import { describe, expect, it } from "vitest";
import { fundingShares } from "../../../src/policies/landless-farmers/index.ts";
import { wantedOf } from "../../../src/roster/by-rule/index.ts";
import {
  type AmountChange,
  changesTable,
  type ImpactRow,
  type ImpactSummary,
  impact,
  impactTally,
  type Scenario,
} from "../../../src/roster/index.ts";
import { faultCodesOf } from "../../support/faults.ts";
import { tableOf } from "../by-rule/table.ts";

const headings = ["编号", "村编号", "缴费日期", "特殊人群", "村集体补助（元）"];
/** 甲、丙一般，乙二女户；丁的村集体补助超过30%即5400元，退回；戊的日期不存在，退回。 */
const people = [
  ["甲", "X", "2012-05-01", "无", ""],
  ["乙", "Y", "2012-05-01", "二女结扎户（2012）", ""],
  ["丙", "Y", "2014-03-01", "无", "1000"],
  ["丁", "Y", "2012-05-01", "无", "5500"],
  ["戊", "X", "2012-02-30", "无", ""],
];
const { wanted } = wantedOf(fundingShares);

const compared = (...scenarios: Scenario[]) => comparedFor(people, scenarios);

async function comparedFor(
  people: readonly (readonly string[])[],
  scenarios: readonly Scenario[],
): Promise<{ rows: ImpactRow[]; summary: ImpactSummary }> {
  const rows: ImpactRow[] = [];
  const tally = impactTally(
    fundingShares,
    scenarios.map(({ name }) => name),
    { by: ["村编号"] },
  );
  for await (const row of impact(fundingShares, tableOf(headings, people, wanted), scenarios)) {
    rows.push(row);
    tally.add(row);
  }
  return { rows, summary: tally.value() };
}

/** 一个情形的结果：人数，各项金额和各方收支的增减，按村、按条款。 */
async function impactOf(change: Omit<Scenario, "name">) {
  const { summary } = await compared({ name: "一", ...change });
  const [one] = summary.scenarios;
  if (one === undefined) throw new Error("no scenario");
  const { redecided, changed, more, less, both, same, rejected, decided, amounts, parties, groupings } = one;
  return {
    people: [redecided, changed, rejected, decided],
    /** 增加、减少、有增有减、金额不变 */
    own: [more, less, both, same],
    amounts: Object.fromEntries(amounts.map((one) => [one.path, cellsOf(one)])),
    parties: Object.fromEntries(parties.map((one) => [one.heading.zh, cellsOf(one)])),
    totals: Object.fromEntries(
      amounts.map(({ path, before, net, noLonger, added, after }) => [
        path,
        [before, net, noLonger, added, after].map((amount) => amount.toFixed(2)),
      ]),
    ),
    groups: Object.fromEntries(
      groupings.map(({ kind, groups }) => [kind, groups.map(({ label, changed }) => [label.zh, changed])]),
    ),
    villages: Object.fromEntries(
      (groupings[0]?.groups ?? []).map(({ label, amounts }) => [
        label.zh,
        amounts.find(({ heading }) => heading.zh === "政府补贴（元）")?.net.toFixed(2),
      ]),
    ),
    faults: one.faults.map(({ path, code, people, example }) => [path, code, people, example.row]),
  };
}

const cellsOf = ({ more, moreBy, less, lessBy, net }: AmountChange) => [
  more,
  moreBy.toFixed(2),
  less,
  lessBy.toFixed(2),
  net.toFixed(2),
];

describe("测算：手工算得出的增减", () => {
  it("筹资规模18000提高到20000：一般的政府多出2000×70%=1400，二女户2000×80%=1600；丁5500不超过6000，转为认定", async () => {
    const { people, own, amounts, parties, totals, villages } = await impactOf({
      figures: { requiredFunding: "20000" },
    });
    // 戊的日期读不出，没有重新认定
    expect(people).toEqual([4, 3, 0, 1]);
    // 三人都要多缴
    expect(own).toEqual([0, 3, 0, 0]);
    // 筹资规模、个人和村集体合计只是合计，不是收付
    expect(amounts).toEqual({
      government: [3, "4400.00", 0, "0.00", "4400.00"], // 1400+1600+1400
      individual: [3, "1600.00", 0, "0.00", "1600.00"], // 600+400+600
      village: [0, "0.00", 0, "0.00", "0.00"], // 只有丁的
    });
    expect(parties).toEqual({
      "本人净得（一次性，元）": [0, "0.00", 3, "1600.00", "-1600.00"],
      "政府支出（一次性，元）": [3, "4400.00", 0, "0.00", "4400.00"],
      "村集体支出（一次性，元）": [0, "0.00", 0, "0.00", "0.00"],
      "个人账户收入（一次性，元）": [3, "6000.00", 0, "0.00", "6000.00"],
    });
    expect(totals).toEqual({
      government: ["39600.00", "4400.00", "0.00", "14000.00", "58000.00"], // 12600+14400+12600
      village: ["1000.00", "0.00", "0.00", "5500.00", "6500.00"],
      individual: ["13400.00", "1600.00", "0.00", "500.00", "15500.00"], // 5400+3600+4400；6000-5500
    });
    expect(villages).toEqual({ X: "1400.00", Y: "3000.00" }); // 乙1600+丙1400
  });

  it("自2014年起才提高：只有2014年缴费的丙", async () => {
    const change = { figures: { requiredFunding: [{ from: "2014-01-01", value: "20000" }] } };
    const { people, amounts, groups } = await impactOf(change);
    expect(people).toEqual([4, 1, 0, 0]);
    expect(amounts).toMatchObject({ government: [1, "1400.00", 0, "0.00", "1400.00"] });
    expect(groups).toMatchObject({ column: [["Y", 1]] });
  });

  it("一般比例70%改为75%：甲、丙政府多出18000×5%=900，个人少出900；乙按80%不变", async () => {
    const { people, own, amounts, parties, groups } = await impactOf({
      figures: { governmentShare: "75%", jointShare: "25%" },
    });
    // 乙不用一般比例，不必重新认定；丁的上限降为4500，仍然退回
    expect(people).toEqual([3, 2, 0, 0]);
    // 少缴就是增加
    expect(own).toEqual([2, 0, 0, 0]);
    expect(amounts).toEqual({
      government: [2, "1800.00", 0, "0.00", "1800.00"],
      individual: [0, "0.00", 2, "1800.00", "-1800.00"],
    });
    // 个人账户多得900、少得900，相抵
    expect(parties).toEqual({
      "本人净得（一次性，元）": [2, "1800.00", 0, "0.00", "1800.00"],
      "政府支出（一次性，元）": [2, "1800.00", 0, "0.00", "1800.00"],
    });
    expect(groups).toMatchObject({ clause: [["六(一)2", 2]] });
  });

  it("村集体补助的上限降到18000×5%=900：丙的1000超出，转为退回，单列，不计入增减", async () => {
    const { people, amounts, totals, faults } = await impactOf({
      figures: { governmentShare: "95%", jointShare: "5%" },
    });
    expect(people).toEqual([3, 1, 1, 0]);
    // 只有甲：17100-12600
    expect(amounts).toMatchObject({ government: [1, "4500.00", 0, "0.00", "4500.00"] });
    expect(totals).toMatchObject({ government: ["39600.00", "4500.00", "12600.00", "0.00", "31500.00"] }); // 17100+14400
    expect(faults).toEqual([["villageContribution", "out-of-range", 1, 4]]);
  });

  it("以参保当年的资格为准：乙没有填参保日期，转为退回；没有特殊人群的不受影响", async () => {
    const { people, faults, amounts } = await impactOf({ readings: { "status-year": "year-of-enrolment" } });
    expect([people[1], people[2]]).toEqual([0, 1]);
    expect(faults).toEqual([["enrolledOn", "missing", 1, 3]]);
    expect(amounts).toMatchObject({ government: [0, "0.00", 0, "0.00", "0.00"] });
  });

  it("20000元只到2013年底：丙2014年缴费，那天没有适用的值，转为退回，不沿用最后一个值", async () => {
    const change = { figures: { requiredFunding: [{ from: "2012-01-01", until: "2013-12-31", value: "20000" }] } };
    const { people, faults, amounts } = await impactOf(change);
    // 甲、乙提高；丁2012年缴费，上限提高到6000，转为认定
    expect(people).toEqual([4, 2, 1, 1]);
    expect(faults).toEqual([["figures.requiredFunding", "no-value-on-date", 1, 4]]);
    expect(amounts).toMatchObject({ government: [2, "3000.00", 0, "0.00", "3000.00"] }); // 1400+1600
  });

  it("几个情形一次做完，各不相干；次序不同，结果相同", async () => {
    const dearer = { name: "甲情形", figures: { requiredFunding: "20000" } };
    const later = { name: "乙情形", readings: { "status-year": "year-of-enrolment" } };
    const [both, turned] = [await compared(dearer, later), await compared(later, dearer)];
    expect(JSON.stringify(both.summary.scenarios)).toBe(JSON.stringify([...turned.summary.scenarios].reverse()));
  });

  it("与现行相同的值：重新认定，没有变动", async () => {
    const { people, amounts } = await impactOf({
      figures: { requiredFunding: [{ from: "2000-01-01", value: "18000" }] },
    });
    expect(people).toEqual([4, 0, 0, 0]);
    expect(amounts).toEqual({});
  });
});

describe("测算：逐人的变动", () => {
  it("变动表写明增减、变动前后、差额和条款", async () => {
    const { rows } = await compared({ name: "一", figures: { governmentShare: "75%", jointShare: "25%" } });
    const { headings, cells } = changesTable(fundingShares, ["村编号"], "zh");
    const [甲] = rows;
    const [change] = 甲?.changes ?? [];
    if (甲 === undefined || change === undefined) throw new Error("no change");
    const line = Object.fromEntries(headings.map((heading, index) => [heading, cells(甲, change)[index]]));
    expect(line).toMatchObject({
      情形: "一",
      行号: "2",
      人员编号: "甲",
      村编号: "X",
      变动: "增加",
      "差额：本人净得（一次性，元）": "900.00",
      "差额：政府补贴（元）": "900.00",
      "差额：个人缴费（元）": "-900.00",
      条款: "六(一)2",
    });
    expect(line.变动前).toContain("政府补贴（元） 12600.00");
    expect(line.变动后).toContain("政府补贴（元） 13500.00");
    // 合计写在变动前后，没有差额
    expect(line.变动前).toContain("个人和村集体出资合计（元） 5400.00");
    expect(headings.join()).not.toContain("差额：个人和村集体");
  });

  it("存下的合计并起来，与一次加完的相同", async () => {
    const change = { name: "一", figures: { requiredFunding: "20000" } };
    const { rows, summary } = await compared(change);
    const part = (some: readonly ImpactRow[]) => {
      const tally = impactTally(fundingShares, ["一"], { by: ["村编号"] });
      for (const row of some) tally.add(row);
      return JSON.parse(JSON.stringify(tally.state()));
    };
    const whole = impactTally(fundingShares, ["一"], { by: ["村编号"] });
    for (const some of [rows.slice(0, 2), rows.slice(2)]) whole.merge(part(some));
    expect(JSON.stringify(whole.value())).toBe(JSON.stringify(summary));
  });
});

it("一个情形的合计过大，不能精确到分：指出是哪个情形", async () => {
  // 约90万亿元以内精确到分；14人，政府各出9.9万亿元×70%＝6.93万亿元，合计97.02万亿元
  const many = Array.from({ length: 14 }, (_, index) => [`己${index}`, "X", "2012-05-01", "无", ""]);
  const failed = await comparedFor(many, [
    { name: "小", figures: { requiredFunding: "20000" } },
    { name: "过大", figures: { requiredFunding: "9900000000000" } },
  ]).catch((error: unknown) => error);
  expect(
    faultCodesOf(() => {
      throw failed;
    }),
  ).toEqual(["过大 out-of-range"]);
});
