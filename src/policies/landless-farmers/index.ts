import { account } from "./account.ts";
import { accountBalance } from "./account-balance.ts";
import { age } from "./age.ts";
import { ageBand } from "./age-band.ts";
import { annualInterest } from "./annual-interest.ts";
import { benefitAdjustment } from "./benefit-adjustment.ts";
import { confirmationProcedure } from "./confirmation-procedure.ts";
import { determine } from "./determine.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { documentsToHandIn } from "./documents-to-hand-in.ts";
import { employmentPlacement } from "./employment-placement.ts";
import { employmentServices } from "./employment-services.ts";
import { enrolmentTerms } from "./enrolment-terms.ts";
import { focusGroups } from "./focus-groups.ts";
import { fundAccounts } from "./fund-accounts.ts";
import { fundingShares } from "./funding-shares.ts";
import { governmentFundingDeadline } from "./government-funding-deadline.ts";
import { inheritance } from "./inheritance.ts";
import { instalmentDefault } from "./instalment-default.ts";
import { instalments } from "./instalments.ts";
import { leadingGroup } from "./leading-group.ts";
import { monthlyPension } from "./monthly-pension.ts";
import { movingAway } from "./moving-away.ts";
import { noticePeriod } from "./notice-period.ts";
import { pensionPeriod } from "./pension-period.ts";
import { referenceDate } from "./reference-date.ts";
import { responsibilities } from "./responsibilities.ts";
import { scope } from "./scope.ts";
import { settlementDeadline } from "./settlement-deadline.ts";
import { specialFund } from "./special-fund.ts";
import { specialGroup } from "./special-group.ts";
import { subsidy } from "./subsidy.ts";
import { training } from "./training.ts";
import { verificationDuties } from "./verification-duties.ts";
import { withdrawal } from "./withdrawal.ts";
import { workingAge } from "./working-age.ts";

export { account } from "./account.ts";
export { accountBalance } from "./account-balance.ts";
export { age } from "./age.ts";
export { ageBand } from "./age-band.ts";
export { annualInterest } from "./annual-interest.ts";
export { benefitAdjustment } from "./benefit-adjustment.ts";
export { confirmationProcedure } from "./confirmation-procedure.ts";
export { determine } from "./determine.ts";
export type { CountyOptions } from "./document.ts";
export { documentsToHandIn } from "./documents-to-hand-in.ts";
export { employmentPlacement } from "./employment-placement.ts";
export { employmentServices } from "./employment-services.ts";
export { enrolmentTerms } from "./enrolment-terms.ts";
export { figures } from "./figures.ts";
export { focusGroups } from "./focus-groups.ts";
export { fundAccounts } from "./fund-accounts.ts";
export { fundingShares } from "./funding-shares.ts";
export { governmentFundingDeadline } from "./government-funding-deadline.ts";
export { inheritance } from "./inheritance.ts";
export { instalmentDefault } from "./instalment-default.ts";
export { instalments } from "./instalments.ts";
export { leadingGroup } from "./leading-group.ts";
export { monthlyPension } from "./monthly-pension.ts";
export { movingAway } from "./moving-away.ts";
export { noticePeriod } from "./notice-period.ts";
export { pensionPeriod } from "./pension-period.ts";
export { readings } from "./readings.ts";
export { referenceDate } from "./reference-date.ts";
export { responsibilities } from "./responsibilities.ts";
export { scope } from "./scope.ts";
export { settlementDeadline } from "./settlement-deadline.ts";
export { specialFund } from "./special-fund.ts";
export { specialGroup } from "./special-group.ts";
export { subsidy } from "./subsidy.ts";
export { training } from "./training.ts";
export { verificationDuties } from "./verification-duties.ts";
export { withdrawal } from "./withdrawal.ts";
export { workingAge } from "./working-age.ts";

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  accountBalance,
  account,
  ageBand,
  age,
  annualInterest,
  benefitAdjustment,
  confirmationProcedure,
  determine,
  documentsToHandIn,
  employmentPlacement,
  employmentServices,
  enrolmentTerms,
  focusGroups,
  fundAccounts,
  fundingShares,
  governmentFundingDeadline,
  inheritance,
  instalmentDefault,
  instalments,
  leadingGroup,
  monthlyPension,
  movingAway,
  noticePeriod,
  pensionPeriod,
  referenceDate,
  responsibilities,
  scope,
  settlementDeadline,
  specialFund,
  specialGroup,
  subsidy,
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
