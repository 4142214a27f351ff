import { type Fault, type FaultCode, fault, PolicyError, written } from "./errors.ts";
import type { Field } from "./field.ts";
import { type Shape, type ShapeIn, type ShapeOut, strictObject } from "./fields.ts";
import { faultsOf, parsed, shapeOf, titleAt } from "./issues.ts";
import { isRecord } from "./record.ts";
import { type SoundReader, soundReaderOf, unsound } from "./sound-reading.ts";
import type { Text } from "./text.ts";

/** Facts that contradict each other although each is well formed. */
export interface Impossibility<Out> {
  /** The fields compared; the first one carries the fault. */
  readonly fields: readonly (keyof Out & string)[];
  /** What must hold, for people. */
  readonly allowed: Text;
  readonly contradicts: (facts: Out) => boolean;
}

/** The form of a rule's facts: a schema, and what would be impossible. */
export interface Facts<Out, In> {
  readonly schema: Field<Out, In>;
  readonly readSound: SoundReader;
  readonly impossibilities: readonly Impossibility<Out>[];
}

/** 事实 — the facts of a rule: its fields, and the combinations that cannot be. */
export function facts<const S extends Shape>(
  shape: S,
  ...impossibilities: readonly Impossibility<ShapeOut<S>>[]
): Facts<ShapeOut<S>, ShapeIn<S>> {
  const schema = strictObject(shape);
  return { schema, readSound: soundReaderOf(schema), impossibilities };
}

/** 不可能 — says what must hold between fields, and when it does not; it sees the fields that it names. */
export function impossible<Out, const Name extends keyof Out & string = keyof Out & string>(
  fields: readonly Name[],
  allowed: Text,
  contradicts: (facts: Pick<Out, Name>) => boolean,
): Impossibility<Out> {
  return { fields, allowed, contradicts };
}

/** Of a form of its own, so that the compiler finds its names among those of the facts. */
interface Order<Name extends string> {
  readonly fields: readonly Name[];
  readonly allowed: Text;
  readonly contradicts: (facts: { readonly [N in Name]?: string | number | undefined }) => boolean;
}

/** 先后、多少 — of two facts the first is not later or more than the second, where both are given; it carries the fault. */
export function ordered<const Name extends string>(lesser: Name, greater: Name, allowed: Text): Order<Name> {
  return {
    fields: [lesser, greater],
    allowed,
    contradicts(facts) {
      const less = facts[lesser];
      const more = facts[greater];
      return less !== undefined && more !== undefined && less > more;
    },
  };
}

/** The facts as rules see them, or every fault at once. */
export function checked<Out, In>(form: Facts<Out, In>, input: unknown): Out | PolicyError {
  const sound = form.readSound(input);
  if (sound !== unsound && !contradictsItself(form, sound as Out)) return sound as Out;
  const result = parsed(form.schema, input);
  const faults = result.issues.flatMap((issue) => faultsOf(issue, form.schema, input));
  const isSound = faults.length === 0;
  const known = isSound ? result.data : soundFields(form, input);
  for (const one of form.impossibilities) {
    const comparable = isSound || one.fields.every((field) => Object.hasOwn(known as object, field));
    if (comparable && one.contradicts(known as Out)) {
      faults.push(contradiction(one, form, input as Record<string, unknown>));
    }
  }
  return faults.length === 0 ? (known as Out) : new PolicyError(faults);
}

function contradictsItself<Out, In>({ impossibilities }: Facts<Out, In>, facts: Out): boolean {
  for (const one of impossibilities) if (one.contradicts(facts)) return true;
  return false;
}

/**
 * The fields that are well formed by themselves, those that are rightly left out among them, so that contradictions
 * between them are told together with the rest.
 */
function soundFields<Out, In>(form: Facts<Out, In>, input: unknown): object {
  if (!isRecord(input)) return {};
  return Object.fromEntries(
    Object.entries(shapeOf(form.schema)).flatMap(([key, field]) => {
      const { data, issues } = parsed(field, input[key]);
      return issues.length === 0 ? [[key, data]] : [];
    }),
  );
}

function contradiction<Out, In>(one: Impossibility<Out>, form: Facts<Out, In>, input: Record<string, unknown>): Fault {
  const path = one.fields[0] ?? "";
  const given = one.fields.map((field) => `${field}=${written(input[field])}`).join(", ");
  return fault(path, "impossible", given, one.allowed, titleAt(form.schema, [path], input));
}

/** A fact that may be left out in general but that this case cannot do without. Throws when it is missing. */
export function needed<T>(value: T | undefined, path: string, why: Text): T {
  if (value !== undefined) return value;
  throw new PolicyError([fault(path, "missing", "undefined", why)]);
}

/** Refuses a fact that is well formed but cannot be under the figures in force. */
export function refused(path: string, code: FaultCode, given: unknown, allowed: Text): PolicyError {
  return new PolicyError([fault(path, code, written(given), allowed)]);
}
