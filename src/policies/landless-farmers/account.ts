import { facts, impossible, refused } from "../../kernel/facts.ts";
import { day } from "../../kernel/fields.ts";
import { type Money, yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type AccountFacts, clauseOfEnding, ending, endings } from "./account-events.ts";
import { inOrder, type Payment, paymentsMade } from "./account-facts.ts";
import { closingOf, type FenPosting, postingInYuan, sumOfParts, yearsOf } from "./account-postings.ts";
import { runAccount } from "./account-run.ts";
import { earlierOf } from "./days.ts";
import { type Policy, rule } from "./document.ts";
import { birthDate } from "./facts.ts";
import { lastDayByAge } from "./instalment-plan.ts";

/**
 * 个人账户流水 — one life's ledger from dated events to a statement: every posting with its day, kind, parts, rates,
 * months or days, rounding and clause; a summary by year; and the closing identity, to the fen. 五(四), 五(七), 六(二)4.
 *
 * Payments by source; the pension begins by itself at the age, once the individual has paid up, and is drawn month by
 * month. Money of the government or the village that comes in later raises it from the next month on (`monthly` is the
 * last amount), without arrears. What the individual pays last counts as paying up; a payment after the age by who
 * began before it is refused, because the text gives a refund and no pension then, unless the account ends with that
 * refund. When the account is empty the pension goes on from the special fund. `ending` ends the account; `through` is
 * the last day of the statement. Amounts in yuan, what leaves is negative.
 *
 * @example
 * account({
 *   birthDate: "1952-05-10",
 *   payments: [
 *     { on: "2010-03-01", by: "government", amount: "12600" },
 *     { on: "2010-03-01", by: "individual", amount: "5400" },
 *   ],
 *   through: "2012-12-31",
 * }).value.closing.balances // true
 */
export const account = rule({
  name: "account",
  clauses: ["五(四)", "五(七)1", "五(七)2", "五(七)3", "六(一)4", "六(二)2", "六(二)4"],
  facts: facts(
    {
      birthDate,
      payments: paymentsMade,
      ending,
      through: day({ zh: "流水截止日", en: "last day of the statement" }),
    },
    impossible(["birthDate", "payments"], { zh: "出生不晚于缴款", en: "born before the payments" }, (f) =>
      f.payments.some((payment) => payment.on < f.birthDate),
    ),
    impossible(["payments", "through"], { zh: "不晚于流水截止日的缴款", en: "payments up to the last day" }, (f) =>
      f.payments.some((payment) => payment.on > f.through),
    ),
    impossible(["ending", "payments"], { zh: "不早于最后一笔缴款", en: "an ending not before the last payment" }, (f) =>
      f.payments.some((payment) => f.ending !== undefined && payment.on > f.ending.on),
    ),
  ),
  decide(facts, policy: Policy<typeof accountWords>) {
    refuseEarlyDefault(facts, policy);
    refusePayingUpTooLate(facts, policy);
    const run = runAccount(facts, policy);
    const closing = closingOf(run.postings);
    const { paidIn, interest, left } = closing;
    policy.found("六(二)4", "credited", { paidIn, interest });
    if (run.method.taxed) policy.found("六(二)4", "taxed", { tax: taxOf(run.postings) });
    if (run.firstPensionOn !== null) {
      const monthly = yuan(run.monthly);
      policy.found("五(四)", "pays-out", { from: run.firstPensionOn, monthly, paid: closing.pensions });
    }
    const borneByFund = yuan(run.postings.reduce((sum, one) => sum + one.fromFund, 0));
    if (run.emptied) {
      if (policy.reading("empty-account") === "stops") policy.found("五(四)", "stopped");
      else policy.found("六(一)4", "emptied", { borneByFund });
    }
    const ended = facts.ending !== undefined && facts.ending.on <= facts.through ? facts.ending : null;
    if (ended) policy.found(clauseOfEnding[ended.kind], "ended", { on: ended.on, ending: endings[ended.kind] });
    policy.found("六(二)4", "left", { on: facts.through, left });
    return {
      postings: run.postings.map(postingInYuan),
      years: yearsOf(run.postings),
      firstPensionOn: run.firstPensionOn,
      monthly: run.firstPensionOn === null ? null : yuan(run.monthly),
      borneByFund,
      closing,
    };
  },
});

const taxOf = (postings: readonly FenPosting[]): Money =>
  yuan(postings.reduce((sum, one) => (one.kind === "interest-tax" ? sum - sumOfParts(one.parts) : sum), 0));

/** Nobody has failed to pay up in time while the time still runs. */
function refuseEarlyDefault(facts: AccountFacts, policy: Policy<typeof accountWords>): void {
  if (facts.ending?.kind !== "unpaid-at-age") return;
  const first = facts.payments.reduce((day, one) => earlierOf(one.on, day), facts.ending.on);
  const lastDay = lastDayByAge(facts.birthDate, first, policy);
  if (facts.ending.on > lastDay) return;
  throw refused("ending.on", "impossible", facts.ending.on, { zh: `晚于${lastDay}`, en: `a day after ${lastDay}` });
}

/** Who began before the age and has not paid up in time has no pension (六(二)2), so that nothing is paid up later. */
function refusePayingUpTooLate(
  { birthDate, payments, ending }: AccountFacts,
  policy: Policy<typeof accountWords>,
): void {
  if (ending?.kind === "unpaid-at-age") return;
  const isOwn = ({ by, amount }: Payment): boolean => by === "individual" && amount > 0;
  const [first, second] = inOrder(payments).filter(isOwn);
  if (first === undefined || second === undefined) return;
  const lastDay = lastDayByAge(birthDate, first.on, policy);
  if (first.on > lastDay) return;
  const late = payments.findIndex((one) => isOwn(one) && one.on > lastDay);
  if (late === -1) return;
  const allowed = { zh: `个人的缴款不晚于${lastDay}`, en: `the individual's payments by ${lastDay}` };
  throw refused(`payments[${late}].on`, "impossible", payments[late]?.on, allowed);
}

export const accountWords = {
  title: { zh: "个人账户流水", en: "Account ledger" },
  asks: {
    zh: "个人账户逐笔怎样变动，最后是否收支相等？",
    en: "How does the account move, posting by posting, and does it balance?",
  },
  findings: {
    credited: {
      zh: "共缴入{paidIn:yuan}，计息{interest:yuan}",
      en: "{paidIn:yuan} paid in, {interest:yuan} of interest",
    },
    taxed: { zh: "利息已扣税{tax:yuan}", en: "the interest is after {tax:yuan} of tax" },
    "pays-out": {
      zh: "{from:date}起领取，每月{monthly:yuan}，已从账户支付{paid:yuan}",
      en: "paid out from {from:date}, {monthly:yuan} a month; {paid:yuan} drawn from the account",
    },
    emptied: {
      zh: "账户支完，专项资金已支付{borneByFund:yuan}",
      en: "the account is empty; the special fund has paid {borneByFund:yuan}",
    },
    stopped: { zh: "账户支完，停发", en: "the account is empty: the pension stops" },
    ended: { zh: "{on:date}账户终结：{ending:label}", en: "ended on {on:date}: {ending:label}" },
    left: { zh: "{on:date}账户余额{left:yuan}", en: "{left:yuan} left on {on:date}" },
  },
} as const satisfies Words;
