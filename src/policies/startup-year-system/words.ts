import type { DocumentWords } from "../../kernel/explain.ts";
import { calendarWords } from "./calendar.ts";
import { figures } from "./figures.ts";
import { leadingGroupWords } from "./leading-group.ts";
import { oneStopServicesWords } from "./one-stop-services.ts";
import { phasesOnWords } from "./phases-on.ts";
import { readingWords } from "./readings.ts";
import { reportsDueWords } from "./reports-due.ts";
import { requirementsWords } from "./requirements.ts";
import { supervisionWords } from "./supervision.ts";
import { threeNewTwoRaiseWords } from "./three-new-two-raise.ts";
import { workItemsWords } from "./work-items.ts";

/** All that the document's rules say to people, by rule. */
export const words: DocumentWords = {
  rules: {
    "one-stop-services": oneStopServicesWords,
    "three-new-two-raise": threeNewTwoRaiseWords,
    "work-items": workItemsWords,
    "phases-on": phasesOnWords,
    calendar: calendarWords,
    "reports-due": reportsDueWords,
    "leading-group": leadingGroupWords,
    supervision: supervisionWords,
    requirements: requirementsWords,
  },
  figures,
  readings: readingWords,
};
