import type { Command } from "commander";
import { isRecord } from "../kernel/facts/index.ts";
import type { AnyRule, Determination } from "../kernel/policy/index.ts";
import { answerLines } from "./answer-lines.ts";
import { readCounty } from "./county-file.ts";
import { exitCodesHelp } from "./exit-codes.ts";
import { readJson } from "./json-input.ts";
import { type KnownRule, ruleOf } from "./names.ts";
import { type CommonOptions, jsonOption, languageOption } from "./options.ts";
import { printJson, printLines } from "./output.ts";
import { reasons } from "./statement.ts";
import { title } from "./table.ts";
import { terminalOf } from "./terminal.ts";
import { UsageError } from "./usage.ts";

interface RunOptions extends CommonOptions {
  readonly county?: string;
}

/** 一组事实 — `run`: one rule, one set of facts, one determination. */
export function runCommand(program: Command): void {
  program
    .command("run")
    .description("用一条规则认定一份填报内容（JSON）  one rule, one set of facts as JSON")
    .argument("<rule>", "规则名称，如landless-farmers/funding-shares（见rules）  name of the rule")
    .argument("[facts]", "填报内容的JSON文件；“-”或不写：标准输入  facts as JSON; - or none: standard input")
    .option("--county <file>", "县级设置JSON文件：readings、figures、facts  county settings")
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${exitCodesHelp}`)
    .action((name: string, source: string | undefined, options: RunOptions) => runOnce(name, source, options));
}

async function runOnce(name: string, source: string | undefined, options: RunOptions): Promise<void> {
  const known = ruleOf(name);
  if (source === undefined && process.stdin.isTTY) throw noFacts(known);
  const given = await readJson(source ?? "-", { zh: "填报内容", en: "facts" });
  const county = options.county === undefined ? undefined : await readCounty(known.rule, options.county);
  const facts = county !== undefined && isRecord(given) ? { ...county.shared, ...given } : given;
  const determination = determined(county?.rule ?? known.rule, facts);
  if (options.json) return void (await printJson(determination));
  const terminal = terminalOf(process.stdout, options.lang);
  const { rule } = known;
  await printLines([
    terminal.paint.bold(terminal.say(rule.question)),
    ...answerLines(JSON.parse(JSON.stringify(determination.value)), rule.answer.schema, terminal),
    ...title(terminal.say({ zh: "依据", en: "Grounds" }), "", terminal),
    ...reasons(determination, terminal),
  ]);
}

function determined(rule: AnyRule, facts: unknown): Determination {
  const outcome = rule.safe(facts);
  if (!outcome.ok) throw outcome.error;
  return outcome.determination as Determination;
}

const noFacts = ({ rule }: KnownRule): UsageError =>
  new UsageError({
    zh: `缺少填报内容：须写明JSON文件，或从标准输入送入。要填什么见 minsheng-rules schema ${rule.name}`,
    en: `no facts: name a JSON file or pipe one in; minsheng-rules schema ${rule.name} says what is in it`,
  });
