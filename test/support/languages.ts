/** 六(二)4 — The address of a clause, which stays as it is in English. */
const address = /[一二三四五六七八九十]+(?:\([一二三四五六七八九十]+\))?\d*/g;

/** Whether a text is Chinese, or all numbers. */
export const isChinese = (text: string | undefined): boolean => /\p{Script=Han}|^[\d%.,]+$/u.test(text ?? "");

/** Whether a text is English, addresses of clauses aside, or all numbers. */
export const isEnglish = (text: string | undefined): boolean =>
  /[a-z]|^[\d%.,]+$/i.test(text ?? "") && !/\p{Script=Han}/u.test((text ?? "").replace(address, ""));
