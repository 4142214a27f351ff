import { rejection } from "../../kernel/language/index.ts";
import { settingsOf } from "../../settings.ts";

const most = 1_000_000;
const expectedLimit = { zh: `1至${most}的整数`, en: `a whole number from 1 to ${most}` };

/** 搜索范围 — The limits of a search, as far as given, and `others`. Each limit is a whole number, so that a search always ends. */
export function limitsOf<Limits extends object, const Presets extends Readonly<Record<string, number>>>(
  given: Limits | undefined,
  presets: Presets,
  others: readonly (keyof Limits & string)[] = [],
): Omit<Limits, keyof Presets> & Record<keyof Presets, number> {
  const names = [...Object.keys(presets), ...others] as (keyof Limits & string)[];
  const limits = settingsOf(given, names, "limit");
  const numbers = Object.entries(presets).map(([name, preset]) => {
    const value: unknown = limits[name as keyof Limits] ?? preset;
    const isLimit = typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= most;
    if (!isLimit) throw rejection(name, "out-of-range", value, expectedLimit);
    return [name, value as number] as const;
  });
  return { ...limits, ...Object.fromEntries(numbers) } as unknown as ReturnType<typeof limitsOf<Limits, Presets>>;
}
