import { labels, type Text } from "./text.ts";

/** Everything that can be wrong with facts or options. The set is closed. */
export const faultCodes = labels({
  missing: { zh: "缺少", en: "is missing" },
  "wrong-type": { zh: "类型不对", en: "is of the wrong type" },
  "unknown-key": { zh: "没有这个字段", en: "is not a known key" },
  "unknown-option": { zh: "不在可选范围内", en: "is not one of the options" },
  malformed: { zh: "写法不对", en: "is malformed" },
  "too-precise": { zh: "小数位过多", en: "has too many decimal places" },
  "out-of-range": { zh: "超出范围", en: "is out of range" },
  impossible: { zh: "与其他事实矛盾", en: "contradicts other facts" },
  "outside-figures": { zh: "没有数值覆盖这一天", en: "no value covers this day" },
});

export type FaultCode = keyof typeof faultCodes;

/** One thing that is wrong: where, what kind, what was given, what is allowed. Plain data. */
export interface Fault {
  /** Path of the field, such as `groups[0].kind`; empty for the facts as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  /** What was given, written out (never longer than 80 characters). */
  readonly given: string;
  readonly allowed: Text;
  /** The whole sentence, for people. */
  readonly message: Text;
}

const longestGiven = 80;

/** Writes any value out for a message, without calling any of its own code. */
export function written(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "string") return shortened(JSON.stringify(value));
  if (typeof value === "bigint") return shortened(`${value}n`);
  if (typeof value === "function") return "function";
  if (typeof value === "symbol") return "symbol";
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? "[…]" : "{…}";
}

function shortened(text: string): string {
  if (text.length <= longestGiven) return text;
  // no half of a character that takes two places, as rare Chinese ones do
  return `${text.slice(0, longestGiven - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Makes a fault, with its sentence in both languages. `title` is the field's own name for people. */
export function fault(path: string, code: FaultCode, given: string, allowed: Text, title?: Text): Fault {
  const kind = faultCodes[code];
  const where = path === "" ? { zh: "事实", en: "the input" } : { zh: path, en: path };
  const zhName = title && path !== "" ? `${title.zh}（${path}）` : where.zh;
  const enName = title && path !== "" ? `${title.en} (${path})` : where.en;
  const seen = code === "missing" ? { zh: "", en: "" } : { zh: `，给出的是 ${given}`, en: `, given ${given}` };
  return {
    path,
    code,
    given,
    // the caller's own: what is allowed is said to others, too
    allowed: { zh: allowed.zh, en: allowed.en },
    message: {
      zh: `${zhName}：${kind.zh}${seen.zh}；应为：${allowed.zh}`,
      en: `${enName} ${kind.en}${seen.en}; allowed: ${allowed.en}`,
    },
  };
}

/**
 * 政策错误 — the one error of the library: facts or options that cannot be judged.
 * Lists every fault at once; `message` has them in Chinese and in English.
 */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((one) => `${one.message.zh}\n${one.message.en}`).join("\n"));
    this.faults = faults;
  }

  toJSON(): { name: "PolicyError"; faults: readonly Fault[] } {
    return { name: this.name, faults: this.faults };
  }
}
