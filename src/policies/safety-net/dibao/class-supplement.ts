import {
  answer,
  day,
  facts,
  money,
  mustHold,
  nullable,
  oneOf,
  optional,
  paid,
  ratio,
  type ShapeOut,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { shareOf, yuan } from "../../../kernel/numbers/index.ts";
import { shareUnder } from "../../shared/shares.ts";
import { rule } from "../document.ts";
import { on } from "../facts.ts";
import { classSupplementPaid } from "../parties.ts";

/** 低保类别 — The text does not define the classes, so a person's class is a fact. */
const dibaoClasses = labels({
  "class-a": { zh: "A类", en: "class A" },
  "class-b": { zh: "B类", en: "class B" },
  other: { zh: "其他类别", en: "other class" },
});

/** The rate of each class that has a supplement. */
const rateNames = { "class-a": "classARate", "class-b": "classBRate", other: undefined } as const;

/** 低保对象 — Facts about a dibao recipient. */
export const recipient = {
  class: oneOf({ zh: "低保类别", en: "dibao class" }, dibaoClasses),
  dibaoStandard: money({ zh: "本人月低保标准", en: "person's monthly dibao standard" }),
  actualPayment: optional(money({ zh: "本人月实发低保金", en: "person's monthly dibao actually paid" })),
  classFrom: optional(day({ zh: "类别开始日期", en: "start date of the class" })),
  classUntil: optional(day({ zh: "类别结束日期", en: "end date of the class" })),
};
type Recipient = ShapeOut<typeof recipient>;

export const paidAtMostStandard = mustHold<Pick<Recipient, "actualPayment" | "dibaoStandard">>(
  ["actualPayment", "dibaoStandard"],
  { zh: "实发低保金不得超过低保标准", en: "a payment of at most the dibao standard" },
  (one) => (one.actualPayment ?? 0) > one.dibaoStandard,
);

const datesInOrder = mustHold<Recipient>(
  ["classFrom", "classUntil"],
  { zh: "类别开始日期不得晚于结束日期", en: "a start date on or before the end date" },
  (one) => one.classFrom !== undefined && one.classFrom > (one.classUntil ?? one.classFrom),
);

/**
 * 分类增发 — Calculates the class supplement of a dibao recipient of class A or B, in yuan per month, rounded to the fen.
 * 三(一)2.
 *
 * The text gives no period: the supplement is paid with dibao as long as the class is in force; a class without dates is
 * in force. Only the reading `supplement-base: "actual-payment"` uses `actualPayment`; without it, the amount is `null`.
 *
 * @example classSupplement({ class: "class-a", dibaoStandard: "300", on: "2016-05-01" }).value
 * // { rate: "30%", base: 300.00, monthlyAmount: 90.00 }
 */
export const classSupplement = rule({
  name: "class-supplement",
  title: { zh: "分类增发", en: "Class supplement" },
  question: { zh: "低保对象每月应增发多少？", en: "How much is the recipient's monthly class supplement?" },
  clauses: ["三(一)2"],
  facts: facts({ ...recipient, on }, paidAtMostStandard, datesInOrder),
  answer: answer({
    rate: nullable(ratio({ zh: "分类增发比例", en: "class supplement rate" })),
    base: nullable(money({ zh: "分类增发基数", en: "base of the class supplement" })),
    monthlyAmount: nullable(paid(money({ zh: "每月增发金额", en: "monthly class supplement" }), classSupplementPaid)),
  }),
  findings: {
    "class-in-force": {
      holds: { zh: "{on:date}属于{class:label}低保对象", en: "in the dibao class on {on:date}: {class:label}" },
      fails: { zh: "{on:date}不属于{class:label}低保对象", en: "not in the dibao class on {on:date}: {class:label}" },
    },
    supplement: {
      zh: "{class:label}：按{base:yuan}的{rate:number}，每月增发{monthlyAmount:yuan}",
      en: "{class:label}: {rate:number} of {base:yuan}, {monthlyAmount:yuan} per month",
    },
    "supplemented-class": {
      holds: { zh: "{class:label}属于增发范围", en: "{class:label} has a supplement" },
      fails: { zh: "{class:label}不属于增发范围，不予增发", en: "{class:label} has no supplement" },
    },
    "payment-needed": {
      zh: "增发比例{rate:number}，未填报实发低保金，金额无法计算",
      en: "the rate is {rate:number}; the amount depends on the dibao actually paid, which is not given",
    },
  },
  decide(facts, policy) {
    const { on, classFrom = on, classUntil = on } = facts;
    const label = dibaoClasses[facts.class];
    const isWithin = classFrom <= on && on <= classUntil;
    const inForce = policy.condition("三(一)2", "class-in-force", isWithin, { class: label, on });
    const name = rateNames[facts.class];
    policy.condition("三(一)2", "supplemented-class", name !== undefined, { class: label, on });
    if (!inForce || name === undefined) return { rate: null, base: null, monthlyAmount: yuan(0) };
    const rate = shareUnder(name, policy.figure(name, on));
    const base = policy.reading("supplement-base") === "standard" ? facts.dibaoStandard : facts.actualPayment;
    if (base === undefined) {
      policy.found("三(一)2", "payment-needed", { rate: rate.text, on });
      return { rate: rate.text, base: null, monthlyAmount: null };
    }
    const value = { rate: rate.text, base: yuan(base), monthlyAmount: yuan(shareOf(base, rate)) };
    policy.found("三(一)2", "supplement", { class: label, ...value, on });
    return value;
  },
});
