import type { Options } from "../../kernel/adoption.ts";
import { defineDocument } from "../../kernel/document.ts";
import type { Policy as PolicyOf } from "../../kernel/rule.ts";
import type { Words } from "../../kernel/words.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type At = keyof typeof clauses;

/** 县级设置 — Readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Policy<W extends Words> = PolicyOf<At, W["findings"], typeof figures, typeof readings>;

/** The part of the context that looks up figures and readings, for helpers shared by several rules. */
export type Lookup = Pick<Policy<Words>, "figure" | "figureByDay" | "reading">;

/** 县就业脱贫工程实施方案 — Makes the rules of this document, with its figures and readings. */
export const { rule, adopt } = defineDocument<At, CountyOptions>()({
  name: "employment-poverty-relief",
  figures,
  readings,
});
