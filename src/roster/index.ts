export {
  type AccountEvents,
  accountEventsOf,
  accountsWithoutPerson,
  codesWithAccounts,
  type StrayAccount,
} from "./accounts.ts";
export {
  type AssessedPerson,
  assessRoster,
  type CarriedCell,
  type Determined,
  isRejected,
  type ReadingOptions,
  type RejectedRow,
  type RowResult,
} from "./assess.ts";
export { type Column, columns } from "./columns.ts";
export {
  type CountySettings,
  type CountySettingsInput,
  parseCountySettings,
  readCountySettings,
} from "./county-settings.ts";
export type { ReadingWatch } from "./file-bytes.ts";
export type { RowFault } from "./files/index.ts";
export { guardFormula, unguardFormula } from "./formula-guard.ts";
export { conditionText, rejectCells, rejectHeadings, resultCells, resultHeadings } from "./results.ts";
export { readGroups } from "./special-groups.ts";
export { type RosterSummary, type RosterTotals, rosterSummary } from "./summary.ts";
export type { BenefitTally, Counts, Payers } from "./tally.ts";
