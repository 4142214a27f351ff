import type { FoundPerson } from "../roster/by-rule/index.ts";
import { readCell } from "../roster/by-rule/read-cell.ts";
import {
  type AccountEvents,
  accountEventsOf,
  type CountySettings,
  isRejectedRow,
  type LandlessSummary,
} from "../roster/index.ts";
import { leftOutLines, repairsReport, rowsOfListsLines } from "./judge-report.ts";
import type { JudgeResult } from "./judge-run.ts";
import { ledger, ledgerError } from "./ledger.ts";
import { otherDocuments } from "./other-documents.ts";
import { faultsReport, type Reject, rejectsReport } from "./rejects-report.ts";
import { statement } from "./statement.ts";
import { type AccountsFile, type AccountsFound, strayReport } from "./stray-accounts.ts";
import { summaryReport } from "./summary-report.ts";
import { dateText, grouped, title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** The data of the report. */
interface Assessed {
  readonly roster: string;
  readonly settings: CountySettings;
  readonly result: JudgeResult;
  readonly summary: LandlessSummary;
  /** The first rejected rows. */
  readonly rejects: readonly Reject[];
  readonly person: FoundPerson | undefined;
  readonly accounts: AccountsFile | undefined;
  readonly found: AccountsFound | undefined;
}

/** 报告 — The report on a roster: counts, faults, totals, rejected rows, one person's statement and account, files. */
export async function assessReport(
  assessed: Assessed,
  withExamples: boolean,
  terminal: Terminal,
): Promise<readonly string[]> {
  const { result, summary, rejects, person, found } = assessed;
  const { tally, files } = result;
  return [
    ...headLines(assessed, terminal),
    ...faultsReport(tally.faults, terminal),
    ...repairsReport(tally.repairs, terminal),
    // a table of zeros would distract from the faults
    ...(summary.assessed === 0 ? [] : summaryReport(summary, terminal)),
    ...rejectsReport(rejects, tally.rejected + tally.listRowsWithoutPerson, terminal),
    ...(found === undefined ? [] : strayReport(found, terminal)),
    ...(person === undefined ? [] : statement(person, terminal)),
    ...(person === undefined ? [] : await accountLines(person, assessed, terminal)),
    ...(withExamples ? otherDocuments(terminal) : []),
    ...title(terminal.say({ zh: "结果文件", en: "Output files" }), "", terminal),
    ...files.map((file) => `  ${escapeControls(file)}`),
    "",
  ];
}

function headLines({ roster, settings, result }: Assessed, terminal: Terminal): string[] {
  const { say, paint } = terminal;
  const { judged, rejected } = result.tally;
  const name = { zh: "被征地农民花名册认定", en: "Landless farmers: county roster assessment" };
  const basis = {
    zh: "依据：县被征地农民就业培训和社会保障工作实施方案（试行）",
    en: "Basis: the county's plan on training and social security for landless farmers (trial)",
  };
  const county = escapeControls(settings.name);
  const where = {
    zh: `${county}，认定日期：${dateText(settings.determinedOn)}；花名册：${escapeControls(roster)}`,
    en: `${county}, determination date: ${settings.determinedOn}; roster: ${escapeControls(roster)}`,
  };
  const count = {
    zh: `共${grouped(judged + rejected)}行：已认定${grouped(judged)}人，退回${grouped(rejected)}行`,
    en: `Rows: ${grouped(judged + rejected)}; people assessed: ${grouped(judged)}; rows rejected: ${grouped(rejected)}`,
  };
  const lines = [basis, where, count, ...leftOutLines(result.leftOut), ...rowsOfListsLines(result.tally)];
  return [paint.bold(say(name)), ...lines.flatMap((line) => indented(say(line), terminal, 0))];
}

async function accountLines(
  { code, id, given, result }: FoundPerson,
  { accounts, settings }: Assessed,
  terminal: Terminal,
): Promise<readonly string[]> {
  if (accounts === undefined || isRejectedRow(result)) return [];
  const { path, map } = accounts;
  let events: AccountEvents | undefined;
  for (const one of [code, id]) if (one !== "") events ??= await accountEventsOf(path, one, { map });
  if (events === undefined) return [];
  const born = given.find(({ column }) => column.path === "birthDate");
  const birthDate = born && readCell(born.column.sense, born.cell)?.value;
  const outcome = settings.accountLedger.safe({ birthDate, ...events, until: settings.determinedOn });
  if (!outcome.ok) return ledgerError(outcome.error, terminal);
  return ledger(outcome.determination.value, settings.determinedOn, terminal);
}
