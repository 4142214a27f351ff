import type { Options } from "../../kernel/adoption.ts";
import { accidentPrevention } from "./accident-prevention.ts";
import { calendar } from "./calendar.ts";
import { coverage } from "./coverage.ts";
import { deferral } from "./deferral.ts";
import { adopt as adoptRules } from "./document.ts";
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
export const rules = {
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
};

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: Options<typeof figures, typeof readings>) => adoptRules(rules, options);
