import { calendar } from "./calendar.ts";
import { campaignRequirements } from "./campaign-requirements.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { figures } from "./figures.ts";
import { leadingGroup } from "./leading-group.ts";
import { oneStopServices } from "./one-stop-services.ts";
import { phasesOn } from "./phases-on.ts";
import { readings } from "./readings.ts";
import { reportsDue } from "./reports-due.ts";
import { supervision } from "./supervision.ts";
import { threeNewTwoImproved } from "./three-new-two-improved.ts";
import { workTasks } from "./work-tasks.ts";

export type { CountyOptions } from "./document.ts";
export {
  calendar,
  campaignRequirements,
  figures,
  leadingGroup,
  oneStopServices,
  phasesOn,
  readings,
  reportsDue,
  supervision,
  threeNewTwoImproved,
  workTasks,
};

/** All rules of the document, keyed by export name. */
export const rules = Object.freeze({
  oneStopServices,
  threeNewTwoImproved,
  workTasks,
  phasesOn,
  calendar,
  reportsDue,
  leadingGroup,
  supervision,
  campaignRequirements,
});

/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
