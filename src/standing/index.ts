import { completePolicy } from "../kernel/policy/document.ts";
import { type CountyOptions, document } from "./document.ts";
import { standing } from "./standing.ts";

export type { CountyOptions } from "./document.ts";
export { figures } from "./figures.ts";
export type { Coincidence, Duty, Exclusion, OneOff, StandingValue } from "./findings.ts";
export type { Benefit, Consequence, DocumentName, DutyCode, Manner, Meaning, Payment } from "./labels.ts";
export { readings } from "./readings.ts";
export { standing };

/** 待遇衔接 — The rule with its figures and readings; it has no clauses of its own. */
export const policy = completePolicy(document, {}, { standing });
/** 采用 — Binds the rule to a county's readings and figures. */
export const adopt = (options: CountyOptions) => document.adopt({ standing }, options);
