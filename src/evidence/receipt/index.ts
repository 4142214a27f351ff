export type { Contents } from "./contents.ts";
export type { Difference, DifferenceKind } from "./differences.ts";
export { type Disclosure, type Disclosures, type Receipt, receipt } from "./receipt.ts";
export { type Verification, verify } from "./verify.ts";
