import type { Options } from "../kernel/adoption.ts";
import { adopt as adoptRules } from "./document.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";
import { standing } from "./standing.ts";

export type { Coincidence, Duty, Exclusion, OneOff, StandingValue } from "./findings.ts";
export type { Benefit, Consequence, DocumentName, DutyCode, Manner, Meaning, Payment } from "./labels.ts";
export { figures, readings, standing };

/** Every rule, by its name in code. */
export const rules = { standing };

/** 采用 — the same rule, bound to a county's own readings and figures. */
export const adopt = (options: Options<typeof figures, typeof readings>) => adoptRules(rules, options);
