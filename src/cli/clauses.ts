import type { Command } from "commander";
import { type CatalogueFigure, type CatalogueReading, type CatalogueRule, catalogue } from "../catalogue.ts";
import type { Clause, Disposition } from "../kernel/policy/index.ts";
import { valuesText } from "./figures.ts";
import { documentFilter } from "./names.ts";
import { type CommonOptions, documentOption, jsonOption, languageOption } from "./options.ts";
import { printJson, printLines } from "./output.ts";
import { indented, type Terminal, terminalOf } from "./terminal.ts";
import { unknownName } from "./usage.ts";

interface ClausesOptions extends CommonOptions {
  readonly document?: string;
}

/** 条款 — `clauses`: all clauses, or one with its rules, figures and readings. */
export function clausesCommand(program: Command): void {
  program
    .command("clauses")
    .description("条款一览；一条的大意、规则、参数和口径  list the clauses, or describe one")
    .argument("[address]", "条款，如landless-farmers/六(一)2或六(一)2  a clause")
    .addOption(documentOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (address: string | undefined, options: ClausesOptions) => {
      const all = catalogue.clauses.filter(documentFilter(options.document));
      const shown = address === undefined ? all : clausesAt(address, all);
      if (options.json) return void (await printJson(address === undefined ? shown : shown.map(withAll)));
      const terminal = terminalOf(process.stdout, options.lang);
      await printLines(
        address === undefined ? clauseList(shown, terminal) : shown.flatMap((one) => clauseLines(one, terminal)),
      );
    });
}

/** The clauses at an address, from every document that has it. Brackets and numbers may be full-width. */
function clausesAt(given: string, all: readonly Clause[]): readonly Clause[] {
  const address = given.normalize("NFKC").replace(/\s/g, "");
  const found = all.filter((one) => one.id === address || one.address === address);
  if (found.length > 0) return found;
  const names = all.map((one) => (address.includes("/") ? one.id : one.address));
  throw unknownName({ zh: "条款", en: "clause" }, given, names, "clauses");
}

interface WholeClause extends Clause {
  readonly rules: readonly CatalogueRule[];
  readonly figures: readonly CatalogueFigure[];
  readonly readings: readonly CatalogueReading[];
}

const partsOf = ({ id }: Clause): Pick<WholeClause, "rules" | "figures" | "readings"> => ({
  rules: catalogue.rules.filter((one) => one.clauses.includes(id)),
  figures: catalogue.figures.filter((one) => one.clause === id),
  readings: catalogue.readings.filter((one) => one.clauses.includes(id)),
});

/** A clause as JSON: its rules without their schemas. */
function withAll(clause: Clause) {
  const { rules, figures, readings } = partsOf(clause);
  return { ...clause, rules: rules.map(({ name, title, question }) => ({ name, title, question })), figures, readings };
}

const dispositions: Readonly<Record<Disposition, { zh: string; en: string }>> = {
  computed: { zh: "有规则", en: "computed" },
  heading: { zh: "标题", en: "heading" },
  "not-computable": { zh: "不作计算", en: "not computable" },
};

function clauseList(clauses: readonly Clause[], terminal: Terminal): string[] {
  const { say, paint } = terminal;
  return clauses.flatMap(({ id, disposition, gist }) => [
    `${paint.bold(id)}  ${paint.dim(say(dispositions[disposition]))}`,
    ...indented(say(gist), terminal, 2),
  ]);
}

function clauseLines(clause: Clause, terminal: Terminal): string[] {
  const { say, paint, language } = terminal;
  const { rules, figures, readings } = partsOf(clause);
  const list = (zh: string, en: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`  ${say({ zh, en })}`, ...texts.flatMap((text) => indented(text, terminal, 4, 6))];
  const from = (text: string, name: string): string => (language === "zh" ? `${text}（${name}）` : `${text} (${name})`);
  const kind = from(say(dispositions[clause.disposition]), clause.disposition);
  return [
    `${paint.bold(clause.id)}  ${paint.dim(kind)}`,
    ...indented(say(clause.gist), terminal, 2),
    ...(clause.reason === undefined ? [] : indented(say(clause.reason), terminal, 2)),
    ...list(
      "规则",
      "Rules",
      rules.map((one) => from(`${say(one.title)}：${say(one.question)}`, one.name)),
    ),
    ...list(
      "参数",
      "Figures",
      figures.map((one) => from(`${say(one.title)} ${valuesText(one, language)}`, one.name)),
    ),
    ...list(
      "口径",
      "Readings",
      readings.map((one) => from(say(one.question), one.name)),
    ),
    "",
  ];
}
