import { completePolicy, explainerOf } from "../../kernel/policy/document.ts";
import { clauses } from "./clauses.ts";
import { type CountyOptions, document } from "./document.ts";
import * as all from "./rules.ts";

export type { CountyOptions } from "./document.ts";
export { figures } from "./figures.ts";
export { readings } from "./readings.ts";
export * from "./rules.ts";

/** 文件 — The document as one entry: title, clauses, figures, readings, rules. */
export const policy = completePolicy(document, clauses, all);
/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => document.adopt(all, options);
/** 说明 — Puts a determination of this document into words. */
export const explain = explainerOf([policy]);
