import { facts } from "../../kernel/facts.ts";
import { list, oneOf } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items } from "./facts.ts";

/** 重点人群 — The groups whose employment comes first. */
const groups = items({
  graduates: { at: "二1", zh: "高校毕业生", en: "university graduates" },
  unemployed: { at: "二1", zh: "失业人员", en: "unemployed people" },
  "migrant-workers": { at: "二1", zh: "农民工", en: "migrant workers" },
  "employment-difficulty": { at: "二1", zh: "就业困难人员", en: "people with employment difficulties" },
});

/**
 * 重点就业人群 — Decides whether a person belongs to a priority group for employment, and to which. 二1.
 *
 * @example
 * priorityGroup({ belongsTo: ["graduates"] }).value.isPriority // true
 */
export const priorityGroup = rule({
  name: "priority-group",
  clauses: ["二1"],
  facts: facts({
    belongsTo: list(
      { zh: "所属人群", en: "groups that the person belongs to" },
      oneOf({ zh: "人群", en: "group" }, groups.labels),
      { max: 20 },
    ),
  }),
  decide(facts, policy: Policy<typeof priorityGroupWords>) {
    const own = groups.all.filter(({ at, label }) =>
      policy.condition(at, "belongs", facts.belongsTo.includes(label.code), { group: label }),
    );
    return { isPriority: own.length > 0, groups: own.map((one) => one.entry) };
  },
});

export const priorityGroupWords = {
  title: { zh: "重点就业人群", en: "Priority group" },
  asks: { zh: "是否属于重点就业人群，属于哪一类？", en: "Does this person belong to a priority group, and to which?" },
  findings: {
    belongs: {
      holds: { zh: "属于{group:label}", en: "belongs to: {group:label}" },
      fails: { zh: "不属于{group:label}", en: "does not belong to: {group:label}" },
    },
  },
} as const satisfies Words;
