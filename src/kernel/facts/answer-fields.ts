import { frozen } from "../language/frozen.ts";
import type { Text } from "../language/text.ts";
import type { Money } from "../numbers/money.ts";
import { type AnyField, type Field, type Form, fieldOf, type Transfer, valueField } from "./field.ts";

function onlyInAnswers(): never {
  throw new TypeError("a field of answers only");
}

/** 收支金额（元） — An amount that may be negative, in answers: money that leaves an account. */
export function signedMoney(title: Text): Field<never, never, Money> {
  const schema = { type: "string", pattern: "^-?(0|[1-9][0-9]{0,13})\\.[0-9]{2}$" };
  return valueField({ title, unit: { zh: "元", en: "yuan" }, schema }, onlyInAnswers);
}

/** 文字 — Free text, in answers. */
export function text(title: Text): Field<never, never, string> {
  return valueField({ title, schema: { type: "string" } }, onlyInAnswers);
}

/** 比例或数（文字） — An exact decimal or ratio as text, in answers: "69.23%", "1.17". */
export function number(title: Text, unit?: Text): Field<never, never, string> {
  const schema = { type: "string", pattern: "^-?[0-9]+(\\.[0-9]+)?%?$" };
  return valueField({ title, schema, ...(unit ? { unit } : {}) }, onlyInAnswers);
}

/** 可以为空 — A field of an answer that may be null; `whenNull` is the meaning of null, if it is more than “not known”. */
export function nullable<Answered>(
  inner: Field<never, never, Answered>,
  whenNull?: Text,
): Field<never, never, Answered | null>;
export function nullable<Out, In, Answered>(
  inner: Field<Out, In, Answered>,
  whenNull?: Text,
): Field<never, never, Answered | null>;
export function nullable(inner: AnyField, whenNull?: Text): AnyField {
  const { title, unit, labels } = inner;
  const form: Form = { kind: "nullable", inner, ...(whenNull ? { whenNull } : {}) };
  return fieldOf(title, form, { ...(unit ? { unit } : {}), ...(labels ? { labels } : {}) });
}

/** 本人 — The person whom a determination is about, as payer or payee. */
export const thePerson = frozen({ code: "person", zh: "本人", en: "the person" } as const);

/** 收付的金额 — An amount that one party pays to another, in answers. */
export const paid = <Out, In, Answered>(
  field: Field<Out, In, Answered>,
  transfer: Transfer,
): Field<Out, In, Answered> => frozen({ ...field, transfer });
