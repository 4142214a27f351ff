import { facts } from "../../kernel/facts/facts.ts";
import { flag } from "../../kernel/facts/fields.ts";
import { rule } from "./document.ts";

/**
 * 就业安置 — must an employer prefer this landless farmer, and is a public-welfare post open. 四(二).
 *
 * The employer is bound only where it uses land that was taken, and only between equal candidates. Who is hard to
 * employ, and how many posts there are, the text does not say: the first is a fact, the second nobody's right.
 *
 * @example
 * hiringPriority({ landUsingEmployer: true, equalConditions: true, hasEmploymentDifficulty: false }).value
 * // { preferred: true, publicWelfarePost: false }
 */
export const hiringPriority = rule({
  name: "hiring-priority",
  title: { zh: "就业安置", en: "Employment placement" },
  question: {
    zh: "用地单位是否应优先录用，能否安排公益性岗位？",
    en: "Preferred by the employer? A public-welfare post?",
  },
  clauses: ["四(二)"],
  facts: facts({
    landUsingEmployer: flag({ zh: "招用单位是用地单位", en: "the employer uses land that was taken" }),
    equalConditions: flag({ zh: "与其他应聘者条件相同", en: "equal to the other candidates" }),
    hasEmploymentDifficulty: flag({ zh: "就业困难", en: "hard to employ" }),
  }),
  findings: {
    "employment-difficulty": {
      holds: { zh: "就业困难，可由公益性岗位安置", en: "hard to employ: a public-welfare post is open" },
      fails: { zh: "不属于就业困难，不由公益性岗位安置", en: "not hard to employ: no public-welfare post" },
    },
    "land-using-employer": {
      holds: { zh: "招用单位是用地单位", en: "the employer uses land that was taken" },
      fails: { zh: "招用单位不是用地单位", en: "the employer does not use land that was taken" },
    },
    "equal-conditions": {
      holds: { zh: "与其他应聘者条件相同", en: "equal to the other candidates" },
      fails: { zh: "与其他应聘者条件不同", en: "not equal to the other candidates" },
    },
    preferred: { zh: "用地单位应优先录用", en: "the employer must prefer this person" },
  },
  decide(facts, policy) {
    const publicWelfarePost = policy.condition("四(二)", "employment-difficulty", facts.hasEmploymentDifficulty);
    const bound = policy.condition("四(二)", "land-using-employer", facts.landUsingEmployer);
    const equal = policy.condition("四(二)", "equal-conditions", facts.equalConditions);
    const preferred = bound && equal;
    if (preferred) policy.found("四(二)", "preferred");
    return { preferred, publicWelfarePost };
  },
});
