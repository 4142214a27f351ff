import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 孤儿基本生活保障 — Decides whether a child is entitled to the orphans' basic living allowance: the child has lost their
 * parents, or the biological parents cannot be traced. The text gives no amount. 三(二)3.
 *
 * @example orphanAllowance({ isChild: true, parentsLost: false, biologicalParentsNotFound: true }).value
 * // { entitled: true }
 */
export const orphanAllowance = rule({
  name: "orphan-allowance",
  clauses: ["三(二)3"],
  facts: facts({
    isChild: flag({ zh: "儿童", en: "child" }),
    parentsLost: flag({ zh: "失去父母", en: "parents lost" }),
    biologicalParentsNotFound: flag({ zh: "查找不到生父母", en: "biological parents cannot be traced" }),
  }),
  decide(facts, policy: Policy<typeof orphanAllowanceWords>) {
    const lost = policy.condition("三(二)3", "parents-lost", facts.parentsLost);
    const notFound = policy.condition("三(二)3", "parents-not-found", facts.biologicalParentsNotFound);
    const child = policy.condition("三(二)3", "child", facts.isChild);
    return { entitled: child && (lost || notFound) };
  },
});

export const orphanAllowanceWords = {
  title: { zh: "孤儿基本生活保障", en: "Orphans' basic living allowance" },
  asks: { zh: "是否应纳入孤儿基本生活保障？", en: "Is this child entitled to the orphans' basic living allowance?" },
  findings: {
    "parents-lost": {
      holds: { zh: "失去父母", en: "the child has lost their parents" },
      fails: { zh: "未失去父母", en: "the child has not lost their parents" },
    },
    "parents-not-found": {
      holds: { zh: "属于查找不到生父母", en: "the biological parents cannot be traced" },
      fails: { zh: "不属于查找不到生父母", en: "the biological parents can be traced" },
    },
    child: {
      holds: { zh: "是儿童", en: "is a child" },
      fails: { zh: "不是儿童", en: "is not a child" },
    },
  },
} as const satisfies Words;
