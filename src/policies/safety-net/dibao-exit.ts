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
 * @example dibaoExit({ escapedPovertyStably: true, incomePerPerson: "300.01", dibaoStandard: "300" }).value
 * // { required: true, unmet: [] }
 */
export const dibaoExit = rule({
  name: "dibao-exit",
  clauses: ["三(一)2"],
  facts: facts({
    escapedPovertyStably: flag({ zh: "收入增长，实现稳定脱贫", en: "stable escape from poverty by growing income" }),
    incomePerPerson: money({ zh: "人均收入", en: "income per head" }),
    dibaoStandard: money({ zh: "低保标准", en: "standard of the allowance" }),
  }),
  decide(facts, policy: Policy<typeof dibaoExitWords>) {
    const { incomePerPerson, dibaoStandard } = facts;
    const above =
      incomePerPerson > dibaoStandard ||
      (incomePerPerson === dibaoStandard && policy.reading("income-equal-to-standard") === "leaves");
    const stable = policy.condition("三(一)2", "stable-escape", facts.escapedPovertyStably);
    policy.condition("三(一)2", "income-above-standard", above, {
      income: yuan(incomePerPerson),
      standard: yuan(dibaoStandard),
    });
    const unmet: ExitCondition[] = [];
    if (!stable) unmet.push("stable-escape");
    if (!above) unmet.push("income-above-standard");
    const required = unmet.length === 0 || (unmet.length === 1 && policy.reading("exit-conditions") === "either");
    return { required, unmet };
  },
});

export const dibaoExitWords = {
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
