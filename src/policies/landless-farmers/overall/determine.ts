import { monthlyPension } from "../benefits/monthly-pension.ts";
import { oldAgeAllowance } from "../benefits/old-age-allowance.ts";
import { pensionPeriod } from "../benefits/pension-period.ts";
import { rule } from "../document.ts";
import { isBarred } from "../enrolment/employee-pension.ts";
import { enrolmentTerms } from "../enrolment/enrolment-terms.ts";
import { governmentFundingDeadline } from "../funding/government-funding-deadline.ts";
import { instalmentDefault, instalmentsOf } from "../funding/instalment-default.ts";
import { paymentDeadline } from "../funding/payment-deadline.ts";
import { referenceDate } from "../scope/reference-date.ts";
import { determineAnswer } from "./determine-answer.ts";
import { determineFacts } from "./determine-facts.ts";
import { findings } from "./determine-findings.ts";
import {
  agreementOf,
  dateOfFullPayment,
  followsUnasked,
  fundingOf,
  joinedFirst,
  mustApplyStill,
  paymentOf,
  termsOf,
} from "./enrolment-course.ts";
import { allowanceOf, pensionOf } from "./expected-benefits.ts";
import { clauseOf, openOptions, outcomeOf, outcomes } from "./outcome.ts";

/**
 * 综合认定 — Determines everything about one person on one date: reference date, scope, age, age band, options, shares,
 * deadlines, and the expected pension or allowance. Each part rests on the determination of its own rule. Amounts in yuan.
 *
 * The county sets `issuedOn` and `effectiveFrom` with `adopt`. A part is null if its facts are left out (deadlines
 * without `noticeReceivedOn` or `planApprovedOn`) or if the person may not enrol; so is what is not known of the
 * allowance. The options are those still open on `on`, by the age on that day. `paidInFullOn` is the date of full payment, in
 * one sum or by the last instalment; `instalmentDates` are those of all instalments. A person who has paid or signed an
 * agreement is treated as having chosen the pension, regardless of `choice`. The shares are those of the payments, or of
 * `on` before payment. The pension is calculated from `balance`, or from the required funding if `balance` is left out.
 *
 * An agreement signed at or above the age limit for instalments is void. If the instalments are not paid in full before
 * that age, the allowance applies; the refund is null if `paidInFullOn` is left out, and its `individual` under the reading
 * `default-refund: "principal-and-interest"`. `employeePension` is an employees' pension that bars people from this scheme.
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
  clauses: ["三", "五", "五(一)1", "五(一)2", "五(二)", "五(四)", "六(一)2", "六(二)2"],
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
    const { on, paidInFullOn } = facts;
    const reference = policy.apply(referenceDate, {
      expropriationApprovedOn: facts.expropriationApprovedOn,
      expropriatedOn: facts.expropriatedOn,
    });
    const agreedOn = agreementOf(facts, policy);
    const keepsPension = joinedFirst(facts, agreedOn);
    const terms = termsOf(facts, { referenceDate: reference.date, agreedOn, keepsPension }, policy);
    const { shares, band, eligible } = terms;
    const hasPaid = paidInFullOn !== undefined || facts.instalmentDates !== undefined;
    if (shares !== null && !hasPaid) policy.found("五", "priced-for-today", { on });

    const payment = eligible ? paymentOf(facts, agreedOn, policy) : null;
    const governmentFunding = fundingOf(facts, shares, policy);
    const waived = payment?.waived ?? [];
    const agreement = eligible && !waived.includes("pension") ? agreedOn : undefined;
    const fullyPaidOn = dateOfFullPayment(agreement, shares, policy) ?? paidInFullOn;
    const instalmentPayment =
      agreement === undefined
        ? null
        : instalmentsOf(
            { birthDate: facts.birthDate, agreedOn: agreement, paidInFullOn: fullyPaidOn, shares, on },
            policy,
          );
    const defaulted = instalmentPayment?.status === "defaulted";
    if (instalmentPayment)
      policy.condition("六(二)2", "no-default", !defaulted, { deadline: instalmentPayment.deadline });

    const bars = keepsPension && isBarred(facts.employeePension, on, policy);
    const choice = paidInFullOn === undefined && agreement === undefined ? facts.choice : "pension";
    const undecided = eligible && choice === undefined && !waived.includes("pension");
    const allowanceFollows = undecided && followsUnasked(terms, policy);
    const mustApply = !defaulted && mustApplyStill(facts.choice, waived, terms, policy);
    const events = { choice, waived, defaulted, allowanceFollows, mustApply };
    const expected = outcomeOf(events, terms);
    const outcome = bars && expected === "allowance" ? "none" : expected;
    if (bars && outcome === "pension") policy.found("五", "pension-continues");
    policy.found(terms.inScope ? clauseOf(outcome, band) : "三", "outcome", { outcome: outcomes[outcome] });
    const joined = outcome === "pension" && (paidInFullOn !== undefined || agreement !== undefined);
    return {
      referenceDate: reference,
      inScope: terms.inScope,
      unmet: terms.unmet,
      age: terms.age,
      band,
      options: openOptions(joined || bars, events, terms),
      shares,
      payment,
      instalmentPayment,
      governmentFunding,
      outcome,
      pension: outcome === "pension" ? pensionOf(facts, paidInFullOn ?? fullyPaidOn, shares, policy) : null,
      allowance: outcome === "allowance" ? allowanceOf(facts, reference.date, defaulted, policy) : null,
    };
  },
});
