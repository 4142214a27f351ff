export { csvRows, type TableRow } from "./csv.ts";
export { wholeText } from "./encoding.ts";
export { senseOf, type WantedColumn } from "./headings.ts";
export { type RepeatedKey, repeatedKeys } from "./json-text.ts";
export { openTable } from "./open.ts";
export { type RowFault, undecodableCell, wholeRow, wrongCellCount } from "./row-fault.ts";
export type { TableOptions } from "./search.ts";
export type { About, OpenTable } from "./table.ts";
export { type SheetToWrite, workbookWriter } from "./write-workbook.ts";
