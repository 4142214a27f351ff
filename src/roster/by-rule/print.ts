import type { AnyField, Shape } from "../../kernel/facts/index.ts";
import type { Labels, Language, Text } from "../../kernel/language/index.ts";
import { bare } from "./senses.ts";

/** 写法 — How a value of an answer is put into words. */
export type Print =
  /** A code by its label, yes or no, an amount with two decimals, any other value unchanged. */
  | { readonly kind: "value"; readonly labels: Labels; readonly unit: Text }
  | { readonly kind: "list"; readonly item: Print }
  | { readonly kind: "group"; readonly fields: readonly PrintedField[] };

interface PrintedField {
  readonly key: string;
  readonly title: Text;
  readonly print: Print;
  /** The text for null; if absent, fields without a value are left out. */
  readonly whenNull: Text | undefined;
}

/** How the values of a field are printed. */
export function printOf(field: AnyField): Print {
  const { form, labels = {}, unit = { zh: "", en: "" } } = bare(field);
  switch (form.kind) {
    case "list":
      return { kind: "list", item: printOf(form.item) };
    case "group":
      return { kind: "group", fields: fieldsOf(form.shape) };
    case "variant": {
      const kinds: Print = { kind: "value", labels, unit };
      const members = Object.values(form.members).flatMap(fieldsOf);
      // within a variant, a name has the same meaning in all members
      const once = members.filter(({ key }, index) => members.findIndex((one) => one.key === key) === index);
      return {
        kind: "group",
        fields: [{ key: form.key, title: bare(field).title, print: kinds, whenNull: undefined }, ...once],
      };
    }
    default:
      return { kind: "value", labels, unit };
  }
}

const fieldsOf = (shape: Shape): PrintedField[] =>
  Object.entries(shape).map(([key, field]) => {
    const whenNull = field.form.kind === "nullable" ? field.form.whenNull : undefined;
    return { key, title: bare(field).title, print: printOf(field), whenNull };
  });

/** 答案成文 — A value in words: unknown values are empty, an empty list is 无, the items of a list are joined. */
export function printed(value: unknown, print: Print, language: Language): string {
  if (value === null || value === undefined) return "";
  switch (print.kind) {
    case "list":
      return listText(value as readonly unknown[], print.item, language);
    case "group":
      return groupText(value as Readonly<Record<string, unknown>>, print.fields, language);
    default:
      return valueText(value, print.labels, language);
  }
}

function valueText(value: unknown, labels: Labels, language: Language): string {
  if (typeof value === "boolean") return (value ? yes : no)[language];
  if (typeof value === "string") return Object.hasOwn(labels, value) ? (labels[value]?.[language] ?? value) : value;
  if (typeof value !== "object" || value === null) return String(value);
  // an amount is recognised by its JSON form, a label by its words
  if ("toJSON" in value) return String((value as { toJSON(): unknown }).toJSON());
  return language in value ? String((value as Record<string, unknown>)[language]) : JSON.stringify(value);
}

const yes: Text = { zh: "是", en: "yes" };
const no: Text = { zh: "否", en: "no" };

function listText(all: readonly unknown[], item: Print, language: Language): string {
  const isZh = language === "zh";
  if (all.length === 0) return isZh ? "无" : "none";
  const between = item.kind === "value" ? "、" : "；";
  return all.map((one) => printed(one, item, language)).join(isZh ? between : "; ");
}

/** 缴费日期 2013-06-15，政府补贴 6300.00元 */
function groupText(group: Readonly<Record<string, unknown>>, fields: readonly PrintedField[], language: Language) {
  const isZh = language === "zh";
  return fields
    .filter(({ key, whenNull }) => (group[key] ?? whenNull ?? null) !== null)
    .map(({ key, title, print, whenNull }) => {
      if (whenNull && (group[key] ?? null) === null) return `${title[language]} ${whenNull[language]}`;
      const text = printed(group[key], print, language);
      const unit = print.kind === "value" ? print.unit[language] : "";
      return `${title[language]} ${text}${unit !== "" && !isZh ? " " : ""}${unit}`;
    })
    .join(isZh ? "，" : ", ");
}
