import type { AnyRule } from "../../kernel/policy/index.ts";
import type { JudgeOptions } from "../by-rule/judge-table.ts";
import type { PaymentBook } from "./payment-book.ts";
import type { Periods } from "./periods.ts";
import type { comparisonTally } from "./summary.ts";

/** 比对的选项 — How payments are compared with a roster; and how the roster is judged. */
export interface ReconcileOptions extends Omit<JudgeOptions, "completedRow"> {
  /** First and last month, YYYY-MM; those of the payments if left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The heading by which the sums are broken down; that of the village codes if left out. */
  readonly by?: string | undefined;
  /** Whether the payments say what is paid: several parts are then compared each by itself. */
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
