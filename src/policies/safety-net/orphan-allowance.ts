import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 孤儿基本生活保障 — does a child enter the orphans' guarantee: parents lost, or biological parents not to be found;
 * one is enough. The text gives no amount. 三(二)3.
 *
 * @example orphanAllowance({ isChild: true, parentsLost: false, biologicalParentsNotFound: true }).value
 * // { entitled: true }
 */
export const orphanAllowance = rule({
  name: "orphan-allowance",
  clauses: ["三(二)3"],
  facts: facts({
    isChild: flag({ zh: "是儿童", en: "is a child" }),
    parentsLost: flag({ zh: "失去父母", en: "has lost the parents" }),
    biologicalParentsNotFound: flag({ zh: "查找不到生父母", en: "biological parents cannot be found" }),
  }),
  decide(facts, policy: Policy<typeof orphanAllowanceWords>) {
    const lost = policy.condition("三(二)3", "parents-lost", facts.parentsLost);
    const notFound = policy.condition("三(二)3", "parents-not-found", facts.biologicalParentsNotFound);
    const child = policy.condition("三(二)3", "child", facts.isChild);
    return { entitled: child && (lost || notFound) };
  },
});

export const orphanAllowanceWords = {
  title: { zh: "孤儿基本生活保障", en: "Orphans' guarantee" },
  asks: { zh: "是否纳入孤儿基本生活保障？", en: "Does the child enter the orphans' guarantee?" },
  findings: {
    "parents-lost": {
      holds: { zh: "失去父母", en: "the parents are lost" },
      fails: { zh: "没有失去父母", en: "the parents are not lost" },
    },
    "parents-not-found": {
      holds: { zh: "查找不到生父母", en: "the biological parents cannot be found" },
      fails: { zh: "不属于查找不到生父母", en: "the biological parents are known" },
    },
    child: {
      holds: { zh: "是儿童", en: "a child" },
      fails: { zh: "不是儿童", en: "not a child" },
    },
  },
} as const satisfies Words;
