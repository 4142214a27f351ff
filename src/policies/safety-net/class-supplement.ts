import type { CalendarDate } from "../../kernel/calendar.ts";
import { facts, impossible, needed } from "../../kernel/facts.ts";
import { day, money, oneOf, optional } from "../../kernel/fields.ts";
import { type Fen, yuan } from "../../kernel/money.ts";
import { portion } from "../../kernel/ratio.ts";
import { labels, type Text } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { on, shareUnder } from "./facts.ts";

/** 低保类别 — the classes are not defined in the text: which one a person has is an input, and any other gets nothing. */
export const dibaoClasses = labels({
  A: { zh: "A类", en: "class A" },
  B: { zh: "B类", en: "class B" },
  other: { zh: "其他类别", en: "any other class" },
});

/** 低保对象 — a person in the allowance: class, standard and, where the reading wants it, what is actually paid. */
export const recipient = {
  class: oneOf({ zh: "低保类别", en: "class" }, dibaoClasses),
  dibaoStandard: money({ zh: "本人月低保标准", en: "monthly standard that applies to the person" }),
  actualPayment: optional(money({ zh: "本人月实领低保金", en: "monthly allowance actually paid" })),
  classFrom: optional(day({ zh: "该类别开始之日", en: "first day of the class" })),
  classUntil: optional(day({ zh: "该类别结束之日", en: "last day of the class" })),
};

export const byReading: Text = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

interface Recipient {
  readonly dibaoStandard: Fen;
  readonly actualPayment?: Fen | undefined;
  readonly classFrom?: CalendarDate | undefined;
  readonly classUntil?: CalendarDate | undefined;
}
export const atMostStandard: Text = { zh: "实领低保金不超过标准", en: "a payment of at most the standard" };
export const classPeriodInOrder: Text = {
  zh: "类别的开始不晚于结束",
  en: "a class that does not end before it starts",
};
export const paidAboveStandard = (one: Recipient): boolean => (one.actualPayment ?? 0) > one.dibaoStandard;
export const classInForceOn = (one: Recipient, day: CalendarDate): boolean =>
  (one.classFrom === undefined || one.classFrom <= day) && (one.classUntil === undefined || day <= one.classUntil);
export const endsBeforeStart = (one: Pick<Recipient, "classFrom" | "classUntil">): boolean =>
  one.classFrom !== undefined && one.classUntil !== undefined && one.classFrom > one.classUntil;

/**
 * 分类增发 — what a person of class A or B gets on top of the allowance, in yuan a month, exact. 三(一)2.
 *
 * The text names no period: it is paid with the allowance, every month, while the class lasts on the day asked.
 *
 * @example classSupplement({ class: "A", dibaoStandard: "300", on: "2016-05-01" }).value
 * // { rate: "30%", base: 300.00, monthlyAmount: 90.00 }
 */
export const classSupplement = rule({
  name: "class-supplement",
  clauses: ["三(一)2"],
  facts: facts(
    { ...recipient, on },
    impossible(["actualPayment", "dibaoStandard"], atMostStandard, paidAboveStandard),
    impossible(["classFrom", "classUntil"], classPeriodInOrder, endsBeforeStart),
  ),
  decide(facts, policy: Policy<typeof classSupplementWords>) {
    const label = dibaoClasses[facts.class];
    const lasts = policy.condition("三(一)2", "class-in-force", classInForceOn(facts, facts.on), {
      class: label,
      on: facts.on,
    });
    if (!lasts || facts.class === "other") {
      policy.found("三(一)2", "no-supplement");
      return { rate: null, base: null, monthlyAmount: yuan(0) };
    }
    const name = facts.class === "A" ? "classARate" : "classBRate";
    const rate = shareUnder(name, policy.figure(name, facts.on));
    const base =
      policy.reading("supplement-base") === "standard"
        ? facts.dibaoStandard
        : needed(facts.actualPayment, "actualPayment", byReading);
    const amounts = { base: yuan(base), monthlyAmount: yuan(portion(base, rate)) };
    policy.found("三(一)2", "supplement", {
      class: label,
      rate: rate.text,
      base: amounts.base,
      monthlyAmount: amounts.monthlyAmount,
    });
    return { rate: rate.text, base: amounts.base, monthlyAmount: amounts.monthlyAmount };
  },
});

export const classSupplementWords = {
  title: { zh: "分类增发", en: "Top-up by class" },
  asks: { zh: "低保对象每月增发多少？", en: "How much does the recipient get on top each month?" },
  findings: {
    "class-in-force": {
      holds: { zh: "{on:date}为{class:label}", en: "{class:label} on {on:date}" },
      fails: { zh: "{on:date}不在{class:label}的期间内", en: "{class:label} does not last on {on:date}" },
    },
    supplement: {
      zh: "{class:label}：{base:yuan}的{rate:number}，每月增发{monthlyAmount:yuan}",
      en: "{class:label}: {rate:number} of {base:yuan}, {monthlyAmount:yuan} a month",
    },
    "no-supplement": { zh: "不在A类、B类期间，不增发", en: "not in class A or B on that day: nothing on top" },
  },
} as const satisfies Words;
