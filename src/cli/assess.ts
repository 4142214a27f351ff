import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fault, type Language, PolicyError } from "../kernel/language/index.ts";
import {
  accountEventsOf,
  assessRoster,
  type CountySettings,
  codesWithAccounts,
  isRejected,
  type RejectedRow,
  type RosterSummary,
  type RowResult,
  readCountySettings,
  rosterSummary,
} from "../roster/index.ts";
import { type FaultGroup, faultTally } from "./fault-tally.ts";
import { interruption } from "./interruption.ts";
import { ledger, ledgerError } from "./ledger.ts";
import { otherDocuments } from "./other-documents.ts";
import { print, printJson } from "./output.ts";
import { openOutput } from "./output-files.ts";
import { estimatedRows, progressOn } from "./progress.ts";
import { faultsReport, mostRejectsShown, rejectsReport } from "./rejects-report.ts";
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
}

/** The results that the report needs; everything else is in the files. */
interface Run {
  readonly summary: RosterSummary;
  readonly rejects: readonly RejectedRow[];
  readonly faults: readonly FaultGroup[];
  readonly person: RowResult | undefined;
  readonly files: readonly string[];
}

/** 认定花名册 — Assesses a roster, writes the results, prints the report, and returns the number of rejected rows. */
export async function assess(roster: string, options: AssessOptions): Promise<number> {
  const county = await readCountySettings(options.county);
  const beside = join(dirname(roster), "accounts.csv");
  const accounts = options.accounts ?? (existsSync(beside) ? beside : undefined);
  // read to the end, so that a faulty file is reported before anything is written
  const first = accounts === undefined ? undefined : await firstOf(codesWithAccounts(accounts));
  const run = await runOver(roster, county, options.person ?? first, { ...options, accounts });
  if (options.json) {
    const { summary, faults, files } = run;
    await printJson({ county: county.name, determinedOn: county.determinedOn, roster, summary, faults, files });
    return run.summary.rejected;
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

async function runOver(
  roster: string,
  county: CountySettings,
  requestedCode: string | undefined,
  options: Omit<AssessOptions, "accounts"> & { readonly accounts: string | undefined },
): Promise<Run> {
  const results = assessRoster(roster, county);
  // an unusable roster is reported at its first row, before anything is written
  let next = await results.next();
  if (next.done) throw emptyRoster(roster);
  const inputs = [roster, options.county, ...(options.accounts === undefined ? [] : [options.accounts])];
  // before the first file is opened, so that a run that is stopped while it opens its files deletes them too
  const stop = interruption();
  const progress = progressOn(process.stderr, { language: options.lang, total: await estimatedRows(roster) });
  const output = await openOutput(options.out, inputs, options).catch((error: unknown) => {
    stop.end();
    throw error;
  });
  try {
    const sums = rosterSummary();
    const rejects: RejectedRow[] = [];
    const tally = faultTally();
    let person: RowResult | undefined;
    let firstAssessed: RowResult | undefined;
    for (let count = 1; !next.done; count++) {
      const result = next.value;
      sums.add(result);
      await output.write(result);
      if (isRejected(result)) tally.add(result.row, result.faults);
      if (isRejected(result) && rejects.length < mostRejectsShown) rejects.push(result);
      if (!isRejected(result)) firstAssessed ??= result;
      if (requestedCode !== undefined && result.code === requestedCode) person ??= result;
      progress.at(count);
      next = await results.next();
      stop.check();
    }
    if (options.person !== undefined && person === undefined) throw unknownPerson(options.person);
    const files = await output.finish();
    return { summary: sums.value(), rejects, faults: tally.groups(), person: person ?? firstAssessed, files };
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.end();
    stop.end();
  }
}

function emptyRoster(roster: string): PolicyError {
  const expected = { zh: "表头下至少有一行人员", en: "at least one person below the header row" };
  return new PolicyError([fault(roster, "missing", "", expected, { zh: "花名册的人员", en: "people on the roster" })]);
}

function unknownPerson(code: string): PolicyError {
  const expected = { zh: "花名册中的人员编号", en: "a person code on the roster" };
  return new PolicyError([fault("--person", "unknown-option", code, expected, { zh: "人员编号", en: "person code" })]);
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
