import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { type Disclosures, receipt, type Verification, verify } from "../evidence/receipt/index.ts";
import { isRecord } from "../kernel/facts/index.ts";
import { display, fault, PolicyError, type Text } from "../kernel/language/index.ts";
import { readCounty } from "./county-file.ts";
import { exitCodes, exitCodesHelp } from "./exit-codes.ts";
import { readJson } from "./json-input.ts";
import { ruleOf } from "./names.ts";
import { type CommonOptions, jsonOption, languageOption } from "./options.ts";
import { print, printJson, printLines } from "./output.ts";
import { escapeControls, type Terminal, terminalOf } from "./terminal.ts";
import { UsageError } from "./usage.ts";

interface ReceiptOptions {
  readonly county?: string;
  readonly redact?: string;
  readonly disclosures?: string;
}

/** 开具凭证 — `receipt`: one determination as evidence, as JSON. */
export function receiptCommand(program: Command): void {
  program
    .command("receipt")
    .description("开具认定凭证（JSON），任何人可据此重算  a receipt that anybody can recalculate")
    .argument("<rule>", "规则名称，如landless-farmers/funding-shares（见rules）  name of the rule")
    .argument("[facts]", "填报内容的JSON文件；“-”或不写：标准输入  facts as JSON; - or none: standard input")
    .option("--county <file>", "县级设置JSON文件：readings、figures、facts  county settings")
    .option(
      "--redact <names>",
      "遮蔽的填报项，逗号分开；all：全部  facts to redact, separated by commas; all: every one",
    )
    .option(
      "--disclosures <file>",
      "遮蔽的填报项及其盐写入的新文件，须另行保管  new file for redacted facts with their salts",
    )
    .addHelpText("after", `\n${exitCodesHelp}`)
    .action((name: string, source: string | undefined, options: ReceiptOptions) => issue(name, source ?? "-", options));
}

async function issue(name: string, source: string, { county, redact, disclosures }: ReceiptOptions): Promise<void> {
  const { rule } = ruleOf(name);
  if ((redact === undefined) !== (disclosures === undefined)) throw new UsageError(together);
  const given = await readJson(source, { zh: "填报内容", en: "facts" });
  const settings = county === undefined ? undefined : await readCounty(rule, county);
  const facts = settings !== undefined && isRecord(given) ? { ...settings.shared, ...given } : given;
  const names = redact === "all" ? true : (redact ?? "").split(",").filter((one) => one !== "");
  const issued = await receipt(
    rule.name as never,
    facts as never,
    { options: settings?.options, redact: names } as never,
  );
  if (disclosures !== undefined) await writeNew(disclosures, `${JSON.stringify(issued.disclosures, null, 2)}\n`);
  await print(`${JSON.stringify(issued.receipt, null, 2)}\n`);
}

const together: Text = {
  zh: "--redact 和 --disclosures 须同时写：遮蔽的填报项和盐只存在后者的文件里",
  en: "--redact and --disclosures go together: the redacted facts and their salts are only in that file",
};

/** Writes a file that only its owner can read; never replaces an existing file. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const expected = { zh: "可以新建的文件，尚不存在", en: "a file that does not exist yet and can be written" };
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new PolicyError([fault("--disclosures", "contradiction", `${display(path)} (${code})`, expected)]);
  }
}

interface VerifyOptions extends CommonOptions {
  readonly disclosures?: string;
}

/** 核验凭证 — `verify`: whether a receipt is valid. */
export function verifyCommand(program: Command): void {
  program
    .command("verify")
    .description("核验认定凭证并重新计算  verify a receipt and recalculate it")
    .argument("[receipt]", "凭证的JSON文件；“-”或不写：标准输入  the receipt as JSON; - or none: standard input")
    .option("--disclosures <file>", "遮蔽的填报项及其盐  redacted facts with their salts")
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\n退出码 Exit codes:\n  0 凭证属实 holds; 1 不符 does not hold; 2 命令有误 usage; 3 输入无法使用，或者结果未核验（遮蔽的填报项未出示） unusable input, or not verified: redacted facts were not disclosed",
    )
    .action((source: string | undefined, options: VerifyOptions) => check(source ?? "-", options));
}

async function check(source: string, { disclosures, lang, json }: VerifyOptions): Promise<void> {
  const given = await readJson(source, { zh: "凭证", en: "receipt" });
  const known =
    disclosures === undefined ? {} : await readJson(disclosures, { zh: "遮蔽的填报项", en: "redacted facts" });
  const found = await verify(given, known as Disclosures);
  process.exitCode = codeOf(found);
  if (json) return void (await printJson(found));
  await printLines(linesOf(found, terminalOf(process.stdout, lang)));
}

const codeOf = ({ holds }: Verification): number =>
  holds === null ? exitCodes.unusable : holds ? exitCodes.done : exitCodes.withRejects;

function linesOf(found: Verification, terminal: Terminal): string[] {
  const { holds, isRecalculated, undisclosed, versions, differences } = found;
  const names = undisclosed.join(terminal.say({ zh: "、", en: ", " }));
  const unknown: Text = {
    zh: "• 凭证与其摘要相符，结果未核验",
    en: "• the receipt matches its hash; its value was not verified",
  };
  const result: Text = holds
    ? { zh: "✓ 凭证属实", en: "✓ the receipt is valid" }
    : { zh: "✗ 凭证不符", en: "✗ the receipt is not valid" };
  const notCalculated: Text = {
    zh: `没有重新计算：遮蔽的填报项未出示（${names}）`,
    en: `not recalculated: redacted facts were not disclosed (${names})`,
  };
  const calculated: Text = { zh: "已按凭证所列填报内容重新计算", en: "recalculated from the facts in the receipt" };
  const versionsOf: Text = {
    zh: `开具版本 ${versions.issued}，核验版本 ${versions.verified}`,
    en: `issued with version ${versions.issued}, verified with ${versions.verified}`,
  };
  return [
    terminal.paint.bold(terminal.say(holds === null ? unknown : result)),
    ...differences.map(({ message }) => `  ${escapeControls(terminal.say(message))}`),
    ...(versions.issued === ""
      ? []
      : [terminal.say(isRecalculated ? calculated : notCalculated), escapeControls(terminal.say(versionsOf))]),
  ];
}
