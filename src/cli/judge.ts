import { type Command, Option } from "commander";
import { catalogue } from "../catalogue.ts";
import type { Language } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { carriedPlaces, countyOfRule, judgeTable, masked, wantedOf } from "../roster/by-rule/index.ts";
import { openTable } from "../roster/files/index.ts";
import { type AssessOptions, assess } from "./assess.ts";
import { completed, exitCodesHelp } from "./exit-codes.ts";
import { onInterruption } from "./interruption.ts";
import { readJson } from "./json-input.ts";
import { headingMap, listFiles } from "./judge-files.ts";
import { outputIn, standardOutput } from "./judge-output.ts";
import { judgeReport } from "./judge-report.ts";
import { languageOption, maxRejectsOption } from "./options.ts";
import { wholeNumber } from "./usage.ts";

interface JudgeCommandOptions {
  readonly out?: string;
  readonly county?: string;
  readonly map?: string;
  readonly table: readonly string[];
  readonly strict?: boolean;
  readonly showId?: boolean;
  readonly maxRejects: string;
  readonly lang: Language;
}

const collected = (one: string, before: readonly string[]): readonly string[] => [...before, one];

/** 按规则认定 — `judge RULE FILE`; with the name of a file alone, what `assess` does. */
export function judgeCommand(program: Command): void {
  program
    .command("judge")
    .description("按任一规则逐行认定一张表  judge a table under any rule, row by row")
    .argument("<rule>", "规则全名，如 landless-farmers/funding-shares  full name of the rule")
    .argument("[file]", "CSV或NDJSON文件，“-”为标准输入  the table; “-” is the standard input")
    .option("--out <directory>", "结果目录；不填则逐行输出NDJSON  output directory; NDJSON on stdout without it")
    .option("--county <file>", "县级设置JSON文件（口径、参数、共用填报项）  readings, figures and facts of the county")
    .option("--map <file>", "列名对照JSON文件  JSON file with the county's own headings")
    .option("--table <list=file>", "附表，可多次填写  table of a list; may be repeated", collected, [])
    .option("--strict", "不作改读，写法不合规定的退回  refuse cells that are not written as the rule takes them")
    .option("--show-id", "不遮盖公民身份号码  do not mask id numbers")
    .addOption(maxRejectsOption())
    .addOption(languageOption())
    .addHelpText("after", `\n${exitCodesHelp}`)
    .addOption(new Option("--accounts <file>").hideHelp())
    .addOption(new Option("--person <code>").hideHelp())
    .addOption(new Option("--no-grounds").hideHelp())
    .addOption(new Option("--examples").hideHelp())
    .action(
      (name: string, file: string | undefined, options: JudgeCommandOptions & AssessOptions, command: Command) => {
        const rule = ruleOf(name);
        if (rule !== undefined && file !== undefined) return judge(rule, file, options);
        if (rule !== undefined)
          return command.error("missing required argument 'file'", { code: "commander.missingArgument" });
        if (file !== undefined)
          return command.error(`error: unknown rule '${name}'`, { code: "commander.unknownCommand" });
        const missing = (["county", "out"] as const).find((one) => options[one] === undefined);
        if (missing === undefined) return assessed(name, options);
        return command.error(`required option '--${missing}' not specified`, {
          code: "commander.missingMandatoryOptionValue",
        });
      },
    );
}

/** The rule with a full name; undefined if there is none. */
export const ruleOf = (name: string): AnyRule | undefined => catalogue.rules.find((one) => one.name === name)?.rule;

const countyKind = { zh: "县级设置文件", en: "county settings file" };

async function assessed(roster: string, options: JudgeCommandOptions & AssessOptions): Promise<void> {
  completed(await assess(roster, options), wholeNumber(options.maxRejects, "--max-rejects"));
}

async function judge(rule: AnyRule, file: string, options: JudgeCommandOptions): Promise<void> {
  const { out, strict = false, showId = false, lang } = options;
  const allowed = wholeNumber(options.maxRejects, "--max-rejects");
  const given = options.county === undefined ? {} : await readJson(options.county, countyKind);
  const county = countyOfRule(rule, given);
  const map = await headingMap(options.map);
  const lists = await listFiles(rule, file, options.table, { map, strict });
  const all = wantedOf(rule, county, Object.keys(lists));
  const table = await openTable(file, { zh: "表", en: "table" }, all.wanted, { map, strict });
  const carried = carriedPlaces(table, all).map((place) => table.headings[place] ?? "");
  const mask = showId ? (text: string) => text : masked;
  const output =
    out === undefined ? standardOutput(mask) : await outputIn(out, rule, carried, { language: lang, mask });
  const endWatch = onInterruption(() => {
    output.leave();
    return "已中断，没有写出结果\nInterrupted: no results were written";
  });
  const report = judgeReport();
  try {
    for await (const row of judgeTable(rule, table, { county, strict, showId, lists })) {
      report.add(row);
      await output.write(row);
    }
    const files = await output.finish();
    const lines = [...report.lines(lang, table.about.counts), ...files.map((one) => `  ${one}`)].join("\n");
    (out === undefined ? process.stderr : process.stdout).write(`${lines}\n`);
    const { rejected, records } = report.counts();
    completed(rejected + records, allowed);
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    endWatch();
  }
}
