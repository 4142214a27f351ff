import { answer, facts, flag, list, oneOf } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { choicesOf, listBy } from "../../shared/duties.ts";
import { rule } from "../document.ts";
import { itemsBy, openList } from "../stated-items.ts";

/** 补贴项目 — The activities subsidised from the special employment funds, in the order of the text. */
const subsidies = itemsBy("四(二)", ["human-resources"], {
  training: { zh: "职业培训", en: "vocational training" },
  appraisal: { zh: "职业技能鉴定", en: "skills appraisal" },
  internship: { zh: "就业见习", en: "internship" },
  "public-welfare-post": { zh: "公益性岗位安置", en: "work in a public-welfare post" },
});

const findings = {
  "meets-conditions": {
    holds: { zh: "符合补贴条件", en: "meets the subsidy conditions" },
    fails: { zh: "不符合补贴条件", en: "does not meet the subsidy conditions" },
  },
  "open-list": openList,
  subsidised: { zh: "{item:label}由{by:labels}给予补贴", en: "{by:labels}: subsidy for {item:label}" },
} as const satisfies Findings;

/**
 * 就业专项资金补贴 — Lists which activities of a person with a disability are subsidised, and by whom. 四(二).
 *
 * Conditions and amounts are set elsewhere: whether the conditions are met is a fact, and amounts are not computed. The
 * list in the text is open-ended (等): these are the activities that it states.
 *
 * @example employmentSubsidies({ meetsConditions: true, activities: ["internship"] }).value.subsidies[0].by[0].code
 * // "human-resources"
 */
export const employmentSubsidies = rule({
  name: "employment-subsidies",
  title: { zh: "就业专项资金补贴", en: "Employment fund subsidies" },
  question: { zh: "参加的哪些项目可享受补贴，由哪个部门发放？", en: "Which activities are subsidised, and by whom?" },
  clauses: ["四(二)"],
  facts: facts({
    meetsConditions: flag(findings["meets-conditions"].holds),
    activities: list(
      { zh: "参加的项目", en: "activities" },
      oneOf({ zh: "项目", en: "activity" }, choicesOf(subsidies)),
      { max: 100 },
    ),
  }),
  answer: answer({
    subsidies: listBy(subsidies, { zh: "可享受补贴的项目", one: "subsidised activity", many: "subsidised activities" }),
  }),
  findings,
  decide(facts, policy) {
    const eligible = policy.condition("四(二)", "meets-conditions", facts.meetsConditions);
    const given = eligible ? subsidies.filter(({ label }) => facts.activities.includes(label.code)) : [];
    for (const { address, label, entry } of given) policy.found(address, "subsidised", { item: label, by: entry.by });
    if (eligible) policy.found("四(二)", "open-list");
    return { subsidies: given.map(({ entry }) => entry) };
  },
});
