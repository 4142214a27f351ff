import { calendar } from "./calendar.ts";
import { contents } from "./contents.ts";
import { desks } from "./desks.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { figures } from "./figures.ts";
import { fiveDaySummary } from "./five-day-summary.ts";
import { forms } from "./forms.ts";
import { materials } from "./materials.ts";
import { phasesOn } from "./phases-on.ts";
import { preparation } from "./preparation.ts";
import { readings } from "./readings.ts";
import { reportsDue } from "./reports-due.ts";
import { rollCall } from "./roll-call.ts";
import { sequence } from "./sequence.ts";
import { type ConductRequirement, staffConduct, type Work } from "./staff-conduct.ts";
import { statisticsDeadline } from "./statistics-deadline.ts";
import { subsidyCheck } from "./subsidy-check.ts";
import { themeDaySites } from "./theme-day-sites.ts";
import { themeDaySlot } from "./theme-day-slot.ts";

export type { CountyOptions } from "./document.ts";
export type { ConductRequirement, Work };
export {
  calendar,
  contents,
  desks,
  figures,
  fiveDaySummary,
  forms,
  materials,
  phasesOn,
  preparation,
  readings,
  reportsDue,
  rollCall,
  sequence,
  staffConduct,
  statisticsDeadline,
  subsidyCheck,
  themeDaySites,
  themeDaySlot,
};

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  contents,
  forms,
  staffConduct,
  phasesOn,
  calendar,
  reportsDue,
  themeDaySites,
  preparation,
  materials,
  sequence,
  statisticsDeadline,
  subsidyCheck,
  rollCall,
  themeDaySlot,
  desks,
  fiveDaySummary,
});

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
