/**
 * Whether a value is a group of fields. Lists, maps, dates, promises and errors are not, even if all fields are optional;
 * the exports of a module are.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  const kind = Object.prototype.toString.call(value);
  return kind === "[object Object]" || kind === "[object Module]";
}
