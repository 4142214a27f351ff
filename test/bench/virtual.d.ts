declare module "virtual:tables" {
  export const tables: readonly import("../support/table.ts").CaseTable[];
}
