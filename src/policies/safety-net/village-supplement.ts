import { facts, impossible, needed } from "../../kernel/facts.ts";
import { group, list } from "../../kernel/fields.ts";
import { fenOf } from "../../kernel/money.ts";
import { payable, sumOf } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import {
  atMostStandard,
  byReading,
  classInForceOn,
  classPeriodInOrder,
  classSupplement,
  endsBeforeStart,
  paidAboveStandard,
  recipient,
} from "./class-supplement.ts";
import { type Policy, rule } from "./document.ts";
import { on } from "./facts.ts";

/**
 * 全村增发 — what a village's recipients get on top in a month: the sum of each person's amount, each rounded to the
 * fen. In yuan. 三(一)2.
 *
 * @example villageSupplement({ recipients: [{ class: "A", dibaoStandard: "300" }], on: "2016-05-01" }).value
 * // { recipients: 1, supplemented: 1, total: 90.00 }
 */
export const villageSupplement = rule({
  name: "village-supplement",
  clauses: ["三(一)2"],
  facts: facts(
    {
      recipients: list({ zh: "低保对象", en: "recipients" }, group({ zh: "一人", en: "one person" }, recipient)),
      on,
    },
    impossible(["recipients"], atMostStandard, (f) => f.recipients.some(paidAboveStandard)),
    impossible(["recipients"], classPeriodInOrder, (f) => f.recipients.some(endsBeforeStart)),
  ),
  decide(facts, policy: Policy<typeof villageSupplementWords>) {
    const amounts = facts.recipients.map((one, index) => {
      if (one.class !== "other" && classInForceOn(one, facts.on)) {
        const byPayment = policy.reading("supplement-base") === "actual-payment";
        if (byPayment) needed(one.actualPayment, `recipients[${index}].actualPayment`, byReading);
      }
      return fenOf(policy.apply(classSupplement, { ...one, on: facts.on }).monthlyAmount);
    });
    const total = payable(sumOf(amounts), "recipients");
    const value = { recipients: amounts.length, supplemented: amounts.filter((amount) => amount > 0).length, total };
    policy.found("三(一)2", "sum", value);
    return value;
  },
});

export const villageSupplementWords = {
  title: { zh: "全村增发", en: "Top-up of a village" },
  asks: { zh: "全村每月共增发多少？", en: "How much is the village's top-up each month?" },
  findings: {
    sum: {
      zh: "低保对象{recipients:count}人，其中{supplemented:count}人增发，每月共{total:yuan}",
      en: "{supplemented:count} of {recipients:count} recipient(s) are topped up, {total:yuan} a month in all",
    },
  },
} as const satisfies Words;
