import { type AnyField, isRecord, type Shape } from "../../kernel/facts/index.ts";
import { PolicyError } from "../../kernel/language/index.ts";

/**
 * 结果的类别 — The class of an answer: its yes or no values, its codes, and which other fields are empty. Amounts, dates and
 * numbers may differ within a class. With `of`, only the named fields are compared, by their values.
 */
export function classOf(fields: Shape, result: unknown, of: readonly string[] | undefined): string {
  if (result instanceof PolicyError) return `✗ ${JSON.stringify(result.faults.map(({ path, code }) => [path, code]))}`;
  const value = result as Record<string, unknown>;
  if (of !== undefined) return JSON.stringify(of.map((name) => value[name] ?? null));
  return JSON.stringify(Object.entries(fields).map(([name, field]) => partOf(field, value[name])));
}

function partOf(field: AnyField, value: unknown): unknown {
  const { form, labels } = field;
  if (value === null || value === undefined) return null;
  switch (form.kind) {
    case "nullable":
    case "optional":
      return partOf(form.inner, value);
    case "group":
      if (labels !== undefined) return (value as Record<string, unknown>).code;
      return Object.entries(form.shape).map(([name, inner]) => partOf(inner, (value as Record<string, unknown>)[name]));
    case "list":
      // for a list of groups, only whether it is empty
      return isCoded(form.item)
        ? (value as unknown[]).map((one) => partOf(form.item, one))
        : (value as unknown[]).length > 0;
    case "value":
      if (labels !== undefined) return isRecord(value) ? value.code : value;
      return form.schema.type === "boolean" ? value : "·";
    default:
      return "·";
  }
}

const isCoded = ({ form, labels }: AnyField): boolean =>
  labels !== undefined || ((form.kind === "nullable" || form.kind === "optional") && isCoded(form.inner));
