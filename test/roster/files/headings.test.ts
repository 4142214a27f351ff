import { describe, expect, it } from "vitest";
import { read, refusal, write } from "./support.ts";

const heading = "人员编号,出生日期,剩余耕地（亩）,缴清日期";
const person = "A1,1971-03-09,0.5,2012-05-01";
const cells = [["A1", "1971-03-09", "0.5", "2012-05-01"]];

describe("表头按意思辨认", () => {
  const same: Readonly<Record<string, string>> = {
    一字不差: heading,
    有空格: " 人员 编号, 出生日期 ,剩余耕地 （亩）,缴清　日期",
    半角括号: "人员编号,出生日期,剩余耕地(亩),缴清日期",
    方括号: "人员编号,出生日期,剩余耕地【亩】,缴清日期",
    康熙部首: "⼈员编号,出⽣⽇期,剩余耕地（亩）,缴清⽇期",
    部首补充和繁体: "人员編号,出生日期,剩余耕地（亩）,缴清日期",
    看不见的字符: "\u200b人员编号,出生\ufeff日期,剩余耕地（亩）,缴清日期",
    必填的星号和冒号: "*人员编号,出生日期：,剩余耕地（亩）,缴清日期",
    格内换行: '"人员\n编号",出生日期,"剩余耕地\r\n（亩）",缴清日期',
    英文: "Person code,date of  birth,Remaining arable land (mu),DATE OF PAYMENT IN FULL",
    字段名: "code,birth_date,remainingArableMu,paid-on",
    全角字母: "ｃｏｄｅ,ＢｉｒｔｈＤａｔｅ,remainingArableMu,paidOn",
  };
  for (const [name, given] of Object.entries(same)) {
    it(`${name}：找到全部四列`, async () => {
      expect((await read(write("same.csv", `${given}\n${person}\n`))).cells).toEqual(cells);
    });
  }
  it("县里自己的列名：用对照表", async () => {
    const path = write("own.csv", `序列,生日,余地,缴清日期\n${person}\n`);
    const map = { 序列: "人员编号", 生日: "birthDate", 余地: "剩余耕地（亩）" };
    expect((await read(path, { map })).cells).toEqual(cells);
    expect(await refusal(read(path))).toMatch(/表头（人员编号）：未填报/);
  });
  it("从严：列名须一字不差", async () => {
    const path = write("strict.csv", `人员编号,出生日期,剩余耕地(亩),缴清日期\n${person}\n`);
    expect(await refusal(read(path, { strict: true }))).toMatch(/表头（剩余耕地（亩））：未填报/);
  });
});

describe("表头上面和下面", () => {
  const tables: Readonly<Record<string, readonly [text: string, titleRows: number, row: number]>> = {
    没有标题: [`${heading}\n${person}\n`, 0, 2],
    一行标题: [`某县被征地农民花名册,,,\n${heading}\n${person}\n`, 1, 3],
    "标题、空行、填表单位和日期": [`某县花名册\n\n填表单位：某局,,日期：2015年\n${heading}\n${person}\n`, 2, 5],
    三十行标题中的最后一行: [`${"说明\n".repeat(29)}${heading}\n${person}\n`, 29, 31],
    "sep=, 那一行不算": [`sep=,\r\n${heading}\r\n${person}\r\n`, 0, 2],
    "带 BOM 的 sep=,": [`\ufeffsep=,\n${heading}\n${person}\n`, 0, 2],
  };
  for (const [name, [text, titleRows, row]] of Object.entries(tables)) {
    it(name, async () => {
      const { table, rows, cells: got } = await read(write("titled.csv", text));
      expect(got).toEqual(cells);
      expect([table.about.titleRows, rows[0]?.row]).toEqual([titleRows, row]);
    });
  }
  it("空行、只有逗号的行、合计、重复的表头：不算人，分别计数", async () => {
    const lines = [
      heading,
      person,
      ",,,",
      " , ,, ",
      "",
      "合计,,12.5,",
      "小 计：,,3,",
      heading,
      person.replace("A1", "A2"),
      "总计（2人）,,,",
    ];
    const { table, rows } = await read(write("left-out.csv", lines.join("\n")));
    expect(rows.map(({ row }) => row)).toEqual([2, 9]);
    expect(table.about.counts).toEqual({ emptyRows: 3, totals: 3, notes: 0, repeatedHeadings: 1 });
  });
  it("各必备列都填了的，即使名叫合计，也是一个人", async () => {
    const { table, rows } = await read(write("named.csv", `${heading}\n合计,1971-03-09,0.5,\n`));
    expect([rows.length, table.about.counts.totals]).toEqual([1, 0]);
  });
  it("从严：表头上面不得有字，合计不略过", async () => {
    expect(await refusal(read(write("titled.csv", `花名册\n${heading}\n`), { strict: true }))).toMatch(/未填报/);
    const { rows } = await read(write("total.csv", `${heading}\n${person}\n合计,,,\n`), { strict: true });
    expect(rows).toHaveLength(2);
  });
});

describe("列多、列少", () => {
  it("多出的列照原样带着；每行多一个逗号的，不算", async () => {
    const { table, rows } = await read(write("more.csv", `姓名,${heading},备注,,\n甲,${person},无,,\n`));
    expect(table.headings).toEqual(["姓名", ...heading.split(","), "备注"]);
    expect(table.columnOf).toEqual([1, 2, 3, 4]);
    expect(rows).toEqual([{ row: 2, cells: ["甲", ...person.split(","), "无"] }]);
  });
  it("少一个可有可无的列", async () => {
    const { table, cells: got } = await read(
      write("less.csv", "人员编号,出生日期,剩余耕地（亩）\nA1,1971-03-09,0.5\n"),
    );
    expect([table.columnOf[3], got]).toEqual([undefined, [["A1", "1971-03-09", "0.5", ""]]]);
  });
  it("个别行的单元格多了或者少了：退回该行，可能是格内有逗号", async () => {
    const lines = [heading, `${person},`, "A2,1971-03-09,0.5", person];
    expect((await read(write("count.csv", lines.join("\n")))).cells).toEqual([
      "本行有5个单元格，表头为4个，应一致",
      "本行有3个单元格，表头为4个，应一致",
      cells[0],
    ]);
  });
  const refused: Readonly<Record<string, readonly [text: string, says: RegExp]>> = {
    缺必备的列: ["人员编号,出生日期\nA1,1971-03-09\n", /表头（剩余耕地（亩））：未填报。要求：不得缺少此列/],
    同一列两次: [`${heading},出生日期\n`, /表头（出生日期）：与其他填报内容矛盾.*列名不得重复/],
    同一列的两种写法: [`${heading},birthDate\n`, /表头（birthDate）：.*与“出生日期”是同一列，只保留其中一列/],
    没有表头: [`${person}\n${person}\n`, /表头（人员编号）：未填报/],
    九十万个逗号: [`${heading}${",".repeat(900_000)}x\n${person}\n`, /第1行有900004列。要求：至多16384列/],
    只有逗号: [",,,\n,,,\n", /文件为空/],
  };
  for (const [name, [text, says]] of Object.entries(refused)) {
    it(`${name}：不接受，一句话说明`, async () => {
      const message = await refusal(read(write("refused.csv", text)));
      expect(message).toMatch(says);
      expect(message.length).toBeLessThan(1000);
    });
  }
});
