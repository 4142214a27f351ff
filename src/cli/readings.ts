import type { Command } from "commander";
import { type CatalogueReading, catalogue } from "../catalogue.ts";
import { documentFilter } from "./names.ts";
import { type CommonOptions, documentOption, jsonOption, languageOption } from "./options.ts";
import { printJson, printLines } from "./output.ts";
import { indented, type Terminal, terminalOf } from "./terminal.ts";
import { unknownName } from "./usage.ts";

interface ReadingsOptions extends CommonOptions {
  readonly document?: string;
}

/** 口径一览 — `readings`: where the text is ambiguous, the options, the default and the reason. */
export function readingsCommand(program: Command): void {
  program
    .command("readings")
    .description("口径一览：原文未写明之处的选项和默认  list the readings")
    .argument("[name]", "只列这一项，如partial-year  this one only")
    .addOption(documentOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (name: string | undefined, options: ReadingsOptions) => {
      const all = catalogue.readings.filter(documentFilter(options.document));
      const shown = name === undefined ? all : all.filter((one) => one.name === name);
      if (shown.length === 0 && name !== undefined) {
        throw unknownName(
          { zh: "口径", en: "reading" },
          name,
          all.map((one) => one.name),
          "readings",
        );
      }
      if (options.json) return void (await printJson(shown));
      const terminal = terminalOf(process.stdout, options.lang);
      await printLines(shown.flatMap((one) => readingLines(one, terminal)));
    });
}

function readingLines(reading: CatalogueReading, terminal: Terminal): string[] {
  const { say, paint, language } = terminal;
  const clauses = reading.clauses.join(language === "zh" ? "、" : ", ");
  const options = Object.entries(reading.options).flatMap(([name, words]) => {
    const isDefault = name === reading.default ? say({ zh: "（默认）", en: " (default)" }) : "";
    return indented(`${name}${isDefault}${language === "zh" ? "：" : ": "}${say(words)}`, terminal, 4, 6);
  });
  return [
    `${paint.bold(reading.name)}  ${paint.dim(clauses)}`,
    ...indented(say(reading.question), terminal, 2),
    ...options,
    ...indented(`${say({ zh: "理由：", en: "Why: " })}${say(reading.why)}`, terminal, 2),
    "",
  ];
}
