import type { Language } from "../../kernel/language/index.ts";
import { PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule, Determination } from "../../kernel/policy/index.ts";
import { groundsFile, resultsFile, standardOutput } from "../by-rule/blocks.ts";
import { carriedColumns } from "../by-rule/carried.ts";
import type { CountyOfRule } from "../by-rule/county.ts";
import { masked } from "../by-rule/id-number.ts";
import { type OpenTable, type PersonColumn, wantedOf } from "../by-rule/table.ts";
import type { Batch } from "./batches.ts";
import { Bytes } from "./bytes.ts";
import { factsPlan, unusual } from "./facts-plan.ts";
import { ndjsonCells } from "./ndjson-cells.ts";
import { personPlan } from "./person-plan.ts";
import { csvWriter, lineWriter, type WriteRow } from "./row-writers.ts";
import { isSound, oneByte, utf8Text, wideDigit } from "./text.ts";

/** How the rows of a table are judged. Plain data except for the rule, so that it can be sent to a worker. */
export interface FastTable {
  readonly rule: AnyRule;
  readonly county: CountyOfRule;
  readonly format: "csv" | "ndjson";
  readonly headings: readonly string[];
  readonly columnOf: readonly (number | undefined)[];
  /** How many of the headings are in the file. */
  readonly ownHeadings: number;
  /** The lists with separate tables. */
  readonly lists: readonly string[];
  readonly showId: boolean;
  /** Columns about the person whose cells must be filled in. */
  readonly filled: readonly PersonColumn[];
  /** Whether to write files, with or without grounds, or every row as a line of JSON. */
  readonly outputs: "files" | "files without grounds" | "lines";
  readonly language: Language;
  /** The last row of titles and headings. */
  readonly lastRowAbove: number;
  readonly firstsAbove: readonly string[];
  /** The positions of the required columns. */
  readonly required: readonly number[];
  /** In NDJSON, the positions of the fields by name. */
  readonly places: readonly (readonly [string, number])[];
  /** Whether the values are needed, too. */
  readonly keepsValues: boolean;
  /** The last row that an earlier run completed. Nothing is written for rows up to this one. */
  readonly completedRow: number;
}

/** The results of the rows of a batch, row by row. */
export interface JudgedBatch {
  /** The codes; undefined for a row that is left to the slow method. */
  readonly codes: (string | undefined)[];
  readonly ids: string[];
  /** The values, for a document's own tally; not from a worker. */
  readonly values: unknown[];
  /** The text of the usual rows, and where each row ends in it. Without workers, valid until the next batch is judged. */
  readonly written: Readonly<Record<string, Written>>;
}

interface Written {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** 一批的认定 — Judges the usual rows: those without repairs, faults and oddities. */
export function batchJudge(table: FastTable): (batch: Batch) => JudgedBatch {
  const judge = rowJudge(table);
  const sinks = sinksOf(table);
  const cellsOf = table.format === "csv" ? undefined : ndjsonCells(placesOf(table), table.headings.length);
  const isPerson = table.format === "csv" ? personTest(table) : () => true;
  const width = table.headings.length;
  return ({ bytes, places, firstRow, quoted }) => {
    const rows = places.length / 2;
    const codes: (string | undefined)[] = new Array(rows);
    const ids: string[] = new Array(rows);
    const values: unknown[] = new Array(rows);
    const ends = sinks.map(() => new Uint32Array(rows));
    for (const { to } of sinks) to.length = 0;
    const hasWide = wideDigit.test(bytes);
    const allSound = isSound(bytes) && !(cellsOf && control.test(bytes));
    for (let index = 0; index < rows; index++) {
      const [from, to] = [places[2 * index] as number, places[2 * index + 1] as number];
      const row = firstRow + index;
      if (
        to > from &&
        row > table.lastRowAbove &&
        (allSound || isSoundRow(bytes.slice(from, to), cellsOf !== undefined))
      ) {
        const cells = cellsOf ? cellsOf(bytes, from, to) : csvCells(bytes, from, to, quoted.get(index));
        if (cells !== undefined && cells.length === width && isPerson(cells)) {
          const person = judge(cells, row, hasWide && wideDigit.test(bytes.slice(from, to)), sinks);
          codes[index] = person?.code;
          ids[index] = person?.id ?? "";
          if (table.keepsValues) values[index] = person?.value;
        }
      }
      sinks.forEach(({ to: sink }, at) => {
        const end = ends[at] as Uint32Array;
        // the text of a row that is left to the slow method after all
        if (codes[index] === undefined) sink.length = index === 0 ? 0 : (end[index - 1] as number);
        end[index] = sink.length;
      });
    }
    const written = sinks.map(
      ({ name, to }, at) => [name, { bytes: to.written(), ends: ends[at] as Uint32Array }] as const,
    );
    return { codes, ids, values, written: Object.fromEntries(written) };
  };
}

/** Characters that JSON text must not contain, and white space that few programs write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const control = /[\x00-\x09\x0b\x0c\x0e-\x1f]/;

const isSoundRow = (bytes: string, isJson: boolean): boolean => isSound(bytes) && !(isJson && control.test(bytes));

function csvCells(bytes: string, from: number, to: number, quoted: ReturnType<Batch["quoted"]["get"]>) {
  if (quoted === undefined) return bytes.slice(from, to).split(",");
  return quoted.problem === undefined ? quoted.cells : undefined;
}

/** The positions of the fields of NDJSON, by their names as bytes. A row with any other field is unusual. */
const placesOf = ({ places }: FastTable): ReadonlyMap<string, number> =>
  new Map(places.map(([name, place]) => [oneByte(name), place]));

/** Matches text that begins with a visible character. */
const filled = /^[!-~\xe4-\xe9]/;
/** Cannot be the first cell of a total or a page number: does not begin like page, sum, subtotal, total or grand total. */
const firstOfPerson = /^(?!p[-_]*a|s[-_]*u|t[-_]*o|g[-_]*r)[0-9a-z][\w-]*$/i;

/** Whether a row certainly belongs to a person, and is not a note, a total or repeated headings: see files/left-out.ts. */
function personTest({ firstsAbove, required }: FastTable): (cells: readonly string[]) => boolean {
  const above = new Set(firstsAbove.map(oneByte));
  return (cells) => {
    const first = cells[0] ?? "";
    if (!filled.test(first) || above.has(first)) return false;
    if (firstOfPerson.test(first)) return true;
    if (required.length === 0 || /[:\xef]/.test(first)) return false;
    return required.every((place) => filled.test(cells[place] ?? ""));
  };
}

interface Sink {
  readonly name: string;
  readonly to: Bytes;
  readonly write: WriteRow;
}

function sinksOf({
  rule,
  county,
  headings,
  ownHeadings,
  columnOf,
  lists,
  outputs,
  language,
}: FastTable): readonly Sink[] {
  const table = { headings, ownHeadings, columnOf, rows: noRows };
  const carried = carriedColumns(rule, table, wantedOf(rule, county, lists));
  if (outputs === "lines") return [{ name: standardOutput, to: new Bytes(), write: lineWriter(carried) }];
  const results = { name: resultsFile, to: new Bytes(), write: csvWriter(rule, carried, language) };
  if (outputs === "files without grounds") return [results];
  return [results, { name: groundsFile, to: new Bytes(), write: lineWriter(carried) }];
}

const noRows = { async *[Symbol.asyncIterator]() {} };

/** The parts of a rule that are missing in `AnyRule`. */
interface Deciding {
  decide(facts: object): Determination;
  value(facts: object): unknown;
}

function rowJudge(table: FastTable) {
  const { rule, county, headings, ownHeadings, columnOf, lists, outputs, completedRow, showId } = table;
  const { columns, firstOfRule } = wantedOf(rule, county, lists);
  const placeOf = new Map(columns.map((column, index) => [column, columnOf[firstOfRule + index]]));
  const open: OpenTable = { headings, ownHeadings, columnOf, rows: noRows };
  const personOf = personPlan(open, table.filled);
  const factsOf = factsPlan({ rule, columns, placeOf: (one) => placeOf.get(one), shared: county.shared, lists });
  const deciding = county.rule as unknown as Deciding;
  const isValueEnough = outputs === "files without grounds";

  return (cells: readonly string[], row: number, hasWide: boolean, sinks: readonly Sink[]) => {
    const facts = factsOf(cells);
    if (facts === unusual) return undefined;
    const person = personOf(cells, (facts as { birthDate?: unknown }).birthDate);
    if (person === undefined) return undefined;
    if (row <= completedRow) return { ...person, value: undefined };
    const determination = decided(deciding, facts, isValueEnough);
    if (determination === undefined) return undefined;
    const judged = { row, code: person.shown, cells, determination };
    for (const { to, write } of sinks) {
      const from = to.length;
      write(to, judged);
      if (showId || !(hasWide || to.hasLongNumber(from))) continue;
      const line = to.since(from);
      // after an escape, digits may not be what they seem
      if (line.includes("\\")) return undefined;
      to.length = from;
      to.text(oneByte(masked(utf8Text(line))));
    }
    return { code: person.code, id: person.id, value: determination.value };
  };
}

function decided(rule: Deciding, facts: object, isValueEnough: boolean): Pick<Determination, "value"> | undefined {
  try {
    return isValueEnough ? { value: rule.value(facts) } : rule.decide(facts);
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}
