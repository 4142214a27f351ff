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

/** 县人事劳动和社会保障系统开展创业服务年活动实施方案 — Its figures and readings, and the form of its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "startup-year-system",
  title: {
    zh: "县人事劳动和社会保障系统开展创业服务年活动实施方案",
    en: "Start-up service year of the county labour system",
  },
  summary: {
    zh: "活动各阶段的起止日期和任务，到期的报送和办理事项，“一条龙”服务，三新两提高，领导小组，监督检查，工作内容和活动要求自查",
    en: "phases of the campaign and their tasks, reports and duties due, one-stop services, “three new, two improved”, leading group, supervision, self-checks of work tasks and requirements",
  },
  figures,
  readings,
});
export const { rule } = document;
export const { items, itemsAt } = listsOf<ClauseAddress>(document.name);
