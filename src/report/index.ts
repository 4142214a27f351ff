export { markdownReport } from "./markdown.ts";
export { htmlReport, type Report, type ReportSection } from "./page.ts";
export type { ReportColumn } from "./table.ts";
export { textReport } from "./text.ts";
