import { frozen } from "../language/frozen.ts";
import type { Text } from "../language/text.ts";
import { type AnswerShape, type Field, fieldOf, type JsonSchema, type Shape } from "./field.ts";
import { type Named, namedSchemas, withSchemas } from "./schema.ts";

type FieldsOf<Value> = { readonly [K in keyof Value]: Field<never, never, Value[K]> };

/** 答案 — The declared value of a rule: fields with titles, units and labels, some of them nullable. */
export interface Answer<Value> {
  readonly fields: FieldsOf<Value>;
  /** The value as JSON Schema, with the titles in both languages. */
  readonly schema: JsonSchema;
  /** The same with standard keywords only, without `$schema` and `$id`: for validators that take no others. */
  readonly plainSchema: JsonSchema;
  /** The same answer, with schemas that name their rule. */
  of(rule: Named): Answer<Value>;
  /** This answer, or some of its fields, as a group within another answer. */
  as(title: Text): Field<never, never, Value>;
  as<K extends keyof Value>(title: Text, ...names: readonly K[]): Field<never, never, Pick<Value, K>>;
  /** Some of its fields, to spread into another answer. */
  only<K extends keyof Value>(...names: readonly K[]): FieldsOf<Pick<Value, K>>;
}

const answerTitle: Text = { zh: "认定结果", en: "the value" };

/** 答案 — Declares the value of a rule. The schema is made on first use. */
export function answer<const S extends Shape>(fields: S): Answer<AnswerShape<S>> {
  const only = (...names: readonly (keyof S)[]) =>
    Object.fromEntries(names.map((name) => [name, fields[name]])) as Shape;
  const whole = fieldOf(answerTitle, { kind: "group", shape: fields });
  const common = {
    fields: frozen(fields),
    of: (rule: Named) => {
      const named = { ...common, of: (): object => made };
      const made: object = withSchemas(named, namedSchemas(whole, "answer", rule));
      return made;
    },
    as: (title: Text, ...names: readonly (keyof S)[]) =>
      fieldOf(title, { kind: "group", shape: names.length === 0 ? fields : only(...names) }),
    only,
  };
  return withSchemas(common, namedSchemas(whole, "answer")) as unknown as Answer<AnswerShape<S>>;
}

/** Values without fields of their own. An amount is recognised by its JSON form. */
type Leaf = string | number | boolean | null | undefined | { toJSON(): string };
type KeysOf<T> = T extends object ? keyof T : never;
type At<T, K> = T extends object ? (K extends keyof T ? T[K] : never) : never;

/** The undeclared fields of a value, including those in its lists and groups. */
type Surplus<Declared, Value> = Value extends Leaf
  ? never
  : Value extends readonly (infer One)[]
    ? Extract<Declared, readonly unknown[]> extends readonly (infer Item)[]
      ? Surplus<Item, One>
      : never
    : {
        [K in keyof Value & string]: K extends KeysOf<Declared> ? Surplus<At<Declared, K>, Value[K]> : K;
      }[keyof Value & string];

/** Nothing, or a compile error that names the undeclared field. */
export type NothingElse<Declared, Value> = [Surplus<Declared, Value>] extends [never]
  ? unknown
  : { readonly "not among the fields of the answer": Surplus<Declared, Value> };
