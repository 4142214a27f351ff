import type { Figures } from "../../kernel/policy/figure.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import type { Readings } from "../../kernel/policy/reading.ts";
import type { Policy } from "../../kernel/policy/rule.ts";

/** The policy of any document, as far as rules that documents share record their findings. */
export type Recorder<Address extends string, W extends Findings> = Pick<
  Policy<Address, W, Figures, Readings>,
  "found" | "condition"
>;
