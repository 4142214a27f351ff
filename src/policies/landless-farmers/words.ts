import type { DocumentWords } from "../../kernel/explain.ts";
import { accountBalanceWords } from "./account-balance.ts";
import { accountLedgerWords } from "./account-ledger.ts";
import { ageWords } from "./age.ts";
import { ageBandWords } from "./age-band.ts";
import { annualInterestWords } from "./annual-interest.ts";
import { benefitAdjustmentWords } from "./benefit-adjustment.ts";
import { confirmationProcedureWords } from "./confirmation-procedure.ts";
import { determineWords } from "./determine.ts";
import { employmentServicesWords } from "./employment-services.ts";
import { enrolmentTermsWords } from "./enrolment-terms.ts";
import { figures } from "./figures.ts";
import { fundAccountsWords } from "./fund-accounts.ts";
import { fundingSharesWords } from "./funding-shares.ts";
import { governmentFundingDeadlineWords } from "./government-funding-deadline.ts";
import { hiringPriorityWords } from "./hiring-priority.ts";
import { inheritanceWords } from "./inheritance.ts";
import { instalmentDefaultWords } from "./instalment-default.ts";
import { instalmentsWords } from "./instalments.ts";
import { leadingGroupWords } from "./leading-group.ts";
import { monthlyPensionWords } from "./monthly-pension.ts";
import { noticePeriodWords } from "./notice-period.ts";
import { oldAgeAllowanceWords } from "./old-age-allowance.ts";
import { paymentDeadlineWords } from "./payment-deadline.ts";
import { pensionPeriodWords } from "./pension-period.ts";
import { priorityGroupsWords } from "./priority-groups.ts";
import { readingWords } from "./readings.ts";
import { referenceDateWords } from "./reference-date.ts";
import { relocationWords } from "./relocation.ts";
import { requiredPapersWords } from "./required-papers.ts";
import { responsibilitiesWords } from "./responsibilities.ts";
import { scopeWords } from "./scope.ts";
import { specialFundWords } from "./special-fund.ts";
import { specialGroupWords } from "./special-group.ts";
import { trainingWords } from "./training.ts";
import { verificationDutiesWords } from "./verification-duties.ts";
import { withdrawalWords } from "./withdrawal.ts";
import { workingAgeWords } from "./working-age.ts";

/** All that the document says to people: its rules by name, its figures and readings. */
export const words: DocumentWords = {
  rules: {
    "account-balance": accountBalanceWords,
    "account-ledger": accountLedgerWords,
    "age-band": ageBandWords,
    age: ageWords,
    "annual-interest": annualInterestWords,
    "benefit-adjustment": benefitAdjustmentWords,
    "confirmation-procedure": confirmationProcedureWords,
    determine: determineWords,
    "required-papers": requiredPapersWords,
    "hiring-priority": hiringPriorityWords,
    "employment-services": employmentServicesWords,
    "enrolment-terms": enrolmentTermsWords,
    "priority-groups": priorityGroupsWords,
    "fund-accounts": fundAccountsWords,
    "funding-shares": fundingSharesWords,
    "government-funding-deadline": governmentFundingDeadlineWords,
    inheritance: inheritanceWords,
    "instalment-default": instalmentDefaultWords,
    instalments: instalmentsWords,
    "leading-group": leadingGroupWords,
    "monthly-pension": monthlyPensionWords,
    relocation: relocationWords,
    "notice-period": noticePeriodWords,
    "pension-period": pensionPeriodWords,
    "reference-date": referenceDateWords,
    responsibilities: responsibilitiesWords,
    scope: scopeWords,
    "payment-deadline": paymentDeadlineWords,
    "special-fund": specialFundWords,
    "special-group": specialGroupWords,
    "old-age-allowance": oldAgeAllowanceWords,
    training: trainingWords,
    "verification-duties": verificationDutiesWords,
    withdrawal: withdrawalWords,
    "working-age": workingAgeWords,
  },
  figures,
  readings: readingWords,
};
