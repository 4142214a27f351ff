import type { Survivor } from "./mutation-summary.ts";

/** A kind of change that no input can tell from the source. */
interface Equivalence {
  /** Whether a change is of this kind; `line`: the line of the source. */
  readonly holds: (change: Pick<Survivor, "code" | "replacement">, line: string) => boolean;
  readonly why: { readonly zh: string; readonly en: string };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** `day !== undefined && day < other` → `true && day < other`; also `other > day`, and `(day < one || day > other)`. */
const guardsComparison: Equivalence = {
  holds({ code, replacement }, line) {
    const [, name] = /^([\w.]+) !== undefined$/.exec(code) ?? [];
    if (replacement !== "true" || name === undefined) return false;
    const own = `${escaped(name)} [<>]=? `;
    const eitherWay = `\\(${own}[\\w.]+ \\|\\| ${own}[\\w.]+\\)`;
    return new RegExp(`&& (${own}|[^&|]+ [<>]=? ${escaped(name)}(?![\\w.(])|${eitherWay})`).test(line);
  },
  why: { zh: "与未填报的值比较，结果总是否", en: "a comparison with undefined is false" },
};

/** `a < b ? a : b` → `a <= b ? a : b`. */
const picksEqual: Equivalence = {
  holds({ code, replacement }, line) {
    const [, a, sign, b] = /^([\w.]+) ([<>])=? ([\w.]+)$/.exec(code) ?? [];
    if (a === undefined || b === undefined || !new RegExp(`^${escaped(a)} ${sign}=? ${escaped(b)}$`).test(replacement))
      return false;
    return line.includes(`${code} ? ${a} : ${b}`) || line.includes(`${code} ? ${b} : ${a}`);
  },
  why: { zh: "两个值相等时，取哪一个都一样", en: "of two equal values, either is the same" },
};

/** `product <= Number.MAX_SAFE_INTEGER` → `product < Number.MAX_SAFE_INTEGER` or `false`: the other way is exact at any size. */
const exactBothWays: Equivalence = {
  holds({ code, replacement }) {
    if (!/^[^&|]+ <= (Number\.MAX_SAFE_INTEGER|largestDoubled)$/.test(code)) return false;
    return replacement === "false" || replacement === code.replace(" <= ", " < ");
  },
  why: { zh: "用数和用大整数，算得的一样", en: "numbers and bigints give the same result" },
};

const equivalences = [guardsComparison, picksEqual, exactBothWays];

/** 等价变异 — Why a surviving change is equivalent, if it is of a known kind. */
export const equivalenceOf = (change: Pick<Survivor, "code" | "replacement">, line: string) =>
  equivalences.find(({ holds }) => holds(change, line))?.why;
