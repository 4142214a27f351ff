import { type Command, Option } from "commander";
import type { Language } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { type AssessOptions, assess } from "./assess.ts";
import { completed, exitCodesHelp } from "./exit-codes.ts";
import { judgeReport } from "./judge-report.ts";
import { type JudgeResult, judgeToFiles, judgeToOutput } from "./judge-run.ts";
import { knownRules, ruleOf } from "./names.ts";
import { jsonOption, languageOption, maxRejectsOption, readingOptions, resultsOptions } from "./options.ts";
import { print, printJson } from "./output.ts";
import { terminalOf } from "./terminal.ts";
import { wholeNumber } from "./usage.ts";

interface JudgeCommandOptions {
  readonly out?: string;
  readonly county?: string;
  readonly map?: string;
  readonly table: readonly string[];
  readonly strict?: boolean;
  readonly showId?: boolean;
  readonly grounds?: boolean;
  readonly xlsx?: boolean;
  readonly resume?: boolean;
  readonly clean?: boolean;
  readonly json?: boolean;
  readonly workers?: string;
  readonly maxRejects: string;
  readonly lang: Language;
}

/** 按规则认定 — `judge RULE FILE`; with the name of a file alone, what `assess` does. */
export function judgeCommand(program: Command): void {
  const command = program
    .command("judge")
    .description("按任一规则逐行认定一张表  judge a table under any rule, row by row")
    .argument("<rule>", "规则名称，如landless-farmers/funding-shares（见rules）  name of the rule")
    .argument("[file]", "CSV、.xlsx或NDJSON文件，“-”为标准输入  the table; “-” is the standard input")
    .option("--out <directory>", "结果目录；不填则逐行输出NDJSON  output directory; NDJSON on stdout without it")
    .option("--county <file>", "县级设置JSON文件（口径、参数、共用填报项）  readings, figures and facts of the county")
    .option("--workers <n>", "另用几个线程；不填则大文件用2个  threads beside the main one; 2 for large files")
    .addOption(maxRejectsOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${exitCodesHelp}`)
    .addOption(new Option("--accounts <file>").hideHelp())
    .addOption(new Option("--person <code>").hideHelp())
    .addOption(new Option("--examples").hideHelp())
    .action(
      (name: string, file: string | undefined, options: JudgeCommandOptions & AssessOptions, command: Command) => {
        if (file !== undefined) return judge(ruleOf(name).rule, file, options);
        if (knownRules.some(({ rule }) => rule.name === name))
          return command.error("missing required argument 'file'", { code: "commander.missingArgument" });
        const missing = (["county", "out"] as const).find((one) => options[one] === undefined);
        if (missing === undefined) return assessed(name, options);
        return command.error(`required option '--${missing}' not specified`, {
          code: "commander.missingMandatoryOptionValue",
        });
      },
    );
  for (const option of [...readingOptions(), ...resultsOptions()]) command.addOption(option);
}

async function assessed(roster: string, options: JudgeCommandOptions & AssessOptions): Promise<void> {
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
