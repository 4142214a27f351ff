import type { DocumentWords } from "../../kernel/explain.ts";
import { calendarWords } from "./calendar.ts";
import { campaignRequirementsWords } from "./campaign-requirements.ts";
import { figures } from "./figures.ts";
import { leadingGroupWords } from "./leading-group.ts";
import { oneStopServicesWords } from "./one-stop-services.ts";
import { phasesOnWords } from "./phases-on.ts";
import { readingWords } from "./readings.ts";
import { reportsDueWords } from "./reports-due.ts";
import { supervisionWords } from "./supervision.ts";
import { threeNewTwoImprovedWords } from "./three-new-two-improved.ts";
import { workTasksWords } from "./work-tasks.ts";

/** Texts of the rules, by rule name. */
export const words: DocumentWords = {
  rules: {
    "one-stop-services": oneStopServicesWords,
    "three-new-two-improved": threeNewTwoImprovedWords,
    "work-tasks": workTasksWords,
    "phases-on": phasesOnWords,
    calendar: calendarWords,
    "reports-due": reportsDueWords,
    "leading-group": leadingGroupWords,
    supervision: supervisionWords,
    "campaign-requirements": campaignRequirementsWords,
  },
  figures,
  readings: readingWords,
};
