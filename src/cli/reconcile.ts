import { type Command, Option } from "commander";
import type { Language } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { completed, exitCodesHelp } from "./exit-codes.ts";
import { maskOf } from "./judge-task.ts";
import { knownRules, ruleOf } from "./names.ts";
import { jsonOption, languageOption, maxRejectsOption, readingOptions } from "./options.ts";
import { jsonText, print } from "./output.ts";
import { reconcileReport } from "./reconcile-report.ts";
import { type ReconcileResult, type ReconcileTask, reconcileToFiles, reconcileToOutput } from "./reconcile-run.ts";
import { terminalOf } from "./terminal.ts";
import { requireOptions, UsageError, wholeNumber } from "./usage.ts";

interface ReconcileCommandOptions extends Partial<Omit<ReconcileTask, "rule" | "payments" | "item">> {
  readonly roster: string;
  readonly item: readonly string[];
  readonly table: readonly string[];
  readonly out?: string;
  readonly clean?: boolean;
  readonly json?: boolean;
  readonly maxRejects: string;
  readonly lang: Language;
}

const collected = (one: string, before: readonly string[]): readonly string[] => [...before, one];

/** 核发比对 — `reconcile RULE PAYMENTS --roster ROSTER`: payments against amounts due, month by month. */
export function reconcileCommand(program: Command): void {
  const command = program
    .command("reconcile")
    .description("核发比对：发放表与规则应发逐月比对  compare payments with the amounts due, month by month")
    .argument("<rule>", "按月或按年发放的规则，如landless-farmers/pension-period  a rule that pays by month or year")
    .argument("<payments>", "发放表：CSV、.xlsx或NDJSON，一行一笔  payments, one per row; “-” is the standard input")
    .option("--roster <file>", "必填：花名册，各列见template  required: the roster of the rule")
    .option("--out <directory>", "结果目录；不填则逐行输出NDJSON  output directory; NDJSON on stdout without it")
    .option("--county <file>", "县级设置JSON文件（口径、参数、共用填报项）  readings, figures and facts of the county")
    .option(
      "--from <month>",
      "比对的开始月份，如2024-01，按年发放的填年度；不填为发放表最早的  first month or year to compare",
    )
    .option("--to <month>", "比对的结束月份或年度；不填为发放表最晚的  last month or year to compare")
    .option("--by <column>", "按花名册的哪一列分组汇总；不填为村编号  column of the roster to group the sums by")
    .addOption(
      new Option("--item <words=part>", "发放表项目名称的含义，可多次填写  what an item of the payments means")
        .argParser(collected)
        .default([], "无 none"),
    )
    .option(
      "--xlsx",
      "另外写出findings.xlsx（每种疑点一张工作表）  also write a workbook, one sheet per kind of finding",
    )
    .option("--clean", "先删除以前未完成的文件  first remove unfinished files of earlier runs")
    .addOption(maxRejectsOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${outputsHelp}\n${exitCodesHelp}`)
    .action(async (rule: string, payments: string, options: ReconcileCommandOptions, own: Command) => {
      requireOptions(own, "roster");
      await run(payingRule(rule), payments, options);
    });
  for (const option of readingOptions()) command.addOption(option);
}

/** Returns a rule that pays by month or year; for any other rule, the error lists those that do. */
function payingRule(given: string): AnyRule {
  const { rule } = ruleOf(given);
  if (rule.due !== undefined) return rule;
  const names = knownRules.filter((one) => one.rule.due !== undefined).map((one) => one.rule.name);
  throw new UsageError({
    zh: `${rule.name} 不是按月或按年发放的规则。可选：${names.join("、")}`,
    en: `${rule.name} does not pay by month or year; choose one of ${names.join(", ")}`,
  });
}

const outputsHelp = `发放表的列 Columns of the payments: 人员编号或公民身份号码、月份（所属月份，不是发放日期）、金额（元）；可有：项目、发放主体、发放日期
结果 Results: findings.csv（疑点）、report.html（报告）、rejects.csv（退回的行和原因）、run.json`;

async function run(rule: AnyRule, payments: string, options: ReconcileCommandOptions): Promise<void> {
  const { out, clean = false, json = false, maxRejects, lang, strict = false, showId = false, xlsx = false } = options;
  const { roster, county, map, table, from, to, by } = options;
  const allowed = wholeNumber(maxRejects, "--max-rejects");
  const item = itemsOf(options.item);
  if (payments === "-" && roster === "-") throw oneFromStandardInput;
  const task = { rule, payments, roster, county, map, table, from, to, by, item, strict, showId, xlsx, lang };
  const result =
    out === undefined ? await reconcileToOutput(task) : await reconcileToFiles(task, { directory: out, clean });
  if (result === undefined) return;
  const { summary, files } = result;
  const mask = maskOf(task);
  if (out === undefined) {
    process.stderr.write(mask(reportText(result, process.stderr, lang))); // findings are on the standard output
  } else if (json)
    await print(`${mask(jsonText({ rule: rule.name, inputs: { payments, roster }, ...summary, files }))}\n`);
  else await print(mask(reportText(result, process.stdout, lang)));
  const rejected = [summary.roster, summary.payments.tally].map((one) => one.rejected + one.listRowsWithoutPerson);
  completed(
    rejected.reduce((sum, one) => sum + one, 0),
    allowed,
  );
}

const oneFromStandardInput = new UsageError({
  zh: "发放表和花名册不能都从标准输入读取",
  en: "the payments and the roster cannot both be the standard input",
});

const reportText = (result: ReconcileResult, stream: NodeJS.WriteStream, language: Language): string =>
  `${reconcileReport(result, terminalOf(stream, language)).join("\n")}\n`;

/** 项目 — The file's own words for items, as WORDS=PART. */
function itemsOf(given: readonly string[]): Readonly<Record<string, string>> {
  const pairs = given.map((one) => {
    const [words = "", ...rest] = one.split("=");
    if (words !== "" && rest.length > 0) return [words, rest.join("=")] as const;
    throw new UsageError({
      zh: `选项 --item 的值不正确：${one}。要求：发放表的项目名称=规则的项目`,
      en: `option '--item': got ${one}, expected WORDS=PART`,
    });
  });
  return Object.fromEntries(pairs);
}
