import { maxFaults, oddList, oddObject, unreadable } from "../language/errors.ts";
import type { AnyField, Shape } from "./field.ts";
import { isRecord, propertyOf } from "./record.ts";

/** Input as plain data: each property was read once, and what is no part of the form was not copied. */
interface Snapshot {
  readonly data: unknown;
  /** Unknown keys beyond those copied. */
  readonly unlisted: number;
}

/** 抄录 — Copies the input of a field. Whatever it is, this ends and does not throw. */
export function snapshotOf(field: AnyField, input: unknown): Snapshot {
  const counter = { copied: 0, unlisted: 0 };
  return { data: copyOf(field, input, counter), unlisted: counter.unlisted };
}

type Counter = { copied: number; unlisted: number };

function copyOf({ form }: AnyField, input: unknown, counter: Counter): unknown {
  try {
    switch (form.kind) {
      case "value":
        return input;
      case "list":
        if (!Array.isArray(input)) return plainOrOdd(input);
        // one that is too long is refused by its length: its items are not read
        if (input.length > form.max) return new Array(form.max + 1);
        return Array.from({ length: input.length }, (_, index) => copyOf(form.item, propertyOf(input, index), counter));
      case "group":
        return isRecord(input) ? copyOfGroup(form.shape, input, counter) : plainOrOdd(input);
      case "variant": {
        if (!isRecord(input)) return plainOrOdd(input);
        const code = propertyOf(input, form.key);
        if (typeof code !== "string" || !Object.hasOwn(form.members, code)) return { [form.key]: code };
        return copyOfGroup(form.members[code] ?? {}, input, counter, { [form.key]: code });
      }
      default:
        return copyOf(form.inner, input, counter);
    }
  } catch {
    return unreadable;
  }
}

/** A fact that may be left out is left out where it is null: JSON, SQL and Java send that. */
function copyOfGroup(shape: Shape, input: Record<string, unknown>, counter: Counter, first: object = {}): object {
  // without a prototype, so that `__proto__` is a key like any other
  const copy: Record<string, unknown> = Object.assign(Object.create(null), first);
  for (const [key, field] of Object.entries(shape)) {
    const value = propertyOf(input, key);
    const isLeftOut = value === undefined || (value === null && field.form.kind === "optional");
    if (!isLeftOut) copy[key] = copyOf(field, value, counter);
  }
  for (const key in input) {
    if (Object.hasOwn(shape, key) || Object.hasOwn(first, key)) continue;
    if (counter.copied++ < maxFaults) copy[key] = propertyOf(input, key);
    else counter.unlisted++;
  }
  return copy;
}

/** zod would take maps, dates and the like for groups without fields. */
function plainOrOdd(input: unknown): unknown {
  if (typeof input !== "object" || input === null) return input;
  return Array.isArray(input) ? oddList : oddObject;
}
