import { describe, expect, it } from "vitest";
import { read, write } from "./support.ts";

const heading = "人员编号,姓名,出生日期,剩余耕地（亩）";
const person = (code: string): string => `${code},甲,1971-03-09,0.5`;

/** Counts of what is left out of a table that has these lines below one person, and the rows that are read. */
async function leftOut(lines: readonly string[], strict = false) {
  const text = [heading, person("A1"), ...lines, ""].join("\n");
  const { table, rows } = await read(write("notes.csv", text), { strict });
  return { counts: table.about.counts, rows: rows.map(({ row }) => row) };
}

describe("表下面的附注、签字、页码：不算人，单独计数", () => {
  const notes: Readonly<Record<string, readonly string[]>> = {
    填表人和审核人: ["填表人：张某,,审核人：李某,"],
    标签和姓名各占一格: ["填表人：,张某,审核人：,李某"],
    签字留空: ["单位负责人（签字）：,,经办人（签章）：,"],
    一格里写完: ["填表人：张某　　审核人：李某　　联系电话：0591-1234567,,,"],
    标签前有单位: ["村（社区）负责人：,,乡镇经办人：,"],
    日期: ["填表日期：2015年3月1日,,,"],
    日期另占一格: ["填报单位（盖章）：,,2015年3月1日,"],
    注: ["注：本表一式三份,,,"],
    "备注，说明": ["备注：耕地按确权面积填写。,,,", "填表说明：详见附件,,,", "注1：含林地,,,"],
    注分几行: [
      "注：1.本表一式三份；,,,",
      ",2.耕地按确权面积填写，保留一位小数。,,",
      "（3）由村填报,,,",
      ",,,2015年3月1日",
    ],
    注在后一格: ["注：,本表一式三份,,"],
    页码: ["第1页，共3页,,,", ",,,第 2 页", "第1页,,,共3页", "Page 1 of 3,,,"],
    英文: ["Note: preliminary,,,", ",,,Note: preliminary"],
    盖章: ["（公章）,,,"],
  };
  for (const [name, lines] of Object.entries(notes)) {
    it(name, async () => {
      const { counts, rows } = await leftOut([...lines, person("A2")]);
      expect(rows).toEqual([2, 3 + lines.length]);
      expect(counts).toEqual({ emptyRows: 0, totals: 0, notes: lines.length, repeatedHeadings: 0 });
    });
  }
  it("共25人、共 3 户：是合计", async () => {
    expect((await leftOut(["共25人,,,", "共 3 户,,,"])).counts.totals).toBe(2);
  });
});

describe("不清楚是不是附注的，仍是一行", () => {
  it.each([
    ["各必备列都填了", "注：甲,填表人：乙,1971-03-09,0.5"],
    ["各必备列都填了，编号像标签", "经办人：甲,,1971-03-09,0.5"],
    ["有一格不是附注", "注：甲,,1971-03-09,"],
    ["只有一个编号", "A7,,,"],
    ["只有一个姓名", ",张某,,"],
    ["只有一个日期", ",,2015-03-01,"],
    ["没有冒号的标签", "填表人张某,,,"],
    ["没有冒号的注", "注意,,,"],
    ["不在附注下面的句子", "耕地面积，待核实。,,,"],
    ["不在附注下面的日期", ",,2015年3月1日,"],
    ["编号里有冒号", "A：1,,,"],
  ])("%s：%s", async (_, line) => {
    const { counts, rows } = await leftOut([line]);
    expect([counts.notes, rows]).toEqual([0, [2, 3]]);
  });
  it("附注下面又有人的，其后的句子不再是附注", async () => {
    const { counts, rows } = await leftOut(["注：略,,,", person("A2"), "耕地面积，待核实。,,,"]);
    expect([counts.notes, rows]).toEqual([1, [2, 4, 5]]);
  });
  it("从严：附注也是一行", async () => {
    expect((await leftOut(["注：略,,,"], true)).rows).toEqual([2, 3]);
  });
});
