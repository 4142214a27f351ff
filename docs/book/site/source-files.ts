import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of the repository that the site shows, line by line: rules, tables, and what guides link to. */
export const sourceFiles: readonly string[] = JSON.parse(
  readFileSync(join(process.cwd(), "../output/book-data/source-files.json"), "utf8"),
);
