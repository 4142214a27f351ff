import { accountability } from "./accountability.ts";
import { calendar } from "./calendar.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { feedback } from "./feedback.ts";
import { figures } from "./figures.ts";
import { findingSteps } from "./finding-steps.ts";
import { meetingComments } from "./meeting-comments.ts";
import { phasesOn } from "./phases-on.ts";
import { readings } from "./readings.ts";
import { rectificationSources } from "./rectification-sources.ts";
import { referredComplaints } from "./referred-complaints.ts";
import { reportsDue } from "./reports-due.ts";
import { reviewObjects } from "./review-objects.ts";
import { selfCheck } from "./self-check.ts";
import { serviceRecords } from "./service-records.ts";
import { unitPreparation } from "./unit-preparation.ts";

export type { CountyOptions } from "./document.ts";
export {
  accountability,
  calendar,
  feedback,
  figures,
  findingSteps,
  meetingComments,
  phasesOn,
  readings,
  rectificationSources,
  referredComplaints,
  reportsDue,
  reviewObjects,
  selfCheck,
  serviceRecords,
  unitPreparation,
};

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  reviewObjects,
  selfCheck,
  phasesOn,
  calendar,
  reportsDue,
  unitPreparation,
  findingSteps,
  feedback,
  rectificationSources,
  serviceRecords,
  referredComplaints,
  meetingComments,
  accountability,
});

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
