import type { Options } from "../../kernel/policy/adoption.ts";
import { defineDocument } from "../../kernel/policy/document.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import type { Policy } from "../../kernel/policy/rule.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type ClauseAddress = keyof typeof clauses;

/** 县级设置 — The readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** 县人事劳动和社会保障局开展创业服务年活动实施方案二 — Its figures and readings, and the form of its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "startup-year-bureau",
  title: {
    zh: "县人事劳动和社会保障局开展创业服务年活动实施方案二",
    en: "Start-up service year of the county labour bureau",
  },
  summary: {
    zh: "方案日程和阶段、到期的报告、重点人群、缓缴和减负计数、扩面、当场结报",
    en: "calendar and phases of the plan, reports due, target groups, deferral and relief, coverage, settlement on the spot",
  },
  figures,
  readings,
});
export const { rule } = document;
