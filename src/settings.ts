import { isRecord } from "./kernel/facts/index.ts";
import { display, fault, PolicyError, rejection } from "./kernel/language/index.ts";

const group = { zh: "一组选项，或者不填", en: "a group of options, or nothing" };

/**
 * 选项 — The options of a function, all of which may be left out. Throws a PolicyError for anything that is not a group of options,
 * and for an option that does not exist: a misspelt `redact` must not issue an unredacted receipt.
 */
export function settingsOf<T extends object>(
  given: T | undefined,
  names: readonly (keyof T & string)[],
  path = "options",
): Partial<T> {
  if (given === undefined) return {};
  if (!isRecord(given) || Array.isArray(given)) throw rejection(path, "wrong-type", given, group);
  const unknown = Object.entries(given).filter(([name]) => !(names as readonly string[]).includes(name));
  const expected = { zh: `可用选项：${names.join("、")}`, en: `one of the options ${names.join(", ")}` };
  if (unknown.length === 0) return given;
  throw new PolicyError(unknown.map(([name, one]) => fault(`${path}.${name}`, "unknown-key", display(one), expected)));
}
