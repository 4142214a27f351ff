/**
 * Is this a group of fields? Lists, maps, dates, promises and errors are none, also where every field may be left out;
 * what a module exports is one.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  const kind = Object.prototype.toString.call(value);
  return kind === "[object Object]" || kind === "[object Module]";
}
