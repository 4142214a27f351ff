import { type Fault, fault, type Text } from "../../kernel/language/index.ts";
import type { TableRow } from "./csv.ts";
import { lookAlikes } from "./look-alikes.ts";

/** 要找的列 — A column to find: its names (Chinese, English, field, former names), and whether it is required. */
export interface WantedColumn {
  readonly names: readonly string[];
  readonly required: boolean;
  /** The positions of the wanted columns that may replace it. */
  readonly orElse?: readonly number[];
}

/** 表头的意思 — A heading without insignificant differences: spaces, widths, kinds of brackets, look-alike characters, case. */
export function senseOf(heading: string): string {
  return [...heading.normalize("NFKC")]
    .map((one) => lookAlikes.get(one) ?? one)
    .join("")
    .replaceAll(/[\s\p{Cf}\p{Cc}_*"']/gu, "")
    .replaceAll(/[〔【[{「『〈《]/g, "(")
    .replaceAll(/[〕】\]}」』〉》]/g, ")")
    .replaceAll(/[\p{Pd}−]/gu, "")
    .replace(/[:.。]+$/, "")
    .toLowerCase();
}

/** A row taken as headings. */
export interface Headings {
  readonly row: number;
  readonly given: readonly string[];
  /** The cells of the row, including empty ones after the last heading. */
  readonly cells: number;
  /** For each wanted column: its position among the headings. */
  readonly columnOf: readonly (number | undefined)[];
  /** Headings that name the same column as an earlier heading. */
  readonly repeated: readonly { readonly given: string; readonly first: string }[];
}

/** A candidate row of headings. If it is joined from several rows, it has alternative names of its columns, best first. */
export interface HeadingRow extends Pick<TableRow, "row" | "cells"> {
  readonly others?: readonly (readonly string[])[];
}

/** Finds the wanted columns among cells. `map` has the file's own headings with the names for which they stand. */
export type Reader = (row: HeadingRow) => Headings;

export function headingReader(
  wanted: readonly WantedColumn[],
  map: Readonly<Record<string, string>> = {},
  strict = false,
): Reader {
  const exact = new Map<string, number>();
  const bySense = new Map<string, number>();
  const add = (names: Map<string, number>, name: string, index: number): void => {
    if (name !== "" && !names.has(name)) names.set(name, index);
  };
  wanted.forEach(({ names }, index) => {
    for (const name of names) {
      add(exact, name, index);
      if (!strict) add(bySense, senseOf(name), index);
    }
  });
  const find = (name: string): number | undefined => exact.get(name) ?? bySense.get(senseOf(name));
  const mapped = new Map(Object.entries(map).map(([own, name]) => [senseOf(own), find(name)]));
  const columnOfHeading = (given: string): number | undefined => {
    const sense = senseOf(given);
    return sense === "" ? undefined : mapped.has(sense) ? mapped.get(sense) : find(given);
  };
  return ({ row, cells, others }) => {
    const given = withoutTrailingBlanks(cells);
    const columnOf: (number | undefined)[] = wanted.map(() => undefined);
    const repeated: { given: string; first: string }[] = [];
    // a longer row cannot be a header row and is not searched
    const places = [...given.slice(0, mostColumns).keys()];
    const known = new Set<number>();
    // a wanted column gets the name under which it was found
    const names = [...given];
    const ranks = Math.max(0, ...(others ?? []).map((names) => names.length));
    for (let rank = 0; rank <= ranks; rank++) {
      // a column found by a better name is not duplicated by a heading that matches a worse one
      const taken = new Set(columnOf.flatMap((place, column) => (place === undefined ? [] : [column])));
      for (const place of places) {
        const name = (rank === 0 ? given[place] : others?.[place]?.[rank - 1]) ?? "";
        const column = known.has(place) ? undefined : columnOfHeading(name);
        if (column === undefined || taken.has(column)) continue;
        known.add(place);
        const first = columnOf[column];
        if (first === undefined) {
          columnOf[column] = place;
          names[place] = name;
        } else repeated.push({ given: given[place] ?? "", first: given[first] ?? "" });
      }
    }
    return { row, given: names, cells: cells.length, columnOf, repeated };
  };
}

/** The maximum number of columns in a spreadsheet. */
export const mostColumns = 16_384;

export const isBlank = (cell: string): boolean => cell === "" || cell.trim() === "";

export function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1] ?? "")) width -= 1;
  return width === cells.length ? cells : cells.slice(0, width);
}

/** How many of the wanted columns a row has. */
export const found = ({ columnOf }: Headings): number => columnOf.filter((one) => one !== undefined).length;

export const missingOf = ({ columnOf }: Headings, wanted: readonly WantedColumn[]): readonly WantedColumn[] =>
  wanted.filter(({ required, orElse = [] }, index) => {
    return required && [index, ...orElse].every((one) => columnOf[one] === undefined);
  });

/** The faults in the headings of a file. */
export function headingFaults(headings: Headings, wanted: readonly WantedColumn[], kind: Text): Fault[] {
  const title = { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` };
  const missing = missingOf(headings, wanted).map(({ names }) =>
    fault(names[0] ?? "", "missing", "", neededColumn, title),
  );
  const repeated = headings.repeated.map(({ given, first }) =>
    fault(given, "contradiction", JSON.stringify(given), given === first ? uniqueColumn : oneOfBoth(first), title),
  );
  return [...missing, ...repeated];
}

const neededColumn: Text = { zh: "不得缺少此列", en: "this column" };
const oneOfBoth = (first: string): Text => ({
  zh: `与“${first}”是同一列，只保留其中一列`,
  en: `only one of this heading and ${first}, which are the same column`,
});
const uniqueColumn: Text = { zh: "列名不得重复", en: "each column only once" };
