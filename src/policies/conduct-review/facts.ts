import { day, year as yearField } from "../../kernel/facts/fields.ts";
import { itemsOf } from "../../kernel/policy/items.ts";
import type { ClauseAddress } from "./document.ts";

/** Defines a list that a clause of this document states. */
export const items = itemsOf<ClauseAddress>("conduct-review");

// The text leaves the year open (201*).
export const year = yearField({ zh: "方案年份", en: "year of the plan" });
export const on = day({ zh: "查询日期", en: "as-of date" });
export const from = day({ zh: "查询起始日期", en: "start date" });
export const until = day({ zh: "查询截止日期", en: "end date" });
