import { answer, facts, flag, money } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";

/** 退出条件 — The conditions for leaving dibao, in the order of the text. */
const exitConditions = labels({
  "stable-escape": { zh: "已稳定脱贫", en: "has stably escaped poverty" },
  "income-above-standard": { zh: "人均收入高于低保标准", en: "has an income per person above the dibao standard" },
});

const findings = {
  "stable-escape": {
    yes: exitConditions["stable-escape"],
    no: { zh: "未稳定脱贫", en: "has not stably escaped poverty" },
  },
  "income-above-standard": {
    yes: {
      zh: "人均收入{income:yuan}，低保标准{standard:yuan}，符合退出的收入条件",
      en: "income per person {income:yuan}, dibao standard {standard:yuan}: meets the income condition for leaving",
    },
    no: {
      zh: "人均收入{income:yuan}，低保标准{standard:yuan}，不符合退出的收入条件",
      en: "income per person {income:yuan}, dibao standard {standard:yuan}: does not meet the income condition for leaving",
    },
  },
  required: {
    holds: { zh: "应退出低保", en: "must leave dibao" },
    fails: { zh: "不退出低保", en: "does not have to leave dibao" },
  },
} as const satisfies Findings;

/**
 * 退出低保 — Decides whether a household must leave dibao (the minimum living allowance): it has stably escaped poverty,
 * and its income per person is strictly above the dibao standard. Both amounts in yuan for the same period. 三(一)2.
 *
 * @example dibaoExit({ escapedPovertyStably: true, incomePerPerson: "300.01", dibaoStandard: "300" }).value
 * // { required: true, unmet: [] }
 */
export const dibaoExit = rule({
  name: "dibao-exit",
  title: { zh: "退出低保", en: "Leaving dibao" },
  question: { zh: "是否应退出低保，不符合哪项条件？", en: "Must the household leave dibao, and if not, why?" },
  clauses: ["三(一)2"],
  facts: facts({
    escapedPovertyStably: flag({ zh: "收入增长，已稳定脱贫", en: "stable escape from poverty through growing income" }),
    incomePerPerson: money({ zh: "人均收入", en: "income per person" }),
    dibaoStandard: money({ zh: "低保标准", en: "dibao standard" }),
  }),
  answer: answer({ required: flag(findings.required.holds), unmet: unmetConditions(exitConditions) }),
  findings,
  decide(facts, policy) {
    const { incomePerPerson, dibaoStandard } = facts;
    const above =
      incomePerPerson > dibaoStandard ||
      (incomePerPerson === dibaoStandard && policy.reading("income-equal-to-standard") === "leaves");
    const unmet = unmetAt(policy, "三(一)2", {
      "stable-escape": facts.escapedPovertyStably,
      "income-above-standard": [above, { income: yuan(incomePerPerson), standard: yuan(dibaoStandard) }],
    });
    const isRequired = unmet.length === 0 || (unmet.length === 1 && policy.reading("exit-conditions") === "either");
    return { required: policy.condition("三(一)2", "required", isRequired), unmet };
  },
});
