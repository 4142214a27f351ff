import * as z from "zod/mini";
import { type AnyField, type Facts, isRejection, type Shape } from "./kernel/facts/index.ts";

/**
 * zod 结构 — The facts of a rule as a zod schema, for applications that validate with zod: `zodSchema(fundingShares.facts)`. It
 * accepts what the rule accepts, and returns the facts as `rule.decide` takes them. Its messages are Chinese and English.
 *
 * @example zodSchema(landlessFarmers.fundingShares.facts).safeParse({ groups: [], paidOn: "2012-05-01" }).success // true
 */
export function zodSchema<Out, In>({ fields, constraints }: Facts<Out, In>): z.ZodMiniType<Out, In> {
  const checks = constraints.map(({ fields: [first = ""], expected, isViolated }) =>
    z.refine<Out>((facts) => !isViolated(facts), { error: `${expected.zh} ${expected.en}`, path: [first] }),
  );
  const schema = z.strictObject(shapeOf(fields)) as unknown as z.ZodMiniType<Out, In>;
  return checks.length === 0 ? schema : schema.check(...checks);
}

type ZodField = z.ZodMiniType<unknown, unknown>;

/** Makes the zod schema of a field; each value is read by the function of its field. */
function fieldOf({ form }: AnyField): ZodField {
  switch (form.kind) {
    case "value":
      return valueField(form.read);
    case "list":
      return z.array(fieldOf(form.item)).check(z.minLength(form.min), z.maxLength(form.max)) as ZodField;
    case "group":
      return z.strictObject(shapeOf(form.shape)) as ZodField;
    case "variant": {
      const members = Object.entries(form.members).map(([code, shape]) =>
        z.strictObject({ [form.key]: z.literal(code), ...shapeOf(shape) }),
      );
      return z.discriminatedUnion(form.key, members as never) as ZodField;
    }
    case "optional":
      return z.optional(z.pipe(nullLeftOut, z.optional(fieldOf(form.inner)))) as ZodField;
    case "nullable":
      return z.nullable(fieldOf(form.inner));
  }
}

const nullLeftOut = z.transform((input: unknown): unknown => input ?? undefined);

const shapeOf = (shape: Shape): Record<string, ZodField> =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, fieldOf(field)]));

function valueField(read: (input: unknown) => unknown): ZodField {
  return z.transform((input: unknown, payload) => {
    const result = read(input);
    if (!isRejection(result)) return result;
    const { expected } = result;
    payload.issues.push({ code: "custom", input, message: `${expected.zh} ${expected.en}` });
    return z.NEVER;
  }) as unknown as ZodField;
}
