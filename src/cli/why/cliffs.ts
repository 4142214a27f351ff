import type { Cliffs, Range } from "../../evidence/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import { grouped, table, title } from "../table.ts";
import { escapeControls, indented, type Terminal } from "../terminal.ts";
import { UsageError } from "../usage.ts";
import { written } from "./change.ts";

/** The range in the options of the command. */
export function rangeIn(given: { readonly from?: string; readonly until?: string; readonly atLeast?: string }): Range {
  const { from, until, atLeast } = given;
  if (from === undefined || until === undefined) throw new UsageError(bothEnds);
  const value = (text: string): unknown => (/^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text);
  return { from: value(from), until: value(until), ...(atLeast === undefined ? {} : { atLeast }) };
}

const bothEnds: Text = {
  zh: "--cliffs 须写明范围：--from 和 --until",
  en: "--cliffs needs a range: --from and --until",
};

/** The maximum number of listed spans that cannot be decided; further ones are counted. */
const mostUndecided = 20;

/** 台阶 — A table of the steps, one line each. */
export function cliffLines(found: Cliffs, terminal: Terminal): string[] {
  const { say } = terminal;
  const { cliffs, undecided, notCompared, tried, fact, title: name } = found;
  const more = undecided.length - mostUndecided;
  const none =
    notCompared.length === 0
      ? { zh: "金额没有变动。", en: "No amount changes." }
      : { zh: "比较过的金额没有变动。", en: "None of the amounts that were compared changes." };
  const rows = cliffs.map(({ title: amount, before, after, jump, clauses }) => [
    written(after.fact, terminal),
    say(amount),
    before.yuan === null ? "—" : grouped(before.yuan),
    after.yuan === null ? "—" : grouped(after.yuan),
    grouped(jump),
    clauses.join(say({ zh: "、", en: ", " })),
  ]);
  const headings = [
    { heading: say({ zh: "自", en: "from" }) },
    { heading: say({ zh: "金额", en: "amount" }) },
    { heading: say({ zh: "原", en: "before" }), align: "right" as const },
    { heading: say({ zh: "变为", en: "after" }), align: "right" as const },
    { heading: say({ zh: "相差（元）", en: "step (yuan)" }), align: "right" as const },
    { heading: say({ zh: "条款", en: "clauses" }) },
  ];
  return [
    ...title(say({ zh: `台阶：${name.zh}（${fact}）`, en: `Steps along ${name.en} (${fact})` }), "", terminal),
    ...(rows.length === 0 ? indented(say(none), terminal, 2) : table(headings, rows, terminal)),
    ...undecided.slice(0, mostUndecided).flatMap(({ from, until, error }) => {
      const [first, last] = [written(from, terminal), written(until, terminal)];
      const span = first === last ? first : say({ zh: `${first}至${last}`, en: `${first} to ${last}` });
      const why = error.faults[0]?.message[terminal.language] ?? "";
      const line = say({ zh: `${span} 不能认定：${why}`, en: `${span} cannot be decided: ${why}` });
      return indented(escapeControls(line), terminal, 2, 4);
    }),
    ...(more > 0 ? indented(say({ zh: `另有${more}段不能认定。`, en: `${more} more spans.` }), terminal, 2) : []),
    ...(notCompared.length > 0
      ? indented(
          say({
            zh: `没有比较其中金额的列表（超过20项，或者在另一列表之内）：${notCompared.join("、")}。`,
            en: `Lists whose amounts were not compared (over 20 items, or within another list): ${notCompared.join(", ")}.`,
          }),
          terminal,
          2,
        )
      : []),
    ...indented(
      say({ zh: `范围内${tried}个值逐一试过。`, en: `Every one of the ${tried} values was tried.` }),
      terminal,
      2,
    ),
  ];
}
