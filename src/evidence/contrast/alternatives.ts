import type { AnyField } from "../../kernel/facts/index.ts";
import type { Place } from "../case/places.ts";

/** Another value of a fact; undefined means that it is left out. */
interface Alternative {
  readonly value: unknown;
}

/** 其他值 — The other values of a fact without an order: other codes, yes or no, a list with one item removed or one code added, no value. */
export function alternativesOf({ field, isOptional, given }: Place): readonly Alternative[] {
  const leftOut = isOptional && given !== undefined ? [{ value: undefined }] : [];
  const { form } = field;
  if (form.kind === "list" && Array.isArray(given)) {
    const fewer = given.length > form.min ? given.map((_, left) => given.filter((_one, at) => at !== left)) : [];
    const more = (codesOf(form.item) ?? []).filter((code) => !given.includes(code)).map((code) => [...given, code]);
    return [...fewer, ...(given.length < form.max ? more : []), ...leftOut.map(() => undefined)].map((value) => ({
      value,
    }));
  }
  const codes = codesOf(field) ?? [];
  return [...codes.filter((code) => code !== given).map((value) => ({ value })), ...leftOut];
}

/** All values of a field with few values: yes or no, one of a list of codes. */
export function codesOf({ form, labels }: AnyField): readonly unknown[] | undefined {
  if (form.kind !== "value") return undefined;
  if (labels !== undefined) return Object.keys(labels);
  return form.schema.type === "boolean" ? [true, false] : undefined;
}
