/// <reference types="vite/client" />
import type { CaseTable } from "./table.ts";

export { type Case, type CaseTable, factsOf, optionsOf } from "./table.ts";

/** The tables of all rules, `coordination` among them: every `*.cases.ts`, by its path from this folder. */
export const tables: Readonly<Record<string, CaseTable>> = import.meta.glob(
  ["../policies/**/*.cases.ts", "../coordination/*.cases.ts"],
  { eager: true, import: "default" },
);
