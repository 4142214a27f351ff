import { answer, count, facts, group, list, money, mustHold, nullable } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { on } from "../facts.ts";
import { fenIfKnown, sumIfKnown } from "../sums.ts";
import { classSupplement, contradictions, type Recipient, recipient } from "./class-supplement.ts";

const people = { zh: "人", en: "people" };

/**
 * 全村增发 — Totals the monthly class supplements of a village's dibao recipients, in yuan, each rounded to the fen. 三(一)2.
 *
 * `supplemented` and `total` are `null` while an `actualPayment` that the chosen reading uses is not given.
 *
 * @example villageSupplement({ recipients: [{ class: "class-a", dibaoStandard: "300" }], on: "2016-05-01" }).value
 * // { recipientCount: 1, supplemented: 1, total: 90.00 }
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
    recipientCount: count({ zh: "全村低保对象人数", en: "dibao recipients in the village" }, people),
    supplemented: nullable(count({ zh: "应增发人数", en: "recipients with a class supplement" }, people)),
    total: nullable(money({ zh: "全村每月增发合计", en: "total monthly class supplement of the village" })),
  }),
  uses: [classSupplement],
  findings: {
    sum: {
      zh: "低保对象{recipientCount:count}人，其中{supplemented:count}人应增发，每月合计{total:yuan}",
      en: "{recipientCount:count} dibao recipient(s), {supplemented:count} with a class supplement: {total:yuan} per month in total",
    },
    "payments-needed": {
      zh: "{unknown:count}人未填报实发低保金，合计尚不能计算",
      en: "no total yet: the dibao actually paid is not given for {unknown:count} recipient(s)",
    },
  },
  decide(facts, policy) {
    const amounts = facts.recipients.map((one) =>
      fenIfKnown(policy.apply(classSupplement, { ...one, on: facts.on }).monthlyAmount),
    );
    const recipientCount = amounts.length;
    const total = sumIfKnown(amounts, "recipients");
    if (total === null) {
      policy.found("三(一)2", "payments-needed", { unknown: amounts.filter((amount) => amount === null).length });
      return { recipientCount, supplemented: null, total };
    }
    const supplemented = amounts.filter((amount) => amount !== 0).length;
    policy.found("三(一)2", "sum", { recipientCount, supplemented, total });
    return { recipientCount, supplemented, total };
  },
});
