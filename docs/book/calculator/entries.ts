import { type Question, questionOf } from "../../../src/evidence/outcomes/question.ts";
import { type AnyField, isRecord, type Shape } from "../../../src/kernel/facts/index.ts";

/** The contents of the form, as text: one entry for each field. */
export type Entry =
  | { readonly kind: "value"; text: string }
  | { readonly kind: "choices"; isThere: boolean; codes: string[] }
  | { readonly kind: "list"; isThere: boolean; items: Entry[] }
  | { readonly kind: "group"; isThere: boolean; parts: Entries }
  | { readonly kind: "variant"; code: string; parts: Entries };

/** The entries of a group by name. */
export type Entries = Record<string, Entry>;

/** A field without the sign that it may be left out. */
export function withoutOptional(field: AnyField): { readonly field: AnyField; readonly isOptional: boolean } {
  const { form } = field;
  if (form.kind !== "optional" && form.kind !== "nullable") return { field, isOptional: false };
  return { field: withoutOptional(form.inner).field, isOptional: true };
}

/** The kind of control that a field needs. */
export const kindOf = (field: AnyField): Question["kind"] =>
  questionOf({ path: "", keys: [], field, isOptional: false, given: undefined }).kind;

/** The entries of a form with these facts; without facts, an empty form. */
export function entriesOf(shape: Shape, facts: unknown): Entries {
  const given = isRecord(facts) ? facts : {};
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, entryOf(field, given[name])]));
}

/** The entry of one field with a fact; undefined or null: there is none. */
export function entryOf(whole: AnyField, given: unknown): Entry {
  const { field, isOptional } = withoutOptional(whole);
  const { form } = field;
  const isThere = !isOptional || (given !== undefined && given !== null);
  const all = Array.isArray(given) ? given : [];
  if (kindOf(field) === "choices") return { kind: "choices", isThere, codes: all.map(String) };
  switch (form.kind) {
    case "list":
      return { kind: "list", isThere, items: all.map((one) => entryOf(form.item, one)) };
    case "group":
      return { kind: "group", isThere, parts: entriesOf(form.shape, given) };
    case "variant": {
      const code = isRecord(given) ? textOf(given[form.key]) : "";
      return { kind: "variant", code, parts: entriesOf(membersOf(form.members, code), given) };
    }
    default:
      return { kind: "value", text: textOf(given) };
  }
}

/** The fields that depend on a code; none where it is not a known one. */
export const membersOf = (members: Readonly<Record<string, Shape>>, code: string): Shape =>
  Object.hasOwn(members, code) ? (members[code] as Shape) : {};

/** The facts in a form. Nothing is corrected: the library reports mistakes. */
export function factsIn(shape: Shape, entries: Entries): Record<string, unknown> {
  const all = Object.entries(shape).map(([name, field]) => [name, factIn(field, entries[name] as Entry)]);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** The fact that an entry holds; undefined: it was left out. */
export function factIn(whole: AnyField, entry: Entry): unknown {
  const { field } = withoutOptional(whole);
  const { form } = field;
  switch (entry.kind) {
    case "value":
      return factOfText(kindOf(field), entry.text);
    case "choices":
      return entry.isThere ? [...entry.codes] : undefined;
    case "list":
      // an empty item stays in its place, so that its fault is found there
      if (!entry.isThere || form.kind !== "list") return undefined;
      return entry.items.map((one) => factIn(form.item, one) ?? null);
    case "group":
      return entry.isThere && form.kind === "group" ? factsIn(form.shape, entry.parts) : undefined;
    case "variant":
      if (entry.code === "" || form.kind !== "variant") return undefined;
      return { [form.key]: entry.code, ...factsIn(membersOf(form.members, entry.code), entry.parts) };
  }
}

const isDecimal = /^-?\d{1,20}(\.\d{1,20})?$/;

function factOfText(kind: Question["kind"], text: string): unknown {
  if (text === "") return undefined;
  if (kind === "yes-no" && (text === "true" || text === "false")) return text === "true";
  return kind === "count" && isDecimal.test(text) ? Number(text) : text;
}

function textOf(given: unknown): string {
  if (given === undefined || given === null) return "";
  return typeof given === "object" ? JSON.stringify(given) : String(given);
}
