import { Option } from "commander";
import type { Language } from "../kernel/language/index.ts";

/** The options that most commands have. */
export interface CommonOptions {
  readonly lang: Language;
  readonly json?: boolean;
}

export const languageOption = (): Option =>
  new Option("--lang <language>", "语言  language").choices(["zh", "en"]).default("zh");

export const jsonOption = (): Option => new Option("--json", "标准输出只有JSON  JSON only on the standard output");

export const documentOption = (): Option =>
  new Option("--document <document>", "只列一份文件的，如landless-farmers  of one document only");

export const maxRejectsOption = (): Option =>
  new Option(
    "--max-rejects <number>",
    "退回不超过这么多时，退出码仍为0  exit with 0 for up to this many rejects",
  ).default("0", "0");
