import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Where the generated data go: ignored by git. */
export const dataFolder = join(root, "output/book-data");

const linesRead = new Map<string, readonly string[]>();

/** The lines of a file of the repository. */
export function linesOf(file: string): readonly string[] {
  const known = linesRead.get(file);
  if (known !== undefined) return known;
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  linesRead.set(file, lines);
  return lines;
}

/** The number of the first line with this text. */
export function lineOf(file: string, text: string): number | null {
  const index = linesOf(file).findIndex((line) => line.includes(text));
  return index < 0 ? null : index + 1;
}

/** The files below a folder of the repository with this ending, sorted. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();

const ruleFiles = new Map(
  ["src/policies", "src/coordination"]
    .flatMap((folder) => filesBelow(folder, ".ts"))
    .map((file) => [
      `${file.replace("src/policies/", "").replace("src/", "").split("/")[0]}/${basename(file, ".ts")}`,
      file,
    ]),
);

/** The file of a rule, in whatever subject of its document. */
export function fileOf(rule: string): string {
  const file = ruleFiles.get(rule);
  if (file === undefined) throw new RangeError(`no file for the rule ${rule}: expected one of its name`);
  return file;
}

export const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
