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

/** 区劳动和社会保障局就业援助周策划方案 — Its figures and readings, and the function that defines its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "assistance-week",
  title: { zh: "区劳动和社会保障局就业援助周策划方案", en: "Employment assistance week" },
  summary: {
    zh: "五天的日程、主题日的地点和时段、服务台、到岗、物资、统计和总结",
    en: "the days of the week, sites and slots of the theme day, desks, roll call, material, statistics and summary",
  },
  figures,
  readings,
});
export const { rule } = document;
