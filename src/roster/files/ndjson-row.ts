import type { Text } from "../../kernel/language/index.ts";
import type { TableRow } from "./csv.ts";
import { type Member, membersOf } from "./json-text.ts";
import type { Line } from "./ndjson-lines.ts";
import { brokenLine } from "./row-fault.ts";

const noObject: Text = { zh: "本行不是一个JSON对象", en: "is not a JSON object" };

/** A line as a row of the table. A field goes to the wanted column that it names, otherwise to the column with the same heading. */
export function rowOf(
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

/** The members of the object in a line, or the fault of the line. */
export function objectOf(text: string): Member[] | Text {
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
