import type { DocumentWords } from "../../kernel/explain.ts";
import { calendarWords } from "./calendar.ts";
import { contributionDeferralWords } from "./contribution-deferral.ts";
import { enterpriseServicesWords } from "./enterprise-services.ts";
import { figures } from "./figures.ts";
import { inspectionMethodsWords } from "./inspection-methods.ts";
import { insuranceCoverageWords } from "./insurance-coverage.ts";
import { onTheSpotReimbursementWords } from "./on-the-spot-reimbursement.ts";
import { oneStopServicesWords } from "./one-stop-services.ts";
import { pensionPortabilityEventWords } from "./pension-portability-event.ts";
import { phasesOnWords } from "./phases-on.ts";
import { priorityGroupWords } from "./priority-group.ts";
import { readingWords } from "./readings.ts";
import { reliefMeasuresWords } from "./relief-measures.ts";
import { reportsDueWords } from "./reports-due.ts";
import { startUpServicesWords } from "./start-up-services.ts";
import { twoSupportsOnePushWords } from "./two-supports-one-push.ts";
import { workInjuryPreventionWords } from "./work-injury-prevention.ts";
import { workTasksWords } from "./work-tasks.ts";

/** Texts of the rules, by rule name. */
export const words: DocumentWords = {
  rules: {
    "one-stop-services": oneStopServicesWords,
    "start-up-services": startUpServicesWords,
    "priority-group": priorityGroupWords,
    "pension-portability-event": pensionPortabilityEventWords,
    "work-injury-prevention": workInjuryPreventionWords,
    "two-supports-one-push": twoSupportsOnePushWords,
    "contribution-deferral": contributionDeferralWords,
    "relief-measures": reliefMeasuresWords,
    "insurance-coverage": insuranceCoverageWords,
    "on-the-spot-reimbursement": onTheSpotReimbursementWords,
    "enterprise-services": enterpriseServicesWords,
    "work-tasks": workTasksWords,
    "phases-on": phasesOnWords,
    calendar: calendarWords,
    "reports-due": reportsDueWords,
    "inspection-methods": inspectionMethodsWords,
  },
  figures,
  readings: readingWords,
};
