import type { CalendarDate } from "../../kernel/days/calendar.ts";
import { facts, mustHold, notAfter } from "../../kernel/facts/facts.ts";
import { day, money } from "../../kernel/facts/fields.ts";
import { group, optional } from "../../kernel/facts/groups.ts";
import { rejection, requiredFact } from "../../kernel/language/errors.ts";
import { fenOf, type Money, yuan } from "../../kernel/numbers/money.ts";
import { wholeOf } from "./balances.ts";
import { earlierOf } from "./days.ts";
import { type Deciding, rule } from "./document.ts";
import { birthDate } from "./facts.ts";
import {
  agreementSignedOn,
  amountDue,
  dayOfAge,
  deadlineByAge,
  type InstalmentStatus,
  paidBy,
  payments,
  statusOf,
  totalOf,
} from "./instalment-plan.ts";

/** 利息 — interest in the account, by the part that bore it. */
const interest = group(
  { zh: "账户利息", en: "interest in the account" },
  {
    government: money({ zh: "政府补贴的利息", en: "interest on the government's part" }),
    village: money({ zh: "村集体补助的利息", en: "interest on the village's part" }),
    individual: money({ zh: "个人缴费的利息", en: "interest on the individual's part" }),
  },
);

/**
 * 分次缴费未缴清 — who has not paid up before the age gets back, once, what he or she paid, and has the subsidy instead.
 * 六(二)2. The village's money goes back to the village, the rest stays in the fund. Amounts in yuan; the parts of the
 * refund sum to what stands in the account; what stays in the fund is null where `interest` is left out. `interest` is
 * wanted under `default-refund: "principal-and-interest"`.
 *
 * @example
 * instalmentDefault({
 *   birthDate: "1952-06-15", agreementSignedOn: "2011-03-01", amount: "5400", village: "0", government: "12600",
 *   payments: [{ on: "2011-03-01", amount: "2000" }], on: "2012-06-15",
 * }).value // { status: "defaulted", benefit: "allowance", refund: { individual: 2000.00, … }, … }
 */
export const instalmentDefault = rule({
  name: "instalment-default",
  title: { zh: "分次缴费未缴清", en: "Default on instalments" },
  question: {
    zh: "到龄未缴清的退多少，改领什么待遇？",
    en: "What is refunded to somebody not paid up at the age, and which benefit follows?",
  },
  clauses: ["六(二)2"],
  facts: facts(
    {
      birthDate,
      agreementSignedOn,
      amount: amountDue,
      payments,
      village: money({ zh: "村集体补助", en: "money paid by the village" }),
      government: money({ zh: "政府补贴", en: "money paid by the government" }),
      interest: optional(interest),
      on: day({ zh: "查看之日", en: "day asked about" }),
    },
    notAfter("birthDate", "agreementSignedOn", { zh: "出生不晚于签订协议之日", en: "born by the agreement" }),
    mustHold(
      ["on", "agreementSignedOn"],
      { zh: "不早于签订协议之日", en: "not before the agreement" },
      (f) => f.on < f.agreementSignedOn,
    ),
    mustHold(
      ["payments", "amount"],
      { zh: "已缴之和不超过应缴金额", en: "payments of no more than the amount owed" },
      (f) => totalOf(f.payments) > f.amount,
    ),
  ),
  findings: {
    pending: {
      zh: "尚有{outstanding:yuan}，{deadline:date}以前可以缴清",
      en: "{outstanding:yuan} outstanding, may be paid up by {deadline:date}",
    },
    "paid-in-full-on-time": {
      holds: { zh: "{deadline:date}以前已缴清{amount:yuan}", en: "the {amount:yuan} were paid up by {deadline:date}" },
      fails: {
        zh: "到{deadline:date}只缴{paid:yuan}，没有缴清{amount:yuan}",
        en: "only {paid:yuan} of {amount:yuan} were paid by {deadline:date}",
      },
    },
    refunded: {
      zh: "一次性退还个人{individual:yuan}，退回村集体{village:yuan}",
      en: "one refund of {individual:yuan} to the individual, {village:yuan} back to the village",
    },
    "retained-by-fund": { zh: "留在基金{retainedByFund:yuan}", en: "{retainedByFund:yuan} stay in the fund" },
    "interest-unknown": {
      zh: "没有给出利息，留在基金的金额不能确定",
      en: "no interest is given: what stays in the fund cannot be told",
    },
    "allowance-instead": { zh: "待遇改为老年养老补助", en: "the benefit becomes the old-age subsidy" },
  },
  decide(facts, policy) {
    const { amount, on } = facts;
    const deadline = deadlineByAge(facts.birthDate, facts.agreementSignedOn, policy);
    // nobody who has reached the age pays in instalments
    const reachedOn = dayOfAge(facts.birthDate, facts.agreementSignedOn, policy);
    if (facts.agreementSignedOn >= reachedOn) {
      const allowed = { zh: `早于${reachedOn}签订协议`, en: `an agreement signed before ${reachedOn}` };
      throw rejection("agreementSignedOn", "contradiction", facts.agreementSignedOn, allowed);
    }
    const onTime = paidBy(facts.payments, earlierOf(deadline, on));
    const status = statusOf(onTime === amount, deadline, on);
    if (status === "pending") {
      policy.found("六(二)2", "pending", { outstanding: yuan(amount - onTime), deadline });
      return { status: "pending" as const, deadline, benefit: null, refund: null };
    }
    const data = { paid: yuan(onTime), amount: yuan(amount), deadline };
    if (policy.condition("六(二)2", "paid-in-full-on-time", status === "paid-in-full", data)) {
      return { status: "paid-in-full" as const, deadline, benefit: "pension" as const, refund: null };
    }

    const paid = paidBy(facts.payments, on);
    const withInterest = paid > 0 && policy.reading("default-refund") === "principal-and-interest";
    const why = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };
    const interestRefunded = withInterest ? requiredFact(facts.interest, "interest", why).individual : 0;
    const refunded = { individual: yuan(paid + interestRefunded), village: yuan(facts.village) };
    policy.found("六(二)2", "refunded", refunded);
    const retainedByFund =
      facts.interest === undefined ? null : yuan(facts.government + wholeOf(facts.interest) - interestRefunded);
    if (retainedByFund === null) policy.found("六(二)2", "interest-unknown");
    else policy.found("六(二)2", "retained-by-fund", { retainedByFund });
    policy.found("六(二)2", "allowance-instead");
    return {
      status: "defaulted" as const,
      deadline,
      benefit: "allowance" as const,
      refund: { ...refunded, retainedByFund },
    };
  },
});

export type Shares = { readonly [Part in "total" | "government" | "village" | "individual"]: Money };

interface Agreement {
  readonly birthDate: CalendarDate;
  readonly agreedOn: CalendarDate;
  /** The day on which everything was paid up, not after `on`. */
  readonly paidInFullOn: CalendarDate | undefined;
  readonly shares: Shares | null;
  readonly on: CalendarDate;
}

export interface Instalments {
  readonly deadline: CalendarDate;
  readonly status: InstalmentStatus;
  readonly refund: { readonly individual: Money; readonly village: Money } | null;
}

/** Where instalments stand for somebody of whom only the day of paying up is known; the refund as far as it can be told. */
export function instalmentsOf(
  { birthDate, agreedOn, paidInFullOn, shares, on }: Agreement,
  policy: Pick<Deciding, "figure" | "reading" | "apply">,
): Instalments {
  const deadline = deadlineByAge(birthDate, agreedOn, policy);
  const status = statusOf(paidInFullOn !== undefined && paidInFullOn <= deadline, deadline, on);
  const known = status === "defaulted" && paidInFullOn !== undefined && shares !== null;
  if (!known || policy.reading("default-refund") !== "principal") return { deadline, status, refund: null };
  const amount = fenOf(shares.individual);
  const { refund } = policy.apply(instalmentDefault, {
    birthDate,
    agreementSignedOn: agreedOn,
    amount,
    payments: [{ on: paidInFullOn, amount }],
    village: fenOf(shares.village),
    government: fenOf(shares.government),
    on,
  });
  return { deadline, status, refund: refund && { individual: refund.individual, village: refund.village } };
}
