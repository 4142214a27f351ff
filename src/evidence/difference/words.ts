import type { AnyField, Shape } from "../../kernel/facts/index.ts";
import { display, type Language, type Text } from "../../kernel/language/index.ts";
import { type AnyRule, type Timeline, valueText } from "../../kernel/policy/index.ts";
import { pathOf } from "../case/places.ts";
import { type Differing, factAt, type Side } from "./differing.ts";

const inBoth = (text: (language: Language) => string): Text => ({ zh: text("zh"), en: text("en") });

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
  const field = fieldAt(fields, one.keys);
  const value = ({ facts }: Side, to: Language) => factWords(field, factAt(facts, one.keys), to);
  const path = { zh: `（${pathOf(one.keys)}）`, en: ` (${pathOf(one.keys)})` };
  return inBoth((to) => `${field?.title[to] ?? ""}${path[to]}${colon[to]}${value(a, to)} → ${value(b, to)}`);
}

/** The values of a figure, with the days from which they apply. */
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

/** A value of a fact: the words of a code, yes or no, all else as it was given. */
function factWords(field: AnyField | undefined, value: unknown, language: Language): string {
  if (value === undefined || value === null) return { zh: "未填报", en: "not given" }[language];
  if (typeof value === "boolean") return { zh: value ? "是" : "否", en: value ? "yes" : "no" }[language];
  const label = typeof value === "string" ? field?.labels?.[value] : undefined;
  if (label !== undefined) return label[language];
  const text = typeof value === "object" ? jsonOf(value) : String(value);
  const unit = field?.unit;
  return unit === undefined || typeof value === "object"
    ? text
    : `${text}${language === "zh" ? "" : " "}${unit[language]}`;
}

function jsonOf(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return display(value); // what contains itself
  }
}
