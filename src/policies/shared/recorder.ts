import type { Figures, Findings, Policy, Readings } from "../../kernel/policy/index.ts";

/** The part of any document's policy with which shared rules record findings. */
export type Recorder<Address extends string, W extends Findings> = Pick<
  Policy<Address, W, Figures, Readings>,
  "found" | "condition"
>;
