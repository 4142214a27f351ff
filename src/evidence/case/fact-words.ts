import type { AnyField, Shape } from "../../kernel/facts/index.ts";
import { display, type Language, type Text } from "../../kernel/language/index.ts";

export const inBoth = (text: (language: Language) => string): Text => ({ zh: text("zh"), en: text("en") });

/** 改动 — A change of a fact in one line: 缴费日期（paidOn）：2012-05-01 → 2013-05-01. For a list, the item that is left out or added. */
export function changeWords(field: AnyField | undefined, path: string, before: unknown, after: unknown): Text {
  const name = { zh: `（${path}）：`, en: ` (${path}): ` };
  const whole = { zh: "填报内容：", en: "facts: " };
  return inBoth(
    (to) => `${path === "" ? whole[to] : `${field?.title[to] ?? ""}${name[to]}`}${sides(field, before, after, to)}`,
  );
}

function sides(field: AnyField | undefined, before: unknown, after: unknown, language: Language): string {
  const items = field?.form.kind === "list" ? field.form.item : undefined;
  if (items !== undefined && Array.isArray(before) && Array.isArray(after)) {
    const left = before.findIndex((one, at) => one !== after[at]);
    if (isWithout(before, after, left)) {
      const item = factWords(items, before[left], language);
      return { zh: `去掉第${left + 1}项 ${item}`, en: `without item ${left + 1}, ${item}` }[language];
    }
    if (isWithout(after, before, before.length)) {
      const item = factWords(items, after.at(-1), language);
      return { zh: `加上 ${item}`, en: `with ${item} added` }[language];
    }
  }
  return `${factWords(field, before, language)} → ${factWords(field, after, language)}`;
}

/** Whether the second list is the first without the item at this index. */
const isWithout = (all: readonly unknown[], fewer: readonly unknown[], left: number): boolean =>
  fewer.length === all.length - 1 && fewer.every((one, at) => one === all[at < left ? at : at + 1]);

/** A value of a fact in words: the words of a code, yes or no, the parts of a group or list, anything else as given. */
function factWords(field: AnyField | undefined, value: unknown, language: Language): string {
  if (value === undefined) return { zh: "未填报", en: "not given" }[language];
  if (value === null) return { zh: "未填报（null）", en: "not given (null)" }[language];
  if (typeof value === "boolean") return { zh: value ? "是" : "否", en: value ? "yes" : "no" }[language];
  const label = typeof value === "string" ? field?.labels?.[value] : undefined;
  if (label !== undefined) return label[language];
  const text = typeof value === "object" ? (partsWords(field, value, language) ?? jsonOf(value)) : String(value);
  const unit = field?.unit;
  // 2012年 is 2012 in English
  const isBare = unit === undefined || typeof value === "object" || (language === "en" && unit.en === "year");
  return isBare ? text : `${text}${language === "zh" ? "" : " "}${unit[language]}`;
}

/** A group or a list as declared: 低保对象（认定年度：2012）. Undefined if the value does not have the declared form. */
function partsWords(field: AnyField | undefined, value: object, language: Language): string | undefined {
  const form = field?.form;
  if (form?.kind === "optional" || form?.kind === "nullable") return partsWords(form.inner, value, language);
  if (Array.isArray(value)) {
    if (form?.kind !== "list") return undefined;
    if (value.length === 0) return { zh: "无", en: "none" }[language];
    const hasParts = value.some((one) => typeof one === "object");
    const between = hasParts ? { zh: "；", en: "; " } : { zh: "、", en: ", " };
    return value.map((one) => factWords(form.item, one, language)).join(between[language]);
  }
  if (form?.kind === "group") return namedParts(form.shape, Object.entries(value), language);
  if (form?.kind !== "variant") return undefined;
  const entries = Object.entries(value);
  const code = entries.find(([name]) => name === form.key)?.[1];
  if (typeof code !== "string") return undefined;
  const own = entries.filter(([name]) => name !== form.key);
  const parts = namedParts(form.members[code] ?? {}, own, language);
  const label = field?.labels?.[code]?.[language] ?? code;
  return own.length === 0 ? label : { zh: `${label}（${parts}）`, en: `${label} (${parts})` }[language];
}

const namedParts = (shape: Shape, entries: readonly (readonly [string, unknown])[], language: Language): string =>
  entries
    .map(([name, one]) => {
      const title = shape[name]?.title[language] ?? name;
      return `${title}${{ zh: "：", en: ": " }[language]}${factWords(shape[name], one, language)}`;
    })
    .join({ zh: "，", en: ", " }[language]);

function jsonOf(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return display(value); // a value that contains itself
  }
}
