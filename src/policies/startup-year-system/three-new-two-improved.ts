import { answer, count, facts } from "../../kernel/facts/index.ts";
import { listOf } from "../shared/stated-lists.ts";
import { itemsAt, rule } from "./document.ts";

/** 三新 — What must become new. */
const newThings = itemsAt("二(五)", {
  department: { zh: "建设新部门", en: "a new department" },
  contribution: { zh: "作出新贡献", en: "new contributions" },
  image: { zh: "塑造新形象", en: "a new image" },
});

/** 两提高 — What must improve. */
const improvements = itemsAt("二(五)", {
  "contribution-rate": { zh: "提高服务大局的贡献率", en: "the contribution of the work to overall goals" },
  satisfaction: { zh: "提高群众满意度", en: "public satisfaction" },
});

const itemUnit = { zh: "项", en: "items" };

/**
 * 三新两提高 — Lists what must become new and what must improve. 二(五).
 *
 * The text gives the counts first; three items called 新 follow, then 提高 with two objects.
 *
 * @example threeNewTwoImproved({}).value.newCount // 3
 */
export const threeNewTwoImproved = rule({
  name: "three-new-two-improved",
  title: { zh: "三新两提高", en: "Three new, two improved" },
  question: { zh: "“三新”和“两提高”各指哪些内容？", en: "What must become new, and what must improve?" },
  clauses: ["二(五)"],
  facts: facts({}),
  answer: answer({
    newCount: count({ zh: "“三新”项数", en: "number of items in “three new”" }, itemUnit),
    new: listOf(newThings, { zh: "“三新”", one: "new item", many: "what must become new" }),
    improvedCount: count({ zh: "“两提高”项数", en: "number of items in “two improved”" }, itemUnit),
    improved: listOf(improvements, { zh: "“两提高”", one: "improved item", many: "what must improve" }),
  }),
  findings: {
    new: { zh: "“三新”之一：{item:label}", en: "one of the “three new”: {item:label}" },
    improved: { zh: "“两提高”之一：{item:label}", en: "one of the “two improved”: {item:label}" },
  },
  decide(_facts, policy) {
    for (const item of newThings.all) policy.found(item.address, "new", { item: item.label });
    for (const item of improvements.all) policy.found(item.address, "improved", { item: item.label });
    return {
      newCount: newThings.all.length,
      new: newThings.all.map((one) => one.entry),
      improvedCount: improvements.all.length,
      improved: improvements.all.map((one) => one.entry),
    };
  },
});
