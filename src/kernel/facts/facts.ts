import type { PolicyError } from "../language/errors.ts";
import { frozen } from "../language/frozen.ts";
import type { Text } from "../language/text.ts";
import { type FastReader, fastReaderOfFacts, needsFullParse } from "./fast-path.ts";
import type { AnyField, Constraint, JsonSchema, Shape, ShapeIn, ShapeOut } from "./field.ts";
import { fullParse } from "./full-parse.ts";
import { group } from "./groups.ts";
import { type Named, namedSchemas, withSchemas } from "./schema.ts";
import { titled } from "./titles.ts";

/** The facts of a rule: its fields and the constraints between them. */
export interface Facts<Out, In> {
  readonly fields: Shape;
  readonly constraints: readonly Constraint<Out>[];
  /** What the rule accepts, as JSON Schema: for forms, documentation and other systems. */
  readonly schema: JsonSchema;
  /** The same with standard keywords only, without `$schema` and `$id`: for validators that take no others. */
  readonly plainSchema: JsonSchema;
  /** Returns the facts as rules see them, or one error with every fault. */
  parse(input: unknown): Out | PolicyError;
  /** An error found while deciding, with the titles of its fields. */
  titled(error: PolicyError): PolicyError;
  /** The same facts, with schemas that name their rule. */
  of(rule: Named): Facts<Out, In>;
  readonly types?: { readonly in: In };
}

/** The facts as rules see them: `FactsOf<typeof medicalFacts>`. */
export type FactsOf<F extends { parse(input: unknown): unknown }> = Exclude<ReturnType<F["parse"]>, PolicyError>;

const factsTitle: Text = { zh: "填报内容", en: "the facts" };

/** 事实 — The facts of a rule: its fields, and which combinations are impossible. Derived parts are made on first use. */
export function facts<const S extends Shape>(
  shape: S,
  ...constraints: readonly Constraint<ShapeOut<S>>[]
): Facts<ShapeOut<S>, ShapeIn<S>> {
  const form: AnyField = group(factsTitle, shape);
  let fast: FastReader | undefined;
  const common = {
    fields: frozen(shape),
    constraints: frozen([...constraints]),
    parse(input: unknown): ShapeOut<S> | PolicyError {
      fast ??= fastReaderOfFacts(shape, constraints);
      const read = readFast(fast, input);
      return read === needsFullParse ? fullParse(shape, constraints, input) : (read as ShapeOut<S>);
    },
    titled: (error: PolicyError) => titled(error, form),
    of: (rule: Named) => {
      const named = { ...common, of: (): Facts<ShapeOut<S>, ShapeIn<S>> => made };
      const made: Facts<ShapeOut<S>, ShapeIn<S>> = withSchemas(named, namedSchemas(form, "facts", rule));
      return made;
    },
  };
  return withSchemas(common, namedSchemas(form, "facts"));
}

/** Proxies and getters may throw; the full parse then reports them. */
function readFast(fast: FastReader, input: unknown): unknown {
  try {
    return fast(input);
  } catch {
    return needsFullParse;
  }
}

/** 须成立 — Makes a constraint between fields. `isViolated` receives only the named fields. */
export function mustHold<Out, const Name extends keyof Out & string = keyof Out & string>(
  fields: readonly Name[],
  expected: Text,
  isViolated: (facts: Pick<Out, Name>) => boolean,
): Constraint<Out> {
  return { fields, expected, isViolated };
}

/** Two fields that must be in order. A separate type, so that field names are inferred from the facts. */
export interface Order<Name extends string> {
  readonly fields: readonly Name[];
  readonly expected: Text;
  readonly isViolated: (facts: { readonly [N in Name]?: string | number | undefined }) => boolean;
}

const inOrder = <const Lesser extends string, const Greater extends string>(
  lesser: Lesser,
  greater: Greater,
  expected: Text,
): Order<Lesser | Greater> => ({
  fields: [lesser, greater],
  expected,
  isViolated(facts) {
    const less = facts[lesser];
    const more = facts[greater];
    return less !== undefined && more !== undefined && less > more;
  },
});

/** 先后 — If both dates are given, the first must not be after the second; the fault is at the first. */
export const notAfter = inOrder;

/** 部分与全部 — If both numbers are given, the first must not exceed the second; the fault is at the first. */
export const notMoreThan = inOrder;
