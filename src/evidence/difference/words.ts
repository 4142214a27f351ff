import type { AnyField, Shape } from "../../kernel/facts/index.ts";
import type { Language, Text } from "../../kernel/language/index.ts";
import { type AnyRule, type Timeline, valueText } from "../../kernel/policy/index.ts";
import { changeWords, inBoth } from "../case/fact-words.ts";
import { pathOf } from "../case/places.ts";
import { type Differing, factAt, type Side } from "./differing.ts";

/** 一处不同 — A difference in one line: 缴费日期：2012-05-01 → 2013-05-01. */
export function differenceWords(rule: AnyRule, fields: Shape, one: Differing, a: Side, b: Side): Text {
  if (one.kind === "reading") {
    const reading = rule.source.readings[one.name];
    const option = ({ adoption }: Side) => reading?.options[adoption.chosen[one.name]?.option ?? ""];
    return inBoth((to) => `${reading?.question[to]} ${option(a)?.[to]} → ${option(b)?.[to]}`);
  }
  const colon = { zh: "：", en: ": " };
  if (one.kind === "figure") {
    const title = rule.source.figures[one.name]?.title;
    const value = ({ adoption }: Side, to: Language) => timelineWords(adoption.timelines[one.name], to);
    return inBoth((to) => `${title?.[to]}${colon[to]}${value(a, to)} → ${value(b, to)}`);
  }
  return changeWords(fieldAt(fields, one.keys), pathOf(one.keys), factAt(a.facts, one.keys), factAt(b.facts, one.keys));
}

/** The values of a figure, with the dates from which they apply. */
function timelineWords(timeline: Timeline | undefined, language: Language): string {
  if (timeline === undefined || timeline.entries.length === 0) return { zh: "未规定", en: "not set" }[language];
  const { figure, entries } = timeline;
  const all = entries.slice(-mostEntries).map(({ from, value }) => {
    const words = figure.options?.[value]?.[language] ?? valueText(figure.unit, value, language);
    if (from === null) return words;
    return language === "zh" ? `自${from}起${words}` : `${words} from ${from}`;
  });
  return `${entries.length > mostEntries ? "… " : ""}${all.join(language === "zh" ? "，" : ", ")}`;
}
const mostEntries = 3;

/** The declaration of a fact at a path. */
function fieldAt(fields: Shape, keys: readonly (string | number)[]): AnyField | undefined {
  const [name, ...rest] = keys;
  const field = fields[String(name)];
  return field === undefined ? undefined : fieldBelow(field, rest);
}

function fieldBelow(field: AnyField, keys: readonly (string | number)[]): AnyField | undefined {
  const { form } = field;
  if (form.kind === "optional" || form.kind === "nullable") return fieldBelow(form.inner, keys);
  const [key, ...rest] = keys;
  if (key === undefined) return field;
  if (form.kind === "list") return fieldBelow(form.item, rest);
  const shapes = form.kind === "group" ? [form.shape] : form.kind === "variant" ? Object.values(form.members) : [];
  const inner = shapes.find((shape) => Object.hasOwn(shape, key))?.[key];
  return inner === undefined ? undefined : fieldBelow(inner, rest);
}
