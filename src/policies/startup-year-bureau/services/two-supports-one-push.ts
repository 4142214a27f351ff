import { answer, facts } from "../../../kernel/facts/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const supports = itemsAt("二4", {
  "internal-rules": { zh: "帮助企业完善内部规章制度", en: "help enterprises complete their internal rules" },
  disputes: { zh: "帮助企业解决劳动纠纷", en: "help enterprises resolve labour disputes" },
});

const pushes = itemsAt("二4", {
  "harmonious-relations": { zh: "推动劳动关系和谐与发展", en: "push for harmonious labour relations" },
});

/**
 * 两助一推 — Lists the two supports and the one push. 二4.
 *
 * @example twoSupportsOnePush({}).value.supports.map((one) => one.code) // ["internal-rules", "disputes"]
 */
export const twoSupportsOnePush = rule({
  name: "two-supports-one-push",
  title: { zh: "两助一推", en: "Two supports, one push" },
  question: { zh: "“两助”和“一推”各指哪些内容？", en: "What are the two supports and the one push?" },
  clauses: ["二4"],
  facts: facts({}),
  answer: answer({
    supports: listOf(supports, { zh: "“两助”", one: "support", many: "the two supports" }),
    pushes: listOf(pushes, { zh: "“一推”", one: "push", many: "the one push" }),
  }),
  findings: {
    counts: {
      zh: "“两助”{supports:count}项，“一推”{pushes:count}项",
      en: "supports: {supports:count}; pushes: {pushes:count}",
    },
    support: { zh: "“两助”之一：{item:label}", en: "one of the “two supports”: {item:label}" },
    push: { zh: "“一推”：{item:label}", en: "the “one push”: {item:label}" },
  },
  decide(_facts, policy) {
    policy.found("二4", "counts", { supports: supports.all.length, pushes: pushes.all.length });
    for (const { address, label } of supports.all) policy.found(address, "support", { item: label });
    for (const { address, label } of pushes.all) policy.found(address, "push", { item: label });
    return { supports: supports.all.map((one) => one.entry), pushes: pushes.all.map((one) => one.entry) };
  },
});
