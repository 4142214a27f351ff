/** Is this a group of fields? Lists, maps, dates, promises and errors are none, also where every field may be left out. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
