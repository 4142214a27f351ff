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

/** 县人事劳动和社会保障局开展创业服务年活动实施方案二 — Its figures and readings, and the form of its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "startup-year-bureau",
  title: {
    zh: "县人事劳动和社会保障局开展创业服务年活动实施方案二",
    en: "Start-up service year of the county labour bureau",
  },
  summary: {
    zh: "活动各阶段的起止日期和任务，到期的办理事项，重点就业人群，“五个一”和“一条龙”服务，社会保险费缓缴和减负措施，社保扩面，医疗费用当场结报，工伤事故防范，重点工作自查",
    en: "phases of the campaign and their tasks, duties due, priority groups, start-up services, deferral of contributions and relief measures, insurance coverage, reimbursement on the spot, work injury prevention, self-check of priority tasks",
  },
  figures,
  readings,
});
export const { rule } = document;
export const { items, itemsAt } = listsOf<ClauseAddress>(document.name);
