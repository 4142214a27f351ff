import type { DocumentWords } from "../../kernel/explain.ts";
import { accountWords } from "./account.ts";
import { accountBalanceWords } from "./account-balance.ts";
import { ageWords } from "./age.ts";
import { ageBandWords } from "./age-band.ts";
import { annualInterestWords } from "./annual-interest.ts";
import { benefitAdjustmentWords } from "./benefit-adjustment.ts";
import { confirmationProcedureWords } from "./confirmation-procedure.ts";
import { determineWords } from "./determine.ts";
import { documentsToHandInWords } from "./documents-to-hand-in.ts";
import { employmentPlacementWords } from "./employment-placement.ts";
import { employmentServicesWords } from "./employment-services.ts";
import { enrolmentTermsWords } from "./enrolment-terms.ts";
import { figures } from "./figures.ts";
import { focusGroupsWords } from "./focus-groups.ts";
import { fundAccountsWords } from "./fund-accounts.ts";
import { fundingSharesWords } from "./funding-shares.ts";
import { governmentFundingDeadlineWords } from "./government-funding-deadline.ts";
import { inheritanceWords } from "./inheritance.ts";
import { instalmentDefaultWords } from "./instalment-default.ts";
import { instalmentsWords } from "./instalments.ts";
import { leadingGroupWords } from "./leading-group.ts";
import { monthlyPensionWords } from "./monthly-pension.ts";
import { movingAwayWords } from "./moving-away.ts";
import { noticePeriodWords } from "./notice-period.ts";
import { pensionPeriodWords } from "./pension-period.ts";
import { readingWords } from "./readings.ts";
import { referenceDateWords } from "./reference-date.ts";
import { responsibilitiesWords } from "./responsibilities.ts";
import { scopeWords } from "./scope.ts";
import { settlementDeadlineWords } from "./settlement-deadline.ts";
import { specialFundWords } from "./special-fund.ts";
import { specialGroupWords } from "./special-group.ts";
import { subsidyWords } from "./subsidy.ts";
import { trainingWords } from "./training.ts";
import { verificationDutiesWords } from "./verification-duties.ts";
import { withdrawalWords } from "./withdrawal.ts";
import { workingAgeWords } from "./working-age.ts";

/** All that the document says to people: its rules by name, its figures and readings. */
export const words: DocumentWords = {
  rules: {
    "account-balance": accountBalanceWords,
    account: accountWords,
    "age-band": ageBandWords,
    age: ageWords,
    "annual-interest": annualInterestWords,
    "benefit-adjustment": benefitAdjustmentWords,
    "confirmation-procedure": confirmationProcedureWords,
    determine: determineWords,
    "documents-to-hand-in": documentsToHandInWords,
    "employment-placement": employmentPlacementWords,
    "employment-services": employmentServicesWords,
    "enrolment-terms": enrolmentTermsWords,
    "focus-groups": focusGroupsWords,
    "fund-accounts": fundAccountsWords,
    "funding-shares": fundingSharesWords,
    "government-funding-deadline": governmentFundingDeadlineWords,
    inheritance: inheritanceWords,
    "instalment-default": instalmentDefaultWords,
    instalments: instalmentsWords,
    "leading-group": leadingGroupWords,
    "monthly-pension": monthlyPensionWords,
    "moving-away": movingAwayWords,
    "notice-period": noticePeriodWords,
    "pension-period": pensionPeriodWords,
    "reference-date": referenceDateWords,
    responsibilities: responsibilitiesWords,
    scope: scopeWords,
    "settlement-deadline": settlementDeadlineWords,
    "special-fund": specialFundWords,
    "special-group": specialGroupWords,
    subsidy: subsidyWords,
    training: trainingWords,
    "verification-duties": verificationDutiesWords,
    withdrawal: withdrawalWords,
    "working-age": workingAgeWords,
  },
  figures,
  readings: readingWords,
};
