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

const collected = (one: string, before: readonly string[]): readonly string[] => [...before, one];

/** The options of every command that judges a table. */
export interface JudgingOptions extends CommonOptions {
  readonly county?: string;
  readonly out?: string;
  readonly map?: string;
  readonly table: readonly string[];
  readonly strict?: boolean;
  readonly showId?: boolean;
  /** Whether the file with all grounds is written. */
  readonly grounds: boolean;
  /** Whether results and rejects are written as a workbook, too. */
  readonly xlsx?: boolean;
  /** Whether the completed part of an interrupted run is kept, and an earlier run is continued. */
  readonly resume?: boolean;
  /** Whether unfinished files of earlier runs are deleted. */
  readonly clean?: boolean;
  readonly maxRejects: string;
}

/** How a table is read: the options of every command that reads one. */
export const readingOptions = (): readonly Option[] => [
  new Option("--map <file>", "列名对照JSON文件  JSON file with the county's own headings"),
  new Option("--table <list=file>", "附表，可多次填写  table of a list; may be repeated")
    .argParser(collected)
    .default([], "无 none"),
  new Option("--strict", "不作改读，写法不合规定的退回  reject cells that are not in standard notation"),
  new Option("--show-id", "不遮盖公民身份号码  do not mask id numbers"),
];

/** What happens to an interrupted run. */
export const unfinishedOptions = (): readonly Option[] => [
  new Option(
    "--resume",
    "中途结束时保留已完成的部分，再次运行时接着做  keep the completed part of an interrupted run, and continue it",
  ),
  new Option("--clean", "先删除以前未完成的文件  first remove unfinished files of earlier runs"),
];

/** The options of a command that judges a table, which describes the county settings and the output itself. */
export const judgingOptions = (county: string, out: string): readonly Option[] => [
  new Option("--county <file>", county),
  new Option("--out <directory>", out),
  ...readingOptions(),
  new Option("--no-grounds", "不写results.ndjson（人数多时文件很大）  do not write results.ndjson"),
  new Option("--xlsx", "另外写出results.xlsx（结果和退回两张工作表）  also write results and rejects as a workbook"),
  ...unfinishedOptions(),
  maxRejectsOption(),
  languageOption(),
  jsonOption(),
];

/** The options of `assess` only. */
export interface RosterOptions {
  readonly accounts?: string;
  readonly person?: string;
  /** Whether examples for two other documents are printed below the report. */
  readonly examples?: boolean;
}

export const rosterOptions = (): readonly Option[] => [
  new Option("--accounts <file>", "账户记录CSV文件（默认为花名册所在目录的accounts.csv）  account records"),
  new Option("--person <code>", "打印哪一人的认定明细（人员编号）  person whose statement to print"),
  new Option(
    "--examples",
    "另外打印两份其他文件的示例（虚构人员）  also print examples of two other documents (made-up people)",
  ),
];
