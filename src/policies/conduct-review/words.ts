import type { DocumentWords } from "../../kernel/explain.ts";
import { accountabilityWords } from "./accountability.ts";
import { calendarWords } from "./calendar.ts";
import { feedbackWords } from "./feedback.ts";
import { figures } from "./figures.ts";
import { findingStepsWords } from "./finding-steps.ts";
import { meetingCommentsWords } from "./meeting-comments.ts";
import { phasesOnWords } from "./phases-on.ts";
import { readingWords } from "./readings.ts";
import { rectificationSourcesWords } from "./rectification-sources.ts";
import { referredComplaintsWords } from "./referred-complaints.ts";
import { reportsDueWords } from "./reports-due.ts";
import { reviewObjectsWords } from "./review-objects.ts";
import { selfCheckWords } from "./self-check.ts";
import { serviceRecordsWords } from "./service-records.ts";
import { unitPreparationWords } from "./unit-preparation.ts";

/** All that the document's rules say to people, by rule. */
export const words: DocumentWords = {
  rules: {
    "review-objects": reviewObjectsWords,
    "self-check": selfCheckWords,
    "phases-on": phasesOnWords,
    calendar: calendarWords,
    "reports-due": reportsDueWords,
    "unit-preparation": unitPreparationWords,
    "finding-steps": findingStepsWords,
    feedback: feedbackWords,
    "rectification-sources": rectificationSourcesWords,
    "service-records": serviceRecordsWords,
    "referred-complaints": referredComplaintsWords,
    "meeting-comments": meetingCommentsWords,
    accountability: accountabilityWords,
  },
  figures,
  readings: readingWords,
};
