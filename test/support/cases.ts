/// <reference types="vite/client" />
import type { CaseTable } from "./table.ts";

export { type Case, type CaseTable, factsOf, optionsOf } from "./table.ts";

/** The tables of all rules: every `*.cases.ts` below test/policies, by path. */
export const tables: Readonly<Record<string, CaseTable>> = import.meta.glob("../policies/**/*.cases.ts", {
  eager: true,
  import: "default",
});
