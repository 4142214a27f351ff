import type { Outcomes, PossibleOutcome, Question } from "../../evidence/index.ts";
import { isRecord } from "../../kernel/facts/index.ts";
import { labels, type Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { title } from "../table.ts";
import { escapeControls, indented, type Terminal } from "../terminal.ts";
import { answerChanges, differingFields } from "./answer-changes.ts";
import { written } from "./change.ts";

type Found = Outcomes<unknown, unknown>;

/** 还可能的结果 — The results that are still possible, the facts on which they depend, and the next question. */
export function missingLines(rule: AnyRule, found: Found, given: unknown, terminal: Terminal): string[] {
  const { say } = terminal;
  const { outcomes, unknown, next, complete } = found;
  const nothing = { zh: "没有还能改变结果的填报项。", en: "No further fact can change the result." };
  const results = outcomes.map(({ outcome }) => outcome);
  const differing = differingFields(results, rule.answer.schema, terminal);
  const open = unknown.filter(({ matters, isWhole }) => matters || !isWhole);
  return [
    ...title(say({ zh: "还可能的结果", en: "Results that are still possible" }), "", terminal),
    ...outcomes.flatMap((one, index) => outcomeLines(rule, one, index, given, differing, terminal)),
    ...indented(say(extentOf(outcomes.length, complete)), terminal, 2),
    ...(open.length === 0
      ? []
      : title(say({ zh: "取决于哪些填报项", en: "On which facts that depends" }), "", terminal)),
    ...open.flatMap((one) => indented(escapeControls(questionWords(one, terminal)), terminal, 2, 4)),
    ...title(say({ zh: "下一问", en: "Next question" }), "", terminal),
    ...indented(next === null ? say(nothing) : escapeControls(questionWords(next, terminal)), terminal, 2, 4),
  ];
}

function extentOf(count: number, complete: boolean): Text {
  if (count > 0) return complete ? whole : notWhole;
  return complete ? contradiction : noneFound;
}

const contradiction: Text = {
  zh: "没有可能的结果：填报内容互相矛盾。",
  en: "No result is possible: the facts given contradict each other.",
};
const noneFound: Text = {
  zh: "没有找到可能的结果，也没有试完。",
  en: "No result was found, and not every value was tried.",
};
const whole: Text = { zh: "没有其他可能：每个值都试过。", en: "Nothing else is possible: every value was tried." };
const notWhole: Text = {
  zh: "以上都是可能的；日期、金额等没有逐一试过，或许还有其他结果。",
  en: "All of these are possible. Dates, amounts and the like were not tried one by one, so there may be others.",
};

function outcomeLines(
  rule: AnyRule,
  { example, outcome, clauses }: PossibleOutcome<unknown, unknown>,
  index: number,
  given: unknown,
  differing: ReadonlySet<string>,
  terminal: Terminal,
): string[] {
  const { say } = terminal;
  const says = answerChanges(undefined, outcome, rule.answer.schema, terminal, differing);
  const known = isRecord(given) ? given : {};
  const added = Object.entries(isRecord(example) ? example : {})
    .filter(([name, value]) => known[name] === undefined && value !== null)
    .map(([name, value]) => `${name}=${written(value, terminal)}`);
  const such = say({ zh: `例如：${added.join("、")}`, en: `for example: ${added.join(", ")}` });
  const list = clauses.join(say({ zh: "、", en: ", " }));
  const from = list === "" ? "" : say({ zh: `（${list}）`, en: ` (${list})` });
  return [
    ...indented(`${index + 1}. ${says}${from}`, terminal, 2, 5),
    ...(added.length === 0 ? [] : indented(escapeControls(such), terminal, 5)),
  ];
}

const kinds = labels({
  "yes-no": { zh: "是或否", en: "yes or no" },
  choice: { zh: "选一项", en: "one of" },
  choices: { zh: "选若干项", en: "some of" },
  day: { zh: "日期", en: "a date" },
  month: { zh: "月份", en: "a month" },
  time: { zh: "时刻", en: "a time" },
  amount: { zh: "数量", en: "an amount" },
  count: { zh: "整数", en: "a whole number" },
  ratio: { zh: "比例", en: "a ratio" },
  text: { zh: "文字", en: "a text" },
  group: { zh: "有没有", en: "whether there is one" },
  list: { zh: "列表", en: "a list" },
}) satisfies Readonly<Record<Question["kind"], unknown>>;

function questionWords(
  { fact, title: name, kind, choices = [], unit, isOptional }: Question,
  { say, language }: Terminal,
) {
  const codes = choices.map((one) => one[language]).join(say({ zh: "、", en: ", " }));
  const detail = `${kinds[kind][language]}${codes === "" ? "" : `${say({ zh: "：", en: ": " })}${codes}`}`;
  const inUnit = unit === undefined ? "" : say({ zh: `，${unit.zh}`, en: `, ${unit.en}` });
  const may = isOptional ? say({ zh: "，可以不填", en: ", may be left out" }) : "";
  return say({
    zh: `${name.zh}（${fact}）：${detail}${inUnit}${may}`,
    en: `${name.en} (${fact}): ${detail}${inUnit}${may}`,
  });
}
