import type { AnyRule } from "../../kernel/policy/index.ts";
import type { JudgeOptions } from "../by-rule/judge-table.ts";
import type { PaymentBook } from "./payment-book.ts";
import type { Periods } from "./periods.ts";
import type { comparisonTally } from "./summary.ts";

/** 比对的选项 — How payments are compared with a roster, and how the roster is judged. */
export interface ReconcileOptions extends Omit<JudgeOptions, "completedRow"> {
  /** First and last month, YYYY-MM; by default those of the payments. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The heading by which totals are broken down; by default the village code. */
  readonly by?: string | undefined;
  /** Whether the payments have an item column: then each part is compared separately. */
  readonly byItem?: boolean | undefined;
}

/** What is compared, and how. */
export interface Comparing {
  readonly rule: AnyRule;
  readonly book: PaymentBook;
  readonly tally: ReturnType<typeof comparisonTally>;
  readonly by: string | undefined;
  readonly periods: Periods | undefined;
  readonly options: ReconcileOptions;
}
