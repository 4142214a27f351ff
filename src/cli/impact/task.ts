import type { Language, Text } from "../../kernel/language/index.ts";
import type { RowTally } from "../../roster/by-rule/index.ts";
import type { About } from "../../roster/files/index.ts";
import type { ImpactSummary } from "../../roster/index.ts";
import type { TableTask } from "../open-task.ts";

/** What is compared, and how. */
export interface ImpactTask extends TableTask {
  /** The file with the scenarios; by default every option of every reading. */
  readonly change: string | undefined;
  /** Columns by which changes are grouped; by default the village, if the table has it. */
  readonly by: readonly string[];
  /** The first and last month, for a rule that pays by month or year. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Additional threads; by default depending on the size of the file. */
  readonly workers: number | undefined;
  readonly xlsx: boolean;
  readonly lang: Language;
}

/** The data of the report. */
export interface ImpactResult {
  readonly summary: ImpactSummary;
  /** What each scenario changes, in words. */
  readonly words: readonly (readonly Text[])[];
  readonly tally: RowTally;
  readonly leftOut: About["counts"];
  readonly files: readonly string[];
}

export const impactFiles = { changes: "changes.csv", page: "report.html", workbook: "impact.xlsx" } as const;
