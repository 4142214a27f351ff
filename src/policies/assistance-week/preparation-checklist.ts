import { facts } from "../../kernel/facts.ts";
import { list, oneOf } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items } from "./facts.ts";

/** 准备事项 — The nine items, in the order of the text. */
const stated = items({
  "theme-day-and-venues": { at: "七(二)1", zh: "确定主题日和会场", en: "theme day and venues" },
  "guests-and-coverage": { at: "七(二)2", zh: "确定专栏嘉宾和报道时间", en: "column guests and coverage" },
  "posters-and-banners": { at: "七(二)3", zh: "海报、宣传板、悬幅", en: "posters, boards and banners" },
  leaflets: { at: "七(二)4", zh: "大量宣传单", en: "leaflets in quantity" },
  "forms-and-books": { at: "七(二)5", zh: "登记表格和账本", en: "forms and record books" },
  arch: { at: "七(二)6", zh: "气球拱门", en: "balloon arch" },
  furniture: { at: "七(二)7", zh: "桌椅、笔、本、饮用水", en: "tables, chairs, pens, notebooks, water" },
  distribution: { at: "七(二)8", zh: "物资分配", en: "distribution of materials" },
  staff: { at: "七(二)9", zh: "人员到位", en: "staff in place" },
});

/**
 * 准备事项自查 — Lists the preparations that remain. 七(二)1 to 七(二)9.
 *
 * @example
 * preparationChecklist({ done: [] }).value.complete // false; `remaining` lists all nine items with their clauses
 */
export const preparationChecklist = rule({
  name: "preparation-checklist",
  clauses: ["七(二)1", "七(二)2", "七(二)3", "七(二)4", "七(二)5", "七(二)6", "七(二)7", "七(二)8", "七(二)9"],
  facts: facts({
    done: list(
      { zh: "已完成的准备事项", en: "preparations done" },
      oneOf({ zh: "准备事项", en: "item" }, stated.labels),
      {
        max: 100,
      },
    ),
  }),
  decide(facts, policy: Policy<typeof preparationChecklistWords>) {
    const remaining = stated.all.filter(
      ({ at, label }) => !policy.condition(at, "item-done", facts.done.includes(label.code), { item: label }),
    );
    return { complete: remaining.length === 0, remaining: remaining.map((one) => one.entry) };
  },
});

export const preparationChecklistWords = {
  title: { zh: "准备事项自查", en: "Preparation checklist" },
  asks: { zh: "各项准备是否全部完成，还有哪些未完成？", en: "Are all preparations complete, and which remain?" },
  findings: {
    "item-done": {
      holds: { zh: "已完成：{item:label}", en: "done: {item:label}" },
      fails: { zh: "未完成：{item:label}", en: "not done: {item:label}" },
    },
  },
} as const satisfies Words;
