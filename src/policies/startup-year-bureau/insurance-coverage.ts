import { facts } from "../../kernel/facts.ts";
import { flag, oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 就业身份 — how somebody works. */
export const statuses = labels({
  "individual-business": { zh: "个体工商户", en: "individual business" },
  "flexible-worker": { zh: "灵活就业人员", en: "flexible worker" },
  other: { zh: "其他身份", en: "other" },
});

/**
 * 社保扩面 — is somebody among those who are all to be covered, and is coverage still missing. 二5.
 *
 * Every individual business and every flexible worker is to be covered. Of others this clause says nothing.
 *
 * @example
 * insuranceCoverage({ employmentStatus: "flexible-worker", isCovered: false }).value // { coverageRequired: true, coverageMissing: true }
 */
export const insuranceCoverage = rule({
  name: "insurance-coverage",
  clauses: ["二5"],
  facts: facts({
    employmentStatus: oneOf({ zh: "就业身份", en: "status" }, statuses),
    isCovered: flag({ zh: "已参加社保", en: "already covered" }),
  }),
  decide({ employmentStatus, isCovered }, policy: Policy<typeof insuranceCoverageWords>) {
    const coverageRequired = policy.condition("二5", "coverage-required", employmentStatus !== "other", {
      status: statuses[employmentStatus],
    });
    if (coverageRequired) policy.condition("二5", "covered", isCovered);
    return { coverageRequired, coverageMissing: coverageRequired && !isCovered };
  },
});

export const insuranceCoverageWords = {
  title: { zh: "社保扩面", en: "Coverage" },
  asks: { zh: "是否应当纳入社保，是否还没有纳入？", en: "Is this person to be covered, and is coverage missing?" },
  findings: {
    "coverage-required": {
      holds: { zh: "{status:label}应全部纳入社保", en: "all of this status are to be covered: {status:label}" },
      fails: { zh: "{status:label}不在扩面对象之内", en: "the clause does not speak of this status: {status:label}" },
    },
    covered: {
      holds: { zh: "已纳入社保", en: "covered" },
      fails: { zh: "还没有纳入社保", en: "not yet covered" },
    },
  },
} as const satisfies Words;
