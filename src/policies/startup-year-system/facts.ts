import { day, year as yearField } from "../../kernel/facts/fields.ts";
import { itemsOf } from "../../kernel/policy/items.ts";
import type { ClauseAddress } from "./document.ts";

/** Makes the lists of this document. */
export const items = itemsOf<ClauseAddress>("startup-year-system");

// the text leaves the year blank (20xx)
export const year = yearField({ zh: "方案所属年份", en: "year of the plan" });
export const on = day({ zh: "查询日期", en: "as-of date" });
export const from = day({ zh: "查询起始日期", en: "start date of the period" });
export const until = day({ zh: "查询截止日期", en: "end date of the period" });
