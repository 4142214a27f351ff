import type { Read, Reader } from "./repairs.ts";
import { sameWord } from "./senses.ts";

const plainFlags: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["否", false],
  ["true", true],
  ["false", false],
]);
const otherFlags: ReadonlyMap<string, boolean> = new Map([
  ["有", true],
  ["无", false],
  ["没有", false],
  ["y", true],
  ["n", false],
  ["yes", true],
  ["no", false],
  ["1", true],
  ["0", false],
  ["√", true],
  ["✓", true],
  ["✔", true],
  ["×", false],
  ["✗", false],
  ["✘", false],
]);

/** 是否 — Yes or no as people write it. */
export const flagOf: Reader = (text) => {
  const plain = plainFlags.get(text);
  if (plain !== undefined) return { value: plain, repairs: [] };
  const lower = text.toLowerCase();
  const value = plainFlags.get(lower) ?? otherFlags.get(lower);
  return value === undefined ? undefined : { value, repairs: ["yes-no"] };
};

/** 选项 — The code of a choice from its Chinese words, its English words or the code itself; undefined if the words are ambiguous. */
export function choiceOf(text: string, codes: ReadonlyMap<string, string | undefined>): Read | undefined {
  const value = codes.get(sameWord(text));
  return value === undefined ? undefined : { value, repairs: [] };
}
