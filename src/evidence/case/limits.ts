import { isRecord } from "../../kernel/facts/index.ts";
import { rejection } from "../../kernel/language/index.ts";

const most = 1_000_000;
const expectedLimit = { zh: `1至${most}的整数`, en: `a whole number from 1 to ${most}` };
const expectedLimits = { zh: "一组搜索范围的限制，或者不填", en: "a group of limits of the search, or nothing" };

/** 搜索范围 — The limits of a search, as far as given. Each is a whole number, so that a search always ends. */
export function limitsOf<Limits extends object, const Presets extends Readonly<Record<string, number>>>(
  given: Limits | undefined,
  presets: Presets,
): Omit<Limits, keyof Presets> & Record<keyof Presets, number> {
  if (given !== undefined && !isRecord(given)) throw rejection("limit", "wrong-type", given, expectedLimits);
  const numbers = Object.entries(presets).map(([name, preset]) => {
    const value = given?.[name as keyof Limits] ?? preset;
    const isLimit = typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= most;
    if (!isLimit) throw rejection(name, "out-of-range", value, expectedLimit);
    return [name, value] as const;
  });
  return { ...(given ?? {}), ...Object.fromEntries(numbers) } as ReturnType<typeof limitsOf<Limits, Presets>>;
}
