import { type CalendarDate, isYearEnd } from "../../../kernel/days/index.ts";
import type { Fen } from "../../../kernel/numbers/index.ts";
import type { ClauseAddress } from "../document.ts";
import { refundOnDefault } from "../funding/default-refund.ts";
import { balances, remove } from "./account-book.ts";
import { type Closure, clauseOfClosure } from "./account-events.ts";
import type { Payment } from "./account-facts.ts";
import type { PensionKind, PostingKind } from "./account-postings.ts";
import { type AccountRun, negative, postInterest, record } from "./account-record.ts";
import { type GovernmentPortionPlace, placeAfterDeath, placeOfGovernmentPortion } from "./balances.ts";
import { type ByPart, minus, noParts, type Part, partNames } from "./parts.ts";
import { periodUntil } from "./settlement-period.ts";

/** How money leaves a closed account. */
type Destination = Exclude<PostingKind, "paid-in" | "interest" | "interest-tax" | PensionKind | "brought-forward">;

/** 账户终止 — Posts the interest and pays out the whole account, each portion to the recipient in the clause. */
export function closeAccount(run: AccountRun, closure: Closure, payments: readonly Payment[]): void {
  // on 31 December the interest of the year has been posted
  if (!isYearEnd(closure.on)) postInterest(run, periodUntil(run.book, run.method, closure.on));
  const address: ClauseAddress = clauseOfClosure[closure.kind];
  for (const [kind, parts] of destinations(run, closure, payments)) payOut(run, closure.on, kind, parts, address);
}

const postingTo: Readonly<Record<GovernmentPortionPlace, Destination>> = {
  "special-fund": "to-special-fund",
  "county-budget": "to-county-budget",
  transferred: "transferred",
};

function destinations(run: AccountRun, closure: Closure, payments: readonly Payment[]): [Destination, ByPart<Fen>][] {
  const has = balances(run.book);
  const owned = { government: 0, village: has.village, individual: has.individual };
  const governments = { government: has.government, village: 0, individual: 0 };
  switch (closure.kind) {
    case "relocated-with-transfer":
      if (run.policy.reading("transferred-money") === "whole-account") return [["transferred", has]];
      return [
        ["transferred", owned],
        [postingTo[placeOfGovernmentPortion(run.policy)], governments],
      ];
    case "relocated-with-refund":
    case "refunded":
      return [
        ["refunded", owned],
        [postingTo[placeOfGovernmentPortion(run.policy)], governments],
      ];
    case "died":
      if (closure.hasHeirs) {
        return [
          ["inherited", owned],
          [postingTo[placeAfterDeath(run.policy)], governments],
        ];
      }
      if (run.policy.reading("no-heir") === "whole-account") return [["to-special-fund", has]];
      return [
        ["to-special-fund", owned],
        [postingTo[placeAfterDeath(run.policy)], governments],
      ];
    case "not-paid-in-full-by-age": {
      const paid = paidBy("individual", payments);
      const given = { paid, interest: has.individual - paid, village: paidBy("village", payments) };
      const { individual, village } = refundOnDefault(given, run.policy);
      return [
        ["refunded", { ...noParts, individual }],
        ["returned-to-village", { ...noParts, village }],
        ["to-special-fund", minus(has, { government: 0, village, individual })],
      ];
    }
  }
}

const paidBy = (part: Part, payments: readonly Payment[]): Fen =>
  payments.reduce((sum, one) => sum + (one.by === part ? one.amount : 0), 0);

function payOut(
  run: AccountRun,
  on: CalendarDate,
  kind: Destination,
  parts: ByPart<Fen>,
  address: ClauseAddress,
): void {
  if (partNames.every((part) => parts[part] === 0)) return;
  for (const part of partNames) remove(run.book.portions[part], parts[part]);
  record(run, on, { kind, parts: negative(parts), address });
}
