import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { parse } from "csv-parse/sync";

type Row = Readonly<Record<string, string>>;

/** The rows of the example county, those with faults too, by its headings. */
export function forDetermine(): readonly Row[] {
  const options = { relax_column_count: true };
  const [headings = [], ...rows]: string[][] = parse(readFileSync("examples/rosters/county.csv"), options);
  return rows.map((cells) => Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? ""])));
}

const code = "人员编号";

/** The same persons for `landless-farmers/age-band`, which takes two days. */
export const forAgeBand = (): readonly Row[] =>
  forDetermine().map((row) => ({
    [code]: row[code] ?? "",
    村编号: row.村编号 ?? "",
    出生日期: row.出生日期 ?? "",
    年龄确认基准日: row.省政府批准征地日期 ?? "",
  }));

/**
 * Lines that are not like the others, by their places: a broken line, a blank one, a field that the first 100 lines lack,
 * and persons who stand far above under another spelling of their codes.
 */
export const oddLines: ReadonlyMap<number, string> = new Map([
  [2_000, '{"人员编号":"broken'],
  [3_000, ""],
  [4_000, JSON.stringify({ 人员编号: "后来", 后来的列: "不在前100行" })],
  [5_000, JSON.stringify({ 人员编号: "Ｃ01－0001－1", 出生日期: "1961-09-30", 年龄确认基准日: "2009-01-01" })],
  [999_000, JSON.stringify({ 人员编号: " C01-0002-1\u200b", 出生日期: "1949-01-01", 年龄确认基准日: "2009-01-01" })],
]);

/** Writes a roster in NDJSON: the same people again and again, with codes of their own. */
export async function writeRoster(
  file: string,
  people: readonly Row[],
  count: number,
  odd: ReadonlyMap<number, string> = new Map(),
): Promise<void> {
  const out = createWriteStream(file);
  for (let first = 0, copy = 1; first < count; first += people.length, copy += 1) {
    const lines = people.slice(0, count - first).map((row, index) => {
      const own = { ...row, [code]: row[code] && `${row[code]}-${copy}` };
      return `${odd.get(first + index) ?? JSON.stringify(own)}\n`;
    });
    if (!out.write(lines.join(""))) await once(out, "drain");
  }
  out.end();
  await finished(out);
}
