import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { build, type Plugin } from "esbuild";
import type { Comparison } from "../test/support/row-comparisons.ts";
import type { Case, CaseTable } from "../test/support/table.ts";
import type { LifeWithLedger } from "./lives-with-ledger.ts";

/** A row of a table, or another test. */
export interface MutationTest {
  readonly id: string;
  /** Whether it runs only for mutants of the policies that no row and no unit test notices. */
  readonly isWider: boolean;
  /** Throws where it fails. */
  readonly run: () => unknown;
}

interface Loaded {
  readonly tables: Readonly<Record<string, CaseTable>>;
  readonly collected: readonly { readonly name: string; readonly run: () => unknown }[];
  loadUnits(): Promise<unknown>;
  loadLaws(): Promise<unknown>;
  livesWithLedger(program: string, count: number): readonly LifeWithLedger[];
  comparisonsOf(table: CaseTable, row: Case): readonly Comparison[];
  checkOutcome(table: CaseTable, row: Case): void;
}

/** These ask for types or for modules that are loaded anew, or judge all rows once more. */
const leftOut = [
  "test/kernel/policy/types.test.ts",
  "test/kernel/language/second-copy.test.ts",
  "test/policies/cases.test.ts",
];

const filesIn = (root: string, folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .filter((file) => !leftOut.includes(file))
    .sort();

/** Loads the tests from a copy of the project: one bundle, so that each file is read once. */
export async function loadTests(root: string): Promise<readonly MutationTest[]> {
  const { tables, collected, ...loaded } = await bundleOf(root);
  const collect = async (kind: string, load: () => Promise<unknown>, isWider: boolean) => {
    const first = collected.length;
    await load();
    return collected.slice(first).map(({ name, run }, index) => ({ id: `${kind}#${index} ${name}`, isWider, run }));
  };
  const units = await collect("unit", loaded.loadUnits, false);
  const laws = await collect("law", loaded.loadLaws, true);
  const rows = Object.entries(tables).flatMap(([path, table]) =>
    table.rows.map((row, index): MutationTest => {
      const run = () => {
        for (const { found, expected } of loaded.comparisonsOf(table, row)) {
          if (!isDeepStrictEqual(found, expected)) throw new Error("the row does not hold");
        }
        loaded.checkOutcome(table, row);
      };
      return { id: `${path}#${index} ${clauseOf(table, row)}`, isWider: false, run };
    }),
  );
  const lives = loaded
    .livesWithLedger(join(root, "test/ledger/main.py"), mostLives)
    .map(({ life, differs }): MutationTest => {
      const run = () => {
        if (differs()) throw new Error("differs from the independent ledger");
      };
      return { id: `ledger#${life}`, isWider: true, run };
    });
  return [...units, ...rows, ...lives, ...laws];
}

/** The random accounts that are compared with the independent ledger. */
const mostLives = 300;

async function bundleOf(root: string): Promise<Loaded> {
  const units = [...filesIn(root, "test/kernel", ".test.ts"), ...filesIn(root, "test/policies", ".test.ts")];
  const properties = [
    "agreement",
    "landless-farmers",
    "lists-in-any-order",
    "plans",
    "rates-by-day",
    "safety-net",
    "bad-input",
  ];
  const laws = [
    ...filesIn(root, "test/national", ".test.ts"),
    ...properties.map((one) => `test/properties/${one}.test.ts`),
    "test/statement/formulas.test.ts",
    "test/house/due-spans.test.ts",
    "test/roster/reconcile/seeded-by-rule.test.ts",
  ];
  const loading = (files: readonly string[]) =>
    `async () => { ${files.map((one) => `await import("./${one}");`).join(" ")} }`;
  const entry = [
    `export { tables } from "./test/support/cases.ts";`,
    `export const loadUnits = ${loading(units)};`,
    `export const loadLaws = ${loading(laws)};`,
    `export { comparisonsOf } from "./test/support/row-comparisons.ts";`,
    `export { checkOutcome } from "./mutation/sound-outcome.ts";`,
    `export { livesWithLedger } from "./mutation/lives-with-ledger.ts";`,
    `export { collected } from "vitest";`,
  ];
  // every process has its own: they start at the same time
  const outfile = join(root, `mutation-tests-${process.pid}.mjs`);
  await build({
    stdin: { contents: entry.join("\n"), resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // tests have nothing but side effects
    ignoreAnnotations: true,
    logLevel: "error",
    alias: { vitest: join(root, "mutation/vitest-in-process.ts") },
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    plugins: [fewRandomInputs, allTables(root)],
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

/** A fiftieth of the random inputs of `.ci/run`: a mutant is tried with all of them. */
const fewRandomInputs: Plugin = {
  name: "few random inputs",
  setup(building) {
    building.onLoad({ filter: /support\/counts\.ts$/ }, () => ({
      contents: `
        export const isFull = false;
        export const countOf = (inFull) => Math.ceil(inFull / 50);
        export const casesOf = (_, inPart) => inPart;
      `,
    }));
  },
};

/** Vite finds the tables for vitest; here they are imported one by one. */
const allTables = (root: string): Plugin => ({
  name: "all tables",
  setup(building) {
    building.onLoad({ filter: /support\/cases\.ts$/ }, () => {
      const files = [...filesIn(root, "test/policies", ".cases.ts"), "test/coordination/coordination.cases.ts"];
      const imports = files.map((file, index) => `import table${index} from "${join(root, file)}";`);
      const tables = files.map((file, index) => `"${file}": table${index}`);
      const contents = [
        ...imports,
        `export const tables = { ${tables.join(", ")} };`,
        `export { factsOf, optionsOf } from "./table.ts";`,
      ].join("\n");
      return { contents, resolveDir: join(root, "test/support"), loader: "ts" };
    });
  },
});

/** The clause of a row, from the id of its test; undefined for a test of the kernel. */
export const clauseOfTest = (id: string): string | undefined => /^test\/\S+#\d+ (\S+)$/.exec(id)?.[1];

/** The full id of the clause of a row. */
const clauseOf = ({ rule }: CaseTable, { clause }: Case): string =>
  clause.includes("/") ? clause : `${rule.name.slice(0, rule.name.indexOf("/"))}/${clause}`;
