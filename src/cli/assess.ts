import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Language } from "../kernel/language/index.ts";
import {
  accountEventsOf,
  type CountySettings,
  codesWithAccounts,
  isRejected,
  type RosterSummary,
  type RowResult,
  readCountySettings,
} from "../roster/index.ts";
import { ledger, ledgerError } from "./ledger.ts";
import { otherDocuments } from "./other-documents.ts";
import { print, printJson } from "./output.ts";
import { type RunPlan, withOutputs } from "./outputs/index.ts";
import { faultsReport, rejectsReport } from "./rejects-report.ts";
import { rosterFiles, rosterRun } from "./roster-run.ts";
import { statement } from "./statement.ts";
import { summaryReport } from "./summary-report.ts";
import { dateText, grouped, title } from "./table.ts";
import { escapeControls, indented, type Terminal, terminalOf } from "./terminal.ts";

/** The options of the command `assess`. */
export interface AssessOptions {
  readonly county: string;
  readonly out: string;
  readonly accounts?: string;
  readonly person?: string;
  readonly lang: Language;
  /** Whether the file with all grounds is written. */
  readonly grounds: boolean;
  /** Whether examples for two other documents are printed below the report. */
  readonly examples?: boolean;
  /** JSON in place of the report. */
  readonly json?: boolean;
  /** Whether what is done is kept if the run ends too early, and an earlier run goes on. */
  readonly resume?: boolean;
  /** Whether unfinished files of earlier runs are removed. */
  readonly clean?: boolean;
}

/** 认定花名册 — Assesses a roster, writes the results, prints the report, and returns the number of rejected rows. */
export async function assess(roster: string, options: AssessOptions): Promise<number> {
  const { resume = false, clean = false, ...given } = options;
  const beside = join(dirname(roster), "accounts.csv");
  const accounts = options.accounts ?? (existsSync(beside) ? beside : undefined);
  const inputs = { roster, county: options.county, ...(accounts === undefined ? {} : { accounts }) };
  const plan: RunPlan = {
    command: "assess",
    options: { roster, ...given },
    directory: options.out,
    ...rosterFiles(options.grounds),
    inputs: Object.entries(inputs).map(([role, path]) => ({ role, path })),
    resume,
    clean,
  };
  const { county, run } = await withOutputs(plan, async (output) => {
    const county = await readCountySettings(options.county);
    // read to the end, so that a faulty file is reported before anything is written
    const first = accounts === undefined ? undefined : await firstOf(codesWithAccounts(accounts));
    const { person, grounds } = options;
    return {
      county,
      run: await rosterRun(
        { roster, county, required: person, shown: person ?? first, grounds, language: options.lang },
        output,
      ),
    };
  });
  if (options.json) {
    const { summary, faults, files } = run;
    await printJson({ county: county.name, determinedOn: county.determinedOn, roster, summary, faults, files });
    return summary.rejected;
  }
  const terminal = terminalOf(process.stdout, options.lang);
  const lines = [
    ...headLines(roster, county, run.summary, terminal),
    ...faultsReport(run.faults, terminal),
    // nothing but zeros would hide the faults
    ...(run.summary.assessed === 0 ? [] : summaryReport(run.summary, terminal)),
    ...rejectsReport(run.rejects, run.summary.rejected, terminal),
    ...(run.person === undefined ? [] : statement(run.person, terminal)),
    ...(run.person === undefined || accounts === undefined
      ? []
      : await accountLines(run.person, accounts, county, terminal)),
    ...(options.examples ? otherDocuments(terminal) : []),
    ...title(terminal.say({ zh: "结果文件", en: "Output files" }), "", terminal),
    ...run.files.map((file) => `  ${escapeControls(file)}`),
    "",
  ];
  await print(`${lines.join("\n")}\n`);
  return run.summary.rejected;
}

async function firstOf(codes: AsyncGenerator<string>): Promise<string | undefined> {
  let first: string | undefined;
  for await (const code of codes) first ??= code;
  return first;
}

function headLines(roster: string, county: CountySettings, summary: RosterSummary, terminal: Terminal): string[] {
  const { say, paint } = terminal;
  const { rows, assessed, rejected } = summary;
  const name = { zh: "被征地农民花名册认定", en: "Landless farmers: county roster assessment" };
  const basis = {
    zh: "依据：县被征地农民就业培训和社会保障工作实施方案（试行）",
    en: "Basis: the county's plan on training and social security for landless farmers (trial)",
  };
  const where = {
    zh: `${escapeControls(county.name)}，认定日期：${dateText(county.determinedOn)}；花名册：${escapeControls(roster)}`,
    en: `${escapeControls(county.name)}, determination date: ${county.determinedOn}; roster: ${escapeControls(roster)}`,
  };
  const count = {
    zh: `共${grouped(rows)}行：已认定${grouped(assessed)}人，退回${grouped(rejected)}行`,
    en: `Rows: ${grouped(rows)}; people assessed: ${grouped(assessed)}; rows rejected: ${grouped(rejected)}`,
  };
  return [paint.bold(say(name)), ...[basis, where, count].flatMap((line) => indented(say(line), terminal, 0))];
}

async function accountLines(
  person: RowResult,
  accounts: string,
  county: CountySettings,
  terminal: Terminal,
): Promise<readonly string[]> {
  if (isRejected(person)) return [];
  const events = await accountEventsOf(accounts, person.code);
  if (events === undefined) return [];
  const outcome = county.accountLedger.safe({
    birthDate: person.cells.出生日期,
    ...events,
    until: county.determinedOn,
  });
  if (!outcome.ok) return ledgerError(outcome.error, terminal);
  return ledger(outcome.determination.value, county.determinedOn, terminal);
}
