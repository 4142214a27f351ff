import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { rule } from "../document.ts";
import { household, metOf, severalOf, situation, temporarilyUnable } from "../facts.ts";
import { twoLacks } from "./two-lacks.ts";

/** 纳入理由 — The reasons for entering social assistance, in the order of the text. */
const assistanceReasons = labels({
  "no-escape-by-industry-or-employment": {
    zh: "无法依靠产业扶持和就业帮助脱贫的贫困家庭",
    en: "poor household that cannot escape poverty through industry support or employment",
  },
  "two-lacks": { zh: "“两无”贫困人口", en: "meets the “two lacks”" },
  "temporarily-unable": {
    zh: "农村暂时不能脱贫人口",
    en: "poor rural household that is temporarily unable to escape poverty",
  },
  "otherwise-eligible": {
    zh: "其他符合条件的农村困难群众",
    en: "rural people in difficulty who are otherwise eligible",
  },
});

const findings = {
  "not-by-industry": {
    yes: { zh: "无法依靠产业扶持脱贫", en: "cannot escape poverty through industry support" },
    no: { zh: "可以依靠产业扶持脱贫", en: "can escape poverty through industry support" },
  },
  "not-by-employment": {
    yes: { zh: "无法依靠就业帮助脱贫", en: "cannot escape poverty through employment" },
    no: { zh: "可以依靠就业帮助脱贫", en: "can escape poverty through employment" },
  },
  poor: { yes: household.poor.holds, no: household.poor.fails },
  "two-lacks": household.twoLacks,
  "temporarily-unable": {
    yes: {
      zh: "属于农村暂时不能脱贫人口",
      en: "is a poor rural household that is temporarily unable to escape poverty",
    },
    no: {
      zh: "不属于农村暂时不能脱贫人口",
      en: "is not a poor rural household that is temporarily unable to escape poverty",
    },
  },
  "otherwise-eligible": {
    yes: { zh: "属于其他符合条件的农村困难群众", en: "belongs to the other eligible rural people in difficulty" },
    no: {
      zh: "不属于其他符合条件的农村困难群众",
      en: "does not belong to the other eligible rural people in difficulty",
    },
  },
  entitled: {
    holds: { zh: "应纳入社会救助", en: "is entitled to social assistance" },
    fails: { zh: "不纳入社会救助", en: "is not entitled to social assistance" },
  },
} as const satisfies Findings;

/**
 * 纳入社会救助 — Decides whether a household enters social assistance, and for which reasons; each is enough by itself.
 * 一, 二(一).
 *
 * @example socialAssistanceEntry({
 *   isPoor: true, isRural: true, noViableLivelihood: false, noCapacity: false,
 *   canEscapeByIndustry: false, canEscapeByEmployment: false, temporarilyUnable: false, otherwiseEligible: false,
 * }).value // { entitled: true, reasons: ["no-escape-by-industry-or-employment"] }
 */
export const socialAssistanceEntry = rule({
  name: "social-assistance-entry",
  title: { zh: "纳入社会救助", en: "Entry into social assistance" },
  question: { zh: "是否应纳入社会救助，依据哪些理由？", en: "Does the household enter social assistance, and why?" },
  clauses: ["一", "二(一)"],
  facts: facts({
    ...situation,
    temporarilyUnable,
    canEscapeByIndustry: flag(findings["not-by-industry"].no),
    canEscapeByEmployment: flag(findings["not-by-employment"].no),
    otherwiseEligible: flag({ zh: "其他符合条件的困难群众", en: "otherwise eligible people in difficulty" }),
  }),
  answer: answer({
    entitled: flag(findings.entitled.holds),
    reasons: severalOf({ zh: "纳入社会救助的理由", en: "reasons for social assistance" }, assistanceReasons),
  }),
  uses: [twoLacks],
  findings,
  decide(facts, policy) {
    const noIndustry = policy.condition("一", "not-by-industry", !facts.canEscapeByIndustry);
    const noJobs = policy.condition("一", "not-by-employment", !facts.canEscapeByEmployment);
    const poor = policy.condition("一", "poor", facts.isPoor);
    const hasTwoLacks = policy.apply(twoLacks, facts).twoLacks;
    const unable = facts.isRural && poor && facts.temporarilyUnable;
    const reasons = metOf({
      "no-escape-by-industry-or-employment": poor && noIndustry && noJobs,
      "two-lacks": policy.condition("二(一)", "two-lacks", hasTwoLacks),
      "temporarily-unable": policy.condition("二(一)", "temporarily-unable", unable),
      "otherwise-eligible": policy.condition("二(一)", "otherwise-eligible", facts.isRural && facts.otherwiseEligible),
    });
    return { entitled: policy.condition("二(一)", "entitled", reasons.length > 0), reasons };
  },
});
