#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { PolicyError } from "../kernel/language/index.ts";
import { columns } from "../roster/index.ts";
import { type AssessOptions, assess } from "./assess.ts";
import { Interrupted } from "./interruption.ts";
import { escapeControls, wrapped } from "./terminal.ts";

/** Exit codes: 0 done (also with rejected rows), 2 input or arguments that cannot be used, 1 anything else; 130 and 143 interrupted. */
const exitCodes = { done: 0, failed: 1, unusable: 2 } as const;

function program(): Command {
  const all = new Command("minsheng-rules")
    .description(
      "民生政策规则库：按县级设置逐人认定花名册，每项结论列明依据的条款\nAssesses a roster under a county's settings and cites the clause for every finding",
    )
    .version(packageJson.version, "-V, --version", "显示版本号  print the version")
    .helpOption("-h, --help", "显示帮助  show this help")
    .helpCommand("help [command]", "显示某个命令的帮助  show help for a command");
  all
    .command("assess")
    .alias("judge")
    .description("认定被征地农民花名册  assess a roster of landless farmers")
    .argument("<roster>", "花名册CSV文件（UTF-8或GB18030，各列见下）  the roster, a CSV file with the columns below")
    .option(
      "--county <file>",
      "必填：县级设置JSON文件（下发日期、执行日期、全县耕地、各年标准）  required: county settings",
    )
    .option("--out <directory>", "必填：结果目录  required: output directory")
    .option("--accounts <file>", "账户记录CSV文件（默认为花名册所在目录的accounts.csv）  account records")
    .option("--person <code>", "打印哪一人的认定明细（人员编号）  person whose statement to print")
    .addOption(new Option("--lang <language>", "报告语言  language of the report").choices(["zh", "en"]).default("zh"))
    .option("--no-grounds", "不写results.ndjson（人数多时文件很大）  do not write results.ndjson")
    .option(
      "--examples",
      "另外打印两份其他文件的示例（虚构人员）  also print examples of two other documents (made-up people)",
    )
    .helpOption("-h, --help", "显示帮助  show this help")
    .addHelpText("after", `\n${rosterHelp}`)
    .action((roster: string, options: AssessOptions, command: Command) => {
      // not `requiredOption`, which would hide a mistyped option behind the one that is missing
      const missing = (["county", "out"] as const).find((name) => options[name] === undefined);
      if (missing === undefined) return assess(roster, options);
      return command.error(`required option '--${missing}' not specified`, { code: missingOption });
    });
  for (const command of [all, ...all.commands]) {
    command
      .exitOverride()
      .configureHelp({ styleTitle: (title) => titles[title] ?? title })
      // `main` reports the error, in both languages
      .configureOutput({ outputError: () => undefined });
  }
  return all;
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法 Usage:",
  "Arguments:": "参数 Arguments:",
  "Options:": "选项 Options:",
  "Commands:": "命令 Commands:",
};

const missingOption = "commander.missingMandatoryOptionValue";

/** Messages for invalid arguments, by commander's error code; {} is the command or option. */
const usageFaults: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "无此命令 {}",
  "commander.unknownOption": "无此选项 {}",
  [missingOption]: "缺少必填选项 {}",
  "commander.optionMissingArgument": "选项 {} 缺少值",
  "commander.invalidArgument": "选项 {} 的值不正确",
  "commander.missingArgument": "未指定花名册文件",
  "commander.excessArguments": "参数过多",
};

function usageText({ code, message }: CommanderError): string {
  const zh = usageFaults[code];
  if (zh === undefined) return "";
  const [, name = ""] = /'([^' ]*)/.exec(message) ?? [];
  return escaped(`参数有误：${zh.replace("{}", name)}\n${message.replace(/^error: /, "")}`);
}

/** Lines for the standard error: arguments and files may contain anything. */
const escaped = (text: string): string => `${text.split("\n").map(escapeControls).join("\n")}\n`;

const requiredHeadings = columns.filter((one) => one.required).map((one) => one.heading);
const rosterHelp = `${wrapped(`花名册的列 Columns: ${requiredHeadings.join("、")}`, 96).join("\n  ")}
日期 dates: 2012-05-01    是否 flags: 是、否    不知道或没有的留空 leave unknown cells empty
特殊人群 groups: 低保对象（2011、2012）；独生子女户（2012）；二女结扎户（2012）；持证残疾人（二级、第二代）
结果 Results: results.csv（一人一行）、results.ndjson（全部依据）、rejects.csv（退回的行和原因）
退出码 Exit codes: 0 完成 done; 2 输入无法使用 unusable input; 1 其他错误 any other error;
  130、143 被中断 interrupted`;

async function main(): Promise<number> {
  try {
    await program().parseAsync();
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      process.stderr.write(usageText(error));
      return error.exitCode === 0 ? exitCodes.done : exitCodes.unusable;
    }
    if (!(error instanceof PolicyError || error instanceof Interrupted)) throw error;
    process.stderr.write(escaped(error.message));
    return error instanceof Interrupted ? error.exitCode : exitCodes.unusable;
  }
}

// a reader such as `head` closes the pipe early: that is not an error
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.done);
});

process.exitCode = await main();
