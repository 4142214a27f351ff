import { type AnyField, isRejection, type Shape } from "../../kernel/facts/index.ts";
import type { Labels, Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";

/** How the text of a cell is interpreted. */
export type Sense =
  | { readonly kind: "day" | "month" | "clock" | "flag" | "ratio" | "text" }
  /** An amount or a count, with the unit that may follow it. */
  | { readonly kind: "amount" | "count"; readonly unit: string }
  /** `codes`: the code of each word; undefined if a word has two codes. */
  | { readonly kind: "choice"; readonly labels: Labels; readonly codes: ReadonlyMap<string, string | undefined> }
  /** Several values in one cell; without `item`, groups of fields, as JSON or in their own notation, if any. */
  | { readonly kind: "list"; readonly item?: Sense; readonly notation?: ItemNotation }
  /** A group of fields in one cell, as JSON. */
  | { readonly kind: "group" };

/** 类别（内容、内容） — The notation for items of several kinds in one cell. */
export interface ItemNotation {
  /** The field with the kind. */
  readonly key: string;
  readonly title: Text;
  readonly kinds: Choice;
  /** The details allowed in brackets, by kind. */
  readonly details: Readonly<Record<string, readonly Detail[]>>;
  /** An example cell. */
  readonly example?: string;
}

/** A field whose values are recognisable, such as 二级 or 2012. */
export interface Detail {
  readonly key: string;
  readonly title: Text;
  readonly sense: Sense;
}

type Choice = Extract<Sense, { readonly kind: "choice" }>;

/** The declarations of a rule, from which its columns follow. */
interface Declared {
  readonly facts: { readonly fields: Shape };
  readonly answer: { readonly fields: Shape };
}

/** The fields of any rule: `AnyRule` has only their schemas. */
export const declarationOf = (rule: AnyRule): Declared => rule as unknown as Declared;

/** A field without its optional or nullable wrapper. */
export function bare(field: AnyField): AnyField {
  const { form } = field;
  return form.kind === "optional" || form.kind === "nullable" ? bare(form.inner) : field;
}

/** 读取 — How the cell of a field is read. */
export function senseOf(field: AnyField): Sense {
  const { form, labels, unit } = bare(field);
  switch (form.kind) {
    case "value":
      return senseOfValue(form.schema, labels, unit?.zh ?? "", form.read);
    case "list":
      return senseOfList(form.item);
    default:
      return { kind: "group" };
  }
}

function senseOfList(item: AnyField): Sense {
  if (isSingle(item)) return { kind: "list", item: senseOf(item) };
  const notation = notationOf(bare(item));
  return notation === undefined ? { kind: "list" } : { kind: "list", notation };
}

/** The notation of a variant, if each detail can belong to only one field of its kind. */
function notationOf({ form, title, labels = {} }: AnyField): ItemNotation | undefined {
  if (form.kind !== "variant") return undefined;
  const details = Object.entries(form.members).map(
    ([code, shape]) =>
      [
        code,
        Object.entries(shape).map(([key, field]) => ({ key, title: bare(field).title, sense: senseOf(field) })),
      ] as const,
  );
  const isPlain = details.every(([, all]) => {
    const signs = all.flatMap(({ sense }) => signsOf(sense.kind === "list" ? sense.item : sense));
    return !signs.includes(undefined) && new Set(signs).size === signs.length;
  });
  if (!isPlain) return undefined;
  const kinds: Choice = { kind: "choice", labels, codes: codesByWord(labels) };
  return { key: form.key, title, kinds, details: Object.fromEntries(details) };
}

/** How a detail is recognised: by its words, unit or form; undefined if any text is possible. */
function signsOf(sense: Sense | undefined): readonly (string | undefined)[] {
  switch (sense?.kind) {
    case "choice":
      return [...sense.codes.keys()];
    case "count":
      return [`count ${sense.unit}`];
    case "day":
    case "month":
      return [sense.kind];
    default:
      return [undefined];
  }
}

/** Whether the items of a list are single values, which are written in one cell. */
export const isSingle = (item: AnyField): boolean => bare(item).form.kind === "value";

function senseOfValue(
  schema: Readonly<Record<string, unknown>>,
  labels: Labels | undefined,
  unit: string,
  read: (input: unknown) => unknown,
): Sense {
  if (labels !== undefined) return { kind: "choice", labels, codes: codesByWord(labels) };
  if (schema.type === "boolean") return { kind: "flag" };
  if (schema.type === "integer") return { kind: "count", unit };
  if ("anyOf" in schema) return { kind: "amount", unit };
  if (schema.format === "date") return { kind: "day" };
  if ("maxLength" in schema || !("pattern" in schema)) return { kind: "text" };
  const accepts = (text: string): boolean => !isRejection(read(text));
  if (accepts("2012-05")) return { kind: "month" };
  if (accepts("09:30")) return { kind: "clock" };
  return accepts("50%") ? { kind: "ratio" } : { kind: "text" };
}

/** Words that differ only in width, spaces or case are the same. */
export const sameWord = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

function codesByWord(labels: Labels): ReadonlyMap<string, string | undefined> {
  const words = new Map<string, string | undefined>();
  for (const { code, zh, en } of Object.values(labels)) {
    for (const word of new Set([zh, en].map(sameWord))) words.set(word, words.has(word) ? undefined : code);
  }
  // the code itself is always unambiguous
  for (const { code } of Object.values(labels)) words.set(sameWord(code), code);
  return words;
}
