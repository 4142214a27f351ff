import type { CalendarDate } from "../../../kernel/days/index.ts";
import {
  answer,
  day,
  facts,
  group,
  money,
  mustHold,
  nullable,
  oneOf,
  optional,
  paid,
} from "../../../kernel/facts/index.ts";
import { fenOf, type Money, yuan } from "../../../kernel/numbers/index.ts";
import { earlierOf } from "../../shared/days.ts";
import { sumOfParts } from "../account/parts.ts";
import { benefits } from "../benefits/benefits.ts";
import { type Deciding, rule } from "../document.ts";
import { birthDate, bornBy } from "../facts.ts";
import { fromAccount, parties } from "../parties.ts";
import { refundOnDefault, villageRefundFindings, villageRefundTold } from "./default-refund.ts";
import {
  agreementSignedOn,
  amountDue,
  deadlineByAge,
  instalmentStatuses,
  paidBy,
  payments,
  rejectLateAgreement,
  soundPayments,
  statusOf,
} from "./instalment-plan.ts";

/** 利息 — Interest in the account, by payer. */
const interest = group(
  { zh: "个人账户利息", en: "interest in the account" },
  {
    government: money({ zh: "政府补贴的利息", en: "interest on the government portion" }),
    village: money({ zh: "村集体补助的利息", en: "interest on the village portion" }),
    individual: money({ zh: "个人缴费的利息", en: "interest on the individual portion" }),
  },
);

/**
 * 分次缴费未缴清 — Decides what follows when instalments are not paid in full by the age limit: a one-off refund of what
 * the person paid, and the old-age allowance instead of the pension. 六(二)2. Amounts in yuan; refunds and the retained
 * amount sum to the account balance. The village gets its money back (reading `default-refund-village`), the fund
 * retains the rest. Without `interest` that rest is unknown (null), and so is the individual's refund under the reading
 * `default-refund: "principal-and-interest"`.
 *
 * @example instalmentDefault({
 *   birthDate: "1952-06-15", agreementSignedOn: "2011-03-01", amount: "5400", village: "0", government: "12600",
 *   payments: [{ on: "2011-03-01", amount: "2000" }], on: "2012-06-15",
 * }).value // { status: "defaulted", …, benefit: "allowance", refund: { individual: 2000.00, … } }
 */
export const instalmentDefault = rule({
  name: "instalment-default",
  title: { zh: "分次缴费未缴清", en: "Default on instalments" },
  question: {
    zh: "到缴清年龄仍未缴清的，退还多少，改为享受何种待遇？",
    en: "If the instalments are not paid in full by the age limit, what is refunded and which benefit applies?",
  },
  clauses: ["六(二)2"],
  facts: facts(
    {
      birthDate,
      agreementSignedOn,
      amount: amountDue,
      payments,
      village: money({ zh: "村集体补助", en: "village contribution paid" }),
      government: money({ zh: "政府补贴", en: "government contribution paid" }),
      interest: optional(interest),
      on: day({ zh: "查询日期", en: "as-of date" }),
    },
    bornBy("agreementSignedOn", agreementSignedOn),
    mustHold(
      ["on", "agreementSignedOn"],
      { zh: "查询日期不得早于协议签订日期", en: "an as-of date on or after the agreement date" },
      (f) => f.on < f.agreementSignedOn,
    ),
    soundPayments,
  ),
  answer: answer({
    status: oneOf({ zh: "分次缴费缴清情况", en: "status of the instalments" }, instalmentStatuses),
    deadline: day({ zh: "到龄前缴清截止日", en: "deadline for payment in full under the age limit" }),
    benefit: nullable(oneOf({ zh: "享受的待遇", en: "benefit that applies" }, benefits)),
    refund: nullable(
      group(
        { zh: "未缴清的退还", en: "refund on default" },
        {
          individual: nullable(
            paid(money({ zh: "退还本人的金额", en: "amount refunded to the individual" }), fromAccount(parties.person)),
          ),
          village: paid(
            money({ zh: "退还村集体的金额", en: "amount returned to the village" }),
            fromAccount(parties.village),
          ),
          retainedByFund: nullable(
            paid(
              money({ zh: "留存养老保障专项资金的金额", en: "amount that the special fund retains" }),
              fromAccount(parties["special-fund"]),
            ),
          ),
        },
      ),
    ),
  }),
  findings: {
    pending: {
      zh: "尚应缴{outstanding:yuan}，最迟可于{deadline:date}缴清",
      en: "{outstanding:yuan} outstanding; may be paid in full by {deadline:date}",
    },
    "paid-in-full-on-time": {
      holds: {
        zh: "截至{deadline:date}，应缴{amount:yuan}已缴清",
        en: "the full {amount:yuan} was paid by {deadline:date}",
      },
      fails: {
        zh: "截至{deadline:date}，应缴{amount:yuan}未缴清，已缴{paid:yuan}",
        en: "only {paid:yuan} of {amount:yuan} was paid by {deadline:date}",
      },
    },
    refunded: { zh: "一次性退还本人{individual:yuan}", en: "one-off refund of {individual:yuan} to the individual" },
    ...villageRefundFindings,
    "refund-unknown": {
      zh: "退还本人已缴的{paid:yuan}及其利息；未填报个人账户利息，退还金额无法计算",
      en: "the {paid:yuan} paid by the individual is refunded with interest; no interest was given, so the amount is unknown",
    },
    "retained-by-fund": {
      zh: "留存养老保障专项资金{retainedByFund:yuan}",
      en: "the special fund retains {retainedByFund:yuan}",
    },
    "interest-unknown": {
      zh: "未填报个人账户利息，留存养老保障专项资金的金额无法计算",
      en: "no interest was given, so the amount the special fund retains is unknown",
    },
    "allowance-instead": { zh: "改为享受养老补助", en: "the benefit changes to the old-age allowance" },
  },
  decide(facts, policy) {
    const { amount, on } = facts;
    const deadline = deadlineByAge(facts.birthDate, facts.agreementSignedOn, policy);
    rejectLateAgreement(facts.birthDate, facts.agreementSignedOn, policy);
    const onTime = paidBy(facts.payments, earlierOf(deadline, on));
    const status = statusOf(onTime === amount, deadline, on);
    if (status === "pending") {
      policy.found("六(二)2", "pending", { outstanding: yuan(amount - onTime), deadline });
      return { status, deadline, benefit: null, refund: null };
    }
    const data = { paid: yuan(onTime), amount: yuan(amount), deadline };
    if (policy.condition("六(二)2", "paid-in-full-on-time", status === "paid-in-full", data)) {
      return { status, deadline, benefit: "pension" as const, refund: null };
    }

    const paid = paidBy(facts.payments, on);
    const interest = paid > 0 ? (facts.interest?.individual ?? 0) : 0;
    const { individual, village } = refundOnDefault({ paid, interest, village: facts.village }, policy);
    const needsInterest = paid > 0 && policy.reading("default-refund") === "principal-and-interest";
    const isKnown = facts.interest !== undefined || !needsInterest;
    const refunded = { individual: isKnown ? yuan(individual) : null, village: yuan(village) };
    if (refunded.individual !== null) policy.found("六(二)2", "refunded", { individual: refunded.individual });
    else policy.found("六(二)2", "refund-unknown", { paid: yuan(paid) });
    villageRefundTold(facts.village, policy);
    const all = facts.government + facts.village + paid;
    const retainedByFund =
      facts.interest === undefined ? null : yuan(all + sumOfParts(facts.interest) - individual - village);
    if (retainedByFund === null) policy.found("六(二)2", "interest-unknown");
    else policy.found("六(二)2", "retained-by-fund", { retainedByFund });
    policy.found("六(二)2", "allowance-instead");
    return { status, deadline, benefit: "allowance" as const, refund: { ...refunded, retainedByFund } };
  },
});

export type Shares = { readonly [Part in "total" | "government" | "village" | "individual"]: Money };

interface Agreement {
  readonly birthDate: CalendarDate;
  readonly agreedOn: CalendarDate;
  /** The date of payment in full, on or before `on`. */
  readonly paidInFullOn: CalendarDate | undefined;
  readonly shares: Shares | null;
  readonly on: CalendarDate;
}

/** The status of instalments where only the date of payment in full is known, and the refund where that suffices. */
export function instalmentsOf(
  { birthDate, agreedOn, paidInFullOn, shares, on }: Agreement,
  policy: Pick<Deciding, "figure" | "reading" | "apply">,
) {
  const deadline = deadlineByAge(birthDate, agreedOn, policy);
  const status = statusOf(paidInFullOn !== undefined && paidInFullOn <= deadline, deadline, on);
  if (status !== "defaulted" || paidInFullOn === undefined || shares === null)
    return { deadline, status, refund: null };
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
  return { deadline, status, refund };
}
