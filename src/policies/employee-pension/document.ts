import type { Options } from "../../kernel/adoption.ts";
import { defineDocument } from "../../kernel/document.ts";
import type { Policy as PolicyOf } from "../../kernel/rule.ts";
import type { Words } from "../../kernel/words.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type At = keyof typeof clauses;

/** 县级设置 — The readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Policy<W extends Words> = PolicyOf<At, W["findings"], typeof figures, typeof readings>;

/** 征地人员就业培训和职工基本养老保险实施方案 — Its figures and readings, and the function that makes its rules. */
export const { rule, adopt } = defineDocument<At, CountyOptions>()({ name: "employee-pension", figures, readings });
