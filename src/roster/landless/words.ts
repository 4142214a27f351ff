import type { Closure } from "../../policies/landless-farmers/account/account-events.ts";
import type { Part } from "../../policies/landless-farmers/account/parts.ts";
import type { SpecialGroup } from "../../policies/landless-farmers/funding/special-group.ts";
import type { choices } from "../../policies/landless-farmers/overall/outcome.ts";

/**
 * 文件用词 — A word of the input files: first its present form, then its forms in earlier versions. These words are
 * independent of the labels of the rules, so that a label can be reworded without making files unreadable.
 */
export type Words = readonly [today: string, ...former: string[]];

/** The event in an account record: a payment, or how the account is closed. */
export type EventCode = "payment" | Exclude<Closure["kind"], "died"> | "died-with-heirs" | "died-without-heirs";

/** 本人选择 */
export const choiceWords: Readonly<Record<keyof typeof choices, Words>> = {
  pension: ["参加养老保障"],
  allowance: ["到龄领取养老补助", "领取补助"],
};

/** 特殊人群 */
export const groupWords: Readonly<Record<SpecialGroup, Words>> = {
  dibao: ["低保对象"],
  "one-child": ["独生子女户"],
  "two-daughter": ["二女结扎户"],
  disability: ["持证残疾人"],
};

/** 事项 */
export const eventWords: Readonly<Record<EventCode, Words>> = {
  payment: ["入账", "缴款"],
  "relocated-with-transfer": ["户籍迁出，转移"],
  "relocated-with-refund": ["户籍迁出，退保"],
  refunded: ["出国（境）定居或被录用（聘用），退保", "出国定居或录用，退保"],
  "not-paid-in-full-by-age": ["到缴清年龄前未缴清", "年满之前未缴清"],
  "died-with-heirs": ["身故，有继承人"],
  "died-without-heirs": ["身故，无继承人", "身故，没有继承人"],
};

/** 出资方 */
export const payerWords: Readonly<Record<Part, Words>> = {
  government: ["政府补贴"],
  village: ["村集体补助"],
  individual: ["个人缴费"],
};

/** The codes by their words, including former words. */
export function codesByWord<Code extends string>(words: Readonly<Record<Code, Words>>): ReadonlyMap<string, Code> {
  const entries = Object.entries<Words>(words);
  return new Map(entries.flatMap(([code, all]) => all.map((word) => [word, code as Code] as const)));
}

/** The words in their present form. */
export const todaysWords = (words: Readonly<Record<string, Words>>): string[] =>
  Object.values(words).map(([today]) => today);
