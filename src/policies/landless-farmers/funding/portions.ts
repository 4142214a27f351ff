import type { CalendarDate } from "../../../kernel/days/index.ts";
import type { FactOf } from "../../../kernel/facts/index.ts";
import { rejection } from "../../../kernel/language/index.ts";
import { type Fen, type Ratio, shareOf, splitEqually, sumToOne } from "../../../kernel/numbers/index.ts";
import type { Deciding } from "../document.ts";
import { type groups, type SpecialGroup, specialGroup } from "./special-group.ts";

interface Payer {
  readonly groups: FactOf<typeof groups>;
  readonly enrolledOn?: CalendarDate | undefined;
}

/** 一次缴费 — The part of the required funding that one payment completes, at the share of its own year. */
export interface Portion {
  readonly paidOn: CalendarDate;
  readonly group: SpecialGroup | null;
  readonly qualifying: readonly SpecialGroup[];
  readonly share: Ratio;
  readonly amount: Fen;
  readonly government: Fen;
}

/**
 * Splits the funding into equal portions, one per payment, each at the share of its own year. The payments at one share
 * are rounded as their sum, so that they make up what a payment in one sum would. `alone`: the government pays nothing.
 */
export function portionsOf(
  funding: Fen,
  dates: readonly CalendarDate[],
  { groups, enrolledOn }: Payer,
  alone: boolean,
  policy: Deciding,
): readonly Portion[] {
  const amounts = splitEqually(funding, dates.length);
  const portions: Portion[] = [];
  dates.forEach((paidOn, index) => {
    const amount = amounts[index] as Fen;
    const { group, qualifying } = policy.apply(specialGroup, { groups, paidOn, enrolledOn });
    const share = shareFor(group !== null, paidOn, policy);
    const before = sumAt(share, portions);
    const government = alone ? 0 : shareOf(before + amount, share) - shareOf(before, share);
    portions.push({ paidOn, group, qualifying, share, amount, government });
  });
  return portions;
}

/** The sum of the portions at a share. */
function sumAt(share: Ratio, portions: readonly Portion[]): Fen {
  let sum = 0;
  for (const one of portions) if (one.share.text === share.text) sum += one.amount;
  return sum;
}

/** The government's share on a date; it and the joint share must be the whole. */
function shareFor(preferential: boolean, on: CalendarDate, policy: Pick<Deciding, "figure">): Ratio {
  const share = policy.figure(preferential ? "preferentialGovernmentShare" : "governmentShare", on);
  const name = preferential ? "preferentialJointShare" : "jointShare";
  const jointShare = policy.figure(name, on);
  if (sumToOne(share, jointShare)) return share;
  throw rejection(`figures.${name}`, "contradiction", jointShare.text, {
    zh: "两项出资比例之和须为100%",
    en: "shares that sum to 100%",
  });
}
