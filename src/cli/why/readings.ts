import type { Effect, OpenPoint, ReadingsThatMatter } from "../../evidence/index.ts";
import { labels } from "../../kernel/language/index.ts";
import { type AnyRule, withPlurals } from "../../kernel/policy/index.ts";
import { title } from "../table.ts";
import { indented, type Terminal } from "../terminal.ts";
import { answerChanges } from "./answer-changes.ts";

const effects = labels({
  alone: { zh: "单独改变结果", en: "changes the answer alone" },
  together: { zh: "与其他口径一起才改变结果", en: "changes the answer only together with others" },
  never: { zh: "不改变结果", en: "does not change the answer" },
  unknown: { zh: "单独不改变结果；组合未试完", en: "does not change it alone; not all combinations were tried" },
}) satisfies Readonly<Record<Effect, unknown>>;

/** The maximum number of listed results; further ones are counted. */
const mostResults = 20;

/** 起作用的口径 — The readings on which a case depends, and its possible results. */
export function readingLines(rule: AnyRule, found: ReadingsThatMatter<unknown>, terminal: Terminal): string[] {
  const { say } = terminal;
  const mattering = found.readings.filter(({ effect }) => effect !== "never");
  const others = found.readings.filter(({ effect }) => effect === "never").map(({ reading }) => reading);
  const none = { zh: "没有一个口径改变结果。", en: "No reading changes the answer." };
  const never = {
    zh: `问到但不改变结果：${others.join("、")}`,
    en: `asked for, without any effect: ${others.join(", ")}`,
  };
  return [
    ...title(say({ zh: "起作用的口径", en: "Readings that matter" }), "", terminal),
    ...(mattering.length === 0 ? indented(say(none), terminal, 2) : []),
    ...mattering.flatMap((point) => pointLines(rule, found, point, terminal)),
    ...(others.length > 0 ? indented(say(never), terminal, 2, 4) : []),
    ...title(say({ zh: "可能的结果", en: "Possible results" }), "", terminal),
    ...found.results.slice(0, mostResults).flatMap((one, at) => {
      const changes = Object.entries(one.changes).map(([name, option]) => `${name}=${option}`);
      const inForce = say({ zh: "现用口径的结果", en: "the answer under the readings in force" });
      const head = `${at + 1}. ${changes.length === 0 ? inForce : changes.join(say({ zh: "、", en: ", " }))}`;
      const says = changes.length === 0 ? "" : answerChanges(found.inForce, one.outcome, rule.answer.schema, terminal);
      return [...indented(head, terminal, 2, 5), ...(says === "" ? [] : indented(says, terminal, 5))];
    }),
    ...indented(say(extentOf(found)), terminal, 2),
  ];
}

function pointLines(
  rule: AnyRule,
  { inForce }: ReadingsThatMatter<unknown>,
  { reading, question, clauses, effect, options }: OpenPoint<unknown>,
  terminal: Terminal,
): string[] {
  const { say, paint } = terminal;
  const list = clauses.join(say({ zh: "、", en: ", " }));
  const head = say({
    zh: `${question.zh}（${reading}，${list}）${effects[effect].zh}`,
    en: `${question.en} (${reading}, ${list}) ${effects[effect].en}`,
  });
  return [
    ...indented(head, terminal, 2, 4).map(paint.bold),
    ...options.flatMap(({ words, isInForce, outcome, changes, clauses: under }) => {
      const mark = isInForce ? say({ zh: "现用：", en: "in force: " }) : "";
      const same = isInForce ? "" : say({ zh: "：结果相同", en: ": the same answer" });
      const from = under.length === 0 ? "" : say({ zh: `（${under.join("、")}）`, en: ` (${under.join(", ")})` });
      const says = changes
        ? `${say({ zh: "：", en: ": " })}${answerChanges(inForce, outcome, rule.answer.schema, terminal)}${from}`
        : same;
      return indented(`${mark}${say(words)}${says}`, terminal, 4, 6);
    }),
  ];
}

function extentOf({ complete, upTo, decisions, results }: ReadingsThatMatter<unknown>) {
  const more = results.length > mostResults;
  const zh = complete ? "口径的所有组合都在内" : `最多另选${upTo}项的组合都在内，另选更多项的没有试`;
  const en = complete
    ? "Every combination of readings is accounted for"
    : `Every combination of at most ${upTo} change(s) is accounted for, larger ones are not`;
  return {
    zh: `${more ? `共${results.length}个结果。` : ""}${zh}（认定${decisions}次）。`,
    en: withPlurals(`${more ? `${results.length} results in total. ` : ""}${en} (${decisions} decision(s)).`),
  };
}
