import type { Text } from "../../kernel/language/index.ts";
import { invalidFile } from "../file-error.ts";
import type { TableRow } from "./csv.ts";
import { kept } from "./data-rows.ts";
import { found, headingReader } from "./headings.ts";
import { type Counts, noCounts } from "./left-out.ts";
import { type Line, lineOf, linesOf } from "./ndjson-lines.ts";
import { objectOf, rowOf } from "./ndjson-row.ts";
import type { RawRow, RawRows } from "./raw-rows.ts";
import type { Search } from "./search.ts";
import type { FormatTable } from "./table.ts";

/** The number of lines from which the fields of the table are determined. */
const linesAhead = 100;

/**
 * NDJSON — One person per line, as a JSON object. Numbers keep their digits as written, true and false become 是 and 否,
 * lists and groups remain JSON text. A line that is not an object is a row with a fault.
 */
export async function openNdjson(
  pieces: AsyncGenerator<string>,
  search: Search,
  about: { readonly encoding: string },
  bytesOf: () => RawRows["bytes"] | undefined,
): Promise<FormatTable> {
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

/** The fields of the first lines, then the wanted columns that do not occur in them. */
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

/** The maximum number of cached keys: a file may have a different key in every line. */
const mostKeys = 10_000;
