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

/** Every rule of the document, by its name in code. */
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

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
