import { defineDocument, type Findings, type Options, type Policy } from "../../kernel/policy/index.ts";
import { listsOf } from "../shared/lists.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** A clause address in this document. */
export type ClauseAddress = keyof typeof clauses;

/** 县级设置 — The readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide` in this document. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** 区劳动和社会保障局就业援助周策划方案 — Its figures and readings, and the form of its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "assistance-week",
  title: { zh: "区劳动和社会保障局就业援助周策划方案", en: "Employment assistance week" },
  summary: {
    zh: "援助周各阶段的日期和任务，到期的报送，主题日的地点、时段、服务台和到岗，准备事项和物资分配，补贴落实，统计上报，五天工作总结，工作人员要求",
    en: "stages of the week and their tasks, reports due, sites, time slots, desks and roll call of the theme day, preparations and materials, subsidies received, statistics, five-day summary, staff conduct",
  },
  figures,
  readings,
});
export const { rule } = document;
export const { items, itemsAt } = listsOf<ClauseAddress>(document.name);
