import type { Options } from "../../kernel/adoption.ts";
import { defineDocument } from "../../kernel/document.ts";
import type { Policy as PolicyOf } from "../../kernel/rule.ts";
import type { Words } from "../../kernel/words.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** An address of a clause of this document. */
export type At = keyof typeof clauses;

/** 县里的设定 — the readings and figures that a county may give. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** What the rules of this document decide with. */
export type Policy<W extends Words> = PolicyOf<At, W["findings"], typeof figures, typeof readings>;

/** The part of it that looks figures and readings up, for helpers that several rules share. */
export type Lookup = Pick<Policy<Words>, "figure" | "figureByDay" | "reading">;

/** 县就业脱贫工程实施方案 — its figures and readings, and the form of its rules. */
export const { rule, adopt } = defineDocument<At, CountyOptions>()({
  name: "employment-poverty-relief",
  figures,
  readings,
});
