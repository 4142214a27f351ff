#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { PolicyError } from "../kernel/language/errors.ts";
import { type AssessOptions, assess } from "./assess.ts";
import { Interrupted } from "./interruption.ts";
import { escapeControls } from "./terminal.ts";

/** Exit codes: 0 done (also with rejected rows), 2 input or arguments that cannot be used, 1 anything else; 130 and 143 interrupted. */
const exitCodes = { done: 0, failed: 1, unusable: 2 } as const;

function program(): Command {
  const all = new Command("minsheng-rules")
    .description(
      "民生政策规则库：把花名册逐人认定，每个结论说明依据\nJudges a roster by the county's rules and gives the clause for every finding",
    )
    .version(packageJson.version, "-V, --version", "版本号  print the version")
    .helpOption("-h, --help", "帮助  show this help")
    .helpCommand("help [command]", "命令的帮助  help for a command");
  all
    .command("assess")
    .alias("judge")
    .description("认定一份被征地农民花名册  assess a roster of landless farmers")
    .argument("<roster>", "花名册 CSV（UTF-8 或 GB18030，列见 --help 末尾）  the roster, a CSV file")
    .requiredOption("--county <file>", "县设定 JSON：下发日、执行日、全县耕地、各年标准  the county's file")
    .requiredOption("--out <directory>", "结果目录  where the results are written")
    .option("--accounts <file>", "账户记录 CSV（默认为花名册旁边的 accounts.csv）  account records")
    .option("--person <code>", "出具哪一个人的认定书  whose statement is printed")
    .addOption(new Option("--lang <language>", "语言  language of the report").choices(["zh", "en"]).default("zh"))
    .option("--no-grounds", "不写 results.ndjson（人多时又大又慢）  leave out the file with all grounds")
    .option(
      "--examples",
      "另印两份其他文件的示例（虚构人员）  also print examples of two other documents (made-up persons)",
    )
    .helpOption("-h, --help", "帮助  show this help")
    .addHelpText("after", `\n${rosterHelp}`)
    .action((roster: string, options: AssessOptions) => assess(roster, options));
  for (const command of [all, ...all.commands]) {
    command
      .exitOverride()
      .configureHelp({ styleTitle: (title) => titles[title] ?? title })
      // told in `main`, where it is known what is wrong
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

/** What is wrong with the arguments, by the code that commander gives it. */
const usageFaults: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "没有这个命令",
  "commander.unknownOption": "没有这个选项",
  "commander.missingMandatoryOptionValue": "缺少必须写的选项",
  "commander.optionMissingArgument": "选项后面没有写值",
  "commander.invalidArgument": "选项的值不对",
  "commander.missingArgument": "没有写花名册",
  "commander.excessArguments": "参数多了",
};

function usageText({ code, message }: CommanderError): string {
  const zh = usageFaults[code];
  return zh === undefined ? "" : `参数不对：${zh}\n${message.replace(/^error: /, "")}\n`;
}

const rosterHelp = `花名册的列 Columns: 人员编号、村编号、出生日期、省政府批准征地日、依法征收、农村集体耕地、享有承包权、
  征地时在册农业人口、剩余耕地（亩）、在册农业人口数、特殊人群、本人选择、缴费日、收到参保通知日、分次缴费协议日、
  安置方案批准日、政府资金转入日、确认为对象日、村集体出资（元）、账户存储额（元）
日期 days: 2012-05-01    是否 flags: 是、否    不知道或没有的不填 leave empty what is not known
特殊人群 groups: 低保对象（2011、2012）；独生子女户（2012）；二女结扎户（2012）；持证残疾人（2级、第二代）
结果 Results: results.csv（一人一行）、results.ndjson（全部依据）、rejects.csv（退回的行和原因）
退出码 Exit codes: 0 完成 done; 2 输入不能用 unusable input; 1 其他错误 any other error;
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
    process.stderr.write(`${error.message.split("\n").map(escapeControls).join("\n")}\n`);
    return error instanceof Interrupted ? error.exitCode : exitCodes.unusable;
  }
}

// whoever reads with `head` closes the pipe early: that is no error
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.done);
});

process.exitCode = await main();
