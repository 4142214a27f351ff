import { answer } from "../../src/kernel/facts/answer.ts";
import { facts } from "../../src/kernel/facts/facts.ts";
import { count, day, flag, money } from "../../src/kernel/facts/fields.ts";
import { optional } from "../../src/kernel/facts/groups.ts";
import { yuan } from "../../src/kernel/numbers/money.ts";
import { defineClauses } from "../../src/kernel/policy/clause.ts";
import { completePolicy, defineDocument } from "../../src/kernel/policy/document.ts";
import { defineFigures, figure } from "../../src/kernel/policy/figure.ts";
import type { Findings } from "../../src/kernel/policy/findings.ts";
import { defineReadings, reading } from "../../src/kernel/policy/reading.ts";

/** 一份小小的文件：补助按月发，2010年起100元，2012年起120元；夜班的另加一次性的50元，满三个月的为长班。 */
export const figures = defineFigures("sample", {
  monthly: figure({
    title: { zh: "月标准", en: "monthly amount" },
    address: "二",
    quote: "100元",
    unit: "yuan",
    values: [
      { from: "2010-01-01", until: "2011-12-31", value: "100" },
      { from: "2012-01-01", until: null, value: "120" },
    ],
  }),
  nightBonus: figure({
    title: { zh: "夜班补助", en: "night bonus" },
    address: "三",
    quote: "50元",
    unit: "yuan",
    value: "50",
  }),
  longFrom: figure({
    title: { zh: "长班月数", en: "months of a long shift" },
    address: "三",
    quote: "三个月",
    unit: "months",
    value: "3",
  }),
});

export const readings = defineReadings({
  firstMonth: reading({
    question: { zh: "第一个月算不算？", en: "Does the first month count?" },
    options: { counts: { zh: "算", en: "it counts" }, "does-not-count": { zh: "不算", en: "it does not" } },
    default: "counts",
    why: { zh: "原文未写明", en: "the text does not say" },
    clauses: ["二"],
  }),
});

export type Address = "一" | "二" | "三";

export const document = defineDocument<Address>()({
  name: "sample",
  title: { zh: "样例", en: "A sample" },
  summary: { zh: "补助多少", en: "how much is paid" },
  figures,
  readings,
});
export const { rule } = document;

const on = day({ zh: "日期", en: "day" });
const amount = money({ zh: "金额", en: "amount" });
const months = count({ zh: "月数", en: "months" }, { zh: "月", en: "months" });

const bonusFindings = {
  bonus: { zh: "加发{amount:yuan}", en: "{amount:yuan} more" },
  long: { yes: { zh: "长班", en: "a long shift" }, no: { zh: "短班", en: "a short shift" } },
} as const satisfies Findings;

export const bonus = rule({
  name: "bonus",
  title: { zh: "夜班", en: "night shift" },
  question: { zh: "加多少？", en: "How much more?" },
  clauses: ["三"],
  facts: facts({ on, months }),
  answer: answer({ amount, long: flag({ zh: "长班", en: "long shift" }) }),
  findings: bonusFindings,
  decide({ on, months }, policy) {
    const amount = yuan(policy.figure("nightBonus", on));
    policy.found("三", "bonus", { amount });
    return { amount, long: policy.condition("三", "long", months >= policy.figure("longFrom", on)) };
  },
});

export const subsidy = rule({
  name: "subsidy",
  title: { zh: "补助", en: "subsidy" },
  question: { zh: "补多少？", en: "How much?" },
  clauses: ["一", "二"],
  facts: facts({ on, months, night: optional(flag({ zh: "夜班", en: "night shift" })) }),
  answer: answer({ amount }),
  uses: [bonus],
  findings: {
    worked: {
      holds: { zh: "上满{months:count}个月", en: "worked {months:count} months" },
      fails: { zh: "没有上班", en: "did not work" },
    },
    paid: { zh: "发给{amount:yuan}", en: "paid {amount:yuan}" },
    open: { zh: "从{on:date}起", en: "from {on:date} on" },
    general: { zh: "按通则", en: "by the general rule" },
  },
  decide({ on, months, night }, policy) {
    policy.found(months === 0 ? "一" : "二", "general");
    if (!policy.condition("一", "worked", months > 0, { months })) return { amount: yuan(0) };
    const monthly = policy.figureByDay("monthly");
    const paid = policy.reading("firstMonth") === "counts" ? months : months - 1;
    let fen = 0;
    for (let month = 0; month < paid; month++) fen += monthly(on);
    policy.found("二", "paid", { amount: yuan(fen) });
    policy.found("二", "open", { on });
    if (night === undefined || !night) return { amount: yuan(fen) };
    policy.apply(bonus, { on, months });
    const extra = policy.figureByDay("nightBonus");
    return { amount: yuan(fen + extra(on) + extra(on) - extra(on)) };
  },
});

const gist = { zh: "要旨", en: "gist" };
const clause = { gist, fingerprint: "0000000000000000" };
export const clauses = defineClauses("sample", { 一: clause, 二: clause, 三: clause });
export const policy = completePolicy(document, clauses, { subsidy, bonus });
