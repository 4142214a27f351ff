import { facts } from "../../kernel/facts.ts";
import { flag, money } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 退出条件 — the conditions of leaving, in the order of the text. */
export type ExitCondition = "stable-escape" | "income-above-standard";

/**
 * 退出低保 — does a household leave the allowance: its escape from poverty is stable, and its income per head is
 * strictly above the standard. Both amounts in yuan for the same period. 三(一)2.
 *
 * @example allowanceExit({ stableEscape: true, incomePerHead: "300.01", standard: "300" }).value
 * // { exits: true, failing: [] }
 */
export const allowanceExit = rule({
  name: "allowance-exit",
  clauses: ["三(一)2"],
  facts: facts({
    stableEscape: flag({ zh: "收入增长，实现稳定脱贫", en: "stable escape from poverty by growing income" }),
    incomePerHead: money({ zh: "人均收入", en: "income per head" }),
    standard: money({ zh: "低保标准", en: "standard of the allowance" }),
  }),
  decide(facts, policy: Policy<typeof allowanceExitWords>) {
    const { incomePerHead, standard } = facts;
    const above =
      incomePerHead > standard || (incomePerHead === standard && policy.reading("exit-at-the-standard") === "leaves");
    const stable = policy.condition("三(一)2", "stable-escape", facts.stableEscape);
    policy.condition("三(一)2", "income-above-standard", above, {
      income: yuan(incomePerHead),
      standard: yuan(standard),
    });
    const failing: ExitCondition[] = [];
    if (!stable) failing.push("stable-escape");
    if (!above) failing.push("income-above-standard");
    const exits = failing.length === 0 || (failing.length === 1 && policy.reading("exit-conditions") === "either");
    return { exits, failing };
  },
});

export const allowanceExitWords = {
  title: { zh: "退出低保", en: "Leaving the allowance" },
  asks: { zh: "是否应当退出低保？", en: "Does the household leave the allowance?" },
  findings: {
    "stable-escape": {
      holds: { zh: "已稳定脱贫", en: "the escape from poverty is stable" },
      fails: { zh: "没有稳定脱贫", en: "the escape from poverty is not stable" },
    },
    "income-above-standard": {
      holds: {
        zh: "人均收入{income:yuan}，对照低保标准{standard:yuan}：符合退出的收入条件",
        en: "income per head {income:yuan} against the standard {standard:yuan}: enough to leave",
      },
      fails: {
        zh: "人均收入{income:yuan}，对照低保标准{standard:yuan}：不符合退出的收入条件",
        en: "income per head {income:yuan} against the standard {standard:yuan}: not enough to leave",
      },
    },
  },
} as const satisfies Words;
