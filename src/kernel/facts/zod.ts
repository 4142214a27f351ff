import * as z from "zod/mini";
import type { FaultCode } from "../language/errors.ts";
import { unreadable } from "../language/errors.ts";
import type { Text } from "../language/text.ts";
import { type AnyField, isRejection, type Rejection, reject, type Shape } from "./field.ts";

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
      return z.pipe(
        zodValue((input) => listWithin(form, input)),
        z.array(zodOf(form.item)),
      ) as ZodField;
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

/** A list whose length is within its bounds: zod would first read each of four billion items. */
function listWithin({ min, max }: { readonly min: number; readonly max: number }, input: unknown): unknown | Rejection {
  if (!Array.isArray(input)) return reject("wrong-type", { zh: "列表（数组）", en: "a list" });
  if (input.length < min) return reject("out-of-range", { zh: `至少${min}项`, en: `at least ${itemCount(min)}` });
  if (input.length > max) return reject("out-of-range", { zh: `至多${max}项`, en: `at most ${itemCount(max)}` });
  return input;
}

const itemCount = (count: number): string => `${count} item${count === 1 ? "" : "s"}`;

/** What a field reads; a value that throws when it is read is of the wrong type. */
function tried(read: (input: unknown) => unknown, input: unknown): unknown {
  try {
    return read(input);
  } catch {
    return read(unreadable);
  }
}

function zodValue(read: (input: unknown) => unknown): ZodField {
  return z.transform((input: unknown, payload) => {
    const result = tried(read, input);
    if (!isRejection(result)) return result;
    const params: IssueParams = { fault: input === undefined ? "missing" : result.rejected, expected: result.expected };
    payload.issues.push({ code: "custom", input, params });
    return z.NEVER;
  }) as unknown as ZodField;
}
