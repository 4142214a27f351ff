import type { Rendered } from "../kernel/policy/index.ts";
import { sayIn } from "../statement/words.ts";
import { type Cell, type Sheet, textCell, wrapped } from "./cells.ts";
import type { Source } from "./places.ts";

/** 依据 — The findings clause by clause; the figures and readings used. */
export function reasonsSheet({ names, language }: Source, words: Rendered): Sheet {
  const say = sayIn(language);
  const all = withBelow(words);
  const source = (isDefault: boolean): string =>
    isDefault ? say("默认", "default") : say("本县另选", "county's choice");
  const rows = [
    ...all.flatMap(({ title, grounds }) => grounds.map(({ mark, clause, text }) => [title, clause, text, mark])),
    ...all.flatMap(({ figures }) =>
      figures.map(({ title, value, from, clause }) => [say("参数", "Figure"), clause, `${title} ${value}`, from ?? ""]),
    ),
    ...all.flatMap(({ readings }) =>
      readings.map(({ question, option, isDefault }) => [
        say("口径", "Reading"),
        "",
        `${question} ${option}`,
        source(isDefault),
      ]),
    ),
  ];
  const distinct = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  const columns: Sheet["columns"] = [
    [say("规则或类别", "Rule or sort"), 22],
    [say("条款", "Clause"), 14],
    [say("认定、参数或口径", "Finding, figure or reading"), 90],
    [say("符合、执行日期或来源", "Holds, from, or chosen by"), 22],
  ];
  const cells = ([sort = "", clause = "", text = "", more = ""]: readonly string[]): Cell[] => [
    textCell(sort),
    textCell(clause),
    wrapped(text),
    textCell(more),
  ];
  return { name: names.reasons, columns, rows: distinct.map(cells) };
}

const withBelow = (one: Rendered): readonly Rendered[] => [one, ...one.restsOn.flatMap(withBelow)];
