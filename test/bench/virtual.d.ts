declare module "virtual:peers" {
  interface Peer {
    readonly w1: (record: unknown) => unknown;
    readonly w2: (record: unknown) => unknown;
    readonly setup?: () => unknown;
  }
  /** Undefined where the folder of the peers is not present. */
  export const makeRecords: ((count: number, seed: number) => unknown[]) | undefined;
  export const onDecimals: Peer;
  export const onZodAndFen: Peer;
}

declare module "virtual:tables" {
  export const tables: readonly import("../support/table.ts").CaseTable[];
}
