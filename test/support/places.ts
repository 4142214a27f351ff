import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tables } from "./cases.ts";
import type { Result } from "./results.ts";

// Places that house tests point to, as file and line

const root = fileURLToPath(new URL("../..", import.meta.url));
const linesIn = new Map<string, readonly string[]>();

/** The files of the documents. */
export const sourceFiles: readonly string[] = readdirSync(`${root}src/policies`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/policies/${file}`)
  .sort();

/** The text of a file. */
export const textOf = (file: string): string => lines(file).join("\n");

function lines(file: string): readonly string[] {
  const known = linesIn.get(file);
  if (known) return known;
  const read = existsSync(root + file) ? readFileSync(root + file, "utf8").split("\n") : [];
  linesIn.set(file, read);
  return read;
}

/** `file:line` of the first line with this text; the file alone where there is none. */
export function placeOf(file: string, text: string): string {
  const line = lines(file).findIndex((one) => one.includes(text));
  return line < 0 ? file : `${file}:${line + 1}`;
}

/** `file:line` and the line itself, of every line with this text. */
export const placesOf = (file: string, text: string): string[] =>
  lines(file).flatMap((line, index) => (line.includes(text) ? [`${file}:${index + 1} ${line.trim()}`] : []));

/** `file:line` of the first line that begins with this key of an object, or else of the first that has it. */
export function placeOfKey(file: string, key: string): string {
  const keys = [`${key}: `, `"${key}": `];
  const first = lines(file).findIndex((line) => keys.some((one) => line.trim().startsWith(one)));
  const line = first >= 0 ? first : lines(file).findIndex((line) => keys.some((one) => line.includes(`{ ${one}`)));
  return line < 0 ? file : `${file}:${line + 1}`;
}

/** The file of a table, by its path from test/support. */
export const tableFile = (path: string): string => path.replace("..", "test");

/** The file of the rule that a table is about: its name beside that of the table. */
const ruleFileOf = (path: string): string => path.replace("..", "src").replace(".cases.ts", ".ts");

const pathByRule = new Map(Object.entries(tables).map(([path, table]) => [table.rule.name, path]));

/** The file of a rule's table. */
export function tableOf(rule: string): string {
  const path = pathByRule.get(rule);
  return path === undefined ? `test/policies/${rule}.cases.ts` : tableFile(path);
}

/** The file of a rule. */
export function fileOf(rule: string): string {
  const path = pathByRule.get(rule);
  return path === undefined ? `src/policies/${rule}.ts` : ruleFileOf(path);
}

/** The place of a row. */
export const rowPlace = ({ path, row }: Pick<Result, "path" | "row">): string =>
  placeOf(tableFile(path), JSON.stringify(row.when).slice(1, -1));

/** The place for the next row of a rule's table: after its last row. */
export function placeForRow(rule: string): string {
  const file = tableOf(rule);
  const line = lines(file).lastIndexOf("  ],");
  return line < 0 ? file : `${file}:${line + 1}`;
}
