import type { FaultCode } from "../language/errors.ts";
import { frozen } from "../language/frozen.ts";
import type { Label, Labels, Text } from "../language/text.ts";

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** Why a value is rejected. */
interface Rejection {
  readonly rejected: FaultCode;
  readonly expected: Text;
}

export const reject = (code: FaultCode, expected: Text): Rejection => ({ rejected: code, expected });

export function isRejection(value: unknown): value is Rejection {
  return typeof value === "object" && value !== null && "rejected" in value;
}

/** The form of a field. Its types, checks, JSON Schema and words are derived from this. */
export type Form =
  | {
      readonly kind: "value";
      /** Reads an input: returns the value as rules see it, or why it is rejected. */
      readonly read: (input: unknown) => unknown;
      readonly schema: JsonSchema;
      /** Its JSON Schema in an answer, if it differs from that in facts. */
      readonly answerSchema?: JsonSchema;
    }
  | { readonly kind: "list"; readonly item: AnyField; readonly min: number; readonly max: number }
  | { readonly kind: "group"; readonly shape: Shape }
  | { readonly kind: "variant"; readonly key: string; readonly members: Readonly<Record<string, Shape>> }
  | { readonly kind: "optional"; readonly inner: AnyField }
  /** `whenNull`: the meaning of null, if it is more than “not known”. */
  | { readonly kind: "nullable"; readonly inner: AnyField; readonly whenNull?: Text };

/** 收付 — Who pays the amount of a field, and who receives it. */
export interface Transfer {
  readonly by: Label;
  readonly to: Label;
  /** The period for which the amount is paid; by default it is paid once. */
  readonly per?: "month" | "year";
  /** The flag beside it: if it is false, a null amount means that nothing is paid. Any other null amount is unknown. */
  readonly when?: string;
}

declare const types: unique symbol;

/**
 * 字段 — A field of facts or of an answer, as plain data: its title, unit, labels and form.
 * `In` is the type of the input, `Out` the type that rules see, `Answered` the type in an answer.
 */
export interface Field<Out = unknown, In = Out, Answered = Out> {
  readonly title: Text;
  readonly unit?: Text;
  readonly labels?: Labels;
  /** Only for amounts in answers that are paid; a standard, a floor or a sum has none. */
  readonly transfer?: Transfer;
  readonly form: Form;
  readonly [types]?: { readonly out: Out; readonly in: In; readonly answer: Answered };
}

export type AnyField = Field<unknown, unknown, unknown>;

/** An optional field. */
export interface OptionalField<Out, In = Out> extends Field<Out, In, never> {
  readonly isOptional: true;
}

/** The fields of a group by name. */
export type Shape = Readonly<Record<string, AnyField>>;

type TypesOf<F> = F extends { readonly [types]?: infer T } ? NonNullable<T> : never;
/** The type of a field that rules see. */
export type OutOf<F> = TypesOf<F> extends { readonly out: infer T } ? T : never;
/** The type that a caller gives for a field. */
type InOf<F> = TypesOf<F> extends { readonly in: infer T } ? T : never;
/** The type of a field in an answer. */
export type AnswerOf<F> = TypesOf<F> extends { readonly answer: infer T } ? T : never;

type OptionalNames<S> = { [K in keyof S]: S[K] extends { readonly isOptional: true } ? K : never }[keyof S];
type Flat<T> = { [K in keyof T]: T[K] };

export type ShapeOut<S> = Flat<
  { [K in Exclude<keyof S, OptionalNames<S>>]: OutOf<S[K]> } & { [K in OptionalNames<S>]?: OutOf<S[K]> | undefined }
>;
export type ShapeIn<S> = Flat<
  { readonly [K in Exclude<keyof S, OptionalNames<S>>]: InOf<S[K]> } & {
    readonly [K in OptionalNames<S>]?: InOf<S[K]> | undefined;
  }
>;
export type AnswerShape<S> = { readonly [K in keyof S]: AnswerOf<S[K]> };

/** A condition between well-formed facts. */
export interface Constraint<Out> {
  /** The fields compared; a fault is reported at the first. */
  readonly fields: readonly (keyof Out & string)[];
  /** The condition in words. */
  readonly expected: Text;
  readonly isViolated: (facts: Out) => boolean;
}

/** Makes a field of any form. The caller is responsible for its types. */
export function fieldOf<Out, In = Out, Answered = Out>(
  title: Text,
  form: Form,
  more: { readonly unit?: Text; readonly labels?: Labels } = {},
): Field<Out, In, Answered> {
  return frozen({ title, ...more, form });
}

/** A field that reads its input with a function: the value, or why it is rejected. */
export function valueField<Out, In = Out, Answered = Out>(
  info: {
    readonly title: Text;
    readonly schema: JsonSchema;
    readonly answerSchema?: JsonSchema;
    readonly unit?: Text;
    readonly labels?: Labels;
  },
  read: (input: unknown) => Out | Rejection,
): Field<Out, In, Answered> {
  const { title, schema, answerSchema, ...more } = info;
  const form: Form = { kind: "value", read, schema, ...(answerSchema ? { answerSchema } : {}) };
  return fieldOf(title, form, more);
}

/** A field that also rejects some of the values that another field accepts. */
export function narrowed<Out, In = Out, Answered = Out>(
  field: Field<Out, In, Answered>,
  check: (value: Out) => Out | Rejection,
  schema?: JsonSchema,
): Field<Out, In, Answered> {
  const { form } = field;
  if (form.kind !== "value") throw new TypeError("only a single value can be narrowed");
  const read = (input: unknown): unknown => {
    const value = form.read(input);
    return isRejection(value) ? value : check(value as Out);
  };
  return frozen({ ...field, form: { ...form, read, ...(schema ? { schema } : {}) } });
}
