/** How a number in a workbook is displayed: as a number, a percentage, with leading zeros, or as a date or time. */
export type NumberFormat =
  | { readonly shown: "number" | "percent" }
  | { readonly shown: "padded"; readonly digits: number }
  | { readonly shown: "day" | "month" | "day-and-time" | "time" };

const between = (from: number, to: number, at: number): boolean => at >= from && at <= to;

/** A built-in format by its number, as Chinese spreadsheet programs display it. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { shown: "percent" };
  if (id === 22) return { shown: "day-and-time" };
  if ([17, 27, 36, 50, 52, 57].includes(id)) return { shown: "month" };
  if (between(18, 21, id) || between(32, 35, id) || between(45, 47, id) || id === 55 || id === 56)
    return { shown: "time" };
  if (between(14, 16, id) || between(28, 31, id) || between(51, 58, id)) return { shown: "day" };
  return { shown: "number" };
}

/** A format by its code: `yyyy"年"m"月"d"日"`, `0.00%`, `00000`. */
export function formatOfCode(code: string): NumberFormat {
  // brackets mark times longer than a day; anything else in brackets or quotation marks is not part of the number
  const [first = ""] = code
    .replaceAll(/\[(?=[hms]+\])/gi, "")
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "")
    .split(";", 1);
  if (/general|通用/i.test(first)) return { shown: "number" };
  const hasTime = /[hs]/i.test(first);
  if (/d/i.test(first)) return { shown: hasTime ? "day-and-time" : "day" };
  if (/y/i.test(first)) return { shown: "month" };
  if (hasTime) return { shown: "time" };
  if (first.includes("%")) return { shown: "percent" };
  const zeros = first.trim();
  return zeros.length > 1 && /^0+$/.test(zeros) ? { shown: "padded", digits: zeros.length } : { shown: "number" };
}
