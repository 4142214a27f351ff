import * as z from "zod/mini";
import type { $strict, $ZodType } from "zod/v4/core";
import { type PartsOfMu, partsOfMu } from "./area.ts";
import { type CalendarDate, firstYear, isCalendarDate, lastYear } from "./calendar.ts";
import type { FaultCode } from "./errors.ts";
import { type Field, field, fieldInfo, refuse } from "./field.ts";
import { decimalText, type Fen, fenOfText, type MoneyInput } from "./money.ts";
import { type Ratio, ratioOf } from "./ratio.ts";
import {
  readSoundly,
  soundChoice,
  soundFlag,
  soundList,
  soundObject,
  soundReaderOf,
  soundVariant,
} from "./sound-reading.ts";
import type { Labels, Text } from "./text.ts";

/** What rules see of a field. */
export type FactOf<F extends $ZodType> = z.output<F>;

const allowedDay: Text = {
  zh: `${firstYear} 至 ${lastYear} 年间存在的日期，写作 YYYY-MM-DD（半角数字）`,
  en: `a day that exists, ${firstYear} to ${lastYear}, written YYYY-MM-DD`,
};

/** 日期 — a day, `YYYY-MM-DD`. */
export function day(title: Text): Field<CalendarDate, string> {
  const json = { type: "string", format: "date" };
  return field({ title, json }, (input) => {
    if (isCalendarDate(input)) return input;
    return refuse(typeof input === "string" ? "malformed" : "wrong-type", allowedDay);
  });
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const allowedMoney: Text = {
  zh: '金额（元），不为负，最多两位小数，如 "18000" 或 "112.50"',
  en: 'an amount in yuan, not negative, at most two decimals, such as "18000" or "112.50"',
};

/** 金额（元） — an amount of money that cannot be negative: decimal text, a number, or a Decimal; whole fen inside. */
export function money(title: Text): Field<Fen, MoneyInput> {
  const json = { type: "string", pattern: "^(0|[1-9]\\d{0,12})(\\.\\d{1,2})?$" };
  const info = { title, unit: { zh: "元", en: "yuan" }, json };
  return field(info, (input) => {
    const text = decimalText(input);
    if (text === undefined) return refuse("wrong-type", allowedMoney);
    const fen = fenOfText(text);
    if (fen !== undefined) return fen < 0 ? refuse("out-of-range", allowedMoney) : fen;
    return refuse(faultOfDecimal(text, 2), allowedMoney);
  });
}

/** What is wrong with a text that is no decimal of a size and with the places that are allowed. */
function faultOfDecimal(text: string, places: number): FaultCode {
  const plain = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(text);
  if (!plain) return "malformed";
  const [, decimals = ""] = plain;
  return decimals.length > places ? "too-precise" : "out-of-range";
}

const allowedMu: Text = {
  zh: '面积（亩），不为负，最多四位小数，如 "1.17"',
  en: 'an area in mu, not negative, at most four decimals, such as "1.17"',
};

/** 面积（亩） — an area of land in mu; whole ten-thousandths of a mu inside. */
export function mu(title: Text): Field<PartsOfMu, string | number> {
  const json = { type: "string", pattern: "^(0|[1-9]\\d{0,8})(\\.\\d{1,4})?$" };
  return field({ title, unit: { zh: "亩", en: "mu" }, json }, (input) => {
    const text = decimalText(input);
    if (text === undefined) return refuse("wrong-type", allowedMu);
    const parts = partsOfMu(text);
    return parts ?? refuse(faultOfDecimal(text, 4), allowedMu);
  });
}

/** 比例 — a ratio as text, `"70%"` or `"0.7"`; an exact fraction inside. */
export function ratio(title: Text): Field<Ratio, string> {
  const allowed: Text = { zh: '比例，如 "70%" 或 "0.7"', en: 'a ratio such as "70%" or "0.7"' };
  const pattern = "^(0|[1-9]\\d{0,5})(\\.\\d{1,6})?%?$";
  const form = new RegExp(pattern);
  const json = { type: "string", pattern };
  return field({ title, json }, (input) => {
    if (typeof input !== "string") return refuse("wrong-type", allowed);
    return form.test(input) ? ratioOf(input) : refuse("malformed", allowed);
  });
}

/** 整数 — a whole number within bounds (from 0 where no lower bound is named). */
export function count(title: Text, unit: Text, { min = 0, max = 2_000_000_000 }: Bounds = {}): Field<number> {
  const allowed: Text = { zh: `${min} 至 ${max} 的整数`, en: `a whole number from ${min} to ${max}` };
  const json = { type: "integer", minimum: min, maximum: max };
  return field({ title, unit, json }, (input) => {
    if (typeof input !== "number") return refuse("wrong-type", allowed);
    if (!Number.isInteger(input)) return refuse(Number.isFinite(input) ? "too-precise" : "malformed", allowed);
    return input >= min && input <= max ? input + 0 : refuse("out-of-range", allowed);
  });
}

/** 年份 — a calendar year, 1990 to 2199. */
export function year(title: Text): Field<number> {
  return count(title, { zh: "年", en: "year" }, { min: 1990, max: lastYear });
}

const allowedName: Text = {
  zh: "1 至 100 个字的名称或编号，首尾没有空格",
  en: "a name or code of 1 to 100 characters, no blanks around it",
};

/** Characters are counted, as in JSON Schema: a rare Chinese one is one, though it takes two places in a text. */
const moreThanAllowed = /^.{101}/su;

/** 名称或编号 — a name or code, 1 to 100 characters. */
export function name(title: Text): Field<string> {
  const json = { type: "string", minLength: 1, maxLength: 100, pattern: "^\\S([\\s\\S]*\\S)?$" };
  return field({ title, json }, (input) => {
    if (typeof input !== "string") return refuse("wrong-type", allowedName);
    if (input.trim() === "" || moreThanAllowed.test(input)) return refuse("out-of-range", allowedName);
    // with blanks around it a name would count as another one
    return input.trim() === input ? input : refuse("malformed", allowedName);
  });
}

/** 是否 — yes or no. */
export function flag(title: Text): Field<boolean> {
  const schema = z.boolean();
  schema.register(fieldInfo, { title });
  return readSoundly(schema, soundFlag);
}

/** 选项 — one of a closed list of codes. */
export function oneOf<Code extends string>(title: Text, options: Labels<Code>): Field<Code> {
  const schema = z.enum(Object.keys(options) as [Code, ...Code[]]);
  schema.register(fieldInfo, { title, labels: options as Labels });
  return readSoundly(schema as unknown as Field<Code>, soundChoice(Object.keys(options)));
}

/** 列表 — any number of items of one form, within bounds. */
export function list<Out, In>(title: Text, item: Field<Out, In>, bounds: Bounds = {}): Field<Out[], readonly In[]> {
  const { min = 0, max = 10_000 } = bounds;
  const schema = z.array(item).check(z.minLength(min), z.maxLength(max));
  schema.register(fieldInfo, { title });
  return readSoundly(schema as unknown as Field<Out[], readonly In[]>, soundList(item, min, max));
}

/** The fields of a group of facts. */
export type Shape = Readonly<Record<string, Field<unknown, unknown>>>;
export type ShapeOut<S extends Shape> = z.output<z.ZodMiniObject<S, $strict>>;
export type ShapeIn<S extends Shape> = z.input<z.ZodMiniObject<S, $strict>>;

/** The fields that may be left out. */
const optionals = new WeakSet<object>();

/** An object with these fields and no others. */
export function strictObject<const S extends Shape>(shape: S): Field<ShapeOut<S>, ShapeIn<S>> {
  const schema = z.strictObject(shape) as unknown as Field<ShapeOut<S>, ShapeIn<S>>;
  return readSoundly(schema, soundObject(shape, optionals));
}

/** 一组事实 — several fields under one name; other keys are refused. */
export function group<const S extends Shape>(title: Text, shape: S): Field<ShapeOut<S>, ShapeIn<S>> {
  const schema = strictObject(shape);
  schema.register(fieldInfo, { title });
  return schema;
}

/** 可以不填 — a field that may be left out; the rule says what its absence means. */
export function optional<Out, In>(inner: Field<Out, In>): z.ZodMiniOptional<Field<Out, In>> {
  const schema = z.optional(inner);
  optionals.add(schema);
  return readSoundly(schema, soundReaderOf(inner));
}

type VariantShapes = Readonly<Record<string, Shape>>;
type VariantOut<K extends string, V extends VariantShapes> = {
  [C in keyof V & string]: { [P in K]: C } & (keyof V[C] extends never ? unknown : ShapeOut<V[C]>);
}[keyof V & string];
type VariantIn<K extends string, V extends VariantShapes> = {
  [C in keyof V & string]: { readonly [P in K]: C } & (keyof V[C] extends never ? unknown : ShapeIn<V[C]>);
}[keyof V & string];

/** 分类事实 — facts whose form depends on the code under `key`. */
export function variant<const K extends string, const V extends VariantShapes>(
  title: Text,
  key: K,
  options: Labels<keyof V & string>,
  shapes: V,
): Field<VariantOut<K, V>, VariantIn<K, V>> {
  const members = Object.entries(shapes).map(([code, shape]) => {
    const literal = z.literal(code);
    literal.register(fieldInfo, { title, labels: options as Labels });
    return strictObject({ [key]: readSoundly(literal, soundChoice([code])), ...shape } as Shape);
  });
  const schema = z.discriminatedUnion(key, members as never);
  schema.register(fieldInfo, { title, labels: options as Labels });
  const readers = new Map(Object.keys(shapes).map((code, index) => [code, soundReaderOf(members[index] as object)]));
  return readSoundly(schema as unknown as Field<VariantOut<K, V>, VariantIn<K, V>>, soundVariant(key, readers));
}
