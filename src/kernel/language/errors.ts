import { labels, type Text, visible } from "./text.ts";

/** The kinds of faults in facts or options: a closed set. */
export const faultCodes = labels({
  missing: { zh: "未填报", en: "is missing" },
  "wrong-type": { zh: "填报类型不正确", en: "has the wrong type" },
  "unknown-key": { zh: "不是规定的字段", en: "is not a known field" },
  "unknown-option": { zh: "不在可选范围内", en: "is not one of the options" },
  malformed: { zh: "格式不正确", en: "is malformed" },
  "too-precise": { zh: "小数位数超出规定", en: "has too many decimal places" },
  "out-of-range": { zh: "超出范围", en: "is out of range" },
  contradiction: { zh: "与其他填报内容矛盾", en: "contradicts other values" },
  "no-value-on-date": { zh: "该日期没有适用的标准（参数）", en: "has no value for this date" },
});

export type FaultCode = keyof typeof faultCodes;

/** One fault: where, what kind, what was given, what is expected. Plain data. */
export interface Fault {
  /** Path of the field, such as `groups[0].kind`; empty for the facts as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  /** What was given, as text: each value cut at 80 characters. */
  readonly given: string;
  readonly expected: Text;
  /** The whole sentence, for people. */
  readonly message: Text;
}

const maxGivenLength = 80;
const maxPathLength = 200;
/** An error lists at most this many faults, and counts the rest. */
export const maxFaults = 100;

/** A marker for a value that cannot be read: a getter or a proxy that throws. */
export const unreadable = Symbol("unreadable");

/** Any value as text for a message, without running any code of the value. */
export function display(value: unknown): string {
  if (typeof value === "string") return truncated(visible(JSON.stringify(value.slice(0, maxGivenLength))));
  // the whole text of a huge one would take minutes
  if (typeof value === "bigint") return BigInt.asIntN(2048, value) === value ? truncated(`${value}n`) : "bigint";
  if (typeof value === "function") return "function";
  if (typeof value === "symbol") return value === unreadable ? "unreadable" : "symbol";
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  try {
    return Array.isArray(value) ? "[…]" : "{…}";
  } catch {
    return "unreadable"; // a revoked proxy
  }
}

function truncated(text: string, length = maxGivenLength): string {
  if (text.length <= length) return text;
  // a rare Chinese character takes two units of a string and is never cut in half
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Makes a fault, with its sentence in both languages. `title` is the field's title. */
export function fault(where: string, code: FaultCode, given: string, expected: Text, title?: Text): Fault {
  const path = visible(truncated(where, maxPathLength));
  const named = path !== "" && title !== undefined;
  const zhName = named ? `${title.zh}（${path}）` : path || "填报内容";
  const enName = named ? `${title.en} (${path})` : path || "the set of facts";
  const kind = faultCodes[code];
  const zhGiven = code === "missing" ? "。" : `，填报内容为${quoted(given)}。`;
  const enGiven = code === "missing" ? ": expected" : `: got ${given}, expected`;
  return {
    path,
    code,
    given,
    // a copy, because other faults share the same expectation
    expected: { zh: expected.zh, en: expected.en },
    message: {
      zh: `${zhName}：${kind.zh}${zhGiven}要求：${expected.zh}`,
      en: `${enName} ${kind.en}${enGiven} ${expected.en}`,
    },
  };
}

/** What was given, in Chinese quotation marks instead of those of JSON. */
const quoted = (given: string): string => {
  const text = /^"(.*?)"?(…?)$/s.exec(given);
  return text ? `“${text[1]}${text[2]}”` : `“${given}”`;
};

/** Shared by all copies of the library in a process. */
const policyErrorMark = Symbol.for("minsheng-rules/PolicyError");

/**
 * 政策错误 — The one error of the library: facts or options that cannot be decided.
 * It lists all faults at once, up to a hundred; `message` has them in Chinese and in English.
 */
export class PolicyError extends Error {
  // declared without initializers: a class with fields loses its name in the CommonJS copy
  declare readonly name: "PolicyError";
  declare readonly faults: readonly Fault[];
  /** The number of faults beyond those listed. */
  declare readonly more: number;

  constructor(faults: readonly Fault[], unlisted = 0) {
    const listed = faults.slice(0, maxFaults);
    const more = unlisted + faults.length - listed.length;
    const lines = listed.map((one) => `${one.message.zh}\n${one.message.en}`);
    super([...lines, ...(more > 0 ? [`另有${more}处未列出\nand ${more} more`] : [])].join("\n"));
    this.name = "PolicyError";
    this.faults = listed;
    Object.defineProperties(this, { more: { value: more }, [policyErrorMark]: { value: true } });
  }

  /** Recognises errors of any copy of the library: an application may load it as ESM and as CommonJS. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // a subclass made by a caller recognises only its own errors; by its name, the class would be bundled as _PolicyError
    // biome-ignore lint/complexity/noThisInStatic: the class on which instanceof is asked
    if (!Object.hasOwn(this, Symbol.hasInstance)) return super[Symbol.hasInstance](value);
    try {
      return policyErrorMark in (value as object);
    } catch {
      return false; // not an object, or a revoked proxy
    }
  }

  toJSON(): { name: "PolicyError"; faults: readonly Fault[]; more?: number } {
    return { name: this.name, faults: this.faults, ...(this.more > 0 ? { more: this.more } : {}) };
  }
}

/** Returns a fact that is optional in general but required in this case; throws if it is missing. `why`: the reason. */
export function requiredFact<T>(value: T | undefined, path: string, why: Text): T {
  if (value !== undefined) return value;
  throw new PolicyError([fault(path, "missing", "undefined", why)]);
}

/** The error for a fact or figure that is well formed but impossible in this case. */
export function rejection(path: string, code: FaultCode, given: unknown, expected: Text): PolicyError {
  return new PolicyError([fault(path, code, display(given), expected)]);
}

/** The error with other faults. If they are unchanged, the error itself: an error that passes through several rules is made once. */
export const withFaults = (error: PolicyError, faults: readonly Fault[]): PolicyError =>
  faults.every((one, index) => one === error.faults[index]) ? error : new PolicyError(faults, error.more);
