import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { rule } from "../document.ts";

const findings = {
  "parents-lost": {
    yes: { zh: "失去父母", en: "the child has lost their parents" },
    no: { zh: "未失去父母", en: "the child has not lost their parents" },
  },
  "parents-not-found": {
    yes: { zh: "属于查找不到生父母", en: "the biological parents cannot be traced" },
    no: { zh: "不属于查找不到生父母", en: "the biological parents can be traced" },
  },
  child: { yes: { zh: "是儿童", en: "is a child" }, no: { zh: "不是儿童", en: "is not a child" } },
  entitled: {
    holds: { zh: "应纳入孤儿基本生活保障", en: "is entitled to the orphans' basic living allowance" },
    fails: { zh: "不纳入孤儿基本生活保障", en: "is not entitled to the orphans' basic living allowance" },
  },
} as const satisfies Findings;

/**
 * 孤儿基本生活保障 — Decides whether a child is entitled to the orphans' basic living allowance: the child has lost their
 * parents, or the biological parents cannot be traced. The text gives no amount. 三(二)3.
 *
 * @example orphanAllowance({ isChild: true, parentsLost: false, biologicalParentsNotFound: true }).value
 * // { entitled: true }
 */
export const orphanAllowance = rule({
  name: "orphan-allowance",
  title: { zh: "孤儿基本生活保障", en: "Orphans' basic living allowance" },
  question: { zh: "是否应纳入孤儿基本生活保障？", en: "Is the child entitled to the orphans' basic living allowance?" },
  clauses: ["三(二)3"],
  facts: facts({
    isChild: flag({ zh: "儿童", en: "child" }),
    parentsLost: flag(findings["parents-lost"].yes),
    biologicalParentsNotFound: flag({ zh: "查找不到生父母", en: "biological parents cannot be traced" }),
  }),
  answer: answer({ entitled: flag(findings.entitled.holds) }),
  findings,
  decide(facts, policy) {
    const lost = policy.condition("三(二)3", "parents-lost", facts.parentsLost);
    const notFound = policy.condition("三(二)3", "parents-not-found", facts.biologicalParentsNotFound);
    const child = policy.condition("三(二)3", "child", facts.isChild);
    return { entitled: policy.condition("三(二)3", "entitled", child && (lost || notFound)) };
  },
});
