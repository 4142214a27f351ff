import * as z from "zod/mini";
import type { FaultCode } from "../language/errors.ts";
import type { Text } from "../language/text.ts";
import { type AnyField, isRejection, type Shape } from "./field.ts";

/** The zod schema of a field. */
export type ZodField = z.ZodMiniType<unknown, unknown>;
export type Issue = z.core.$ZodIssue;
/** Why a value is rejected. */
export type IssueParams = { readonly fault: FaultCode; readonly expected: Text };

/** Makes the zod schema of a field. zod walks through the facts; each value is read by the function of its field. */
export function zodOf({ form }: AnyField): ZodField {
  switch (form.kind) {
    case "value":
      return zodValue(form.read);
    case "list":
      return z.array(zodOf(form.item)).check(z.minLength(form.min), z.maxLength(form.max));
    case "group":
      return z.strictObject(zodShape(form.shape)) as ZodField;
    case "variant": {
      const members = Object.entries(form.members).map(([code, shape]) =>
        z.strictObject({ [form.key]: z.literal(code), ...zodShape(shape) }),
      );
      return z.discriminatedUnion(form.key, members as never) as ZodField;
    }
    case "optional":
      return z.optional(zodOf(form.inner));
    case "nullable":
      return z.nullable(zodOf(form.inner));
  }
}

const zodShape = (shape: Shape): Record<string, ZodField> =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, zodOf(field)]));

function zodValue(read: (input: unknown) => unknown): ZodField {
  return z.transform((input: unknown, payload) => {
    const result = read(input);
    if (!isRejection(result)) return result;
    const params: IssueParams = { fault: input === undefined ? "missing" : result.rejected, expected: result.expected };
    payload.issues.push({ code: "custom", input, params });
    return z.NEVER;
  }) as unknown as ZodField;
}
