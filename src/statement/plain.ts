import { policy as coordination } from "../coordination/index.ts";
import { isRecord } from "../kernel/facts/index.ts";
import { type Language, rejection } from "../kernel/language/index.ts";
import { type AnyRule, type Determination, type Rendered, rendered, rulesBelow } from "../kernel/policy/index.ts";
import * as documents from "../policies/documents.ts";

const rules: readonly AnyRule[] = [...Object.values(documents).map(({ policy }) => policy), coordination].flatMap(
  ({ rules }) => Object.values<AnyRule>(rules),
);

const determinations = { zh: "由本库作出的认定结果", en: "a determination of this library" };

interface Plain {
  readonly plain: Determination;
  readonly rule: AnyRule;
  readonly words: Rendered;
}

/** A determination in JSON form, so that one from a file is handled in the same way; with its rule and its grounds in words. */
export function plainOf(determination: Determination, language: Language): Plain {
  const plain = asJson(determination);
  // checks the language and the form of the determination, too
  const words = rendered(rulesBelow(rules), plain, language);
  const rule = rules.find(({ name }) => name === plain.rule) as AnyRule;
  if (!isValueOf(rule, plain.value)) throw rejection("determination.value", "malformed", plain.value, determinations);
  return { plain, rule, words };
}

/** Whether every field of a value is in the rule's answer. A value of an earlier version may have fewer fields. */
function isValueOf({ answer }: AnyRule, value: unknown): boolean {
  const { properties } = answer.schema;
  return isRecord(value) && isRecord(properties) && Object.keys(value).every((name) => Object.hasOwn(properties, name));
}

function asJson(determination: Determination): Determination {
  try {
    return JSON.parse(JSON.stringify(determination));
  } catch {
    throw rejection("determination", "wrong-type", "", determinations);
  }
}

/** Reads the value. Throws a PolicyError if it is not a value of the rule, even if the grounds can be read. */
export function readingValue<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw rejection("determination.value", "malformed", "", determinations);
  }
}
