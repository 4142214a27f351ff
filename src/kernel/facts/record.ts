import { unreadable } from "../language/errors.ts";
import type { Text } from "../language/text.ts";

export const expectedObject: Text = { zh: "一组填报项（对象）", en: "an object" };

/**
 * Whether a value is a group of fields. Lists, maps, dates, promises and errors are not, even if all fields are optional;
 * the exports of a module are. A revoked proxy is not.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  try {
    const kind = Object.prototype.toString.call(value);
    return kind === "[object Object]" || kind === "[object Module]";
  } catch {
    return false;
  }
}

/** A property, or the marker for one that cannot be read. */
export function propertyOf(input: object, key: PropertyKey): unknown {
  try {
    return (input as Record<PropertyKey, unknown>)[key];
  } catch {
    return unreadable;
  }
}
