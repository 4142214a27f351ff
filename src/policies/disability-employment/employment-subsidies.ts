import { facts } from "../../kernel/facts/facts.ts";
import { flag, oneOf } from "../../kernel/facts/fields.ts";
import { list } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import { rule } from "./document.ts";
import { statedItem } from "./stated-items.ts";

/** 补贴项目 — Activities subsidised from the special employment funds, in the order of the text. */
export const subsidisedActivities = labels({
  training: { zh: "职业培训", en: "vocational training" },
  appraisal: { zh: "职业技能鉴定", en: "skills appraisal" },
  internship: { zh: "就业见习", en: "internship" },
  "public-welfare-post": { zh: "公益性岗位安置", en: "public-welfare post" },
});
export type SubsidisedActivity = keyof typeof subsidisedActivities;

const subsidies = Object.values(subsidisedActivities).map((title) => statedItem("四(二)", title, "human-resources"));

/**
 * 就业专项资金补贴 — Lists which activities of a person with a disability are subsidised, and by whom. 四(二).
 *
 * Conditions and amounts are set elsewhere: whether the conditions are met is a fact, and amounts are not computed.
 *
 * @example
 * employmentSubsidies({ meetsConditions: true, activities: ["internship"] }).value.subsidies[0].by.code
 * // "human-resources"
 */
export const employmentSubsidies = rule({
  name: "employment-subsidies",
  title: { zh: "就业专项资金补贴", en: "Employment fund subsidies" },
  question: { zh: "参加的哪些项目可享受补贴，由哪个部门发放？", en: "Which activities are subsidised, and by whom?" },
  clauses: ["四(二)"],
  facts: facts({
    meetsConditions: flag({ zh: "符合补贴条件", en: "meets the subsidy conditions" }),
    activities: list(
      { zh: "参加的项目", en: "activities" },
      oneOf({ zh: "项目", en: "activity" }, subsidisedActivities),
      { max: 100 },
    ),
  }),
  findings: {
    "meets-conditions": {
      holds: { zh: "符合补贴条件", en: "meets the subsidy conditions" },
      fails: { zh: "不符合补贴条件", en: "does not meet the subsidy conditions" },
    },
    subsidised: { zh: "{item:label}由{by:label}给予补贴", en: "{by:label}: subsidy for {item:label}" },
  },
  decide(facts, policy) {
    const eligible = policy.condition("四(二)", "meets-conditions", facts.meetsConditions);
    const given = eligible ? subsidies.filter(({ item }) => facts.activities.includes(item.code)) : [];
    for (const { address, label, item } of given) policy.found(address, "subsidised", { item: label, by: item.by });
    return { subsidies: given.map(({ item }) => item) };
  },
});
