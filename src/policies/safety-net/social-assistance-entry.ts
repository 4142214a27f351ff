import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { situation, temporarilyUnable } from "./facts.ts";
import { twoLacks } from "./two-lacks.ts";

/** 纳入理由 — why a household is assisted, in the order of the text. */
const reasons = [
  "no-escape-by-industry-or-employment",
  "two-lacks",
  "temporarily-unable",
  "otherwise-eligible",
] as const;
export type AssistanceReason = (typeof reasons)[number];

/**
 * 纳入社会救助 — does this household enter social assistance, and why. Each reason is enough by itself. 一, 二(一).
 *
 * @example
 * socialAssistanceEntry({
 *   isPoor: true, isRural: true, noViableLivelihood: false, noCapacity: false,
 *   canEscapeByIndustry: false, canEscapeByEmployment: false, temporarilyUnable: false, otherwiseEligible: false,
 * }).value // { entitled: true, reasons: ["no-escape-by-industry-or-employment"] }
 */
export const socialAssistanceEntry = rule({
  name: "social-assistance-entry",
  clauses: ["一", "二(一)"],
  facts: facts({
    ...situation,
    temporarilyUnable,
    canEscapeByIndustry: flag({ zh: "能靠产业扶持脱贫", en: "can escape poverty by industry support" }),
    canEscapeByEmployment: flag({ zh: "能靠就业帮助脱贫", en: "can escape poverty by help with a job" }),
    otherwiseEligible: flag({ zh: "其他符合条件的困难群众", en: "in difficulty and otherwise eligible" }),
  }),
  decide(facts, policy: Policy<typeof socialAssistanceEntryWords>) {
    const noIndustry = policy.condition("一", "not-by-industry", !facts.canEscapeByIndustry);
    const noJobs = policy.condition("一", "not-by-employment", !facts.canEscapeByEmployment);
    const poor = policy.condition("一", "poor", facts.isPoor);
    const hasTwoLacks = policy.apply(twoLacks, facts).twoLacks;
    const unable = facts.isRural && poor && facts.temporarilyUnable;
    const holding: Record<AssistanceReason, boolean> = {
      "no-escape-by-industry-or-employment": poor && noIndustry && noJobs,
      "two-lacks": policy.condition("二(一)", "two-lacks", hasTwoLacks),
      "temporarily-unable": policy.condition("二(一)", "temporarily-unable", unable),
      "otherwise-eligible": policy.condition("二(一)", "otherwise-eligible", facts.isRural && facts.otherwiseEligible),
    };
    const why = reasons.filter((reason) => holding[reason]);
    return { entitled: why.length > 0, reasons: why };
  },
});

export const socialAssistanceEntryWords = {
  title: { zh: "纳入社会救助", en: "Entry into social assistance" },
  asks: { zh: "是否纳入社会救助，依据哪一项？", en: "Does the household enter social assistance, and why?" },
  findings: {
    "not-by-industry": {
      holds: { zh: "不能靠产业扶持脱贫", en: "cannot escape poverty by industry support" },
      fails: { zh: "能靠产业扶持脱贫", en: "can escape poverty by industry support" },
    },
    "not-by-employment": {
      holds: { zh: "不能靠就业帮助脱贫", en: "cannot escape poverty by help with a job" },
      fails: { zh: "能靠就业帮助脱贫", en: "can escape poverty by help with a job" },
    },
    poor: {
      holds: { zh: "是贫困家庭", en: "a poor household" },
      fails: { zh: "不是贫困家庭", en: "not a poor household" },
    },
    "two-lacks": {
      holds: { zh: "属于“两无”贫困人口", en: "one of the “two withouts”" },
      fails: { zh: "不属于“两无”贫困人口", en: "not one of the “two withouts”" },
    },
    "temporarily-unable": {
      holds: { zh: "属于农村暂时不能脱贫人口", en: "rural, poor, and cannot escape poverty for the time being" },
      fails: {
        zh: "不属于农村暂时不能脱贫人口",
        en: "not rural, poor and unable to escape poverty for the time being",
      },
    },
    "otherwise-eligible": {
      holds: { zh: "属于其他符合条件的农村困难群众", en: "rural, in difficulty and otherwise eligible" },
      fails: { zh: "不属于其他符合条件的农村困难群众", en: "not otherwise eligible" },
    },
  },
} as const satisfies Words;
