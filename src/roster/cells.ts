import { choices } from "../policies/landless-farmers/overall/outcome.ts";

/** How the text of a cell becomes a fact. What is not understood is handed on as it stands: the rule's check names it. */
export type ReadCell = (text: string) => unknown;

/** 文字 — days, amounts and areas are texts already. */
export const asWritten: ReadCell = (text) => text;

/** 编号 — a code without the spaces around it, of any width: they are not seen, and would make two persons of one. */
export function trimmedCode(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && space.test(text[from] ?? "")) from++;
  while (to > from && space.test(text[to - 1] ?? "")) to--;
  return text.slice(from, to);
}

const space = /\p{Zs}/u;

/** 整数 — digits in plain notation; "3.5" becomes a number too, so that the fault says what is wrong with it. */
export const asCount: ReadCell = (text) => {
  if (!/^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/.test(text)) return text;
  const number = Number(text);
  return text.includes(".") && Number.isInteger(number) ? text : number;
};

/** 是否 */
export const asFlag: ReadCell = (text) => (text === "是" ? true : text === "否" ? false : text);

/** The choices by name; 领取补助 is what version 0.1 called the allowance. */
const codeOfChoice: ReadonlyMap<string, string> = new Map([
  ...Object.values(choices).map(({ zh, code }) => [zh, code] as const),
  ["领取补助", "allowance"],
]);

/** 本人选择 */
export const asChoice: ReadCell = (text) => codeOfChoice.get(text) ?? text;
