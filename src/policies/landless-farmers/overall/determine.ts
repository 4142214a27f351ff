import type { CalendarDate } from "../../../kernel/days/calendar.ts";
import { requiredFact } from "../../../kernel/language/errors.ts";
import { type Fen, fenOf, yuan } from "../../../kernel/numbers/money.ts";
import type { Findings } from "../../../kernel/policy/findings.ts";
import { monthlyPension } from "../benefits/monthly-pension.ts";
import { oldAgeAllowance } from "../benefits/old-age-allowance.ts";
import { pensionPeriod, startOfPension } from "../benefits/pension-period.ts";
import { checkedDate } from "../days.ts";
import { type Deciding, rule } from "../document.ts";
import { enrolmentTerms } from "../enrolment/enrolment-terms.ts";
import { governmentFundingDeadline } from "../funding/government-funding-deadline.ts";
import { instalmentsOf, type Shares } from "../funding/instalment-default.ts";
import { canAgree } from "../funding/instalment-plan.ts";
import { paymentDeadline } from "../funding/payment-deadline.ts";
import { referenceDate } from "../scope/reference-date.ts";
import { determineFacts } from "./determine-facts.ts";
import { clauseOf, outcomeOf, outcomes } from "./outcome.ts";

const findings = {
  "priced-for-today": {
    zh: "尚未缴费，按{on:date}的标准测算出资",
    en: "nothing has been paid yet, so the shares are those of {on:date}",
  },
  "agreed-under-age": {
    holds: {
      zh: "{signedOn:date}签订分次缴费协议时未到缴清年龄，该协议予以认可",
      en: "the age limit for full payment was not reached by {signedOn:date}, so the agreement is valid",
    },
    fails: {
      zh: "{signedOn:date}签订分次缴费协议时已到缴清年龄，该协议不予认可",
      en: "the age limit for full payment was reached by {signedOn:date}, so the agreement is void",
    },
  },
  "no-default": {
    holds: { zh: "未超过缴清截止日{deadline:date}", en: "within the deadline for full payment ({deadline:date})" },
    fails: {
      zh: "截至{deadline:date}未缴清，改为享受养老补助",
      en: "not paid in full by the deadline ({deadline:date}), so the allowance applies",
    },
  },
  "from-the-funding": {
    zh: "未提供个人账户储存额，暂按筹资规模{balance:yuan}测算（不含利息）",
    en: "no balance was given; calculated from the required funding of {balance:yuan}, without interest",
  },
  "from-the-balance": {
    zh: "按个人账户储存额{balance:yuan}测算",
    en: "calculated from the account balance of {balance:yuan}",
  },
  outcome: { zh: "认定结果：{outcome:label}", en: "outcome: {outcome:label}" },
} as const satisfies Findings;

/**
 * 综合认定 — Determines everything about one person on one date: reference date, scope, age, age band, options, shares,
 * deadlines, and the expected pension or allowance. Each part rests on the determination of its own rule. Amounts in yuan.
 *
 * The county sets `issuedOn` and `effectiveFrom` with `adopt`. A part is null if its facts are left out (deadlines without
 * `noticeReceivedOn` or `planApprovedOn`, the allowance without `allowanceAmount`) or if the person is not in scope.
 * `paidOn` is the date of full payment, in one sum or by the last instalment. A person who has paid is treated as having
 * chosen the pension, whatever `choice` says. The shares are those of `paidOn`, or of `on` before payment. The pension is
 * calculated from `balance`, or from the required funding if `balance` is left out.
 *
 * An agreement signed at or above the age limit for instalments is void. If the instalments are not paid in full before
 * that age, the allowance applies; the refund is null if `paidOn` is left out, or under the reading
 * `default-refund: "principal-and-interest"`.
 *
 * @example
 * const { determine } = adopt({ figures: { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" } });
 * determine({ on: "2012-06-01", birthDate: "1970-03-02", expropriationApprovedOn: "2012-05-01",
 *   expropriatedByGovernment: true, collectiveArableLand: true, hadContractRight: true,
 *   registeredAtExpropriation: true, household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
 *   county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }], groups: [] }).value.outcome // "not-chosen"
 */
export const determine = rule({
  name: "determine",
  title: { zh: "综合认定", en: "Overall determination" },
  question: {
    zh: "该人员在认定日期具备哪些资格、应出资多少、可享受何种待遇？",
    en: "What may this person choose, who pays how much, and what benefit follows?",
  },
  clauses: ["三", "五", "五(一)1", "五(一)2", "五(二)", "五(四)", "六(二)2"],
  facts: determineFacts,
  findings,
  decide(facts, policy) {
    const { on, paidOn, allowanceAmount } = facts;
    const reference = policy.apply(referenceDate, {
      expropriationApprovedOn: facts.expropriationApprovedOn,
      expropriatedOn: facts.expropriatedOn,
    });
    const terms = policy.apply(enrolmentTerms, { ...facts, referenceDate: reference.date, paidOn: paidOn ?? on });
    const shares = terms.inScope ? terms.shares : null; // nothing is paid for a person who is not in scope
    if (paidOn === undefined) policy.found("五", "priced-for-today", { on });

    const agreedOn = agreementOf(facts, policy);
    const payment =
      facts.noticeReceivedOn === undefined || !terms.inScope
        ? null
        : policy.apply(paymentDeadline, {
            noticeReceivedOn: facts.noticeReceivedOn,
            paidInFullOn: paidOn,
            agreementSignedOn: agreedOn,
            choseAllowance: facts.choice === "allowance",
            on,
          });
    const funding =
      facts.planApprovedOn === undefined || shares === null
        ? null
        : policy.apply(governmentFundingDeadline, {
            planApprovedOn: facts.planApprovedOn,
            amountDue: fenOf(shares.government),
            transfers: transferOf(facts.governmentTransferredOn, fenOf(shares.government)),
            on,
          });

    const waived = payment?.waived ?? [];
    const inInstalments = terms.inScope && agreedOn !== undefined && !waived.includes("pension");
    const instalments = inInstalments
      ? instalmentsOf({ birthDate: facts.birthDate, agreedOn, paidInFullOn: paidOn, shares, on }, policy)
      : null;
    const defaulted = instalments?.status === "defaulted";
    if (instalments) policy.condition("六(二)2", "no-default", !defaulted, { deadline: instalments.deadline });
    const choice = paidOn === undefined ? facts.choice : "pension";
    const outcome = outcomeOf({ choice, waived, defaulted }, terms);
    policy.found(terms.inScope ? clauseOf(outcome, terms.band) : "三", "outcome", { outcome: outcomes[outcome] });
    return {
      referenceDate: reference,
      inScope: terms.inScope,
      unmet: terms.unmet,
      age: terms.age,
      band: terms.band,
      options: terms.inScope ? terms.options : [],
      shares,
      payment: payment && { deadline: payment.deadline, status: payment.status, waived: payment.waived },
      instalments,
      governmentFunding: funding && { deadline: funding.deadline, complete: funding.complete, onTime: funding.onTime },
      outcome,
      pension: outcome === "pension" ? pensionOf(facts, shares, policy) : null,
      allowance:
        outcome === "allowance" && allowanceAmount !== undefined ? allowanceOf(facts, allowanceAmount, policy) : null,
    };
  },
});

type Decision = Deciding<typeof findings>;

const transferOf = (on: CalendarDate | undefined, amount: Fen): { on: CalendarDate; amount: Fen }[] =>
  on === undefined ? [] : [{ on, amount }];

interface Person {
  readonly birthDate: CalendarDate;
  readonly on: CalendarDate;
  readonly agreementSignedOn?: CalendarDate | undefined;
  readonly paidOn?: CalendarDate | undefined;
  readonly confirmedOn?: CalendarDate | undefined;
  readonly balance?: Fen | undefined;
  readonly dibaoStandard?: Fen | undefined;
  readonly averageDibaoTopUp?: Fen | undefined;
}

/** Returns the date of an agreement that is signed by the determination date and not void. */
function agreementOf({ birthDate, agreementSignedOn: signedOn, on }: Person, policy: Decision) {
  if (signedOn === undefined || signedOn > on) return undefined;
  const counts = policy.condition("六(二)2", "agreed-under-age", canAgree(birthDate, signedOn, policy), { signedOn });
  return counts ? signedOn : undefined;
}

function pensionOf(facts: Person, shares: Shares | null, policy: Decision) {
  const fromFunding = facts.balance === undefined;
  const balance = facts.balance ?? (shares === null ? 0 : fenOf(shares.total));
  policy.found("五(四)", fromFunding ? "from-the-funding" : "from-the-balance", { balance: yuan(balance) });
  const { monthlyAmount, floor, meetsFloor, shortfall } = policy.apply(monthlyPension, { ...facts, balance });
  const paidInFullOn = facts.paidOn ?? facts.on;
  const { late, first } = startOfPension({ birthDate: facts.birthDate, paidInFullOn }, policy);
  if (late) checkedDate(first, facts.paidOn === undefined ? "on" : "paidOn", paidInFullOn);
  const { firstMonth } = policy.apply(pensionPeriod, { birthDate: facts.birthDate, paidInFullOn });
  return {
    monthlyAmount,
    calculatedFrom: fromFunding ? "funding" : "balance",
    firstMonth,
    floor,
    meetsFloor,
    shortfall,
  };
}

function allowanceOf(facts: Person, amount: Fen, policy: Decision) {
  const why = { zh: "核算养老补助须填报此项", en: "a value, required to calculate the allowance" };
  const { firstMonth, entitled, floor, meetsFloor, shortfall } = policy.apply(oldAgeAllowance, {
    birthDate: facts.birthDate,
    enrolledInPension: false, // a person enrolled and not in default has the pension as outcome
    confirmedOn: requiredFact(facts.confirmedOn, "confirmedOn", why),
    amount,
    averageDibaoTopUp: requiredFact(facts.averageDibaoTopUp, "averageDibaoTopUp", why),
    dibaoStandard: facts.dibaoStandard,
    on: facts.on,
  });
  return { monthlyAmount: yuan(amount), entitled, firstMonth, floor, meetsFloor, shortfall };
}
