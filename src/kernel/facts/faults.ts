import { display, type Fault, type FaultCode, fault } from "../language/errors.ts";
import type { Labels, Text } from "../language/text.ts";
import type { AnyField, Form, Shape } from "./field.ts";
import { expectedChoice } from "./fields.ts";
import { isRecord } from "./record.ts";
import { type Issue, type IssueParams, type ZodField, zodOf } from "./zod.ts";

type Path = readonly PropertyKey[];
type Parsed = { readonly data?: unknown; readonly issues: readonly Issue[] };

/** The result of zod: the facts as rules see them, or the issues found. */
export function parsed(field: AnyField, schema: ZodField, input: unknown): Parsed {
  const nonRecords = nonRecordsIn(field, input, []);
  const notUnderThese = ({ path }: Issue) => !nonRecords.some((one) => one.path.every((key, i) => key === path[i]));
  try {
    const result = schema.safeParse(input);
    return { data: result.data, issues: [...nonRecords, ...(result.error?.issues.filter(notUnderThese) ?? [])] };
  } catch (error) {
    // zod fails if a list has more faults than a call can take arguments, so parse each field separately
    if (!(error instanceof RangeError)) throw error;
    return { issues: issuesByField(shapeOf(field), input as Record<string, unknown>) };
  }
}

/** Issues for maps, dates and other objects in place of a group; zod would accept them as groups without fields. */
function nonRecordsIn(field: AnyField | undefined, input: unknown, path: Path): Issue[] {
  if (field === undefined || typeof input !== "object" || input === null) return [];
  const form = innerForm(field);
  if (form.kind === "value") return [];
  if (form.kind === "list") {
    return Array.isArray(input) ? input.flatMap((one, index) => nonRecordsIn(form.item, one, [...path, index])) : [];
  }
  if (isRecord(input)) {
    const shape = shapeFor(form, input) ?? {};
    return Object.entries(shape).flatMap(([key, one]) => nonRecordsIn(one, input[key], [...path, key]));
  }
  return [{ code: "invalid_type", expected: "object", input, path: [...path], message: "" }];
}

function issuesByField(shape: Shape, input: Record<string, unknown>): Issue[] {
  const unknown = Object.keys(input).filter((key) => !Object.hasOwn(shape, key));
  const keyIssues = { code: "unrecognized_keys", keys: unknown, path: [], input, message: "" } as Issue;
  const fieldIssues = Object.entries(shape).flatMap(([key, field]) => {
    const { issues } = parsed(field, zodOf(field), input[key]);
    return issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
  });
  return unknown.length === 0 ? fieldIssues : [keyIssues, ...fieldIssues];
}

/** The fields of a group by name. */
const shapeOf = ({ form }: AnyField): Shape => (form.kind === "group" ? form.shape : {});

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
    case "too_small":
      return [at([], "out-of-range", { zh: `至少${issue.minimum}项`, en: `at least ${itemCount(issue.minimum)}` })];
    case "too_big":
      return [at([], "out-of-range", { zh: `至多${issue.maximum}项`, en: `at most ${itemCount(issue.maximum)}` })];
    case "invalid_type":
      return [at([], given === undefined ? "missing" : "wrong-type", expectedType(issue.expected))];
    default:
      return [at([], "malformed", { zh: issue.message, en: issue.message })];
  }
}

const itemCount = (count: number | bigint): string => `${count} item${count === 1 ? "" : "s"}`;

const choiceFault = (given: unknown): FaultCode =>
  given === undefined ? "missing" : typeof given === "string" ? "unknown-option" : "wrong-type";

function expectedType(expected: string): Text {
  if (expected === "array") return { zh: "列表（数组）", en: "a list" };
  return { zh: "一组填报项（对象）", en: "an object" };
}

function keysText(field: AnyField, path: Path, input: unknown): Text {
  const found = fieldAt(field, path, input);
  const shape = (found && shapeFor(innerForm(found), valueAt(input, path))) ?? {};
  const keys = Object.keys(shape);
  return { zh: `可用字段：${keys.join("、")}`, en: `only these fields: ${keys.join(", ")}` };
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
