import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";
import type { Comparison } from "../test/support/row-comparisons.ts";
import type { Case, CaseTable } from "../test/support/table.ts";

/** A row of a table, or a test of the kernel. */
export interface MutationTest {
  readonly id: string;
  /** Throws where it fails. */
  readonly run: () => unknown;
}

interface Loaded {
  readonly tables: Readonly<Record<string, CaseTable>>;
  readonly collected: readonly { readonly name: string; readonly run: () => unknown }[];
  comparisonsOf(table: CaseTable, row: Case): readonly Comparison[];
  checkOutcome(table: CaseTable, row: Case): void;
}

/** These ask for types, or for modules that are loaded anew. */
const leftOut = ["test/kernel/policy/types.test.ts", "test/kernel/language/errors.test.ts"];

const filesIn = (root: string, folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .filter((file) => !leftOut.includes(file))
    .sort();

/** Loads the rows of all tables and the tests of the kernel from a copy of the project: one bundle, so that it is read once. */
export async function loadTests(root: string): Promise<readonly MutationTest[]> {
  const rows = filesIn(root, "test/policies", ".cases.ts");
  const kernel = filesIn(root, "test/kernel", ".test.ts");
  const entry = [
    ...rows.map((file, index) => `import table${index} from "./${file}";`),
    ...kernel.map((file) => `import "./${file}";`),
    `export const tables = { ${rows.map((file, index) => `"${file}": table${index}`).join(", ")} };`,
    `export { comparisonsOf } from "./test/support/row-comparisons.ts";`,
    `export { checkOutcome } from "./mutation/sound-outcome.ts";`,
    `export { collected } from "vitest";`,
  ];
  const outfile = join(root, "mutation-tests.mjs");
  await build({
    stdin: { contents: entry.join("\n"), resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // the tests of the kernel have nothing but side effects
    ignoreAnnotations: true,
    logLevel: "error",
    alias: { vitest: join(root, "mutation/vitest-in-process.ts") },
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    outfile,
  });
  const { tables, collected, comparisonsOf, checkOutcome }: Loaded = await import(pathToFileURL(outfile).href);
  const ofTables = Object.entries(tables).flatMap(([path, table]) =>
    table.rows.map((row, index) => ({
      id: `${path}#${index} ${clauseOf(table, row)}`,
      run: () => {
        for (const { found, expected } of comparisonsOf(table, row)) {
          if (!isDeepStrictEqual(found, expected)) throw new Error("the row does not hold");
        }
        checkOutcome(table, row);
      },
    })),
  );
  return [...collected.map(({ name, run }, index) => ({ id: `kernel#${index} ${name}`, run })), ...ofTables];
}

/** The clause of a row, from the id of its test; undefined for a test of the kernel. */
export const clauseOfTest = (id: string): string | undefined => /^test\/\S+#\d+ (\S+)$/.exec(id)?.[1];

/** The full id of the clause of a row. */
const clauseOf = ({ rule }: CaseTable, { clause }: Case): string =>
  clause.includes("/") ? clause : `${rule.name.slice(0, rule.name.indexOf("/"))}/${clause}`;
