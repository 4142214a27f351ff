import { answer, facts, flag, list, oneOf } from "../../../kernel/facts/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

/** 重点人群 — The groups whose employment comes first. */
const groups = itemsAt("二1", {
  graduates: { zh: "高校毕业生", en: "university graduates" },
  unemployed: { zh: "失业人员", en: "unemployed people" },
  "migrant-workers": { zh: "农民工", en: "migrant workers" },
  "employment-difficulty": { zh: "就业困难人员", en: "people with employment difficulties" },
});

/**
 * 重点就业人群 — Decides whether a person belongs to a priority group for employment, and to which. 二1.
 *
 * @example priorityGroup({ belongsTo: ["graduates"] }).value.inPriorityGroup // true
 */
export const priorityGroup = rule({
  name: "priority-group",
  title: { zh: "重点就业人群", en: "Priority group" },
  question: { zh: "是否属于重点就业人群，属于哪类？", en: "Does the person belong to a priority group, and which?" },
  clauses: ["二1"],
  facts: facts({
    belongsTo: list(
      { zh: "所属人群", en: "groups that the person belongs to" },
      oneOf({ zh: "人群", en: "group" }, groups.labels),
      { max: 20 },
    ),
  }),
  answer: answer({
    inPriorityGroup: flag({ zh: "属于重点就业人群", en: "belongs to a priority group" }),
    groups: listOf(groups, { zh: "所属的重点人群", one: "priority group", many: "priority groups of the person" }),
  }),
  findings: {
    belongs: {
      yes: { zh: "属于{group:label}", en: "belongs to: {group:label}" },
      no: { zh: "不属于{group:label}", en: "does not belong to: {group:label}" },
    },
  },
  decide(facts, policy) {
    const own = groups.all.filter(({ address, label }) =>
      policy.condition(address, "belongs", facts.belongsTo.includes(label.code), { group: label }),
    );
    return { inPriorityGroup: own.length > 0, groups: own.map((one) => one.entry) };
  },
});
