import { describe, expect, it } from "vitest";
import { read, write } from "./support.ts";

const heading = "人员编号,出生日期,剩余耕地（亩）";
const person = (code: string): string => `${code},1971-03-09,0.5`;
const cells = (code: string): string[] => [code, "1971-03-09", "0.5", ""];

describe("坏了的一行只退回这一行，前后各行不受影响", () => {
  const lines: Readonly<Record<string, readonly [line: string, says: RegExp]>> = {
    格内有引号: [person('P-"02500'), /引号的位置不正确/],
    引号后面还有字: [person('"A"B'), /引号的位置不正确/],
    引号未结束: [`"${person("A9")}`, /引号未结束/],
    最后一格的引号未结束: [`A9,1971-03-09,"0.5`, /引号未结束/],
    太长: [`A9,1971-03-09,${"0".repeat(1_000_001)}`, /本行超过1000000个字/],
    太长而引号未结束: [`A9,1971-03-09,"${"0".repeat(1_000_001)}`, /本行超过1000000个字/],
    少一格: ["A9,1971-03-09", /本行有2个单元格/],
  };
  for (const [name, [line, says]] of Object.entries(lines)) {
    for (const end of ["\n", "\r\n", "\r"]) {
      it(`${name}，换行为${JSON.stringify(end)}`, async () => {
        const text = [heading, person("A1"), line, person("A2"), person("A3")].join(end);
        const { cells: got, rows } = await read(write("broken.csv", text));
        expect(got).toEqual([cells("A1"), expect.stringMatching(says), cells("A2"), cells("A3")]);
        expect(rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
        expect(JSON.stringify(rows).length).toBeLessThan(3000);
      });
    }
  }
  it("引号未结束，后面各行有很多引号", async () => {
    const quoted = (code: string): string => `"${code}","1971-03-09","0.5"`;
    const text = [heading, quoted("A1"), '"A2,1971-03-09,0.5', quoted("A3"), quoted("A4")].join("\n");
    const { cells: got } = await read(write("quotes.csv", text));
    expect(got).toEqual([cells("A1"), "引号的位置不正确", cells("A3"), cells("A4")]);
  });
  it("三千行中有一行坏了，隔很远的地方才有下一个引号", async () => {
    const all = Array.from({ length: 3000 }, (_, index) => person(index === 2499 ? 'P-"02500' : `A${index}`));
    const { rows } = await read(write("one.csv", [heading, ...all].join("\n")));
    expect(rows.length).toBe(3000);
    expect(rows.filter(({ fault }) => fault !== undefined).map(({ row }) => row)).toEqual([2501]);
  });
  it("格内可以有逗号、引号和换行", async () => {
    const text = `${heading}\n"A,1\n""二""",1971-03-09,0.5\n${person("A2")}`;
    expect((await read(write("quoted.csv", text))).cells).toEqual([cells('A,1\n"二"'), cells("A2")]);
  });
});
