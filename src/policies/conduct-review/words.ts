import type { DocumentWords } from "../../kernel/explain.ts";
import { accountabilityWords } from "./accountability.ts";
import { bodyPreparationWords } from "./body-preparation.ts";
import { calendarWords } from "./calendar.ts";
import { feedbackHandlingWords } from "./feedback-handling.ts";
import { figures } from "./figures.ts";
import { meetingCriticismWords } from "./meeting-criticism.ts";
import { phasesOnWords } from "./phases-on.ts";
import { problemFindingStepsWords } from "./problem-finding-steps.ts";
import { readingWords } from "./readings.ts";
import { rectificationSourcesWords } from "./rectification-sources.ts";
import { referredComplaintsWords } from "./referred-complaints.ts";
import { reportsDueWords } from "./reports-due.ts";
import { reviewedBodiesWords } from "./reviewed-bodies.ts";
import { selfCheckWords } from "./self-check.ts";
import { serviceRecordsWords } from "./service-records.ts";

/** Texts of the rules, by rule name. */
export const words: DocumentWords = {
  rules: {
    "reviewed-bodies": reviewedBodiesWords,
    "self-check": selfCheckWords,
    "phases-on": phasesOnWords,
    calendar: calendarWords,
    "reports-due": reportsDueWords,
    "body-preparation": bodyPreparationWords,
    "problem-finding-steps": problemFindingStepsWords,
    "feedback-handling": feedbackHandlingWords,
    "rectification-sources": rectificationSourcesWords,
    "service-records": serviceRecordsWords,
    "referred-complaints": referredComplaintsWords,
    "meeting-criticism": meetingCriticismWords,
    accountability: accountabilityWords,
  },
  figures,
  readings: readingWords,
};
