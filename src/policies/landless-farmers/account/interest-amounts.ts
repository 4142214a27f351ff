import { type Fen, roundedSum, roundJointly, type Term, type ToTheFen } from "../../../kernel/numbers/index.ts";
import { type AccountBook, earnsNone } from "./account-book.ts";
import { untilTheEnd } from "./exact-balance.ts";
import type { InterestMethod } from "./interest-method.ts";
import { type Earning, taxOn } from "./interest-tax.ts";
import { type ByPart, noParts, type Part } from "./parts.ts";
import type { Period } from "./settlement-period.ts";

/** The interest to post, and the tax on it. */
export interface InterestAmounts {
  readonly gross: ByPart<Fen>;
  readonly tax: ByPart<Fen>;
}

const noAmounts: InterestAmounts = { gross: noParts, tax: noParts };

export function amountsOf(
  book: AccountBook,
  method: InterestMethod,
  period: Period,
  earned: ByPart<readonly Earning[]>,
): InterestAmounts {
  if (earnsNone(book, method)) return noAmounts;
  if (method.interestRounding === "at-the-end") return untilTheEndOf(book, method, period, earned);
  const gross =
    method.interestRounding === "whole-account"
      ? jointly(earned, method.interestToTheFen)
      : byPart(earned, method.interestToTheFen);
  if (!method.taxed) return { gross, tax: noParts };
  const taxOf = (part: Part): Fen => taxOn(gross[part], earned[part], method, period);
  return {
    gross,
    tax: { government: taxOf("government"), village: taxOf("village"), individual: taxOf("individual") },
  };
}

function untilTheEndOf(
  { portions }: AccountBook,
  method: InterestMethod,
  period: Period,
  earned: ByPart<readonly Earning[]>,
): InterestAmounts {
  const government = untilTheEnd(portions.government, earned.government, method, period);
  const village = untilTheEnd(portions.village, earned.village, method, period);
  const individual = untilTheEnd(portions.individual, earned.individual, method, period);
  return {
    gross: { government: government.gross, village: village.gross, individual: individual.gross },
    tax: { government: government.tax, village: village.tax, individual: individual.tax },
  };
}

const byPart = ({ government, village, individual }: ByPart<readonly Term[]>, to: ToTheFen): ByPart<Fen> => ({
  government: roundedSum(government, to),
  village: roundedSum(village, to),
  individual: roundedSum(individual, to),
});

function jointly({ government, village, individual }: ByPart<readonly Term[]>, to: ToTheFen): ByPart<Fen> {
  const [first = 0, second = 0, third = 0] = roundJointly([government, village, individual], to);
  return { government: first, village: second, individual: third };
}
