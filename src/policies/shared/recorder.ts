import type { Figures, Findings, Policy, Readings } from "../../kernel/policy/index.ts";

/** The policy of any document, as far as rules that documents share record their findings. */
export type Recorder<Address extends string, W extends Findings> = Pick<
  Policy<Address, W, Figures, Readings>,
  "found" | "condition"
>;
