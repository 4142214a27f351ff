import { money, nullable, oneOf, paid } from "../../../kernel/facts/index.ts";
import { type Fen, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import {
  type Balances,
  type GovernmentPortionPlace,
  governmentPortionPlaces,
  placeOfGovernmentPortion,
  refundable,
} from "../account/balances.ts";
import { sumOfParts } from "../account/parts.ts";
import type { ClauseAddress, Deciding } from "../document.ts";
import { fromAccount, parties } from "../parties.ts";

export const governmentPortionFields = {
  governmentPortion: paid(
    money({ zh: "转出的政府补贴部分", en: "government portion that leaves the account" }),
    fromAccount(parties["portion-places"]),
  ),
  governmentPortionTo: nullable(
    oneOf({ zh: "政府补贴部分的去向", en: "where the government portion goes" }, governmentPortionPlaces),
  ),
};

/** 退还 — The fields of an answer that say what is refunded, what becomes of the government portion, and what is left. */
export const refundFields = {
  refunded: paid(money({ zh: "一次性退还金额", en: "one-off refund" }), fromAccount(parties.person)),
  ...governmentPortionFields,
  retained: money({ zh: "留在个人账户的金额", en: "amount retained in the account" }),
};

export const governmentPortionFindings = {
  "government-portion": {
    zh: "政府补贴部分{governmentPortion:yuan}归入{to:label}",
    en: "government portion of {governmentPortion:yuan} goes to: {to:label}",
  },
} as const satisfies Findings;

export const refundFindings = {
  refunded: {
    zh: "一次性退还个人和村集体部分{refunded:yuan}，养老保障关系终止",
    en: "one-off refund of {refunded:yuan} (individual and village portions); membership ends",
  },
  ...governmentPortionFindings,
} as const satisfies Findings;

/** Records where the government portion goes. */
export function governmentPortionTo(
  to: GovernmentPortionPlace,
  address: ClauseAddress,
  portion: Fen,
  policy: Deciding<typeof governmentPortionFindings>,
) {
  const governmentPortion = yuan(portion);
  policy.found(address, "government-portion", { governmentPortion, to: governmentPortionPlaces[to] });
  return { governmentPortion, governmentPortionTo: to };
}

/** The individual and village portions are refunded, and the account is empty. */
export function refundOf(account: Balances, address: ClauseAddress, policy: Deciding<typeof refundFindings>) {
  const refunded = yuan(refundable(account));
  policy.found(address, "refunded", { refunded });
  const portion = governmentPortionTo(placeOfGovernmentPortion(policy), address, account.government, policy);
  return { refunded, ...portion, retained: yuan(0) };
}

/** Nothing is refunded: the whole account is retained. */
export const noRefund = (account: Balances) => ({
  refunded: yuan(0),
  governmentPortion: yuan(0),
  governmentPortionTo: null,
  retained: yuan(sumOfParts(account)),
});
