import { calendar } from "./calendar.ts";
import { contributionDeferral } from "./contribution-deferral.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { enterpriseServices } from "./enterprise-services.ts";
import { figures } from "./figures.ts";
import { inspectionMethods } from "./inspection-methods.ts";
import { insuranceCoverage } from "./insurance-coverage.ts";
import { onTheSpotReimbursement } from "./on-the-spot-reimbursement.ts";
import { oneStopServices } from "./one-stop-services.ts";
import { pensionPortabilityEvent } from "./pension-portability-event.ts";
import { phasesOn } from "./phases-on.ts";
import { priorityGroup } from "./priority-group.ts";
import { readings } from "./readings.ts";
import { reliefMeasures } from "./relief-measures.ts";
import { reportsDue } from "./reports-due.ts";
import { startUpServices } from "./start-up-services.ts";
import { twoSupportsOnePush } from "./two-supports-one-push.ts";
import { workInjuryPrevention } from "./work-injury-prevention.ts";
import { workTasks } from "./work-tasks.ts";

export type { CountyOptions } from "./document.ts";
export {
  calendar,
  contributionDeferral,
  enterpriseServices,
  figures,
  inspectionMethods,
  insuranceCoverage,
  oneStopServices,
  onTheSpotReimbursement,
  pensionPortabilityEvent,
  phasesOn,
  priorityGroup,
  readings,
  reliefMeasures,
  reportsDue,
  startUpServices,
  twoSupportsOnePush,
  workInjuryPrevention,
  workTasks,
};

/** All rules of the document, keyed by export name. */
export const rules = Object.freeze({
  oneStopServices,
  startUpServices,
  priorityGroup,
  pensionPortabilityEvent,
  workInjuryPrevention,
  twoSupportsOnePush,
  contributionDeferral,
  reliefMeasures,
  insuranceCoverage,
  onTheSpotReimbursement,
  enterpriseServices,
  workTasks,
  phasesOn,
  calendar,
  reportsDue,
  inspectionMethods,
});

/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
