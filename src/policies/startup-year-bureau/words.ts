import type { DocumentWords } from "../../kernel/explain.ts";
import { accidentPreventionWords } from "./accident-prevention.ts";
import { calendarWords } from "./calendar.ts";
import { coverageWords } from "./coverage.ts";
import { deferralWords } from "./deferral.ts";
import { enterpriseServicesWords } from "./enterprise-services.ts";
import { figures } from "./figures.ts";
import { inspectionWords } from "./inspection.ts";
import { oneStopServicesWords } from "./one-stop-services.ts";
import { pensionTransferEventWords } from "./pension-transfer-event.ts";
import { phasesOnWords } from "./phases-on.ts";
import { readingWords } from "./readings.ts";
import { reliefCountsWords } from "./relief-counts.ts";
import { reportsDueWords } from "./reports-due.ts";
import { settlementWords } from "./settlement.ts";
import { startUpServicesWords } from "./start-up-services.ts";
import { targetGroupWords } from "./target-group.ts";
import { twoHelpsOnePushWords } from "./two-helps-one-push.ts";
import { workItemsWords } from "./work-items.ts";

/** All that the document's rules say to people, by rule. */
export const words: DocumentWords = {
  rules: {
    "one-stop-services": oneStopServicesWords,
    "start-up-services": startUpServicesWords,
    "target-group": targetGroupWords,
    "pension-transfer-event": pensionTransferEventWords,
    "accident-prevention": accidentPreventionWords,
    "two-helps-one-push": twoHelpsOnePushWords,
    deferral: deferralWords,
    "relief-counts": reliefCountsWords,
    coverage: coverageWords,
    settlement: settlementWords,
    "enterprise-services": enterpriseServicesWords,
    "work-items": workItemsWords,
    "phases-on": phasesOnWords,
    calendar: calendarWords,
    "reports-due": reportsDueWords,
    inspection: inspectionWords,
  },
  figures,
  readings: readingWords,
};
