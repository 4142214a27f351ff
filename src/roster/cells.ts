import { choiceWords, codesByWord } from "./file-words.ts";

/** Turns the text of a cell into a fact. Unrecognised text is passed through, so that validation reports it. */
export type ReadCell = (text: string) => unknown;

/** 文字 — Dates, amounts and areas, which are texts already. */
export const asWritten: ReadCell = (text) => text;

/** 编号 — A code without spaces around it, of any width: they are invisible and would make two people of one. */
export function trimmedCode(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && space.test(text[from] ?? "")) from++;
  while (to > from && space.test(text[to - 1] ?? "")) to--;
  return text.slice(from, to);
}

const space = /\p{Zs}/u;

/** 整数 — Digits in plain notation; "3.5" becomes a number too, so that the fault says what is wrong with it. */
export const asCount: ReadCell = (text) => {
  if (!/^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/.test(text)) return text;
  const number = Number(text);
  return text.includes(".") && Number.isInteger(number) ? text : number;
};

/** 是否 */
export const asFlag: ReadCell = (text) => (text === "是" ? true : text === "否" ? false : text);

const codeOfChoice = codesByWord(choiceWords);

/** 本人选择 */
export const asChoice: ReadCell = (text) => codeOfChoice.get(text) ?? text;
