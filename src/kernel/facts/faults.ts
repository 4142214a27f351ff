import { display, type Fault, type FaultCode, fault, PolicyError } from "../language/errors.ts";
import type { Labels, Text } from "../language/text.ts";
import type { AnyField, Form, Shape } from "./field.ts";
import { expectedChoice } from "./fields.ts";
import { isRecord } from "./record.ts";
import { type Issue, type IssueParams, type ZodField, zodOf } from "./zod.ts";

type Path = readonly PropertyKey[];
type Parsed = { readonly data?: unknown; readonly issues: readonly Issue[] };

/** The result of zod: the facts as rules see them, or the issues found. */
export function parsed(field: AnyField, schema: ZodField, input: unknown): Parsed {
  try {
    const result = schema.safeParse(input);
    return { data: result.data, issues: result.error?.issues ?? [] };
  } catch (error) {
    // zod fails if there are more faults than a call can take arguments, so each part is parsed by itself
    if (!(error instanceof RangeError)) throw error;
    return { issues: issuesByPart(innerForm(field), input) };
  }
}

function issuesByPart(form: Form, input: unknown): Issue[] {
  const issuesOf = (key: PropertyKey, field: AnyField, value: unknown): Issue[] =>
    parsed(field, zodOf(field), value).issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
  if (form.kind === "list") return (input as unknown[]).flatMap((one, index) => issuesOf(index, form.item, one));
  const given = input as Record<string, unknown>;
  const shape = shapeFor(form, input) ?? {};
  const keys = Object.keys(given).filter((key) => !Object.hasOwn(shape, key));
  const unknown = { code: "unrecognized_keys", keys, path: [], input, message: "" } as Issue;
  // the key of a variant decided its shape, so that nothing is wrong with it
  const fields = Object.entries(shape).filter(([key]) => form.kind !== "variant" || key !== form.key);
  return [...(keys.length > 0 ? [unknown] : []), ...fields.flatMap(([key, one]) => issuesOf(key, one, given[key]))];
}

/** How many faults an issue stands for. */
export const countOf = (issue: Issue): number => (issue.code === "unrecognized_keys" ? issue.keys.length : 1);

/** Converts an issue from zod into faults, each with code, path, given value and expectation. */
export function faultsOf(issue: Issue, field: AnyField, input: unknown): Fault[] {
  const at = (extra: PropertyKey[], code: FaultCode, expected: Text): Fault => {
    const path = [...issue.path, ...extra];
    return fault(pathText(path), code, display(valueAt(input, path)), expected, titleAt(field, path, input));
  };
  const given = valueAt(input, issue.path);
  switch (issue.code) {
    case "custom": {
      const { fault: code, expected } = issue.params as IssueParams;
      return [at([], code, expected)];
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => at([key], "unknown-key", keysText(field, issue.path, input)));
    case "invalid_union":
      // the code of a variant is missing or unknown
      return [at([], choiceFault(given), expectedChoice(labelsAt(field, issue.path, input)))];
    case "invalid_type":
      return [at([], given === undefined ? "missing" : "wrong-type", expectedObject)];
    default:
      return [at([], "malformed", { zh: issue.message, en: issue.message })];
  }
}

const choiceFault = (given: unknown): FaultCode =>
  given === undefined ? "missing" : typeof given === "string" ? "unknown-option" : "wrong-type";

const expectedObject: Text = { zh: "一组填报项（对象）", en: "an object" };

function keysText(field: AnyField, path: Path, input: unknown): Text {
  const found = fieldAt(field, path, input);
  const shape = (found && shapeFor(innerForm(found), valueAt(input, path))) ?? {};
  const keys = Object.keys(shape);
  return { zh: `可用字段：${keys.join("、")}`, en: `only these fields: ${keys.join(", ")}` };
}

/** Adds the titles of the fields to faults found while deciding, which have only paths. */
export function titled(error: PolicyError, form: AnyField): PolicyError {
  const faults = error.faults.map((one) => {
    const path = [...one.path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
    const title = titleAt(form, path, undefined);
    return title === undefined ? one : fault(one.path, one.code, one.given, one.expected, title);
  });
  return new PolicyError(faults, error.more);
}

/** The title of the field at a path. */
export const titleAt = (field: AnyField, path: Path, input: unknown): Text | undefined =>
  path.length === 0 ? undefined : fieldAt(field, path, input)?.title;

/** The codes of the variant whose key is at a path. */
const labelsAt = (field: AnyField, path: Path, input: unknown): Labels => fieldAt(field, path, input)?.labels ?? {};

function fieldAt(field: AnyField, path: Path, input: unknown): AnyField | undefined {
  let current: AnyField | undefined = field;
  let value = input;
  for (const key of path) {
    if (current === undefined) return undefined;
    const form = innerForm(current);
    if (form.kind === "list") current = typeof key === "number" ? form.item : undefined;
    // the key of a variant has the title of the variant
    else if (form.kind !== "variant" || key !== form.key) current = ownField(shapeFor(form, value), key);
    value = valueAt(value, [key]);
  }
  return current;
}

const ownField = (shape: Shape | undefined, key: PropertyKey): AnyField | undefined =>
  shape !== undefined && Object.hasOwn(shape, key) ? shape[key as string] : undefined;

function innerForm({ form }: AnyField): Form {
  return form.kind === "optional" || form.kind === "nullable" ? innerForm(form.inner) : form;
}

/** The fields of a form for this input; for a variant, those of the given code. */
function shapeFor(form: Form, input: unknown): Shape | undefined {
  if (form.kind === "group") return form.shape;
  if (form.kind !== "variant" || !isRecord(input)) return undefined;
  const code = input[form.key];
  if (typeof code !== "string" || !Object.hasOwn(form.members, code)) return undefined;
  return { [form.key]: { title: { zh: form.key, en: form.key }, form }, ...form.members[code] };
}

function valueAt(input: unknown, path: Path): unknown {
  let current = input;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

/** A path as callers write it: `groups[0].kind`. */
function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}
