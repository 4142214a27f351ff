import { answer, count, facts, group, list, money, mustHold } from "../../../kernel/facts/index.ts";
import type { Fault } from "../../../kernel/language/index.ts";
import { checkedYuan, fenOf, sumOf } from "../../../kernel/numbers/index.ts";
import { applyAt, throwFaults } from "../../shared/apply-at.ts";
import { rule } from "../document.ts";
import { on } from "../facts.ts";
import { classSupplement, contradictions, type Recipient, recipient } from "./class-supplement.ts";

const people = { zh: "人", en: "people" };

/**
 * 全村增发 — Totals the monthly class supplements of a village's dibao recipients, in yuan, each rounded to the fen. 三(一)2.
 *
 * @example villageSupplement({ recipients: [{ class: "class-a", dibaoStandard: "300" }], on: "2016-05-01" }).value
 * // { recipients: 1, supplemented: 1, total: 90.00 }
 */
export const villageSupplement = rule({
  name: "village-supplement",
  title: { zh: "全村增发", en: "Village class supplement" },
  question: { zh: "全村每月合计应增发多少？", en: "What is the total monthly class supplement for the village?" },
  clauses: ["三(一)2"],
  facts: facts(
    {
      recipients: list(
        { zh: "低保对象", en: "dibao recipients" },
        group({ zh: "低保对象", en: "dibao recipient" }, recipient),
      ),
      on,
    },
    ...contradictions.map(({ expected, isViolated }) =>
      mustHold<{ readonly recipients: readonly Recipient[] }>(["recipients"], expected, (f) =>
        f.recipients.some(isViolated),
      ),
    ),
  ),
  answer: answer({
    recipients: count({ zh: "全村低保对象人数", en: "dibao recipients in the village" }, people),
    supplemented: count({ zh: "应增发人数", en: "recipients with a class supplement" }, people),
    total: money({ zh: "全村每月增发合计", en: "total monthly class supplement of the village" }),
  }),
  uses: [classSupplement],
  findings: {
    sum: {
      zh: "低保对象{recipients:count}人，其中{supplemented:count}人应增发，每月合计{total:yuan}",
      en: "{recipients:count} dibao recipient(s), {supplemented:count} with a class supplement: {total:yuan} per month in total",
    },
  },
  decide(facts, policy) {
    const faults: Fault[] = [];
    const amounts = facts.recipients.flatMap((one, index) => {
      const applied = { rule: classSupplement, facts: { ...one, on: facts.on }, shared: ["on"] };
      const value = applyAt(`recipients[${index}]`, applied, policy, faults);
      return value === undefined ? [] : [fenOf(value.monthlyAmount)];
    });
    throwFaults(faults);
    const total = checkedYuan(sumOf(amounts), "recipients");
    const value = { recipients: amounts.length, supplemented: amounts.filter((amount) => amount > 0).length, total };
    policy.found("三(一)2", "sum", value);
    return value;
  },
});
