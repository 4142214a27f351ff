import type { DocumentWords } from "../../kernel/explain.ts";
import { activityFormatsWords } from "./activity-formats.ts";
import { activityProgrammeWords } from "./activity-programme.ts";
import { activitySequenceWords } from "./activity-sequence.ts";
import { calendarWords } from "./calendar.ts";
import { desksWords } from "./desks.ts";
import { figures } from "./figures.ts";
import { fiveDaySummaryWords } from "./five-day-summary.ts";
import { materialDistributionWords } from "./material-distribution.ts";
import { phasesOnWords } from "./phases-on.ts";
import { preparationChecklistWords } from "./preparation-checklist.ts";
import { readingWords } from "./readings.ts";
import { reportsDueWords } from "./reports-due.ts";
import { rollCallWords } from "./roll-call.ts";
import { staffConductWords } from "./staff-conduct.ts";
import { statisticsDeadlineWords } from "./statistics-deadline.ts";
import { subsidyCheckWords } from "./subsidy-check.ts";
import { themeDaySitesWords } from "./theme-day-sites.ts";
import { themeDayTimeSlotWords } from "./theme-day-time-slot.ts";

/** Texts of the rules, by rule name. */
export const words: DocumentWords = {
  rules: {
    "activity-programme": activityProgrammeWords,
    "activity-formats": activityFormatsWords,
    "staff-conduct": staffConductWords,
    "phases-on": phasesOnWords,
    calendar: calendarWords,
    "reports-due": reportsDueWords,
    "theme-day-sites": themeDaySitesWords,
    "preparation-checklist": preparationChecklistWords,
    "material-distribution": materialDistributionWords,
    "activity-sequence": activitySequenceWords,
    "statistics-deadline": statisticsDeadlineWords,
    "subsidy-check": subsidyCheckWords,
    "roll-call": rollCallWords,
    "theme-day-time-slot": themeDayTimeSlotWords,
    desks: desksWords,
    "five-day-summary": fiveDaySummaryWords,
  },
  figures,
  readings: readingWords,
};
