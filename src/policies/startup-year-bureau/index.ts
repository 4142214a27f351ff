import { accidentPrevention } from "./accident-prevention.ts";
import { calendar } from "./calendar.ts";
import { coverage } from "./coverage.ts";
import { deferral } from "./deferral.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { enterpriseServices } from "./enterprise-services.ts";
import { figures } from "./figures.ts";
import { inspection } from "./inspection.ts";
import { oneStopServices } from "./one-stop-services.ts";
import { pensionTransferEvent } from "./pension-transfer-event.ts";
import { phasesOn } from "./phases-on.ts";
import { readings } from "./readings.ts";
import { reliefCounts } from "./relief-counts.ts";
import { reportsDue } from "./reports-due.ts";
import { settlement } from "./settlement.ts";
import { startUpServices } from "./start-up-services.ts";
import { targetGroup } from "./target-group.ts";
import { twoHelpsOnePush } from "./two-helps-one-push.ts";
import { workItems } from "./work-items.ts";

export type { CountyOptions } from "./document.ts";
export {
  accidentPrevention,
  calendar,
  coverage,
  deferral,
  enterpriseServices,
  figures,
  inspection,
  oneStopServices,
  pensionTransferEvent,
  phasesOn,
  readings,
  reliefCounts,
  reportsDue,
  settlement,
  startUpServices,
  targetGroup,
  twoHelpsOnePush,
  workItems,
};

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  oneStopServices,
  startUpServices,
  targetGroup,
  pensionTransferEvent,
  accidentPrevention,
  twoHelpsOnePush,
  deferral,
  reliefCounts,
  coverage,
  settlement,
  enterpriseServices,
  workItems,
  phasesOn,
  calendar,
  reportsDue,
  inspection,
});

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
