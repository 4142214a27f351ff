import type { Contrast, FactChange, Searched } from "../../evidence/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import { type AnyRule, withPlurals } from "../../kernel/policy/index.ts";
import { title } from "../table.ts";
import { escapeControls, indented, type Terminal } from "../terminal.ts";
import { UsageError } from "../usage.ts";
import { answerChanges } from "./answer-changes.ts";

/** 所求 — `inScope=true`: a field of the answer, and the value that it should have. */
export function wantedIn(given: string): Readonly<Record<string, unknown>> {
  const [, field, text = ""] = /^([^=]+)=(.*)$/.exec(given) ?? [];
  if (field === undefined) throw new UsageError(fieldAndValue);
  const values: Readonly<Record<string, unknown>> = { true: true, 是: true, false: false, 否: false, null: null };
  if (Object.hasOwn(values, text)) return { [field]: values[text] };
  return { [field]: /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text };
}

const fieldAndValue: Text = {
  zh: "--change 写作 字段=值，如inScope=true；字段见 minsheng-rules schema RULE --answer",
  en: "--change takes FIELD=VALUE, such as inScope=true; see minsheng-rules schema RULE --answer",
};

/** 怎样才会不同 — The nearest changes of one fact, and what was searched. */
export function changeLines(rule: AnyRule, found: Contrast<unknown>, terminal: Terminal): string[] {
  const { say } = terminal;
  if (found.holds)
    return ["", ...indented(say({ zh: "结果已是所求。", en: "This is the answer already." }), terminal, 2)];
  const none = {
    zh: "在搜寻的范围内，单改一项填报内容不能得到所求。",
    en: "No change of one fact that was tried leads to it.",
  };
  return [
    ...title(say({ zh: "单改一项填报内容", en: "Changes of one fact" }), "", terminal),
    ...(found.changes.length === 0 ? indented(say(none), terminal, 2) : []),
    ...found.changes.flatMap((one) => oneChange(rule, found, one, terminal)),
    ...title(say({ zh: "搜寻范围", en: "What was searched" }), "", terminal),
    ...searchedLines(found.searched, terminal),
  ];
}

function oneChange(rule: AnyRule, found: Contrast<unknown>, one: FactChange<unknown>, terminal: Terminal): string[] {
  const { say, paint, language } = terminal;
  const { words, steps, unit, isNearest, clauses } = one;
  const distance =
    steps === null || unit === null
      ? { zh: "", en: "" }
      : { zh: `，相差${steps}${unit.zh}`, en: `, ${steps} ${unit.en} away` };
  const proof = isNearest
    ? { zh: "", en: "" }
    : { zh: "（更近的没有逐一试过）", en: " (not every nearer value was tried)" };
  const head = { zh: `${words.zh}${distance.zh}${proof.zh}`, en: `${words.en}${withPlurals(distance.en)}${proof.en}` };
  const says = answerChanges(found.inForce, one.outcome, rule.answer.schema, terminal);
  const from = clauses.join(language === "zh" ? "、" : ", ");
  return [
    ...indented(escapeControls(say(head)), terminal, 2, 4).map(paint.bold),
    ...indented(`${says}${say({ zh: `（${from}）`, en: ` (${from})` })}`, terminal, 4),
  ];
}

const longest = 300;
/** A value of a fact, in the notation of facts. */
export function written(value: unknown, { say }: Terminal): string {
  if (value === null || value === undefined) return say({ zh: "未填报", en: "not given" });
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

const kinds: Readonly<Record<Searched["extent"], Text>> = {
  all: { zh: "所有的值都试过", en: "every value was tried" },
  near: { zh: "附近的值逐一试过", en: "every value near by was tried" },
  items: { zh: "逐项去掉、逐个加上选项", en: "each item left out, each code added" },
  unread: { zh: "这次认定没有读取，单独改动不起作用", en: "not read by the decision: changing it alone has no effect" },
  "left-out": { zh: "只试过不填", en: "tried only without it" },
  none: { zh: "没有试", en: "not tried" },
};

function searchedLines(searched: readonly Searched[], terminal: Terminal): string[] {
  const { say } = terminal;
  return Object.entries(kinds).flatMap(([extent, words]) => {
    const own = searched.filter((one) => one.extent === extent);
    if (own.length === 0) return [];
    const names = own.map(({ fact, steps, unit }) => {
      if (steps === null || unit === null) return fact;
      return say({
        zh: `${fact}（前后${steps}${unit.zh}）`,
        en: withPlurals(`${fact} (${steps} ${unit.en} each way)`),
      });
    });
    const list = names.join(say({ zh: "、", en: ", " }));
    return indented(escapeControls(`${say(words)}${say({ zh: "：", en: ": " })}${list}`), terminal, 2, 4);
  });
}
