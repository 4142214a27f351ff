import { type Command, Option } from "commander";
import { isRecord } from "../kernel/facts/index.ts";
import { fault, type Language, PolicyError, type Text } from "../kernel/language/index.ts";
import type { Determination } from "../kernel/policy/index.ts";
import { invalidFile } from "../roster/file-error.ts";
import { type StatementFormat, statement } from "../statement/index.ts";
import { workbook } from "../workbook/index.ts";
import { completed, exitCodesHelp } from "./exit-codes.ts";
import { nameOf, parseJson } from "./json-input.ts";
import { newFile } from "./new-file.ts";
import { languageOption } from "./options.ts";
import { print } from "./output.ts";
import { storedLines } from "./stored-lines.ts";

interface StatementCommandOptions {
  readonly format: StatementFormat;
  readonly lang: Language;
  readonly person?: string;
  readonly out?: string;
  readonly xlsx?: string;
}

const kind: Text = { zh: "认定结果", en: "determinations" };

/** 认定明细 — `statement`: one stored determination as a document. */
export function statementCommand(program: Command): void {
  program
    .command("statement")
    .description(
      "把一个认定结果写成认定明细：文本、Markdown、网页或工作簿  one determination as text, Markdown, a page or a workbook",
    )
    .argument("[file]", "results.ndjson，或run --json的输出；“-”或不写：标准输入  NDJSON; - or none: standard input")
    .addOption(
      new Option("--format <format>", "格式  text, Markdown or HTML")
        .choices(["text", "markdown", "html"])
        .default("text"),
    )
    .addOption(new Option("--person <code>", "只写这一人（人员编号）  of this person"))
    .addOption(
      new Option("--out <file>", "写入文件，不打印；已有的文件不覆盖  write to a new file instead of printing"),
    )
    .addOption(
      new Option(
        "--xlsx <file>",
        "个人账户写成带公式的工作簿，不打印；已有的文件不覆盖  an account as a new workbook with formulas, in place of printing",
      ).conflicts(["format", "out"]),
    )
    .addOption(languageOption())
    .addHelpText("after", `\n${exitCodesHelp}`)
    .action((file: string | undefined, options: StatementCommandOptions) => write(file ?? "-", options));
}

async function write(source: string, { format, lang, person, out, xlsx }: StatementCommandOptions): Promise<void> {
  const determination = await onlyOne(source, person);
  if (xlsx !== undefined) await newFile(xlsx, workbook(determination, { language: lang }), workbookName);
  else {
    const text = statement(determination, { format, language: lang });
    if (out === undefined) await print(text);
    else await newFile(out, text, statementName);
  }
  completed(0);
}

const statementName: Text = { zh: "认定明细", en: "statement" };
const workbookName: Text = { zh: "工作簿", en: "workbook" };

/** The determination in the file, or that of the person. Several determinations are an error. */
async function onlyOne(source: string, person: string | undefined): Promise<Determination> {
  let found: Determination | undefined;
  for await (const { text } of storedLines(source, kind)) {
    const value = parseJson(text, source, kind);
    if (person !== undefined && !(isRecord(value) && value.code === person)) continue;
    if (found !== undefined) throw severalIn(source, person);
    found = (isRecord(value) && "determination" in value ? value.determination : value) as Determination;
  }
  if (found === undefined) throw noneIn(source, person);
  return found;
}

const severalIn = (source: string, person: string | undefined): PolicyError =>
  invalidFile(
    nameOf(source),
    kind,
    person === undefined
      ? { zh: "有多个认定结果", en: "contains several determinations" }
      : { zh: "这一人有多个认定结果", en: "contains several determinations of this person" },
    { zh: "一个认定结果，或用--person写明人员编号", en: "one determination, or a person code in --person" },
  );

function noneIn(source: string, person: string | undefined): PolicyError {
  const expected = { zh: "一个认定结果", en: "one determination" };
  if (person === undefined) return invalidFile(nameOf(source), kind, { zh: "没有内容", en: "empty" }, expected);
  const code = { zh: "文件中有的人员编号", en: "a person code in the file" };
  return new PolicyError([fault("--person", "unknown-option", person, code, { zh: "人员编号", en: "person code" })]);
}
