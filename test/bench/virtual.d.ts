declare module "virtual:tables" {
  import type { CaseTable } from "../support/table.ts";
  export const tables: readonly CaseTable[];
}
