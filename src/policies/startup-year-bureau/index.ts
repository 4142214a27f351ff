import type { Options } from "../../kernel/adoption.ts";
import { adopt as adoptRules } from "./document.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";
import { startUpServices } from "./start-up-services.ts";
import { targetGroup } from "./target-group.ts";
import { pensionTransferEvent } from "./pension-transfer-event.ts";
import { accidentPrevention } from "./accident-prevention.ts";
import { twoHelpsOnePush } from "./two-helps-one-push.ts";
import { deferral } from "./deferral.ts";
import { reliefCounts } from "./relief-counts.ts";
import { coverage } from "./coverage.ts";
import { settlement } from "./settlement.ts";
import { enterpriseServices } from "./enterprise-services.ts";
import { workItems } from "./work-items.ts";
import { phasesOn } from "./phases-on.ts";
import { calendar } from "./calendar.ts";
import { reportsDue } from "./reports-due.ts";
import { inspection } from "./inspection.ts";

export { figures, readings };
export {
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

/** Every rule of the document, by its name in code. */
export const rules = {
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
