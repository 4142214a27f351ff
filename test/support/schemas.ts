import Ajv, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonSchema } from "../../src/kernel/facts/field.ts";

/** The schemas' own keywords, beyond those of JSON Schema. */
export const ownWords = ["x-title", "x-unit", "x-labels"];

// the sample documents of several tests have the same names
const ajv = new Ajv({ strict: true, allErrors: true, addUsedSchema: false });
ajv.addVocabulary(ownWords);
addFormats.default(ajv);

const validators = new WeakMap<JsonSchema, ValidateFunction>();

function validatorOf(schema: JsonSchema): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const made = ajv.compile(schema);
  validators.set(schema, made);
  return made;
}

/** Where and how a value, once it is JSON, does not fit a schema; nothing where it fits. */
export function misfits(schema: JsonSchema, value: unknown): string[] {
  const validate = validatorOf(schema);
  if (validate(JSON.parse(JSON.stringify(value)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = "additionalProperty" in params ? ` (${params.additionalProperty})` : "";
    return `${instancePath || "/"} ${message}${extra}`;
  });
}

/** Where and how the value of a determination does not fit the answer of its rule. */
export const fitsAnswer = (rule: { readonly answer: { readonly schema: JsonSchema } }, value: unknown): string[] =>
  misfits(rule.answer.schema, value);
