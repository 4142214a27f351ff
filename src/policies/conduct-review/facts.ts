import { day, year as yearField } from "../../kernel/fields.ts";
import { itemsOf } from "../../kernel/items.ts";
import type { At } from "./document.ts";

/** The lists of this document. */
export const items = itemsOf<At>("conduct-review");

// the year is blank in the text (201*)
export const year = yearField({ zh: "方案所属年份", en: "year of the plan" });
export const on = day({ zh: "查询之日", en: "day asked about" });
export const from = day({ zh: "期间首日", en: "first day of the period" });
export const until = day({ zh: "期间末日", en: "last day of the period" });
