import { checklistRule } from "../../shared/stated-lists.ts";
import { items, rule } from "../document.ts";

/** 准备事项 — The nine items, in the order of the text. */
const stated = items({
  "theme-day-and-venues": { address: "七(二)1", zh: "确定主题日和会场", en: "theme day and venues" },
  "guests-and-coverage": { address: "七(二)2", zh: "确定专栏嘉宾和报道时间", en: "column guests and coverage" },
  "posters-and-banners": { address: "七(二)3", zh: "海报、宣传板、悬幅", en: "posters, boards and banners" },
  leaflets: { address: "七(二)4", zh: "备足宣传单", en: "leaflets in quantity" },
  "forms-and-books": { address: "七(二)5", zh: "登记表格和账本", en: "forms and record books" },
  arch: { address: "七(二)6", zh: "气球拱门", en: "balloon arch" },
  furniture: { address: "七(二)7", zh: "桌椅、笔、本、饮用水", en: "tables, chairs, pens, notebooks, water" },
  distribution: { address: "七(二)8", zh: "物资分配", en: "distribution of materials" },
  staff: { address: "七(二)9", zh: "人员到位", en: "staff in place" },
});

/**
 * 准备事项自查 — Lists the preparations that remain. 七(二)1 to 七(二)9.
 *
 * @example preparationChecklist({ done: [] }).value.complete // false
 */
export const preparationChecklist = rule({
  name: "preparation-checklist",
  title: { zh: "准备事项自查", en: "Preparation checklist" },
  question: { zh: "各项准备是否全部完成，还有哪些未完成？", en: "Are all preparations complete, and which remain?" },
  clauses: ["七(二)1", "七(二)2", "七(二)3", "七(二)4", "七(二)5", "七(二)6", "七(二)7", "七(二)8", "七(二)9"],
  ...checklistRule(stated, {
    zh: "准备事项",
    one: "preparation",
    many: "preparations",
    done: { zh: "完成", en: "done" },
  }),
});
