import { fault, type PolicyError, withFaults } from "../language/errors.ts";
import type { AnyField, Form } from "./field.ts";

/** Adds the titles of the fields to faults found while deciding, which have only paths. */
export function titled(error: PolicyError, form: AnyField): PolicyError {
  const faults = error.faults.map((one) => {
    const found = fieldAt(
      form,
      [...one.path.matchAll(/[^.[\]]+/g)].map(([key]) => key),
    );
    if (found === undefined) return one;
    const named = fault(one.path, one.code, one.given, one.expected, found.title);
    return named.message.zh === one.message.zh && named.message.en === one.message.en ? one : named;
  });
  return withFaults(error, faults);
}

/** The field at a path, if there is one. */
function fieldAt(field: AnyField, path: readonly string[]): AnyField | undefined {
  let current: AnyField | undefined = field;
  for (const key of path) current = current && fieldIn(current, innerForm(current), key);
  return current;
}

function fieldIn(field: AnyField, form: Form, key: string): AnyField | undefined {
  switch (form.kind) {
    case "list":
      return form.item;
    case "group":
      return Object.hasOwn(form.shape, key) ? form.shape[key] : undefined;
    case "variant":
      // the key of a variant has the title of the variant; a name has the same meaning in all its members
      return key === form.key ? field : Object.values(form.members).find((shape) => Object.hasOwn(shape, key))?.[key];
    default:
      return undefined;
  }
}

function innerForm({ form }: AnyField): Form {
  return form.kind === "optional" || form.kind === "nullable" ? innerForm(form.inner) : form;
}
