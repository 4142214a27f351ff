import { frozen } from "../language/frozen.ts";
import type { Labels, Text } from "../language/text.ts";
import { text } from "./answer-fields.ts";
import {
  type AnswerShape,
  type AnyField,
  type Field,
  fieldOf,
  type OptionalField,
  type Shape,
  type ShapeIn,
  type ShapeOut,
} from "./field.ts";
import { type Bounds, oneOf } from "./fields.ts";

/** 列表 — A list of items of one form, with bounds on its length. */
export function list<Out, In, Answered>(
  title: Text,
  item: Field<Out, In, Answered>,
  { min = 0, max = 10_000 }: Bounds = {},
): Field<Out[], readonly In[], readonly Answered[]> {
  return fieldOf(title, { kind: "list", item, min, max });
}

/** 一组 — Several fields under one name; other keys are rejected. */
export function group<const S extends Shape>(title: Text, shape: S): Field<ShapeOut<S>, ShapeIn<S>, AnswerShape<S>> {
  return fieldOf(title, { kind: "group", shape });
}

/** 可以不填 — An optional fact; the rule determines what its absence means. */
export function optional<Out, In>(inner: Field<Out, In, unknown>): OptionalField<Out, In> {
  const { title, unit, labels } = inner as AnyField;
  const more = { ...(unit ? { unit } : {}), ...(labels ? { labels } : {}) };
  return frozen({ ...fieldOf<Out, In, never>(title, { kind: "optional", inner }, more), isOptional: true });
}

type VariantShapes = Readonly<Record<string, Shape>>;
type VariantOut<K extends string, V extends VariantShapes> = {
  [C in keyof V & string]: { [P in K]: C } & (keyof V[C] extends never ? unknown : ShapeOut<V[C]>);
}[keyof V & string];
type VariantIn<K extends string, V extends VariantShapes> = {
  [C in keyof V & string]: { readonly [P in K]: C } & (keyof V[C] extends never ? unknown : ShapeIn<V[C]>);
}[keyof V & string];
type VariantAnswer<K extends string, V extends VariantShapes> = {
  [C in keyof V & string]: { readonly [P in K]: C } & (keyof V[C] extends never ? unknown : AnswerShape<V[C]>);
}[keyof V & string];

/** 分类 — Fields that depend on the code under `key`. */
export function variant<const K extends string, const V extends VariantShapes>(
  title: Text,
  key: K,
  options: Labels<keyof V & string>,
  members: V,
): Field<VariantOut<K, V>, VariantIn<K, V>, VariantAnswer<K, V>> {
  return fieldOf(title, { kind: "variant", key, members }, { labels: options as Labels });
}

const zh: Text = { zh: "中文名称", en: "Chinese name" };
const en: Text = { zh: "英文名称", en: "English name" };
const clause: Text = { zh: "条款", en: "clause" };

type Words = Field<never, never, string>;
type Worded<Code extends string> = { readonly code: Field<Code>; readonly zh: Words; readonly en: Words };

/** 代码和名称 — In answers: code and words, together with the fields in `more`. */
export function worded<Code extends string, const More extends Shape>(
  title: Text,
  options: Labels<Code>,
  more: More,
): Field<never, never, AnswerShape<Worded<Code> & More>> {
  const own: Worded<Code> = { code: oneOf(title, options), zh: text(zh), en: text(en) };
  return fieldOf(title, { kind: "group", shape: { ...own, ...more } }, { labels: options as Labels });
}

/** 代码和名称 — In answers: a code with its words. */
export const label = <Code extends string>(title: Text, options: Labels<Code>) => worded(title, options, {});

/** 条目 — In answers: an item of a list in a clause, with code, words, full clause id and any fields in `more`. */
export function item<Code extends string, const More extends Shape = Record<never, never>>(
  title: Text,
  options: Labels<Code>,
  more?: More,
) {
  return worded(title, options, { clause: text(clause), ...(more as More) });
}
