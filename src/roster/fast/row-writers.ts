import type { Language } from "../../kernel/language/index.ts";
import type { AnyRule, Determination } from "../../kernel/policy/index.ts";
import type { CarriedColumn } from "../by-rule/carried.ts";
import { answerCells, csvBytes } from "./answer-cells.ts";
import type { Bytes } from "./bytes.ts";
import { determinationWriter, stringBytes } from "./json.ts";
import { oneByte, utf8Text } from "./text.ts";

/** A judged row that needed no repair. */
interface UsualRow {
  readonly row: number;
  readonly code: string;
  readonly cells: readonly string[];
  /** The determination with grounds if a writer needs them, otherwise the value only. */
  readonly determination: Pick<Determination, "value">;
}

export type WriteRow = (to: Bytes, row: UsualRow) => void;

/** In the order of object properties: one for each heading, numeric headings first. */
const asProperties = (carried: readonly CarriedColumn[]): readonly (readonly [string, number])[] =>
  Object.entries(Object.fromEntries(carried.map(({ heading, place }) => [heading, place])));

/** A line of results.csv. */
export function csvWriter(rule: AnyRule, carried: readonly CarriedColumn[], language: Language): WriteRow {
  const writeCells = answerCells(rule, language);
  const placeOf = new Map(asProperties(carried));
  const places = carried.map(({ heading }) => placeOf.get(heading) as number);
  return (to, { row, code, cells, determination }) => {
    to.text(`${row},`);
    to.text(csvBytes(oneByte(code)));
    for (const place of places) {
      to.text(",");
      to.text(csvBytes(cells[place] ?? ""));
    }
    writeCells(to, determination.value);
    to.text("\n");
  };
}

/** A line of results.ndjson, or of the standard output. */
export function lineWriter(carried: readonly CarriedColumn[]): WriteRow {
  const parts = asProperties(carried).map(([heading, place], at) => {
    return { key: `${at === 0 ? "" : ","}${stringBytes(heading)}:`, place };
  });
  const writeDetermination = determinationWriter();
  return (to, { row, code, cells, determination }) => {
    to.text(`{"row":${row},"code":`);
    to.text(stringBytes(code));
    to.text(`,"carried":{`);
    for (const { key, place } of parts) {
      to.text(key);
      to.text(bytesInQuotes(cells[place] ?? ""));
    }
    to.text(`},"repairs":[],"determination":`);
    writeDetermination(to, determination as Determination);
    to.text("}\n");
  };
}

/** Characters that JSON escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const escaped = /["\\\x00-\x1f]/;
const bytesInQuotes = (cell: string): string => (escaped.test(cell) ? stringBytes(utf8Text(cell)) : `"${cell}"`);
