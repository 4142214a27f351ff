import { activityFormats } from "./activity-formats.ts";
import { activityProgramme } from "./activity-programme.ts";
import { activitySequence } from "./activity-sequence.ts";
import { calendar } from "./calendar.ts";
import { desks } from "./desks.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { figures } from "./figures.ts";
import { fiveDaySummary } from "./five-day-summary.ts";
import { materialDistribution } from "./material-distribution.ts";
import { phasesOn } from "./phases-on.ts";
import { preparationChecklist } from "./preparation-checklist.ts";
import { readings } from "./readings.ts";
import { reportsDue } from "./reports-due.ts";
import { rollCall } from "./roll-call.ts";
import { type ConductRequirement, staffConduct, type WorkKind } from "./staff-conduct.ts";
import { statisticsDeadline } from "./statistics-deadline.ts";
import { subsidyCheck } from "./subsidy-check.ts";
import { themeDaySites } from "./theme-day-sites.ts";
import { themeDayTimeSlot } from "./theme-day-time-slot.ts";

export type { CountyOptions } from "./document.ts";
export type { ConductRequirement, WorkKind };
export {
  activityFormats,
  activityProgramme,
  activitySequence,
  calendar,
  desks,
  figures,
  fiveDaySummary,
  materialDistribution,
  phasesOn,
  preparationChecklist,
  readings,
  reportsDue,
  rollCall,
  staffConduct,
  statisticsDeadline,
  subsidyCheck,
  themeDaySites,
  themeDayTimeSlot,
};

/** All rules of the document, keyed by export name. */
export const rules = Object.freeze({
  activityProgramme,
  activityFormats,
  staffConduct,
  phasesOn,
  calendar,
  reportsDue,
  themeDaySites,
  preparationChecklist,
  materialDistribution,
  activitySequence,
  statisticsDeadline,
  subsidyCheck,
  rollCall,
  themeDayTimeSlot,
  desks,
  fiveDaySummary,
});

/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
