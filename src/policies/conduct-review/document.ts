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

/** 县人力资源和社会保障局民主评议政风行风工作实施方案 — Its figures and readings, and the form of its rules. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "conduct-review",
  title: { zh: "县人力资源和社会保障局民主评议政风行风工作实施方案", en: "Public review of administrative conduct" },
  summary: {
    zh: "评议对象，行评各阶段的起止月份和任务，到期的报送和办理事项，对照评议内容自查，反馈问题和批转投诉的办理，服务对象信息，责任追究",
    en: "bodies under review, phases of the review and their tasks, reports and duties due, self-check, handling of feedback and complaints, service-user records, accountability",
  },
  figures,
  readings,
});
export const { rule } = document;
export const { items, itemsAt } = listsOf<ClauseAddress>(document.name);
