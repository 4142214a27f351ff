import type { Text } from "../../kernel/language/index.ts";
import { invalidFile } from "../file-error.ts";
import type { TableRow } from "./csv.ts";
import { kept } from "./data-rows.ts";
import { found, headingReader } from "./headings.ts";
import { type Member, membersOf } from "./json-text.ts";
import { type Counts, noCounts } from "./left-out.ts";
import type { RawRow, RawRows } from "./raw-rows.ts";
import { brokenLine, longestRow, rowTooLong } from "./row-fault.ts";
import type { Search } from "./search.ts";
import type { OpenTable } from "./table.ts";

interface Line {
  readonly row: number;
  readonly text: string;
  readonly problem?: Text;
}

/** Lines that are looked at for the fields that the table has. */
const linesAhead = 100;

/**
 * NDJSON — One person per line, as a JSON object. Numbers keep the digits that are written, true and false are 是 and 否,
 * lists and groups are their JSON text. A line that is no object is a row with a fault.
 */
export async function openNdjson(
  pieces: AsyncGenerator<string>,
  search: Search,
  about: { readonly encoding: string },
  bytesOf: () => RawRows["bytes"] | undefined,
): Promise<OpenTable> {
  const lines = linesOf(pieces);
  const counts = noCounts();
  const ahead: Line[] = [];
  while (ahead.length < linesAhead) {
    const next = await lines.next();
    if (next.done) break;
    ahead.push(next.value);
  }
  const { headings, ownHeadings, columnOf } = fieldsOf(ahead, search);
  const places = new Map(headings.map((heading, index) => [heading, index]));
  const wantedPlace = placeBySense(search, columnOf);
  const read = (line: Line): TableRow | undefined =>
    isEmpty(line, counts) ? undefined : rowOf(line, headings.length, places, wantedPlace);
  const rows = async function* (): AsyncGenerator<TableRow> {
    try {
      for (const line of ahead) {
        const row = read(line);
        if (row !== undefined) yield row;
      }
      yield* kept(lines, read);
    } finally {
      await lines.return(undefined);
    }
  };
  const bytes = bytesOf();
  const raw = bytes && {
    lastRowAbove: 0,
    required: [],
    firstsAbove: [],
    places: new Map(headings.map((heading, index) => [heading, wantedPlace(heading) ?? index])),
    bytes,
    read: ({ row, text, problem }: RawRow) => read(problem ? { row, text, problem } : lineOf(row, text)),
    passed: () => undefined,
  };
  return {
    headings,
    ownHeadings,
    columnOf,
    rows: rows(),
    about: {
      format: "ndjson",
      get encoding() {
        return about.encoding;
      },
      titleRows: 0,
      headingRows: 0,
      counts,
    },
    ...(raw ? { raw } : {}),
  };
}

function isEmpty({ text }: Line, counts: Counts): boolean {
  if (text.trim() !== "") return false;
  counts.emptyRows += 1;
  return true;
}

/** The fields of the first lines, and after them the wanted columns that none of these has. */
function fieldsOf(ahead: readonly Line[], search: Search) {
  const names = new Set<string>();
  for (const { text } of ahead) {
    const members = objectOf(text);
    for (const { key } of Array.isArray(members) ? members : []) names.add(key);
  }
  const headings = [...names];
  const ownHeadings = headings.length;
  const { wanted, options, source, kind } = search;
  const read = headingReader(wanted, options.map, options.strict)({ row: 1, cells: headings });
  if (found(read) === 0) {
    const problem = ahead[0]?.text.trim() === "{" ? severalLines : noKnownField;
    throw invalidFile(source, kind, problem, knownFields(search));
  }
  const columnOf = wanted.map(({ names: [name = ""] }, index) => read.columnOf[index] ?? headings.push(name) - 1);
  return { headings, ownHeadings, columnOf };
}

const noKnownField: Text = { zh: "前100行没有可用的字段", en: "none of the first 100 lines has a known field" };

const severalLines: Text = { zh: "一个JSON对象写成了几行", en: "a JSON object takes several lines" };

function knownFields({ wanted }: Search): Text {
  const names = wanted.slice(0, 30).map((one) => one.names[0] ?? "");
  return {
    zh: `每行一个JSON对象，字段为${names.join("、")}`,
    en: `one JSON object per line with the fields ${names.join(", ")}`,
  };
}

function placeBySense({ wanted, options }: Search, columnOf: readonly number[]): (key: string) => number | undefined {
  const read = headingReader(wanted, options.map, options.strict);
  const known = new Map<string, number | undefined>();
  return (key) => {
    if (known.has(key)) return known.get(key);
    const index = read({ row: 1, cells: [key] }).columnOf.indexOf(0);
    const place = index < 0 ? undefined : columnOf[index];
    if (known.size < mostKeys) known.set(key, place);
    return place;
  };
}

/** Keys that are remembered: a file may have another one in each line. */
const mostKeys = 10_000;

const noObject: Text = { zh: "本行不是一个JSON对象", en: "is not a JSON object" };

function rowOf(
  { row, text, problem }: Line,
  width: number,
  places: ReadonlyMap<string, number>,
  wantedPlace: (key: string) => number | undefined,
): TableRow {
  const broken = (reason: Text): TableRow => ({ row, cells: [], fault: brokenLine(text, reason) });
  if (problem !== undefined) return broken(problem);
  const members = objectOf(text);
  if (!Array.isArray(members)) return broken(members);
  const cells: string[] = Array(width).fill("");
  const filled = new Set<number>();
  for (const member of members) {
    const place = wantedPlace(member.key) ?? places.get(member.key);
    if (place === undefined) {
      if (member.text !== "null") return broken(unknownField(member.key));
    } else if (filled.has(place)) return broken(twice(member.key));
    else {
      filled.add(place);
      cells[place] = cellOf(member);
    }
  }
  return { row, cells };
}

const twice = (key: string): Text => ({
  zh: `字段“${key.slice(0, 50)}”在本行重复`,
  en: `has the field ${key.slice(0, 50)} twice`,
});
const unknownField = (key: string): Text => ({
  zh: `字段“${key.slice(0, 50)}”在前100行中没有`,
  en: `has the field ${key.slice(0, 50)}, which none of the first 100 lines has`,
});

/** The members of a line's object; otherwise what is wrong with it. */
function objectOf(text: string): Member[] | Text {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === "object" && given !== null && !Array.isArray(given) ? membersOf(text) : noObject;
  } catch {
    return noObject;
  }
}

function cellOf({ text }: Member): string {
  if (text.startsWith('"')) return JSON.parse(text) as string;
  if (text === "null") return "";
  return text === "true" ? "是" : text === "false" ? "否" : text;
}

export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = "";
  let row = 0;
  let skipping = false;
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      if (!skipping) yield lineOf(++row, text);
      skipping = false;
    }
    if (rest.length <= longestRow) continue;
    if (!skipping) yield lineOf(++row, rest);
    skipping = true;
    rest = "";
  }
  if (rest !== "" && !skipping) yield lineOf(row + 1, rest);
}

/** A line without the mark that joined files have at the beginning of each. */
const lineOf = (row: number, text: string): Line =>
  text.length > longestRow
    ? { row, text: text.slice(0, 200), problem: rowTooLong }
    : { row, text: text.replace(/^\ufeff/, "") };
