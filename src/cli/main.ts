#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";
import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { PolicyError } from "../kernel/language/index.ts";
import { maskedSentence } from "../roster/by-rule/index.ts";
import { assessCommand } from "./assess-command.ts";
import { clausesCommand } from "./clauses.ts";
import { cleanCommand } from "./clean.ts";
import { completionCommand } from "./completion.ts";
import { exitCodes } from "./exit-codes.ts";
import { explainCommand } from "./explain.ts";
import { figuresCommand } from "./figures.ts";
import { impactCommand } from "./impact/command.ts";
import { Interrupted } from "./interruption.ts";
import { judgeCommand } from "./judge.ts";
import { jsonText, outputFailure, print, watchOutput } from "./output.ts";
import { ratesCommand } from "./rates.ts";
import { readingsCommand } from "./readings.ts";
import { receiptCommand, verifyCommand } from "./receipt.ts";
import { reconcileCommand } from "./reconcile.ts";
import { rulesCommand } from "./rules.ts";
import { runCommand } from "./run.ts";
import { schemaCommand } from "./schema.ts";
import { statementCommand } from "./statement-command.ts";
import { templateCommand } from "./template.ts";
import { escaped, UsageError, usageText } from "./usage.ts";
import { whyCommand } from "./why/command.ts";

const commands: readonly ((program: Command) => void)[] = [
  runCommand,
  assessCommand,
  judgeCommand,
  impactCommand,
  reconcileCommand,
  templateCommand,
  explainCommand,
  receiptCommand,
  verifyCommand,
  statementCommand,
  whyCommand,
  rulesCommand,
  clausesCommand,
  figuresCommand,
  readingsCommand,
  ratesCommand,
  schemaCommand,
  completionCommand,
  cleanCommand,
];

function program(): Command {
  const all = new Command("minsheng-rules")
    .description(
      "民生政策规则库：按县级设置认定，每项结论列明依据的条款\nDocuments as rules: determinations that cite the clause for every finding",
    )
    .version(packageJson.version, "-V, --version", "显示版本号  print the version")
    .helpCommand("help [command]", "显示某个命令的帮助  show help for a command");
  for (const add of commands) add(all);
  for (const command of [all, ...all.commands]) {
    command
      .helpOption("-h, --help", "显示帮助  show this help")
      .exitOverride()
      .configureOutput({ outputError: () => undefined })
      .configureHelp({ styleTitle: (heading) => headings[heading] ?? heading });
  }
  return all;
}

/** Headings of the help in both languages. */
const headings: Readonly<Record<string, string>> = {
  "Usage:": "用法 Usage:",
  "Arguments:": "参数 Arguments:",
  "Options:": "选项 Options:",
  "Commands:": "命令 Commands:",
};

/** Reports what went wrong in one or a few sentences, never as a stack trace, and returns the exit code. */
async function failed(error: unknown): Promise<number> {
  if (error instanceof CommanderError || error instanceof UsageError) {
    process.stderr.write(usageText(error));
    return "exitCode" in error && error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  if (error instanceof Interrupted) {
    process.stderr.write(escaped(error.message));
    return error.exitCode;
  }
  if (error instanceof PolicyError) {
    const mask = process.argv.includes("--show-id") ? (text: string) => text : maskedSentence;
    process.stderr.write(escaped(mask(error.message)));
    // with --json, faults are JSON, too
    if (process.argv.includes("--json")) await print(`${mask(jsonText({ error }))}\n`);
    return exitCodes.unusable;
  }
  process.stderr.write(escaped(`程序出错：${said(error)}\nInternal error: ${said(error)}`));
  return exitCodes.internal;
}

const said = (error: unknown): string => String((error as Error | undefined)?.message ?? error).replace(/\s+/g, " ");

async function main(): Promise<void> {
  watchOutput();
  // an error of a stream that is not awaited
  process.on("uncaughtException", (error) => void failed(error).then((code) => process.exit(code)));
  let hasFailed = false;
  try {
    await program().parseAsync();
  } catch (error) {
    process.exitCode = await failed(error);
    hasFailed = true;
  }
  await written(process.stdout);
  const failure = outputFailure();
  if (failure !== undefined) {
    process.stderr.write(
      escaped(`无法写入标准输出：${said(failure)}\nCannot write to the standard output: ${said(failure)}`),
    );
    process.exitCode = exitCodes.unusable;
  }
  await written(process.stderr);
  // after an error, a named pipe that is still being read would keep the process waiting for its writer
  if (hasFailed && isMainThread) process.exit();
}

const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => stream.write("", () => setImmediate(resolve)));

await main();
