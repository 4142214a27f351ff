import { accountBalance } from "./account-balance.ts";
import { accountLedger } from "./account-ledger.ts";
import { age } from "./age.ts";
import { ageBand } from "./age-band.ts";
import { annualInterest } from "./annual-interest.ts";
import { benefitAdjustment } from "./benefit-adjustment.ts";
import { confirmationProcedure } from "./confirmation-procedure.ts";
import { determine } from "./determine.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { employmentServices } from "./employment-services.ts";
import { enrolmentTerms } from "./enrolment-terms.ts";
import { fundAccounts } from "./fund-accounts.ts";
import { fundingShares } from "./funding-shares.ts";
import { governmentFundingDeadline } from "./government-funding-deadline.ts";
import { hiringPriority } from "./hiring-priority.ts";
import { inheritance } from "./inheritance.ts";
import { instalmentDefault } from "./instalment-default.ts";
import { instalments } from "./instalments.ts";
import { leadingGroup } from "./leading-group.ts";
import { monthlyPension } from "./monthly-pension.ts";
import { noticePeriod } from "./notice-period.ts";
import { oldAgeAllowance } from "./old-age-allowance.ts";
import { paymentDeadline } from "./payment-deadline.ts";
import { pensionPeriod } from "./pension-period.ts";
import { priorityGroups } from "./priority-groups.ts";
import { referenceDate } from "./reference-date.ts";
import { relocation } from "./relocation.ts";
import { requiredPapers } from "./required-papers.ts";
import { responsibilities } from "./responsibilities.ts";
import { scope } from "./scope.ts";
import { specialFund } from "./special-fund.ts";
import { specialGroup } from "./special-group.ts";
import { training } from "./training.ts";
import { verificationDuties } from "./verification-duties.ts";
import { withdrawal } from "./withdrawal.ts";
import { workingAge } from "./working-age.ts";

export { accountBalance } from "./account-balance.ts";
export { accountLedger } from "./account-ledger.ts";
export { age } from "./age.ts";
export { ageBand } from "./age-band.ts";
export { annualInterest } from "./annual-interest.ts";
export { benefitAdjustment } from "./benefit-adjustment.ts";
export { confirmationProcedure } from "./confirmation-procedure.ts";
export { determine } from "./determine.ts";
export type { CountyOptions } from "./document.ts";
export { employmentServices } from "./employment-services.ts";
export { enrolmentTerms } from "./enrolment-terms.ts";
export { figures } from "./figures.ts";
export { fundAccounts } from "./fund-accounts.ts";
export { fundingShares } from "./funding-shares.ts";
export { governmentFundingDeadline } from "./government-funding-deadline.ts";
export { hiringPriority } from "./hiring-priority.ts";
export { inheritance } from "./inheritance.ts";
export { instalmentDefault } from "./instalment-default.ts";
export { instalments } from "./instalments.ts";
export { leadingGroup } from "./leading-group.ts";
export { monthlyPension } from "./monthly-pension.ts";
export { noticePeriod } from "./notice-period.ts";
export { oldAgeAllowance } from "./old-age-allowance.ts";
export { paymentDeadline } from "./payment-deadline.ts";
export { pensionPeriod } from "./pension-period.ts";
export { priorityGroups } from "./priority-groups.ts";
export { readings } from "./readings.ts";
export { referenceDate } from "./reference-date.ts";
export { relocation } from "./relocation.ts";
export { requiredPapers } from "./required-papers.ts";
export { responsibilities } from "./responsibilities.ts";
export { scope } from "./scope.ts";
export { specialFund } from "./special-fund.ts";
export { specialGroup } from "./special-group.ts";
export { training } from "./training.ts";
export { verificationDuties } from "./verification-duties.ts";
export { withdrawal } from "./withdrawal.ts";
export { workingAge } from "./working-age.ts";

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  accountBalance,
  accountLedger,
  ageBand,
  age,
  annualInterest,
  benefitAdjustment,
  confirmationProcedure,
  determine,
  requiredPapers,
  hiringPriority,
  employmentServices,
  enrolmentTerms,
  priorityGroups,
  fundAccounts,
  fundingShares,
  governmentFundingDeadline,
  inheritance,
  instalmentDefault,
  instalments,
  leadingGroup,
  monthlyPension,
  relocation,
  noticePeriod,
  pensionPeriod,
  referenceDate,
  responsibilities,
  scope,
  paymentDeadline,
  specialFund,
  specialGroup,
  oldAgeAllowance,
  training,
  verificationDuties,
  withdrawal,
  workingAge,
});

/**
 * 采用 — the same rules, bound to a county's own readings and figures. Throws a PolicyError for options that are none.
 *
 * @example adopt({ figures: { effectiveFrom: "2009-01-01", issuedOn: "2009-02-10" } }).referenceDate
 */
export const adopt = (options: CountyOptions): typeof rules => adoptRules(rules, options);
