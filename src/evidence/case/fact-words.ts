import type { AnyField } from "../../kernel/facts/index.ts";
import { display, type Language, type Text } from "../../kernel/language/index.ts";

export const inBoth = (text: (language: Language) => string): Text => ({ zh: text("zh"), en: text("en") });

/** 改动 — A change of a fact in one line: 缴费日期（paidOn）：2012-05-01 → 2013-05-01. For a list, the item that is left out or added. */
export function changeWords(field: AnyField | undefined, path: string, before: unknown, after: unknown): Text {
  const name = { zh: `（${path}）：`, en: ` (${path}): ` };
  return inBoth((to) => `${field?.title[to] ?? ""}${name[to]}${sides(field, before, after, to)}`);
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

/** A value of a fact in words: the words of a code, yes or no, anything else as given. */
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
    return display(value); // a value that contains itself
  }
}
