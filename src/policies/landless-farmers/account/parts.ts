import { labels } from "../../../kernel/language/index.ts";
import { type Fen, type Money, yuan } from "../../../kernel/numbers/index.ts";

/** 个人账户的三部分 — The three payers whose contributions are credited to the account. 六(二)4. */
export const parts = labels({
  government: { zh: "政府补贴", en: "government" },
  village: { zh: "村集体补助", en: "village" },
  individual: { zh: "个人缴费", en: "individual" },
});
export type Part = keyof typeof parts;

/** One value per payer. */
export type ByPart<T> = { readonly [P in Part]: T };

export const partNames: readonly Part[] = ["government", "village", "individual"];

export const noParts: ByPart<Fen> = Object.freeze({ government: 0, village: 0, individual: 0 });

export const sumOfParts = ({ government, village, individual }: ByPart<Fen>): Fen => government + village + individual;

export const partsInYuan = ({ government, village, individual }: ByPart<Fen>): ByPart<Money> => ({
  government: yuan(government),
  village: yuan(village),
  individual: yuan(individual),
});

export const plus = (a: ByPart<number>, b: ByPart<number>): ByPart<number> => ({
  government: a.government + b.government,
  village: a.village + b.village,
  individual: a.individual + b.individual,
});

export const minus = (a: ByPart<number>, b: ByPart<number>): ByPart<number> => ({
  government: a.government - b.government,
  village: a.village - b.village,
  individual: a.individual - b.individual,
});
