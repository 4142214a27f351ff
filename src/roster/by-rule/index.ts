export {
  type Block,
  blocksOf,
  fileLayout,
  groundsFile,
  type Layout,
  lineLayout,
  rejectsFile,
  resultsFile,
  standardOutput,
} from "./blocks.ts";
export { carriedColumns } from "./carried.ts";
export { casesTable, expectedCells } from "./cases.ts";
export { type Column, columnsOf, type ListTable, listTablesOf } from "./columns.ts";
export { type CountyOfRule, countyOfRule, countySchema } from "./county.ts";
export { masked, maskedId, maskedSentence, sameCode } from "./id-number.ts";
export { type JudgeOptions, judgeTable } from "./judge-table.ts";
export { type FoundPerson, findPerson } from "./one-person.ts";
export { anyTable, type OpenOptions, openListTable, openTable } from "./open.ts";
export { codesIn } from "./person.ts";
export { type Repair, repairs } from "./repairs.ts";
export { resultSheets } from "./result-sheets.ts";
export { rejectsTable, resultsTable } from "./results.ts";
export { type CellFault, columnText, sentenceOf } from "./row-fault.ts";
export { isRejectedRow, type JudgedOrRejected, type JudgedRow, type RejectedRow } from "./rows.ts";
export { hasColumn, type OpenTable, type PersonColumn, wantedOf, wantedOfList } from "./table.ts";
export { type OwnTally, type RowTally, tallyOfRows } from "./tally.ts";
export { type CellTable, tablesOf, templateOf } from "./template.ts";
export { templatePage } from "./template-page.ts";
