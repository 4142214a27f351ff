import { completePolicy } from "../kernel/policy/index.ts";
import { coordination } from "./coordination.ts";
import { type CountyOptions, document } from "./document.ts";

export type { CountyOptions } from "./document.ts";
export { figures } from "./figures.ts";
export type { Benefit, DocumentName } from "./labels.ts";
export { readings } from "./readings.ts";
export { coordination };

/** 多项待遇衔接 — The rule with its figures and readings; it has no clauses of its own. */
export const policy = completePolicy(document, {}, { coordination });
/** 采用 — Binds the rule to a county's readings and figures. */
export const adopt = (options: CountyOptions) => document.adopt({ coordination }, options);
