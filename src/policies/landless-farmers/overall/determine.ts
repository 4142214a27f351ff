import type { CalendarDate } from "../../../kernel/days/index.ts";
import type { FactsOf } from "../../../kernel/facts/index.ts";
import { fenOf } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { monthlyPension } from "../benefits/monthly-pension.ts";
import { oldAgeAllowance } from "../benefits/old-age-allowance.ts";
import { pensionPeriod } from "../benefits/pension-period.ts";
import { type Deciding, rule } from "../document.ts";
import { enrolmentTerms } from "../enrolment/enrolment-terms.ts";
import { governmentFundingDeadline } from "../funding/government-funding-deadline.ts";
import { instalmentDefault, instalmentsOf, type Shares } from "../funding/instalment-default.ts";
import { canAgree } from "../funding/instalment-plan.ts";
import { paymentDeadline } from "../funding/payment-deadline.ts";
import { referenceDate } from "../scope/reference-date.ts";
import { determineAnswer } from "./determine-answer.ts";
import { determineFacts } from "./determine-facts.ts";
import { allowanceOf, pensionFindings, pensionOf } from "./expected-benefits.ts";
import { clauseOf, outcomeOf, outcomes } from "./outcome.ts";

const findings = {
  "priced-for-today": { zh: "尚未缴费，按{on:date}标准测算", en: "not yet paid, so the shares are those of {on:date}" },
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
  ...pensionFindings,
  outcome: { zh: "认定结果：{outcome:label}", en: "outcome: {outcome:label}" },
} as const satisfies Findings;

/**
 * 综合认定 — Determines everything about one person on one date: reference date, scope, age, age band, options, shares,
 * deadlines, and the expected pension or allowance. Each part rests on the determination of its own rule. Amounts in yuan.
 *
 * The county sets `issuedOn` and `effectiveFrom` with `adopt`. A part is null if its facts are left out (deadlines
 * without `noticeReceivedOn` or `planApprovedOn`, the allowance without `allowanceAmount`) or if the person is not in
 * scope. `paidOn` is the date of full payment, in one sum or by the last instalment. A person who has paid is treated
 * as having chosen the pension, regardless of `choice`. The shares are those of `paidOn`, or of `on` before payment.
 * The pension is calculated from `balance`, or from the required funding if `balance` is left out.
 *
 * An agreement signed at or above the age limit for instalments is void. If the instalments are not paid in full before
 * that age, the allowance applies; the refund is null if `paidOn` is left out, or under the reading
 * `default-refund: "principal-and-interest"`.
 *
 * @example const { determine } = adopt({ figures: { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" } });
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
  answer: determineAnswer,
  uses: [
    referenceDate,
    enrolmentTerms,
    paymentDeadline,
    governmentFundingDeadline,
    instalmentDefault,
    monthlyPension,
    pensionPeriod,
    oldAgeAllowance,
  ],
  findings,
  decide(facts, policy) {
    const { on, paidOn, allowanceAmount } = facts;
    const reference = policy.apply(referenceDate, {
      expropriationApprovedOn: facts.expropriationApprovedOn,
      expropriatedOn: facts.expropriatedOn,
    });
    const terms = termsOf(facts, reference.date, policy);
    const { inScope, band } = terms;
    const shares = inScope ? terms.shares : null; // nothing is paid for a person who is not in scope
    if (paidOn === undefined) policy.found("五", "priced-for-today", { on });

    const agreedOn = agreementOf(facts, policy);
    const payment = inScope ? paymentOf(facts, agreedOn, policy) : null;
    const governmentFunding = fundingOf(facts, shares, policy);
    const waived = payment?.waived ?? [];
    const inInstalments = inScope && agreedOn !== undefined && !waived.includes("pension");
    const instalments = inInstalments
      ? instalmentsOf({ birthDate: facts.birthDate, agreedOn, paidInFullOn: paidOn, shares, on }, policy)
      : null;
    const defaulted = instalments?.status === "defaulted";
    if (instalments) policy.condition("六(二)2", "no-default", !defaulted, { deadline: instalments.deadline });
    const choice = paidOn === undefined ? facts.choice : "pension";
    const outcome = outcomeOf({ choice, waived, defaulted }, terms);
    policy.found(inScope ? clauseOf(outcome, band) : "三", "outcome", { outcome: outcomes[outcome] });
    return {
      referenceDate: reference,
      inScope,
      unmet: terms.unmet,
      age: terms.age,
      band,
      options: inScope ? terms.options : [],
      shares,
      payment,
      instalments,
      governmentFunding,
      outcome,
      pension: outcome === "pension" ? pensionOf(facts, shares, policy) : null,
      allowance:
        outcome === "allowance" && allowanceAmount !== undefined ? allowanceOf(facts, allowanceAmount, policy) : null,
    };
  },
});

type Decision = Deciding<typeof findings>;
type Person = FactsOf<typeof determineFacts>;

// every field by name: a spread of the facts costs half the time of a determination
const termsOf = (facts: Person, referenceDate: CalendarDate, policy: Decision) =>
  policy.apply(enrolmentTerms, {
    birthDate: facts.birthDate,
    referenceDate,
    expropriatedByGovernment: facts.expropriatedByGovernment,
    collectiveArableLand: facts.collectiveArableLand,
    hadContractRight: facts.hadContractRight,
    registeredAtExpropriation: facts.registeredAtExpropriation,
    registeredAtConfirmation: facts.registeredAtConfirmation,
    household: facts.household,
    county: facts.county,
    expropriatedOn: facts.expropriatedOn,
    enrolledOn: facts.enrolledOn,
    groups: facts.groups,
    villageContribution: facts.villageContribution,
    statusLostIn: facts.statusLostIn,
    paidOn: facts.paidOn ?? facts.on,
  });

/** Returns the date of an agreement that is signed by the determination date and not void. */
function agreementOf({ birthDate, agreementSignedOn: signedOn, on }: Person, policy: Decision) {
  if (signedOn === undefined || signedOn > on) return undefined;
  const counts = policy.condition("六(二)2", "agreed-under-age", canAgree(birthDate, signedOn, policy), { signedOn });
  return counts ? signedOn : undefined;
}

function paymentOf(facts: Person, agreementSignedOn: CalendarDate | undefined, policy: Decision) {
  const { noticeReceivedOn, paidOn: paidInFullOn, on } = facts;
  if (noticeReceivedOn === undefined) return null;
  const choseAllowance = facts.choice === "allowance";
  const { deadline, status, waived } = policy.apply(paymentDeadline, {
    noticeReceivedOn,
    paidInFullOn,
    agreementSignedOn,
    choseAllowance,
    on,
  });
  return { deadline, status, waived };
}

function fundingOf({ planApprovedOn, governmentTransferredOn, on }: Person, shares: Shares | null, policy: Decision) {
  if (planApprovedOn === undefined || shares === null) return null;
  const amountDue = fenOf(shares.government);
  const transfers = governmentTransferredOn === undefined ? [] : [{ on: governmentTransferredOn, amount: amountDue }];
  const funding = policy.apply(governmentFundingDeadline, { planApprovedOn, amountDue, transfers, on });
  return { deadline: funding.deadline, complete: funding.complete, onTime: funding.onTime };
}
