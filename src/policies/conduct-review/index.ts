import type { Options } from "../../kernel/adoption.ts";
import { adopt as adoptRules } from "./document.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";
import { reviewObjects } from "./review-objects.ts";
import { selfCheck } from "./self-check.ts";
import { phasesOn } from "./phases-on.ts";
import { calendar } from "./calendar.ts";
import { reportsDue } from "./reports-due.ts";
import { unitPreparation } from "./unit-preparation.ts";
import { findingSteps } from "./finding-steps.ts";
import { feedback } from "./feedback.ts";
import { rectificationSources } from "./rectification-sources.ts";
import { serviceRecords } from "./service-records.ts";
import { referredComplaints } from "./referred-complaints.ts";
import { meetingComments } from "./meeting-comments.ts";
import { accountability } from "./accountability.ts";

export { figures, readings };
export {
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
};

/** Every rule of the document, by its name in code. */
export const rules = {
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
};

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: Options<typeof figures, typeof readings>) => adoptRules(rules, options);
