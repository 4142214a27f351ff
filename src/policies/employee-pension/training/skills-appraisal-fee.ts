import { answer, facts, flag, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { holdsHandbook, words } from "../facts.ts";

/** 鉴定等级 — The level of the skills appraisal. */
const levels = labels({
  junior: { zh: "初级工", en: "junior" },
  intermediate: { zh: "中级工", en: "intermediate" },
  senior: { zh: "高级工及以上", en: "senior or above" },
});

const findings = {
  handbook: words.handbook,
  passed: {
    holds: { zh: "已通过鉴定", en: "passed the appraisal" },
    fails: { zh: "未通过鉴定", en: "did not pass the appraisal" },
  },
  level: {
    holds: { zh: "{level:label}，属于免收鉴定费的等级", en: "{level:label}: the fee is waived at this level" },
    fails: { zh: "{level:label}，不属于免收鉴定费的等级", en: "{level:label}: the fee is not waived at this level" },
  },
} as const satisfies Findings;

/**
 * 鉴定费减免 — Decides whether the fee of a skills appraisal is waived for a handbook holder. 二3.
 *
 * @example skillsAppraisalFee({ holdsHandbook: true, level: "junior", passed: true }).value
 * // { feeWaived: true, unmet: [] }
 */
export const skillsAppraisalFee = rule({
  name: "skills-appraisal-fee",
  title: { zh: "鉴定费减免", en: "Skills appraisal fee" },
  question: { zh: "职业技能鉴定费是否免收？", en: "Is the fee of the skills appraisal waived?" },
  clauses: ["二3"],
  facts: facts({
    holdsHandbook,
    level: oneOf({ zh: "鉴定等级", en: "appraisal level" }, levels),
    passed: flag(findings.passed.holds),
  }),
  answer: answer({
    feeWaived: flag({ zh: "免收鉴定费", en: "appraisal fee is waived" }),
    unmet: unmetConditions(
      conditionsOf(findings, {
        level: { zh: "鉴定等级属于免收范围", en: "is at a level for which the fee is waived" },
      }),
    ),
  }),
  findings,
  decide(facts, policy) {
    const level = levels[facts.level];
    const unmet = unmetAt(policy, "二3", {
      handbook: facts.holdsHandbook,
      passed: facts.passed,
      level: [facts.level !== "senior", { level }],
    });
    return { feeWaived: unmet.length === 0, unmet };
  },
});
