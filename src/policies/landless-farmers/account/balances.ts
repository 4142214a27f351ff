import { group, money } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Fen } from "../../../kernel/numbers/index.ts";
import type { Deciding } from "../document.ts";
import type { ByPart } from "./parts.ts";

/** The three portions of an account, by payer. */
export const portionsOf = {
  government: money({ zh: "政府补贴部分", en: "government portion" }),
  village: money({ zh: "村集体补助部分", en: "village portion" }),
  individual: money({ zh: "个人缴费部分", en: "individual portion" }),
};

/** 个人账户本息余额 — The account balance, principal and interest, by payer. */
export const account = group({ zh: "个人账户本息余额", en: "account balance, principal and interest" }, portionsOf);

export const accountBalance = money({ zh: "个人账户储存额", en: "account balance" });

export type Balances = ByPart<Fen>;

/** 政府补贴部分去向 — Where the government portion goes; it is never paid to the person or the heirs. */
export const governmentPortionPlaces = labels({
  "special-fund": { zh: "养老保障专项资金", en: "special fund" },
  "county-budget": { zh: "县财政", en: "county budget" },
  transferred: { zh: "本人转入地的养老账户", en: "pension account at the destination" },
});
export type GovernmentPortionPlace = keyof typeof governmentPortionPlaces;

/** 个人和村集体部分 — The amount that can be refunded or inherited. */
export const refundable = ({ village, individual }: Balances): Fen => village + individual;

/** Where the government portion goes under the reading `government-portion`. */
export const placeOfGovernmentPortion = (policy: Pick<Deciding, "reading">): GovernmentPortionPlace =>
  policy.reading("government-portion");

/** The same after a death, when the person cannot move on to another scheme. */
export function placeAfterDeath(policy: Pick<Deciding, "reading">): Exclude<GovernmentPortionPlace, "transferred"> {
  const place = policy.reading("government-portion");
  return place === "transferred" ? "special-fund" : place;
}
