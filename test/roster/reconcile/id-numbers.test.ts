import { describe, expect, it } from "vitest";
import { isSameId, readGivenId } from "../../../src/roster/by-rule/same-id.ts";
import { compared, found, inShort } from "./compared.ts";
import { idNumber, randomFrom, shuffled } from "./made-county.ts";

// the examples of GB 11643; the first had 110105491231002 when numbers had 15 digits
const [one, other] = ["11010519491231002X", "440524188001010014"];
const old = "110105491231002";
const heading = "人员编号,公民身份号码,月份,金额\n";
const first = `P1,${one},1949-12-31,2010-01-01,,100`;
// born in 1880, this one died before the months that are compared
const second = `P2,${other},1880-01-01,1999-01-01,2000-01-01,50`;
const roster = (...rows: readonly string[]) =>
  `人员编号,公民身份号码,出生日期,缴清日期,身故日期,月养老保障金\n${rows.join("\n")}\n`;

describe("先按编号对应，花名册上没有该编号的按公民身份号码", () => {
  it.each<[string, string, readonly string[], number]>([
    ["别处的编号，身份号码在花名册", `A7,${one},2024-01,100`, [], 1],
    [
      "一笔用别处的编号，一笔用花名册的编号",
      `A7,${one},2024-01,60\nP1,,2024-01,50`,
      ["too-much P1 2024-01 110.00 100.00 2+3"],
      1,
    ],
    [
      "别处的编号，只有一笔写了身份号码：都是此人的",
      `A7,${one},2024-01,60\nA7,,2024-01,50`,
      ["too-much P1 2024-01 110.00 100.00 2+3"],
      2,
    ],
    [
      "别处的两个编号，身份号码相同",
      `A7,${one},2024-01,60\nA8,${one},2024-01,50`,
      ["too-much P1 2024-01 110.00 100.00 2+3"],
      2,
    ],
    [
      "同一编号下两个人的身份号码，没有身份号码的一笔不知是谁的",
      `A7,${one},2024-01,100\nA7,${other},2024-01,7\nA7,,2024-01,5`,
      ["after-last P2 2024-01 7.00 0.00 3", "not-on-roster A7 2024-01 5.00 0.00 4"],
      2,
    ],
    [
      "编号、身份号码都不在花名册",
      `P1,${one},2024-01,100\nA7,622821196305060011,2024-01,5`,
      ["not-on-roster A7 2024-01 5.00 0.00 3"],
      0,
    ],
    [
      "编号是花名册上另一人的：按编号，另列疑点",
      `P2,${one},2024-01,100`,
      ["not-paid P1 2024-01 0.00 100.00", "other-id P2 2024-01 100.00 0.00 2"],
      0,
    ],
  ])("%s", async (_, rows, expected, byId) => {
    for (const people of [roster(first, second), roster(second, first)]) {
      const { findings, summary } = await compared({ roster: people, payments: `${heading}${rows}\n` });
      expect(findings.map(inShort).sort()).toEqual([...expected].sort());
      expect(summary.payments.foundById.rows).toBe(byId);
    }
  });

  it("身份号码所在的花名册行被退回：无法核定，不是花名册上无此人", async () => {
    const rejected = `P3,${one},1949-12-31,坏,,100`;
    const payments = `${heading}A7,${one},2024-01,100\n`;
    expect(await found({ roster: roster(rejected), payments })).toEqual(["not-judged P3 2024-01 100.00 ? 2"]);
  });

  it("花名册上同一人的第二行被退回，不影响第一行", async () => {
    const payments = `${heading}A7,${one},2024-01,100\n`;
    const { findings, rejects } = await compared({ roster: roster(first, first.replace("P1", "P8")), payments });
    expect([findings, rejects.map(({ row }) => row)]).toEqual([[], [3]]);
  });
});

describe("写得不完整的身份号码", () => {
  it.each<[string, string, string | null]>([
    ["15位的旧号码", old, "old-id"],
    ["遮盖中间8位", "110105********002X", "hidden-id"],
    ["遮盖符号少于位数", "110105****002X", "hidden-id"],
    ["遮盖后恰好15个字", "110105*****002X", "hidden-id"],
    ["用X遮盖", "110105XXXXXXXX002X", "hidden-id"],
    ["用全角星号遮盖", "110105＊＊＊＊＊＊＊＊002X", "hidden-id"],
    ["遮盖前面", "**************002X", "hidden-id"],
    ["遮盖后面", "11010519491231****", "hidden-id"],
    ["旧号码遮盖", "110105******002", "hidden-id"],
    ["科学计数法", "1.10105E+17", "id-left-out"],
    ["电子表格只保留15位", "110105194912310000", "id-left-out"],
    ["截短", "1101051949", "id-left-out"],
    ["校验码不对", "110105194912310021", "id-left-out"],
    ["不是号码", "不详", "id-left-out"],
    ["完整的号码", one, null],
  ])("编号是此人的，%s（%s）不指认他人，另外计数", async (_, id, repair) => {
    const { findings, rejects, summary } = await compared({
      roster: roster(first),
      payments: `${heading}P1,${id},2024-01,100\n`,
    });
    expect([findings, rejects]).toEqual([[], []]);
    expect(summary.payments.tally.repairs.map(({ column, kind, cells }) => [column, kind, cells])).toEqual(
      repair === null ? [] : [["公民身份号码", repair, 1]],
    );
  });

  it.each(["440524********0014", "110105********0014", "110105******123", "****19800101****"])(
    "看得见的数字是他人的，列为疑点：%s",
    async (id) => {
      expect(await found({ roster: roster(first), payments: `${heading}P1,${id},2024-01,100\n` })).toEqual([
        "other-id P1 2024-01 100.00 0.00 2",
        "not-paid P1 2024-01 0.00 100.00",
      ]);
    },
  );

  it("15位的旧号码和18位的是同一人，没有编号也对应", async () => {
    const payments = `${heading},${old},2024-01,60\n,${one},2024-01,40\n`;
    expect(await found({ roster: roster(first), payments })).toEqual([]);
  });

  it.each(["110105********002X", "1.10105E+17", "1101051949", "110105194912310021"])(
    "没有编号的，退回：%s",
    async (id) => {
      const { rejects } = await compared({ roster: roster(first), payments: `${heading},${id},2024-01,100\n` });
      expect(rejects.map(({ row, faults }) => [row, faults[0]?.column])).toEqual([[2, "公民身份号码"]]);
    },
  );

  it("花名册没有编号列的，发放表的编号不能代替：退回", async () => {
    const people = `公民身份号码,出生日期,缴清日期,月养老保障金\n${one},1949-12-31,2010-01-01,100\n`;
    const { findings, rejects } = await compared({
      roster: people,
      payments: `${heading}A7,${one},2024-01,100\nA7,1101051949,2024-01,1\n`,
    });
    expect([findings, rejects.map(({ row }) => row)]).toEqual([[], [3]]);
  });
});

it.each([1, 2, 3])("同一人的发放有各种写法，两张表次序不限：各月发足的，没有疑点（种子%i）", async (seed) => {
  const random = randomFrom(seed);
  const people = Array.from({ length: 40 }, (_, at) => ({ code: `P${at}`, id: idNumber("1950-05-10", at) }));
  // by the roster's code or another office's, with the id number in one of its forms
  const written = ({ code, id }: { code: string; id: string }, at: number): string => {
    const hidden = `${id.slice(0, 6)}********${id.slice(-4)}`;
    const forms = [
      ...[`${code},${id}`, `${code},`, `,${id}`, `${code},${hidden}`, `${code},1.1E+17`, `X${at},${id}`],
      `Y${at},${id.slice(0, 6)}${id.slice(8, 17)}`,
    ];
    return forms[random(forms.length)] as string;
  };
  const months = ["2024-01", "2024-02", "2024-03"];
  const paid = people.flatMap((person, at) =>
    // each month in two payments, 40 and 60
    months.flatMap((month) => [40, 60].map((amount) => `${written(person, at)},${month},${amount}`)),
  );
  const rows = people.map(({ code, id }) => `${code},${id},1950-05-10,2010-01-01,,100`);
  const { findings, rejects, summary } = await compared({
    roster: roster(...shuffled(rows, random)),
    payments: `${heading}${shuffled(paid, random).join("\n")}\n`,
  });
  expect([findings, rejects]).toEqual([[], []]);
  expect(summary.payments.compared.rows).toBe(40 * 3 * 2);
  expect(summary.payments.foundById.rows).toBe(paid.filter((row) => /^[XY]/.test(row)).length);
});

it.each<[string, boolean]>([
  [one, true],
  ["110105********002X", true],
  ["1101051949****0021", false],
  ["110105****0021", false],
  ["110105******002", true],
  ["110105******003", false],
])("遮盖的号码可以是这一个：%s", (given, same) => {
  expect(isSameId(given, one)).toBe(same);
});

it("15位换算为18位：补世纪，算校验码；日期不存在的不是号码", () => {
  expect(readGivenId(old)).toEqual({ kind: "whole", id: one, isOld: true });
  expect(readGivenId("110105491331002")).toEqual({ kind: "malformed" });
});
