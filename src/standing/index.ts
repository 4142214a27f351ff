import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";
import { standing } from "./standing.ts";

export type { CountyOptions } from "./document.ts";
export type { Coincidence, Duty, Exclusion, OneOff, StandingValue } from "./findings.ts";
export type { Benefit, Consequence, DocumentName, DutyCode, Manner, Meaning, Payment } from "./labels.ts";
export { figures, readings, standing };

/** Every rule, by its name in code. */
export const rules = Object.freeze({ standing });

/** 采用 — the same rule, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
