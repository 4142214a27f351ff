import type { Command, CommanderError } from "commander";
import type { Text } from "../kernel/language/index.ts";
import { closest } from "./closest.ts";
import { escapeControls } from "./terminal.ts";

/** A mistake in the command line: a rule that does not exist, an invalid date. */
export class UsageError extends Error {
  constructor({ zh, en }: Text) {
    super(`${zh}\n${en}`);
  }
}

/** The error for a name that does not exist, with similar names. */
export function unknownName(kind: Text, given: string, names: Iterable<string>, seeAll: string): UsageError {
  const similar = closest(given, names);
  const hint: Text =
    similar.length > 0
      ? { zh: `是不是：${similar.join("、")}`, en: `did you mean ${similar.join(" or ")}?` }
      : { zh: `全部见 minsheng-rules ${seeAll}`, en: `see minsheng-rules ${seeAll}` };
  return new UsageError({ zh: `无此${kind.zh} ${given}。${hint.zh}`, en: `unknown ${kind.en} '${given}'; ${hint.en}` });
}

const missingOption = "commander.missingMandatoryOptionValue";

/** Not commander's `requiredOption`, which would hide a mistyped option behind the one that is missing. */
export function requireOptions(command: Command, ...names: readonly string[]): void {
  const missing = names.find((name) => command.opts()[name] === undefined);
  if (missing === undefined) return;
  command.error(`required option '--${missing}' not specified`, { code: missingOption });
}

/** Messages for invalid arguments, by commander's error code; {} is the command, option or argument. */
const usageFaults: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "无此命令 {}",
  "commander.unknownOption": "无此选项 {}",
  [missingOption]: "缺少必填选项 {}",
  "commander.optionMissingArgument": "选项 {} 缺少值",
  "commander.invalidArgument": "选项 {} 的值不正确",
  "commander.missingArgument": "未指定{}",
  "commander.excessArguments": "参数过多",
};

/** The sentences for a mistake in the command line; none if help was requested. */
export function usageText(error: CommanderError | UsageError): string {
  if (error instanceof UsageError) return escaped(`参数有误：${error.message}`);
  const zh = usageFaults[error.code];
  if (zh === undefined) return "";
  const [, name = ""] = /'([^' ]*)/.exec(error.message) ?? [];
  const { text, similar } = withoutSuggestion(error.message.replace(/^error: /, ""));
  const [, argument] = /^command-argument value .* is invalid for argument '(\w+)'/.exec(text) ?? [];
  const chinese = argument === undefined ? zh.replace("{}", named(name)) : `${named(argument)}不正确：${name}`;
  const question = similar === "" ? "" : `，是不是：${similar.replaceAll(", ", "、")}`;
  const asked = similar === "" ? "" : `; did you mean ${similar.replaceAll(", ", " or ")}?`;
  return escaped(`参数有误：${chinese}${question}\n${text}${asked}`);
}

/** commander puts its suggestion on a line of its own. */
function withoutSuggestion(message: string): { text: string; similar: string } {
  const [, similar = ""] = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(message) ?? [];
  return { text: message.replace(/\n\(Did you mean .*$/, ""), similar };
}

/** Arguments in Chinese. */
const named = (name: string): string => argumentNames[name] ?? name;
const argumentNames: Readonly<Record<string, string>> = {
  roster: "花名册文件",
  file: "表的文件",
  payments: "发放表文件",
  rule: "规则名称",
  shell: "命令行解释器（bash或zsh）",
};

/** Lines for the standard error: arguments and files may contain anything. */
export const escaped = (text: string): string => `${text.split("\n").map(escapeControls).join("\n")}\n`;

/** Parses a number of rows in an option. */
export function wholeNumber(given: string, name: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new UsageError({
    zh: `选项 ${name} 的值不正确：${given}。要求：0至999999999的整数`,
    en: `option '${name}': got ${given}, expected a whole number from 0 to 999999999`,
  });
}
