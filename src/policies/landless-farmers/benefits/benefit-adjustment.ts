import { daysBetween } from "../../../kernel/days/index.ts";
import {
  type AnswerOf,
  answer,
  type FactOf,
  facts,
  group,
  list,
  money,
  month,
  oneOf,
  optional,
  paid,
  ratio,
  variant,
} from "../../../kernel/facts/index.ts";
import { labels, rejection } from "../../../kernel/language/index.ts";
import { expectedTotal, type Fen, isTooLarge, multiplyAndRound, yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { parties } from "../parties.ts";
import { benefits } from "./benefits.ts";

/** 调整依据 — The basis of an adjustment. */
const occasions = labels({
  economy: { zh: "经济发展水平", en: "county economy" },
  "dibao-standard": { zh: "农村最低生活保障标准", en: "rural dibao standard" },
  "price-index": { zh: "物价指数", en: "price index" },
});

const direction = oneOf(
  { zh: "方向", en: "direction" },
  labels({ raise: { zh: "提高", en: "raise" }, lower: { zh: "降低", en: "lower" } }),
);
const change = variant(
  { zh: "调整办法", en: "change" },
  "kind",
  labels({ percentage: { zh: "按比例", en: "by a percentage" }, amount: { zh: "按定额", en: "by an amount" } }),
  {
    percentage: { direction, rate: ratio({ zh: "比例", en: "percentage" }) },
    amount: { direction, amount: money({ zh: "每月金额", en: "amount per month" }) },
  },
);
type Change = FactOf<typeof change>;

const from = month({ zh: "执行月份", en: "effective month" });
const occasion = oneOf({ zh: "调整依据", en: "basis" }, occasions);

/** 调整决定 — The county's adjustments of its benefits, with their months. */
export const adjustments = list(
  { zh: "本县的调整决定", en: "adjustment decisions of the county" },
  group(
    { zh: "调整决定", en: "adjustment decision" },
    {
      from,
      occasion,
      benefit: optional(
        oneOf({ zh: "所调整的待遇（未填为两项）", en: "benefit adjusted (both if not given)" }, benefits),
      ),
      change,
    },
  ),
  { max: 1000 },
);

export type Adjustments = FactOf<typeof adjustments>;

/** 调整结果 — The monthly amount from a month (inclusive). */
const adjustment = group(
  { zh: "一次调整的结果", en: "result of one adjustment" },
  { from, monthlyAmount: money({ zh: "调整后每月金额", en: "monthly amount after this adjustment" }), occasion },
);

/**
 * 待遇调整 — Applies the county's dated decisions to a monthly benefit; each result is rounded once. 五(六). Amounts in
 * yuan per month. The text gives no formula, so the county sets the percentages and amounts. Decisions for the same
 * month apply in the order given; decisions before the benefit's first month do not apply.
 *
 * @example benefitAdjustment({
 *   benefit: "pension", monthlyAmount: "112.50", firstMonth: "2012-06",
 *   adjustments: [
 *     { from: "2013-01", occasion: "price-index", change: { kind: "percentage", direction: "raise", rate: "3%" } },
 *   ],
 * }).value.monthlyAmount // 115.88
 */
export const benefitAdjustment = rule({
  name: "benefit-adjustment",
  title: { zh: "待遇调整", en: "Benefit adjustment" },
  question: {
    zh: "按本县的调整决定，每月领取多少？",
    en: "What is the monthly amount after the county's adjustments?",
  },
  clauses: ["五(六)"],
  facts: facts({
    benefit: oneOf({ zh: "待遇", en: "benefit" }, benefits),
    monthlyAmount: money({ zh: "调整前每月金额", en: "monthly amount before adjustment" }),
    firstMonth: month({ zh: "领取起始月", en: "first month of the benefit" }),
    adjustments,
  }),
  answer: answer({
    monthlyAmount: paid(money({ zh: "调整后每月金额", en: "monthly amount after all adjustments" }), {
      by: parties["benefit-payer"],
      to: parties.person,
      per: "month",
    }),
    adjustments: list({ zh: "各次调整", en: "adjustments in order" }, adjustment),
  }),
  findings: {
    "benefit-meant": {
      yes: {
        zh: "{month:month}按{occasion:label}的调整适用于{benefit:label}",
        en: "the {month:month} adjustment (basis: {occasion:label}) covers this benefit: {benefit:label}",
      },
      no: {
        zh: "{month:month}按{occasion:label}的调整不适用于{benefit:label}",
        en: "the {month:month} adjustment (basis: {occasion:label}) does not cover this benefit: {benefit:label}",
      },
    },
    "after-start": {
      yes: {
        zh: "{month:month}按{occasion:label}的调整不早于领取起始日期，适用",
        en: "the {month:month} adjustment (basis: {occasion:label}) does not precede the benefit and applies",
      },
      no: {
        zh: "{month:month}按{occasion:label}的调整早于领取起始日期，不适用",
        en: "the {month:month} adjustment (basis: {occasion:label}) precedes the benefit and does not apply",
      },
    },
    adjusted: {
      zh: "{month:month}起，按{occasion:label}由每月{before:yuan}调整为{after:yuan}",
      en: "from {month:month} (basis: {occasion:label}), {before:yuan} per month becomes {after:yuan}",
    },
    unchanged: { zh: "未调整，每月{monthlyAmount:yuan}", en: "not adjusted: {monthlyAmount:yuan} per month" },
  },
  decide(facts, policy) {
    const { benefit } = facts;
    const inOrder = facts.adjustments
      .map((one, index) => ({ ...one, path: `adjustments[${index}].change` }))
      .sort((a, b) => daysBetween(`${b.from}-01`, `${a.from}-01`));
    const adjustments: AnswerOf<typeof adjustment>[] = [];
    let monthlyAmount = facts.monthlyAmount;
    for (const { from, occasion, benefit: only, change, path } of inOrder) {
      const named = { month: from, occasion: occasions[occasion] };
      const meant = only === undefined || only === benefit;
      if (!policy.condition("五(六)", "benefit-meant", meant, { ...named, benefit: benefits[benefit] })) continue;
      const later = from >= facts.firstMonth;
      if (!policy.condition("五(六)", "after-start", later, named)) continue;
      const before = monthlyAmount;
      monthlyAmount = changed(before, change, path);
      policy.found("五(六)", "adjusted", { ...named, before: yuan(before), after: yuan(monthlyAmount) });
      adjustments.push({ from, monthlyAmount: yuan(monthlyAmount), occasion });
    }
    if (adjustments.length === 0) policy.found("五(六)", "unchanged", { monthlyAmount: yuan(monthlyAmount) });
    return { monthlyAmount: yuan(monthlyAmount), adjustments };
  },
});

function changed(monthlyAmount: Fen, change: Change, path: string): Fen {
  const sign = change.direction === "raise" ? 1 : -1;
  if (change.kind === "amount") return sound(monthlyAmount + sign * change.amount, path);
  const { numerator, denominator } = change.rate;
  const parts = denominator + sign * numerator;
  sound((monthlyAmount * parts) / denominator, path);
  return multiplyAndRound(monthlyAmount, parts, denominator);
}

/** Rejects a negative amount, and one that is too large to stay exact. */
function sound(amount: number, path: string): number {
  const given = Math.floor(amount) / 100;
  if (isTooLarge(amount)) throw rejection(path, "out-of-range", given, expectedTotal);
  if (amount >= 0) return amount;
  const least = { zh: "调整后的金额不得低于0元", en: "an amount of at least 0 yuan after the adjustment" };
  throw rejection(path, "out-of-range", given, least);
}
