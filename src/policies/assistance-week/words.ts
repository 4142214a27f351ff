import type { DocumentWords } from "../../kernel/explain.ts";
import { calendarWords } from "./calendar.ts";
import { contentsWords } from "./contents.ts";
import { desksWords } from "./desks.ts";
import { figures } from "./figures.ts";
import { fiveDaySummaryWords } from "./five-day-summary.ts";
import { formsWords } from "./forms.ts";
import { materialsWords } from "./materials.ts";
import { phasesOnWords } from "./phases-on.ts";
import { preparationWords } from "./preparation.ts";
import { readingWords } from "./readings.ts";
import { reportsDueWords } from "./reports-due.ts";
import { rollCallWords } from "./roll-call.ts";
import { sequenceWords } from "./sequence.ts";
import { staffConductWords } from "./staff-conduct.ts";
import { statisticsDeadlineWords } from "./statistics-deadline.ts";
import { subsidyCheckWords } from "./subsidy-check.ts";
import { themeDaySitesWords } from "./theme-day-sites.ts";
import { themeDaySlotWords } from "./theme-day-slot.ts";

/** All that the document's rules say to people, by rule. */
export const words: DocumentWords = {
  rules: {
    contents: contentsWords,
    forms: formsWords,
    "staff-conduct": staffConductWords,
    "phases-on": phasesOnWords,
    calendar: calendarWords,
    "reports-due": reportsDueWords,
    "theme-day-sites": themeDaySitesWords,
    preparation: preparationWords,
    materials: materialsWords,
    sequence: sequenceWords,
    "statistics-deadline": statisticsDeadlineWords,
    "subsidy-check": subsidyCheckWords,
    "roll-call": rollCallWords,
    "theme-day-slot": themeDaySlotWords,
    desks: desksWords,
    "five-day-summary": fiveDaySummaryWords,
  },
  figures,
  readings: readingWords,
};
