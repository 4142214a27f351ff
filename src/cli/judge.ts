import { type Command, Option } from "commander";
import type { Language } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { type AssessOptions, assess } from "./assess.ts";
import { completed, exitCodesHelp } from "./exit-codes.ts";
import { judgeCases } from "./judge-cases.ts";
import { judgeReport } from "./judge-report.ts";
import { type JudgeResult, judgeToFiles, judgeToOutput } from "./judge-run.ts";
import { knownRules, ruleOf } from "./names.ts";
import { type JudgingOptions, judgingOptions, rosterOptions } from "./options.ts";
import { print, printJson } from "./output.ts";
import { terminalOf } from "./terminal.ts";
import { requireOptions, wholeNumber } from "./usage.ts";

interface JudgeCommandOptions extends JudgingOptions {
  readonly workers?: string;
  /** Whether expected values are compared; or a file to which the filled-in table is written. */
  readonly cases?: string | true;
}

/** 按规则认定 — `judge RULE FILE`; with only a file, the same as `assess`. */
export function judgeCommand(program: Command): void {
  const command = program
    .command("judge")
    .description("按任一规则逐行认定一张表  judge a table under any rule, row by row")
    .argument("<rule>", "规则名称，如landless-farmers/funding-shares（见rules）  name of the rule")
    .argument("[file]", "CSV、.xlsx或NDJSON文件，“-”为标准输入  the table; “-” is the standard input")
    .option("--workers <n>", "另用几个线程；不填则大文件用2个  additional threads; 2 for large files")
    .addOption(
      new Option(
        "--cases [file]",
        "案例表：核对“期望：…”各列，有不符的退出码为1；写明文件的，把实际值、差异、条款填好另存  compare columns “expected: …”; write the table filled in to a new file",
      ).conflicts(["out", "workers", "resume", "clean", "xlsx"]),
    )
    .addHelpText("after", `\n${exitCodesHelp}`)
    .action((name: string, file: string | undefined, options: JudgeCommandOptions & AssessOptions, own: Command) => {
      const isRule = knownRules.some(({ rule }) => rule.name === name);
      if (file === undefined && isRule) own.error("missing required argument 'file'", missingArgument);
      if (file === undefined) return assessed(name, options, own);
      const ofRoster = (["accounts", "person", "examples"] as const).find((one) => options[one] !== undefined);
      if (ofRoster !== undefined) own.error(`unknown option '--${ofRoster}'`, { code: "commander.unknownOption" });
      return judge(ruleOf(name).rule, file, options);
    });
  const county = "县级设置JSON文件（口径、参数、共用填报项）  readings, figures and facts of the county";
  const out = "结果目录；不填则逐行输出NDJSON  output directory; NDJSON on stdout without it";
  for (const option of judgingOptions(county, out)) command.addOption(option);
  // for a roster only
  for (const option of rosterOptions()) command.addOption(option.hideHelp());
}

const missingArgument = { code: "commander.missingArgument" };

/** `judge ROSTER`, as in version 0.1: see docs/renames-0.2.md. */
async function assessed(roster: string, options: AssessOptions, own: Command): Promise<void> {
  requireOptions(own, "county", "out");
  completed(await assess(roster, options), wholeNumber(options.maxRejects, "--max-rejects"));
}

async function judge(rule: AnyRule, file: string, options: JudgeCommandOptions): Promise<void> {
  const { out, county, map, table, lang } = options;
  const {
    strict = false,
    showId = false,
    grounds = true,
    xlsx = false,
    resume = false,
    clean = false,
    json = false,
  } = options;
  const allowed = wholeNumber(options.maxRejects, "--max-rejects");
  const workers = options.workers === undefined ? undefined : wholeNumber(options.workers, "--workers");
  const task = { rule, file, county, map, table, strict, showId, grounds, xlsx, lang, workers };
  if (options.cases !== undefined) return judgeCases(task, options.cases === true ? undefined : options.cases, json);
  const result =
    out === undefined ? await judgeToOutput(task) : await judgeToFiles(task, { directory: out, resume, clean });
  const { judged, rejected, listRowsWithoutPerson, ...groups } = result.tally;
  if (out === undefined) {
    // results are on the standard output
    process.stderr.write(reportText(result, process.stderr, lang));
  } else if (json) {
    const counts = { read: judged + rejected, judged, rejected, listRowsWithoutPerson, leftOut: result.leftOut };
    await printJson({ rule: rule.name, file, counts, ...groups, files: result.files });
  } else await print(reportText(result, process.stdout, lang));
  completed(rejected + listRowsWithoutPerson, allowed);
}

const reportText = (result: JudgeResult, stream: NodeJS.WriteStream, language: Language): string =>
  `${judgeReport(result, terminalOf(stream, language)).join("\n")}\n`;
