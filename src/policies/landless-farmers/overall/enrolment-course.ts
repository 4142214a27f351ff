import { addYears, type CalendarDate, yearOf } from "../../../kernel/days/index.ts";
import type { FactsOf } from "../../../kernel/facts/index.ts";
import { fenOf } from "../../../kernel/numbers/index.ts";
import { applyRenamed } from "../../shared/apply-at.ts";
import type { Benefit } from "../benefits/benefits.ts";
import { enrolmentTerms } from "../enrolment/enrolment-terms.ts";
import { governmentFundingDeadline } from "../funding/government-funding-deadline.ts";
import type { Shares } from "../funding/instalment-default.ts";
import { canAgree } from "../funding/instalment-plan.ts";
import { paymentDeadline } from "../funding/payment-deadline.ts";
import type { determineFacts } from "./determine-facts.ts";
import type { Decision } from "./determine-findings.ts";

type Person = FactsOf<typeof determineFacts>;

/** Whether the person joined the pension, by payment or agreement, before the employees' pension, which then does not end it. */
export function joinedFirst(
  { employeePension, enrolledOn, paidInFullOn }: Person,
  agreedOn: CalendarDate | undefined,
): boolean {
  const step = agreedOn ?? paidInFullOn;
  return employeePension !== undefined && step !== undefined && (enrolledOn ?? step) < employeePension.enrolledOn;
}

interface Enrolment {
  readonly referenceDate: CalendarDate;
  readonly agreedOn: CalendarDate | undefined;
  readonly keepsPension: boolean;
}

// every field by name: a spread of the facts costs half the time of a determination
export const termsOf = (facts: Person, { referenceDate, agreedOn, keepsPension }: Enrolment, policy: Decision) => {
  const terms = {
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
    instalmentDates: facts.instalmentDates ?? onceAYear(agreedOn, facts.paidInFullOn, policy),
    villageContribution: facts.villageContribution,
    villageShare: facts.villageShare,
    statusLostIn: facts.statusLostIn,
    paidOn: facts.paidInFullOn ?? facts.on,
    agreementSignedOn: agreedOn,
    on: facts.on,
    sex: facts.sex,
    employeePension: keepsPension ? undefined : facts.employeePension,
  };
  const paidOn = facts.paidInFullOn === undefined ? "on" : "paidInFullOn";
  return applyRenamed(enrolmentTerms, terms, { paidOn }, policy);
};

/** The dates of instalments of which only the agreement and the last are known; undefined within one year. */
function onceAYear(agreedOn: CalendarDate | undefined, paidOn: CalendarDate | undefined, policy: Decision) {
  if (agreedOn === undefined || paidOn === undefined || yearOf(agreedOn) >= yearOf(paidOn)) return undefined;
  policy.found("六(一)2", "once-a-year");
  const before = Array.from({ length: yearOf(paidOn) - yearOf(agreedOn) }, (_, years) => addYears(agreedOn, years));
  return [...before, paidOn];
}

/** The date on which payment is complete where no contribution is due: that of the agreement. */
export function dateOfFullPayment(agreedOn: CalendarDate | undefined, shares: Shares | null, policy: Decision) {
  if (agreedOn === undefined || shares === null || !shares.individual.isZero()) return undefined;
  policy.found("六(二)2", "no-individual-contribution");
  return agreedOn;
}

/** Whether a person who has neither enrolled nor chosen has the allowance by now: 五(二). */
export function followsUnasked(
  { band, options }: Pick<ReturnType<typeof termsOf>, "band" | "options">,
  policy: Decision,
): boolean {
  if (!options.includes("allowance-now")) return false;
  if (band === "allowance-age") return true;
  return policy.condition("五(二)", "allowance-follows", policy.reading("allowance-at-age") === "automatic");
}

/** Whether a person who waived the pension must still apply for the later allowance: 五(一)2. */
export function mustApplyStill(
  choice: Person["choice"],
  waived: readonly Benefit[],
  { band }: Pick<ReturnType<typeof termsOf>, "band">,
  policy: Decision,
): boolean {
  const left = waived.includes("pension") && !waived.includes("allowance") && choice !== "allowance";
  if (!left || band === "allowance-age" || policy.reading("allowance-at-age") === "automatic") return false;
  policy.found("五(一)2", "must-apply");
  return true;
}

/** Returns the date of an agreement that is signed by the determination date and not void. */
export function agreementOf({ birthDate, agreementSignedOn: signedOn, on }: Person, policy: Decision) {
  if (signedOn === undefined || signedOn > on) return undefined;
  const counts = policy.condition("六(二)2", "agreed-under-age", canAgree(birthDate, signedOn, policy), { signedOn });
  return counts ? signedOn : undefined;
}

export function paymentOf(facts: Person, agreementSignedOn: CalendarDate | undefined, policy: Decision) {
  const { noticeReceivedOn, paidInFullOn, on } = facts;
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

export function fundingOf(
  { planApprovedOn, governmentTransferredOn, on }: Person,
  shares: Shares | null,
  policy: Decision,
) {
  if (planApprovedOn === undefined || shares === null) return null;
  const amountDue = fenOf(shares.government);
  const transfers = governmentTransferredOn === undefined ? [] : [{ on: governmentTransferredOn, amount: amountDue }];
  const funding = policy.apply(governmentFundingDeadline, { planApprovedOn, amountDue, transfers, on });
  return { deadline: funding.deadline, complete: funding.complete, onTime: funding.onTime };
}
