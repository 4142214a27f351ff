import type { Read, Reader, Repair } from "./repairs.ts";

/** A number in plain digits, with what was removed from its text; undefined if the text is not unambiguous. */
interface Digits {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

const currency = /^(?:￥|¥|人民币|RMB)\s*/i;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

function digitsOf(given: string, units: readonly string[], isMoney: boolean): Digits | undefined {
  const repairs: Repair[] = [];
  let text = given;
  const take = (shorter: string, repair: Repair): void => {
    if (shorter === text) return;
    repairs.push(repair);
    text = shorter;
  };
  if (isMoney) take(text.replace(currency, ""), "currency");
  const unit = units.find((one) => text.endsWith(one));
  if (unit !== undefined) take(text.slice(0, -unit.length).trimEnd(), "unit");
  if (grouped.test(text)) take(text.replaceAll(",", ""), "thousands");
  if (/^\.\d+$/.test(text)) take(`0${text}`, "zero-before-point");
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? { text, repairs } : undefined;
}

/** Insignificant zeros: those after the permitted number of decimal places. */
function withoutZeros({ text, repairs }: Digits, places: number): Digits {
  const [whole = "", decimals = ""] = text.split(".");
  if (decimals.length <= places) return { text, repairs };
  const kept = decimals.slice(0, places) + decimals.slice(places).replace(/0+$/, "");
  if (kept === decimals) return { text, repairs };
  return { text: kept === "" ? whole : `${whole}.${kept}`, repairs: [...repairs, "zeros"] };
}

const yuan = "元";
const unitsOf = (unit: string): readonly string[] => {
  if (unit === yuan) return ["元整", "圆整", "元", "圆"];
  return unit === "" ? [] : [unit];
};

/** 金额、面积 — Reads an amount as people write it. */
export function amountOf(text: string, unit: string): Read | undefined {
  const isMoney = unit === yuan;
  const digits = digitsOf(text, unitsOf(unit), isMoney);
  if (digits === undefined) return undefined;
  const { text: value, repairs } = withoutZeros(digits, isMoney ? 2 : 4);
  return { value, repairs };
}

/** Words for the same unit. */
const otherUnits: Readonly<Record<string, readonly string[]>> = {
  年: ["年度", "年"],
  个月: ["个月", "月"],
  周岁: ["周岁", "岁"],
  人: ["人", "名"],
  名: ["名", "人"],
  天: ["天", "日"],
};
const numerals = "零一二三四五六七八九十";

/** 整数 — Reads a count, also with its unit: 3人, 二级, 3.0. A fraction is returned as a number too, so that the fault is specific. */
export function countOf(text: string, unit: string): Read | undefined {
  const units = otherUnits[unit] ?? unitsOf(unit);
  const word = units.reduce(
    (rest, one) => (rest === text && rest.endsWith(one) ? rest.slice(0, -one.length) : rest),
    text,
  );
  const numeral = word.length === 1 ? numerals.indexOf(word) : -1;
  if (numeral >= 0) return { value: numeral, repairs: word === text ? ["numeral"] : ["unit", "numeral"] };
  const digits = digitsOf(text, units, false);
  if (digits === undefined || digits.text.length > 15) return undefined;
  const { text: value, repairs } = withoutZeros(digits, 0);
  return { value: Number(value), repairs };
}

/** 比例 — Reads 70% or 0.7. A bare 70 is left to the rule. */
export const ratioTextOf: Reader = (text) => {
  const isPercent = /\s*%$/.test(text);
  const digits = digitsOf(text.replace(/\s*%$/, ""), [], false);
  if (digits === undefined) return undefined;
  const { text: value, repairs } = withoutZeros(digits, 6);
  const spaced = /\s%$/.test(text) ? (["spaces"] as const) : [];
  return { value: isPercent ? `${value}%` : value, repairs: [...spaced, ...repairs] };
};
