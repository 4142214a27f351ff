import { day, notAfter, optional, year as yearField } from "../../kernel/facts/index.ts";

// the texts leave the year blank (20xx, 201*), so it is a fact
export const year = yearField({ zh: "方案所属年份", en: "year of the plan" });
/** Where the year only matters to find figures that a county has changed by date. */
export const optionalYear = optional(year);
export const on = day({ zh: "查询日期", en: "as-of date" });

/** 查询期间 — The period for which due items are listed. */
export const queryPeriod = {
  from: day({ zh: "查询起始日期", en: "start date of the query" }),
  until: day({ zh: "查询截止日期", en: "end date of the query" }),
};
export const queryPeriodInOrder = notAfter("from", "until", {
  zh: "查询起始日期不得晚于查询截止日期",
  en: "a start date on or before the end date",
});
