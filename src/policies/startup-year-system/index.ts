import { calendar } from "./calendar.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { figures } from "./figures.ts";
import { leadingGroup } from "./leading-group.ts";
import { oneStopServices } from "./one-stop-services.ts";
import { phasesOn } from "./phases-on.ts";
import { readings } from "./readings.ts";
import { reportsDue } from "./reports-due.ts";
import { requirements } from "./requirements.ts";
import { supervision } from "./supervision.ts";
import { threeNewTwoRaise } from "./three-new-two-raise.ts";
import { workItems } from "./work-items.ts";

export type { CountyOptions } from "./document.ts";
export {
  calendar,
  figures,
  leadingGroup,
  oneStopServices,
  phasesOn,
  readings,
  reportsDue,
  requirements,
  supervision,
  threeNewTwoRaise,
  workItems,
};

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  oneStopServices,
  threeNewTwoRaise,
  workItems,
  phasesOn,
  calendar,
  reportsDue,
  leadingGroup,
  supervision,
  requirements,
});

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
