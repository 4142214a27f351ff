import type { Command } from "commander";
import { documentFilter, knownRules } from "./names.ts";
import { type CommonOptions, documentOption, jsonOption, languageOption } from "./options.ts";
import { printJson, printLines } from "./output.ts";
import { indented, terminalOf } from "./terminal.ts";

interface RulesOptions extends CommonOptions {
  readonly document?: string;
}

/** 规则一览 — `rules`: the names of all rules, and the questions that they answer. */
export function rulesCommand(program: Command): void {
  program
    .command("rules")
    .description("规则一览  list the rules")
    .addOption(documentOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (options: RulesOptions) => {
      const shown = knownRules.filter(documentFilter(options.document));
      if (options.json) {
        const rules = shown.map(({ document, rule: { name, title, question, clauses, uses } }) => ({
          document,
          name,
          title,
          question,
          clauses,
          uses: uses.map((one) => one.name),
        }));
        return void (await printJson(rules));
      }
      const terminal = terminalOf(process.stdout, options.lang);
      const { say, paint } = terminal;
      const lines = shown.flatMap(({ rule }) => [
        `${paint.bold(rule.name)}  ${paint.dim(say(rule.title))}`,
        ...indented(say(rule.question), terminal, 2),
      ]);
      await printLines(lines);
    });
}
