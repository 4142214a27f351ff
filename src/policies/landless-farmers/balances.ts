import { money } from "../../kernel/facts/fields.ts";
import { group } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import type { Fen } from "../../kernel/numbers/money.ts";
import type { Deciding } from "./document.ts";
import type { ByPart } from "./parts.ts";

/** 个人账户余额 — what stands in the account, principal and interest, by the three parts. */
export const account = group(
  { zh: "个人账户本息余额", en: "balance of the account with interest" },
  {
    government: money({ zh: "政府补贴部分", en: "the government's part" }),
    village: money({ zh: "村集体补助部分", en: "the village's part" }),
    individual: money({ zh: "个人缴费部分", en: "the individual's part" }),
  },
);

export type Balances = ByPart<Fen>;

/** 政府部分去向 — where the government's part goes; it is never paid out. */
export const governmentPortionPlaces = labels({
  "special-fund": { zh: "养老保障专项资金", en: "special fund" },
  "county-budget": { zh: "县财政", en: "county budget" },
  transferred: { zh: "本人转往的养老账户", en: "account that the person moves on to" },
});
export type GovernmentPortionPlace = keyof typeof governmentPortionPlaces;

export const wholeOf = ({ government, village, individual }: Balances): Fen => government + village + individual;

/** 个人和村集体部分 — what is refunded or inherited. */
export const refundable = ({ village, individual }: Balances): Fen => village + individual;

/** Where the government's part goes under the reading `government-portion`. */
export const placeOfGovernmentPortion = (policy: Pick<Deciding, "reading">): GovernmentPortionPlace =>
  policy.reading("government-portion");

/** The same after a death, when nobody is left to move on. */
export function placeAfterDeath(policy: Pick<Deciding, "reading">): Exclude<GovernmentPortionPlace, "transferred"> {
  const place = policy.reading("government-portion");
  return place === "transferred" ? "special-fund" : place;
}
