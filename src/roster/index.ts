export { type AccountEvents, accountEventsOf, codesWithAccounts } from "./accounts.ts";
export { type Column, columns } from "./columns.ts";
export { type County, type CountyInput, countyOf, readCounty } from "./county.ts";
export {
  type Determined,
  isRejected,
  type JudgedPerson,
  judgeRoster,
  type RejectedRow,
  type RowResult,
} from "./judge.ts";
export { conditionText, rejectCells, rejectHeadings, resultCells, resultHeadings } from "./results.ts";
export type { RowFault } from "./row-faults.ts";
export { readGroups } from "./special-groups.ts";
export { type RosterSummary, rosterSummary } from "./summary.ts";
export type { BenefitTally, Counts, Payers } from "./tally.ts";
