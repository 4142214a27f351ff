import type { Command } from "commander";
import { type CatalogueFigure, catalogue } from "../catalogue.ts";
import type { Language } from "../kernel/language/index.ts";
import { type Figure, valueText } from "../kernel/policy/index.ts";
import { documentFilter } from "./names.ts";
import { type CommonOptions, documentOption, jsonOption, languageOption } from "./options.ts";
import { printJson, printLines } from "./output.ts";
import { indented, type Terminal, terminalOf } from "./terminal.ts";
import { unknownName } from "./usage.ts";

interface FiguresOptions extends CommonOptions {
  readonly document?: string;
}

/** 参数一览 — `figures`: the numbers that the clauses state, with all their values. */
export function figuresCommand(program: Command): void {
  program
    .command("figures")
    .description("参数一览：文件写明的数  list the figures")
    .argument("[name]", "只列这一项，如requiredFunding  this one only")
    .addOption(documentOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (name: string | undefined, options: FiguresOptions) => {
      const all = catalogue.figures.filter(documentFilter(options.document));
      const shown = name === undefined ? all : all.filter((one) => one.name === name);
      if (shown.length === 0 && name !== undefined) {
        throw unknownName(
          { zh: "参数", en: "figure" },
          name,
          all.map((one) => one.name),
          "figures",
        );
      }
      if (options.json) return void (await printJson(shown));
      const terminal = terminalOf(process.stdout, options.lang);
      await printLines(shown.flatMap((one) => figureLines(one, terminal, name !== undefined)));
    });
}

function figureLines(figure: CatalogueFigure, terminal: Terminal, isWhole: boolean): string[] {
  const { say, paint, language } = terminal;
  const value = `${say(figure.title)}${language === "zh" ? "：" : ": "}${valuesText(figure, language, isWhole)}`;
  return [`${paint.bold(figure.name)}  ${paint.dim(figure.clause)}`, ...indented(value, terminal, 2)];
}

/** The maximum number of listed values; further ones are counted. */
const mostValues = 4;

/** The values of a figure with their dates: 18,000.00元; for a blank in the text, a note that the county sets it. */
export function valuesText({ values, unit, options }: Figure, language: Language, isWhole = false): string {
  const zh = language === "zh";
  if (values.length === 0) return zh ? "由县填写" : "set by the county";
  const text = (value: string): string =>
    (options && Object.hasOwn(options, value) ? options[value]?.[language] : undefined) ??
    valueText(unit, value, language);
  const dated = values.map(({ from, until, value }) => {
    if (from === null && until === null) return text(value);
    const span = zh ? `${from ?? "…"}至${until ?? "…"}` : `${from ?? "…"} to ${until ?? "…"}`;
    return `${text(value)}${zh ? `（${span}）` : ` (${span})`}`;
  });
  if (isWhole || dated.length <= mostValues) return dated.join(zh ? "；" : "; ");
  const last = dated.at(-1) ?? "";
  return zh ? `共${dated.length}个值，最后一个：${last}` : `${dated.length} values, the last one ${last}`;
}
