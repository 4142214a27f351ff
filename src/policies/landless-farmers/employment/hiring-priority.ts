import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { rule } from "../document.ts";

const findings = {
  "employment-difficulty": {
    holds: {
      zh: "属于就业困难人员，可由公益性岗位安置",
      en: "has employment difficulties, so a public-welfare post is available",
    },
    fails: { zh: "不属于就业困难人员", en: "does not have employment difficulties" },
  },
  "land-using-employer": {
    holds: { zh: "招用单位是用地单位", en: "the employer uses the expropriated land" },
    fails: { zh: "招用单位不是用地单位", en: "the employer does not use the expropriated land" },
  },
  "equal-conditions": {
    holds: { zh: "与其他应聘者条件相同", en: "as qualified as the other candidates" },
    fails: { zh: "与其他应聘者条件不同", en: "not as qualified as the other candidates" },
  },
  preferred: { zh: "用地单位应优先录用", en: "the employer must give this person priority" },
} as const satisfies Findings;

/**
 * 就业安置 — Decides whether an employer must give a landless farmer hiring priority, and whether a public-welfare post is
 * available. 四(二).
 *
 * The priority binds only employers that use the expropriated land, and only among equal candidates. The text does not
 * say who has employment difficulties, so that is a fact, nor how many posts there are, so nobody is entitled to one.
 *
 * @example hiringPriority({ landUsingEmployer: true, equalConditions: true, hasEmploymentDifficulty: false }).value
 * // { hasPriority: true, publicWelfarePost: false }
 */
export const hiringPriority = rule({
  name: "hiring-priority",
  title: { zh: "就业安置", en: "Hiring priority" },
  question: {
    zh: "用地单位是否应优先录用，能否安排公益性岗位？",
    en: "Must the employer give priority, and is a public-welfare post available?",
  },
  clauses: ["四(二)"],
  facts: facts({
    landUsingEmployer: flag(findings["land-using-employer"].holds),
    equalConditions: flag(findings["equal-conditions"].holds),
    hasEmploymentDifficulty: flag({ zh: "属于就业困难人员", en: "has employment difficulties" }),
  }),
  answer: answer({
    hasPriority: flag(findings.preferred),
    publicWelfarePost: flag({ zh: "可由公益性岗位安置", en: "public-welfare post is available" }),
  }),
  findings,
  decide(facts, policy) {
    const publicWelfarePost = policy.condition("四(二)", "employment-difficulty", facts.hasEmploymentDifficulty);
    const bound = policy.condition("四(二)", "land-using-employer", facts.landUsingEmployer);
    const equal = policy.condition("四(二)", "equal-conditions", facts.equalConditions);
    const hasPriority = bound && equal;
    if (hasPriority) policy.found("四(二)", "preferred");
    return { hasPriority, publicWelfarePost };
  },
});
