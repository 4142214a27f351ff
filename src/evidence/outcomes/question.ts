import type { AnyField } from "../../kernel/facts/index.ts";
import type { Label, Text } from "../../kernel/language/index.ts";
import type { Place } from "../case/places.ts";
import { scaleOf } from "../case/scales.ts";

/** 下一问 — A fact to ask for, with the title of its declaration. */
export interface Question {
  /** `birthDate`, `household.members`. */
  readonly fact: string;
  readonly title: Text;
  readonly kind:
    | "yes-no"
    | "choice"
    | "choices"
    | "day"
    | "month"
    | "time"
    | "amount"
    | "count"
    | "ratio"
    | "text"
    | "group"
    | "list";
  /** The codes with their words. */
  readonly choices?: readonly Label[];
  /** For facts that depend on a kind: the field with its code. */
  readonly key?: string;
  readonly unit?: Text;
  /** Whether it may be left out: null. */
  readonly isOptional: boolean;
}

export function questionOf({ path, field, isOptional }: Place): Question {
  const { title, labels, unit, form } = field;
  const codes = labels ?? (form.kind === "list" ? form.item.labels : undefined);
  return {
    fact: path,
    title,
    kind: kindOf(field),
    ...(codes === undefined ? {} : { choices: Object.values(codes) }),
    ...(form.kind === "variant" ? { key: form.key } : {}),
    ...(unit === undefined ? {} : { unit }),
    isOptional,
  };
}

function kindOf(field: AnyField): Question["kind"] {
  const { form, labels } = field;
  if (form.kind === "list")
    return form.item.form.kind === "value" && form.item.labels !== undefined ? "choices" : "list";
  if (form.kind === "variant" || labels !== undefined) return "choice";
  if (form.kind !== "value") return "group";
  const { schema } = form;
  if (schema.type === "boolean") return "yes-no";
  if (schema.type === "integer") return "count";
  if (schema.format === "date") return "day";
  if ("anyOf" in schema) return "amount";
  const step = scaleOf(field)?.unit.en ?? "";
  if (step.startsWith("month")) return "month";
  if (step.startsWith("minute")) return "time";
  return step === "" ? "text" : "ratio";
}
