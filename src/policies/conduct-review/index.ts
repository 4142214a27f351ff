import { accountability } from "./accountability.ts";
import { bodyPreparation } from "./body-preparation.ts";
import { calendar } from "./calendar.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { feedbackHandling } from "./feedback-handling.ts";
import { figures } from "./figures.ts";
import { meetingCriticism } from "./meeting-criticism.ts";
import { phasesOn } from "./phases-on.ts";
import { problemFindingSteps } from "./problem-finding-steps.ts";
import { readings } from "./readings.ts";
import { rectificationSources } from "./rectification-sources.ts";
import { referredComplaints } from "./referred-complaints.ts";
import { reportsDue } from "./reports-due.ts";
import { reviewedBodies } from "./reviewed-bodies.ts";
import { selfCheck } from "./self-check.ts";
import { serviceRecords } from "./service-records.ts";

export type { CountyOptions } from "./document.ts";
export {
  accountability,
  bodyPreparation,
  calendar,
  feedbackHandling,
  figures,
  meetingCriticism,
  phasesOn,
  problemFindingSteps,
  readings,
  rectificationSources,
  referredComplaints,
  reportsDue,
  reviewedBodies,
  selfCheck,
  serviceRecords,
};

/** All rules of the document, keyed by export name. */
export const rules = Object.freeze({
  reviewedBodies,
  selfCheck,
  phasesOn,
  calendar,
  reportsDue,
  bodyPreparation,
  problemFindingSteps,
  feedbackHandling,
  rectificationSources,
  serviceRecords,
  referredComplaints,
  meetingCriticism,
  accountability,
});

/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
