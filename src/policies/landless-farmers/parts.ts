import { labels } from "../../kernel/language/text.ts";

/** 个人账户的三部分 — whose money stands in an account: 六(二)4 credits all three. */
export const parts = labels({
  government: { zh: "政府补贴", en: "government" },
  village: { zh: "村集体补助", en: "village" },
  individual: { zh: "个人缴费", en: "individual" },
});
export type Part = keyof typeof parts;

/** Something for each part. */
export type ByPart<T> = { readonly [P in Part]: T };

export const partNames: readonly Part[] = ["government", "village", "individual"];
