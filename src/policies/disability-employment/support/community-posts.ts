import { answer, facts, flag, oneOf } from "../../../kernel/facts/index.ts";
import { listBy } from "../../shared/duties.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";
import { itemsBy } from "../stated-items.ts";

/** 社区岗位 — The kinds of community posts; the list in the text is open-ended (等). */
const kinds = itemsAt("三(四)2", {
  housekeeping: { zh: "家政服务", en: "housekeeping" },
  repair: { zh: "维修服务", en: "repair services" },
  "health-care": { zh: "保健服务", en: "health services" },
  environment: { zh: "环境管理", en: "upkeep of the surroundings" },
  other: { zh: "其他社区就业岗位", en: "another community post" },
});

const forms = itemsAt("三(四)2", {
  "part-time": { zh: "非全日制", en: "part-time" },
  temporary: { zh: "临时性", en: "temporary" },
  seasonal: { zh: "季节性", en: "seasonal" },
  "flexible-hours": { zh: "弹性工作", en: "flexible hours" },
});

/** In the order of the text. */
const duties = itemsBy("三(四)2", ["disability-service-bodies"], {
  "develop-posts": {
    zh: "协调部门，开发适合各类残疾人的社区岗位",
    en: "develop suitable community posts together with the departments",
  },
  "flexible-work": { zh: "鼓励和组织以灵活形式就业", en: "encourage and organise flexible forms of work" },
});

/**
 * 社区就业 — Decides whether people with disabilities come first for a community post, and lists the forms of work and who
 * does what for it. 三(四)2.
 *
 * Every community post counts, also of a kind that the text does not name. It does not say what makes a post suitable, so
 * that is a fact.
 *
 * @example communityPosts({ kind: "repair", isSuitable: true }).value.hasPriority // true
 */
export const communityPosts = rule({
  name: "community-posts",
  title: { zh: "社区就业", en: "Community posts" },
  question: {
    zh: "社区岗位是否优先安排残疾人？",
    en: "Do people with disabilities have priority for the community post?",
  },
  clauses: ["三(四)2"],
  facts: facts({
    kind: oneOf({ zh: "社区岗位种类", en: "kind of community post" }, kinds.labels),
    isSuitable: flag({ zh: "适合残疾人就业", en: "suitable for people with disabilities" }),
  }),
  answer: answer({
    hasPriority: flag({ zh: "优先安排残疾人就业", en: "people with disabilities come first" }),
    forms: listOf(forms, { zh: "灵活就业形式", one: "form of work", many: "flexible forms of work" }),
    duties: listBy(duties, { zh: "社区就业职责", one: "duty", many: "duties for community posts" }),
  }),
  findings: {
    suitable: {
      yes: {
        zh: "{kind:label}岗位适合残疾人，优先安排",
        en: "suitable, so people with disabilities have priority: {kind:label}",
      },
      no: {
        zh: "{kind:label}岗位不适合残疾人，不要求优先安排",
        en: "not suitable, so no priority is required: {kind:label}",
      },
    },
    form: { zh: "灵活就业形式：{form:label}", en: "flexible form of work: {form:label}" },
    duty: { zh: "{by:labels}：{item:label}", en: "{by:labels}: {item:label}" },
  },
  decide({ kind, isSuitable }, policy) {
    const hasPriority = policy.condition("三(四)2", "suitable", isSuitable, { kind: kinds.labels[kind] });
    for (const { address, label } of forms.all) policy.found(address, "form", { form: label });
    for (const { address, label, entry } of duties) policy.found(address, "duty", { item: label, by: entry.by });
    return { hasPriority, forms: forms.all.map(({ entry }) => entry), duties: duties.map(({ entry }) => entry) };
  },
});
