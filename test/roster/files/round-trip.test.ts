import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../../src/roster/files/csv.ts";
import { decoded } from "../../../src/roster/files/encoding.ts";
import { openTable, type TableRow } from "../../../src/roster/files/index.ts";
import { repeatedKeys } from "../../../src/roster/files/json-text.ts";
import { countOf } from "../../support/counts.ts";
import { inGb18030, inUtf16, isInGb18030, kind, workbook, write } from "./support.ts";

const headings = ["人员编号", "出生日期", "备注"];
const wanted = headings.map((heading) => ({ names: [heading], required: true }));

/** Cells of any text; what GB18030 writes in four bytes is left out, and so are control characters that no file has. */
const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(..."甲乙丙1230ab,\"'\n\t =+-@_x000D_ <>&#;—·（）") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 1 }).filter((one) => [...one].every(isInGb18030)) },
);
const cell = fc.array(character, { maxLength: 8 }).map((all) => all.join(""));
/** The first cell says that a row is neither empty nor a total. */
const row = fc.tuple(cell, cell, cell).map(([a, b, c]) => [`A${a}`, b, c]);
const rows = fc.array(row, { maxLength: 12 });

async function readBack(name: string, bytes: string | Uint8Array): Promise<readonly (readonly string[])[]> {
  const table = await openTable(write(name, bytes), kind, wanted);
  const all: TableRow[] = [];
  for await (const one of table.rows) all.push(one);
  expect(all.filter(({ fault }) => fault !== undefined)).toEqual([]);
  return all.map(({ cells }) => table.columnOf.map((place) => cells[place as number] ?? ""));
}

const csv = (all: readonly (readonly string[])[], end: string): string =>
  stringify([headings, ...all] as string[][], { record_delimiter: end, quoted_match: /[\r\n]/ });

describe("写出的表读回来，每格不变", () => {
  const files: Readonly<Record<string, (all: readonly (readonly string[])[], end: string) => Uint8Array>> = {
    "UTF-8": (all, end) => Buffer.from(csv(all, end)),
    "UTF-8 带 BOM，压缩": (all, end) => gzipSync(`\ufeff${csv(all, end)}`),
    GB18030: (all, end) => inGb18030(csv(all, end)),
    "UTF-16 小端": (all, end) => inUtf16(csv(all, end), "le"),
    "UTF-16 大端带 BOM": (all, end) => inUtf16(`\ufeff${csv(all, end)}`, "be"),
    NDJSON: (all) =>
      Buffer.from(
        all.map((cells) => JSON.stringify(Object.fromEntries(cells.map((one, at) => [headings[at], one])))).join("\n"),
      ),
  };
  for (const [name, bytesOf] of Object.entries(files)) {
    it(name, async () => {
      const table = fc.tuple(rows, fc.constantFrom("\n", "\r\n", "\r"));
      await fc.assert(
        fc.asyncProperty(table, async ([all, end]) => {
          if (name === "NDJSON" && all.length === 0) return;
          expect(await readBack("round.csv", bytesOf(all, end))).toEqual(all);
        }),
        { numRuns: countOf(200, 25) },
      );
    });
  }
  it(".xlsx", async () => {
    const columns = headings.map((heading) => ({ heading, kind: "text" as const }));
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        expect(await readBack("round.xlsx", workbook("表", columns, all))).toEqual(all);
      }),
      { numRuns: countOf(200, 25) },
    );
  });
  it(".xlsx：日期和数照原样，任何日期、任何数", async () => {
    const columns = (["text", "day", "number"] as const).map((one, at) => ({ heading: headings[at] ?? "", kind: one }));
    const day = fc.date({ min: new Date("1880-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 9999 }));
    await fc.assert(
      fc.asyncProperty(day, number, async (date, [whole, part]) => {
        const decimals = String(part).padStart(4, "0").replace(/0+$/, "");
        const one = ["A1", date.toISOString().slice(0, 10), `${whole}.${decimals}`];
        expect(await readBack("kinds.xlsx", workbook("表", columns, [one]))).toEqual([one]);
      }),
      { numRuns: countOf(300, 30) },
    );
  });
});

describe("切分成行", () => {
  const text = fc
    .array(fc.constantFrom('"', ",", "\n", "\r", "\r\n", "a", "甲", '""', '","'), { maxLength: 40 })
    .map((all) => all.join(""));
  async function cut(pieces: readonly string[]): Promise<TableRow[]> {
    const given = async function* () {
      yield* pieces;
    };
    const all: TableRow[] = [];
    for await (const one of csvRows(given())) all.push(one);
    return all;
  }
  it("分成几段读，结果都一样", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(40), { maxLength: 5 }), async (whole, places) => {
        const at = [0, ...places.map((place) => Math.min(place, whole.length)).sort((a, b) => a - b), whole.length];
        const pieces = at.slice(1).map((end, index) => whole.slice(at[index], end));
        expect(await cut(pieces)).toEqual(await cut([whole]));
      }),
      { numRuns: countOf(2000, 200) },
    );
  });
  it("没有坏行的，与csv-parse相同", async () => {
    const options = { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true };
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(text, async (whole) => {
        let expected: string[][];
        try {
          expected = parse(whole, options);
        } catch {
          return;
        }
        expect((await cut([whole])).map(({ cells }) => cells)).toEqual(expected);
        compared++;
      }),
      { numRuns: countOf(2000, 400) },
    );
    expect(compared).toBeGreaterThan(100);
  });
  it("每一行都在：换行的个数决定行数，坏行也算一行", async () => {
    const line = fc
      .array(fc.constantFrom('"', ",", "a", "甲"), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const all = await cut([lines.join("\n")]);
        expect(all.map(({ row: number }) => number)).toEqual(all.map((_, index) => index + 1));
        // each line is in a row of its own, in the fault of a row, or within a cell with line ends
        const ends =
          all
            .flatMap(({ cells }) => cells)
            .join("")
            .split("\n").length - 1;
        expect(all.length + ends).toBe(lines.length);
      }),
      { numRuns: countOf(2000, 200) },
    );
  });
});

describe("编码和键", () => {
  // a zero byte is what UTF-16 without a BOM is recognised by
  it("任何字节都能读完；分成几段读，结果一样", async () => {
    const textOf = async (pieces: readonly Buffer[]): Promise<string> => {
      const given = async function* () {
        yield* pieces;
      };
      let all = "";
      for await (const piece of decoded(given()).pieces) all += piece;
      return all;
    };
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ min: 1, maxLength: 60 }), fc.nat(60), async (bytes, place) => {
        // a first piece is at least as long as a first read
        const whole = Buffer.concat([Buffer.from("code,甲\n"), bytes]);
        const at = 12 + place;
        expect(await textOf([whole.subarray(0, at), whole.subarray(at)])).toBe(await textOf([whole]));
      }),
      { numRuns: countOf(1000, 100) },
    );
  });
  it("重复的键：JSON.stringify写出的没有；加上一个，就找到这一个", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const plain = JSON.stringify(JSON.parse(text));
        expect(repeatedKeys(plain)).toEqual([]);
        expect(repeatedKeys(`{"a":${plain},\n"b":1,"\\u0061":2}`)).toEqual([{ path: "a", line: 2 }]);
      }),
    );
  });
});
