import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fault, PolicyError, type Text } from "../kernel/language/index.ts";
import { determine } from "../policies/landless-farmers/index.ts";
import { type FoundPerson, rejectsFile } from "../roster/by-rule/index.ts";
import { isStandardInput } from "../roster/files/index.ts";
import { type CountySettings, codesWithAccounts, landlessSummary, readCountySettings } from "../roster/index.ts";
import { assessReport } from "./assess-report.ts";
import { headingMap } from "./judge-files.ts";
import { type JudgeResult, judgeToFiles } from "./judge-run.ts";
import { type JudgeTask, maskOf, personOf } from "./judge-task.ts";
import type { JudgingOptions, RosterOptions } from "./options.ts";
import { print, printJson } from "./output.ts";
import { firstRejects } from "./rejects-report.ts";
import { type AccountsFile, type AccountsFound, accountsFound } from "./stray-accounts.ts";
import { terminalOf } from "./terminal.ts";

/** The options of the command `assess`. */
export interface AssessOptions extends JudgingOptions, RosterOptions {
  readonly county: string;
  readonly out: string;
}

const kind: Text = { zh: "花名册", en: "roster" };

/**
 * 认定花名册 — Judges a roster under `landless-farmers/determine`, as `judge` does, and prints the report of that document.
 * Returns the number of rows that are rejected.
 */
export async function assess(roster: string, options: AssessOptions): Promise<number> {
  const { resume = false, clean = false, map, table, strict = false, showId = false, ...given } = options;
  const { xlsx = false, person } = options;
  const beside = join(dirname(roster), "accounts.csv");
  const path = options.accounts ?? (existsSync(beside) ? beside : undefined);
  const accounts: AccountsFile | undefined = path === undefined ? undefined : { path, map: await headingMap(map) };
  const { county, grounds, lang } = options;
  const reading = { map, table, strict, showId, grounds, xlsx, lang } as const;
  const task: JudgeTask = { rule: determine, file: roster, county, ...reading, filled: ["village"], kind };
  const summary = landlessSummary();
  const seen: { settings?: CountySettings; person?: FoundPerson | undefined; accounts?: AccountsFound | undefined } =
    {};
  const result = await judgeToFiles(
    task,
    { directory: options.out, resume, clean },
    {
      command: "assess",
      options: { roster, ...reading, ...given, ...(person !== undefined && { person: maskOf(task)(person) }) },
      inputs: accounts === undefined ? {} : { accounts: accounts.path },
      own: summary,
      newOwn: landlessSummary,
      async prepare() {
        seen.settings = await readCountySettings(options.county);
        seen.accounts = accounts === undefined ? undefined : await accountsOf(task, accounts);
        seen.person = await shownPerson(task, person, seen.accounts?.firstOnRoster);
      },
    },
  );
  const { settings } = seen;
  const { rejected, listRowsWithoutPerson } = result.tally;
  if (settings === undefined) throw new Error("nothing was prepared");
  if (options.json)
    await printJson(jsonOf(roster, settings, result, { summary: summary.value(), accounts: seen.accounts }));
  else {
    const rejects = await firstRejects(join(options.out, rejectsFile));
    const shown = {
      roster,
      settings,
      result,
      summary: summary.value(),
      rejects,
      person: seen.person,
      accounts,
      found: seen.accounts,
    };
    const lines = await assessReport(shown, options.examples === true, terminalOf(process.stdout, options.lang));
    await print(`${lines.join("\n")}\n`);
  }
  return rejected + listRowsWithoutPerson + (seen.accounts?.stray ?? 0);
}

/** Reads the file of accounts to its end, so that a faulty one is reported before anything is written. */
async function accountsOf(task: JudgeTask, accounts: AccountsFile): Promise<AccountsFound | undefined> {
  if (isFile(task.file)) return accountsFound(task, accounts);
  for await (const _ of codesWithAccounts(accounts.path, { map: accounts.map }));
  return undefined;
}

/** Whether the roster can be read more than once: a pipe cannot. A missing file is reported by the run itself. */
const isFile = (file: string): boolean => {
  if (isStandardInput(file)) return false;
  return !existsSync(file) || statSync(file).isFile();
};

/** The person whose statement is printed: the requested one, the first with an account, or the first who can be judged. */
async function shownPerson(task: JudgeTask, asked: string | undefined, first: string | undefined) {
  if (!isFile(task.file)) {
    if (asked !== undefined)
      throw new PolicyError([fault("--person", "contradiction", maskOf(task)(asked), aFile, personTitle)]);
    return undefined;
  }
  const found = asked === undefined && first === undefined ? undefined : await personOf(task, asked ?? first);
  if (asked === undefined) return found ?? personOf(task, undefined);
  if (found === undefined)
    throw new PolicyError([fault("--person", "unknown-option", maskOf(task)(asked), onRoster, personTitle)]);
  return found;
}

const personTitle: Text = { zh: "人员编号", en: "person code" };
const onRoster: Text = { zh: "花名册中的人员编号", en: "a person code on the roster" };
const aFile: Text = {
  zh: "花名册是文件，不是管道或标准输入",
  en: "a roster that is a file, not a pipe or standard input",
};

function jsonOf(
  roster: string,
  county: CountySettings,
  { tally, files, leftOut }: JudgeResult,
  more: { summary: object; accounts: AccountsFound | undefined },
) {
  const { judged, rejected, listRowsWithoutPerson, faults, repairs } = tally;
  const counts = { read: judged + rejected, judged, rejected, listRowsWithoutPerson, leftOut };
  return {
    county: county.name,
    determinedOn: county.determinedOn,
    roster,
    counts,
    faults,
    repairs,
    files,
    summary: more.summary,
    // absent if there are no account records, or if the roster can be read only once
    ...(more.accounts && { accountsNotOnRoster: { records: more.accounts.stray, first: more.accounts.firstStray } }),
  };
}
