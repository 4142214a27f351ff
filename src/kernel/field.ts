import * as z from "zod/mini";
import type { FaultCode } from "./errors.ts";
import { readSoundly, unsound } from "./sound-reading.ts";
import type { Labels, Text } from "./text.ts";

/** A field of facts: what enters (`In`) and what rules see (`Out`). */
export type Field<Out, In = Out> = z.ZodMiniType<Out, In>;

/** What a field is called, its unit, and its form as JSON Schema, for forms, documentation and messages. */
export interface FieldInfo {
  readonly title: Text;
  readonly unit?: Text;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly labels?: Labels;
}

/** Names and units of all fields, kept beside their schemas. */
export const fieldInfo = z.registry<FieldInfo>();

export interface Refusal {
  readonly refused: FaultCode;
  readonly allowed: Text;
}

export const refuse = (code: FaultCode, allowed: Text): Refusal => ({ refused: code, allowed });

function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value;
}

/** A field that reads its input with a function: the value, or why it is refused. */
export function field<Out, In = Out>(info: FieldInfo, read: (input: unknown) => Out | Refusal): Field<Out, In> {
  const schema = z.transform((input: unknown, payload) => {
    const result = read(input);
    if (!isRefusal(result)) return result;
    const code = input === undefined ? "missing" : result.refused;
    payload.issues.push({ code: "custom", input, params: { fault: code, allowed: result.allowed } });
    return z.NEVER;
  }) as unknown as Field<Out, In>;
  schema.register(fieldInfo, info);
  return readSoundly(schema, (input) => {
    const result = read(input);
    return isRefusal(result) ? unsound : result;
  });
}
