export {
  type CellFault,
  type CellTable,
  type Column,
  type CountyOfRule,
  columnsOf,
  countyOfRule,
  countySchema,
  isRejectedRow,
  type JudgedOrRejected,
  type JudgedRow,
  type JudgeOptions,
  judgeTable,
  type ListTable,
  listTablesOf,
  masked,
  type OpenOptions,
  type OpenTable,
  openListTable,
  openTable,
  type PersonColumn,
  type RejectedRow,
  type Repair,
  rejectsTable,
  repairs,
  resultsTable,
  templateOf,
  templatePage,
} from "./by-rule/index.ts";
export type { ReadingWatch } from "./file-bytes.ts";
export { guardFormula, unguardFormula } from "./formula-guard.ts";
export { changesTable } from "./impact/changes-table.ts";
export type { Change } from "./impact/compare.ts";
export type { Grouping } from "./impact/groups.ts";
export { type ImpactOptions, type ImpactRow, impact } from "./impact/impact.ts";
export { type MoneyLine, moneyLines } from "./impact/money.ts";
export type { AmountTotal, ImpactFault, ScenarioImpact } from "./impact/scenario-tally.ts";
export { scenarioWords } from "./impact/scenario-words.ts";
export { parseScenarios, type Scenario, scenariosOfReadings } from "./impact/scenarios.ts";
export { impactSchema } from "./impact/schema.ts";
export type { AmountChange } from "./impact/sums.ts";
export { type ImpactState, type ImpactSummary, type ImpactTally, impactTally } from "./impact/tally.ts";
export {
  type AccountEvents,
  accountEventsOf,
  accountsWithoutPerson,
  codesWithAccounts,
  type StrayAccount,
} from "./landless/accounts.ts";
export {
  type CountySettings,
  type CountySettingsInput,
  parseCountySettings,
  readCountySettings,
} from "./landless/county-settings.ts";
export {
  type Determined,
  type LandlessSummary,
  type LandlessSummaryState,
  landlessSummary,
} from "./landless/summary.ts";
export type { BenefitState, BenefitTally, Counts, Payers, PayersState } from "./landless/sums.ts";
export {
  type DueOfMonth,
  dueByMonth,
  type Finding,
  type FindingKind,
  findingKinds,
  findingsTable,
  hasItems,
  isFinding,
  type KindSums,
  type NamedSums,
  openPayments,
  type Payment,
  type PaymentOptions,
  type ReconcileOptions,
  type ReconcileSummary,
  type Reconciliation,
  readPayments,
  reconcile,
  type Sums,
} from "./reconcile/index.ts";
