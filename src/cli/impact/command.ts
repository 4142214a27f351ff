import { type Command, Option } from "commander";
import type { Language } from "../../kernel/language/index.ts";
import { completed, exitCodesHelp } from "../exit-codes.ts";
import { ruleOf } from "../names.ts";
import { jsonOption, languageOption, maxRejectsOption, readingOptions, unfinishedOptions } from "../options.ts";
import { print, printJson } from "../output.ts";
import { terminalOf } from "../terminal.ts";
import { requireOptions, UsageError, wholeNumber } from "../usage.ts";
import { impactReport } from "./report.ts";
import { impactToFiles } from "./run.ts";
import type { ImpactTask } from "./task.ts";

interface ImpactOptions {
  readonly out: string;
  readonly change?: string;
  readonly allReadings?: boolean;
  readonly county?: string;
  readonly map?: string;
  readonly table: readonly string[];
  readonly by: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly workers?: string;
  readonly strict?: boolean;
  readonly showId?: boolean;
  readonly xlsx?: boolean;
  readonly resume?: boolean;
  readonly clean?: boolean;
  readonly json?: boolean;
  readonly maxRejects: string;
  readonly lang: Language;
}

/** 测算 — `impact RULE FILE`: what a different figure, reading or effective date would change for the people of a table. */
export function impactCommand(program: Command): void {
  const command = program
    .command("impact")
    .description("测算改变参数、口径或执行日期的影响  what a different figure, reading or effective date would change")
    .argument("<rule>", "规则名称，如landless-farmers/determine（见rules）  name of the rule")
    .argument("<file>", "CSV、.xlsx或NDJSON文件，“-”为标准输入  the table; “-” is the standard input")
    .option("--change <file>", "测算文件（JSON，见schema --change）  JSON file with the scenarios")
    .option("--all-readings", "逐一测算每个口径的其他选项  every other option of every reading")
    .option("--out <directory>", "结果目录  output directory")
    .option("--county <file>", "县级设置JSON文件（口径、参数、共用填报项）  readings, figures and facts of the county")
    .addOption(byOption())
    .option(
      "--from <month>",
      "按月发放的规则：测算的开始月份，如2024-01；按年发放的填年度  first month (or year) that counts, if the rule pays by month (or year)",
    )
    .option("--to <month>", "测算的结束月份或年度  last month or year of the comparison")
    .option("--workers <n>", "另用几个线程；不填则大文件用2个  additional threads; 2 for large files")
    .option("--xlsx", "另外写出impact.xlsx  also write a workbook")
    .addOption(maxRejectsOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${exitCodesHelp}`)
    .action((name: string, file: string, options: ImpactOptions, command: Command) => {
      requireOptions(command, "out");
      return compared(name, file, options);
    });
  for (const option of [...readingOptions(), ...unfinishedOptions()]) command.addOption(option);
}

const byOption = (): Option =>
  new Option("--by <column>", "按此列分组，可多次填写；不填则按村编号  group by this column; may be repeated")
    .argParser((one: string, before: readonly string[]) => [...before, one])
    .default([], "村编号 the village");

async function compared(name: string, file: string, options: ImpactOptions): Promise<void> {
  const { out, change, allReadings = false, county, map, table, by, from, to, lang, json = false } = options;
  const { strict = false, showId = false, xlsx = false, resume = false, clean = false } = options;
  if (allReadings === (change !== undefined)) throw oneOfBoth();
  const { rule } = ruleOf(name);
  if (allReadings && Object.keys(rule.source.readings).length === 0) throw noReadings(rule.name);
  const allowed = wholeNumber(options.maxRejects, "--max-rejects");
  const workers = options.workers === undefined ? undefined : wholeNumber(options.workers, "--workers");
  const period = { from, to };
  const task: ImpactTask = {
    rule,
    file,
    change,
    county,
    map,
    table,
    by,
    ...period,
    strict,
    showId,
    xlsx,
    lang,
    workers,
  };
  const result = await impactToFiles(task, { directory: out, resume, clean });
  const { summary, tally, leftOut, files } = result;
  const { rejected, listRowsWithoutPerson } = tally;
  if (json) {
    const counts = { read: tally.judged + rejected, judged: tally.judged, rejected, listRowsWithoutPerson, leftOut };
    await printJson({
      rule: rule.name,
      file,
      ...period,
      counts,
      faults: tally.faults,
      scenarios: summary.scenarios,
      files,
    });
  } else await print(`${impactReport(result, terminalOf(process.stdout, lang)).join("\n")}\n`);
  completed(rejected + listRowsWithoutPerson, allowed);
}

const oneOfBoth = (): UsageError =>
  new UsageError({
    zh: "--change（测算文件）和--all-readings（全部口径）填一个，且只填一个",
    en: "give one of --change and --all-readings, and only one",
  });

const noReadings = (name: string): UsageError =>
  new UsageError({
    zh: `${name} 的文件没有口径；用--change测算参数`,
    en: `the document of ${name} has no readings; --change compares figures`,
  });
