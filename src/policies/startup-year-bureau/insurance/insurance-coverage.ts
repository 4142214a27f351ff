import { answer, facts, flag, nullable, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";

/** 就业身份 — How a person works. */
const statuses = labels({
  "individual-business": { zh: "个体工商户", en: "individual business" },
  "flexible-worker": { zh: "灵活就业人员", en: "flexible worker" },
  other: { zh: "其他身份", en: "other status" },
});

const covered = { zh: "已纳入社保", en: "covered by social insurance" };

/**
 * 社保扩面 — Decides whether social insurance must cover a person, and whether it does. 二5.
 *
 * It must cover every individual business and every flexible worker. The clause does not mention others.
 *
 * @example insuranceCoverage({ employmentStatus: "flexible-worker", isCovered: false }).value
 * // { required: true, met: false }
 */
export const insuranceCoverage = rule({
  name: "insurance-coverage",
  title: { zh: "社保扩面", en: "Insurance coverage" },
  question: { zh: "是否应纳入社保，是否已纳入？", en: "Is social insurance coverage required, and is it in place?" },
  clauses: ["二5"],
  facts: facts({
    employmentStatus: oneOf({ zh: "就业身份", en: "employment status" }, statuses),
    isCovered: flag(covered),
  }),
  answer: answer({
    required: flag({ zh: "应纳入社保", en: "social insurance coverage is required" }),
    met: nullable(flag({ zh: "应纳入的已纳入社保", en: "the required coverage is in place" })),
  }),
  findings: {
    "coverage-required": {
      yes: { zh: "{status:label}应全部纳入社保", en: "the clause requires coverage for this status: {status:label}" },
      no: { zh: "{status:label}不属于本条规定的扩面对象", en: "the clause does not cover this status: {status:label}" },
    },
    covered: { holds: covered, fails: { zh: "尚未纳入社保", en: "not yet covered by social insurance" } },
  },
  decide({ employmentStatus, isCovered }, policy) {
    const required = policy.condition("二5", "coverage-required", employmentStatus !== "other", {
      status: statuses[employmentStatus],
    });
    return { required, met: required ? policy.condition("二5", "covered", isCovered) : null };
  },
});
