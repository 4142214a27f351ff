import { type Command, Option } from "commander";
import { explain } from "../explain.ts";
import { isRecord } from "../kernel/facts/index.ts";
import { fault, PolicyError, type Text } from "../kernel/language/index.ts";
import type { Determination } from "../kernel/policy/index.ts";
import { masked } from "../roster/by-rule/index.ts";
import { invalidFile } from "../roster/file-error.ts";
import { completed, exitCodesHelp } from "./exit-codes.ts";
import { nameOf, parseJson } from "./json-input.ts";
import { type CommonOptions, jsonOption, languageOption, maxRejectsOption } from "./options.ts";
import { printJson, printLines } from "./output.ts";
import { reasons } from "./statement.ts";
import { type StoredLine, storedLines } from "./stored-lines.ts";
import { escapeControls, type Terminal, terminalOf } from "./terminal.ts";
import { escaped, wholeNumber } from "./usage.ts";

interface ExplainOptions extends CommonOptions {
  readonly person?: string;
  readonly maxRejects: string;
}

const kind: Text = { zh: "认定结果", en: "determinations" };

/** 说明 — `explain`: stored determinations in words, line by line. */
export function explainCommand(program: Command): void {
  program
    .command("explain")
    .description("把存下的认定结果说成文字  stored determinations in words")
    .argument("[file]", "results.ndjson，或run --json的输出；“-”或不写：标准输入  NDJSON; - or none: standard input")
    .addOption(new Option("--person <code>", "只说明这一人（人员编号）  of this person only"))
    .addOption(maxRejectsOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${exitCodesHelp}`)
    .action((file: string | undefined, options: ExplainOptions) => explainAll(file ?? "-", options));
}

async function explainAll(source: string, options: ExplainOptions): Promise<void> {
  const allowed = wholeNumber(options.maxRejects, "--max-rejects");
  const terminal = terminalOf(process.stdout, options.lang);
  let explained = 0;
  let rejected = 0;
  let firstError: PolicyError | undefined;
  for await (const stored of storedLines(source, kind)) {
    const outcome = outcomeOf(stored, source, options);
    if (outcome === undefined) continue;
    if (outcome instanceof PolicyError) {
      firstError ??= outcome;
      rejected++;
      // the first few lines show what is wrong; the rest would fill the screen
      if (rejected <= mostErrorsShown) process.stderr.write(lineError(stored.line, outcome, options));
      continue;
    }
    explained++;
    if (!(await show(stored, outcome, options, terminal))) break;
  }
  if (rejected > mostErrorsShown) process.stderr.write(escaped(more(rejected - mostErrorsShown)[options.lang]));
  if (explained === 0) throw firstError === undefined ? nothing(source, options.person) : unusable(source, rejected);
  completed(rejected, allowed);
}

const mostErrorsShown = 10;
const more = (count: number): Text => ({ zh: `另有${count}行不能说明`, en: `${count} more lines cannot be explained` });

/** The determination of a line; undefined if it is another person's; or the reason why it is not a determination. */
function outcomeOf({ text }: StoredLine, source: string, { person, lang }: ExplainOptions) {
  try {
    const value = parseJson(text, source, kind);
    // id numbers are masked in the results
    const codes: readonly unknown[] = person === undefined ? [] : [person, masked(person)];
    if (person !== undefined && !(isRecord(value) && codes.includes(value.code))) return undefined;
    const determination = (isRecord(value) && "determination" in value ? value.determination : value) as Determination;
    return { about: isRecord(value) ? value : {}, determination, text: explain(determination, lang) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error;
  }
}

type Explained = Exclude<ReturnType<typeof outcomeOf>, PolicyError | undefined>;

function show(
  { line }: StoredLine,
  { about, determination, text }: Explained,
  options: ExplainOptions,
  terminal: Terminal,
) {
  const { row, code } = about;
  if (options.json) {
    return printJson({
      line,
      ...(row === undefined ? {} : { row }),
      ...(code === undefined ? {} : { code }),
      rule: determination.rule,
      text,
    });
  }
  const person: Text = {
    zh: `人员编号 ${escapeControls(String(code))}（第${escapeControls(String(row))}行）`,
    en: `Person ${escapeControls(String(code))} (row ${escapeControls(String(row))})`,
  };
  const head = code === undefined ? [] : [terminal.paint.bold(terminal.say(person))];
  return printLines([...head, ...reasons(determination, terminal), ""]);
}

const lineError = (line: number, error: PolicyError, { lang }: ExplainOptions): string => {
  const [first] = error.faults;
  return escaped(lang === "zh" ? `第${line}行：${first?.message.zh}` : `Line ${line}: ${first?.message.en}`);
};

function nothing(source: string, person: string | undefined): PolicyError {
  if (person === undefined) {
    return new PolicyError([
      fault(nameOf(source), "missing", "", { zh: "至少一行认定结果", en: "at least one determination" }, kind),
    ]);
  }
  const expected = { zh: "文件中有的人员编号", en: "a person code in the file" };
  return new PolicyError([
    fault("--person", "unknown-option", person, expected, { zh: "人员编号", en: "person code" }),
  ]);
}

function unusable(source: string, rejected: number): PolicyError {
  const problem = { zh: `${rejected}行都不能说明`, en: `none of its ${rejected} lines can be explained` };
  const expected = { zh: "每行一个认定结果（NDJSON）", en: "one determination per line (NDJSON)" };
  return invalidFile(nameOf(source), kind, problem, expected);
}
