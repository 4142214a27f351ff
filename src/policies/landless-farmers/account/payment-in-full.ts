import { type CalendarDate, dateOf } from "../../../kernel/days/index.ts";
import { rejection } from "../../../kernel/language/index.ts";
import { type Fen, sumOf, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { earlierOf } from "../../shared/days.ts";
import type { Deciding } from "../document.ts";
import { deadlineByAge, rejectLateAgreement } from "../funding/instalment-plan.ts";
import type { AccountFacts } from "./account-events.ts";
import { inOrder, type Payment } from "./account-facts.ts";

export const paymentFindings = {
  "paid-in-full-on-time": {
    holds: { zh: "截至{deadline:date}已缴清", en: "paid in full by {deadline:date}" },
    fails: {
      zh: "截至{deadline:date}未缴清，不领取养老保障金，应退还本人",
      en: "not paid in full by {deadline:date}: no pension, and the individual must be refunded",
    },
  },
  outstanding: {
    zh: "个人尚应缴{outstanding:yuan}，缴清后才领取养老保障金",
    en: "{outstanding:yuan} is outstanding from the individual; no pension before it is paid",
  },
} as const satisfies Findings;

const own = (payments: readonly Payment[]): readonly Payment[] =>
  payments.filter(({ by, amount }) => by === "individual" && amount > 0);

export const ownTotal = (payments: readonly Payment[]): Fen => sumOf(own(payments).map(({ amount }) => amount));

export const villagePaid = ({ payments }: AccountFacts): Fen =>
  sumOf(payments.filter(({ by }) => by === "village").map(({ amount }) => amount));

/**
 * 缴清日期 — The date of payment in full, on which a pension follows; null without it. 六(二)2. The government contribution
 * has its own deadline (六(二)1), so a late transfer does not delay the pension.
 */
export function paidInFullOn(facts: AccountFacts, policy: Deciding<typeof paymentFindings>): CalendarDate | null {
  const { birthDate, agreementSignedOn, amount = 0, closure } = facts;
  if (facts.openingBalances?.monthlyAmount !== undefined) return null; // it is paid already
  const on = dayOfPaymentInFull(facts);
  const outstanding = amount - ownTotal(facts.payments);
  if (outstanding > 0) policy.found("六(二)2", "outstanding", { outstanding: yuan(outstanding) });
  if (agreementSignedOn === undefined) return on;
  rejectLateAgreement(birthDate, agreementSignedOn, policy);
  const deadline = deadlineByAge(birthDate, agreementSignedOn, policy);
  const nothingIsDue = own(facts.payments).length === 0 && on !== null;
  const onTime = nothingIsDue || (on !== null && on <= deadline);
  const until = closure === undefined ? facts.until : earlierOf(closure.on, facts.until);
  if (!onTime && until <= deadline) return on; // there is still time
  return policy.condition("六(二)2", "paid-in-full-on-time", onTime, { deadline }) ? on : null;
}

/** The individual's last payment, or the one with which the amount due is reached; where nothing is, the village's. */
function dayOfPaymentInFull({ payments, amount, openingBalances: opening }: AccountFacts): CalendarDate | null {
  const made = inOrder(payments);
  if (amount !== undefined && ownTotal(payments) < amount) return null;
  const last = own(made).at(-1) ?? made.filter(({ by, amount }) => by === "village" && amount > 0).at(-1);
  if (last !== undefined) return last.on;
  return opening !== undefined && opening.village + opening.individual > 0 ? dateOf(opening.year - 1, 12, 31) : null;
}

/** Rejects a closure for default while the deadline has not passed. */
export function rejectEarlyDefault(facts: AccountFacts, policy: Deciding<typeof paymentFindings>): void {
  if (facts.closure?.kind !== "not-paid-in-full-by-age") return;
  const first = facts.payments.reduce((day, one) => earlierOf(one.on, day), facts.closure.on);
  const deadline = deadlineByAge(facts.birthDate, facts.agreementSignedOn ?? first, policy);
  if (facts.closure.on > deadline) return;
  throw rejection("closure.on", "contradiction", facts.closure.on, {
    zh: `账户终止日期须晚于${deadline}`,
    en: `a date after ${deadline}`,
  });
}

/**
 * Rejects individual payments after the deadline by age where no agreement is given: a person who started to pay earlier
 * and did not pay in full on time gets a refund and no pension (六(二)2).
 */
export function rejectLatePayment(facts: AccountFacts, policy: Deciding<typeof paymentFindings>): void {
  const { birthDate, payments, closure, agreementSignedOn } = facts;
  if (closure?.kind === "not-paid-in-full-by-age" || agreementSignedOn !== undefined) return;
  const [first, second] = own(inOrder(payments));
  if (first === undefined || second === undefined) return;
  const deadline = deadlineByAge(birthDate, first.on, policy);
  if (first.on > deadline) return;
  const late = payments.findIndex((one) => own([one]).length > 0 && one.on > deadline);
  if (late === -1) return;
  const expected = { zh: `个人缴费日期不得晚于${deadline}`, en: `individual payments on or before ${deadline}` };
  throw rejection(`payments[${late}].on`, "contradiction", payments[late]?.on, expected);
}
