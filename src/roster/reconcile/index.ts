export { type DueOfMonth, dueByMonth } from "./due-by-month.ts";
export { type Finding, findingsTable } from "./findings.ts";
export { type FindingKind, findingKinds } from "./kinds.ts";
export type { ReconcileOptions } from "./options.ts";
export { hasItems, openPayments, type Payment, type PaymentOptions, readPayments } from "./payments.ts";
export { isFinding, type Reconciliation, reconcile } from "./reconcile.ts";
export type { ReconcileSummary } from "./summary.ts";
export type { KindSums, NamedSums, Sums } from "./sums.ts";
export { notOnRoster } from "./without-determination.ts";
