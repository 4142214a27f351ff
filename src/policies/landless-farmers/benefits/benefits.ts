import { flag, money } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { type Fen, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";

/** 待遇 — The two benefits under 五. */
export const benefits = labels({
  pension: { zh: "养老保障", en: "old-age pension" },
  allowance: { zh: "养老补助", en: "old-age allowance" },
});
export type Benefit = keyof typeof benefits;

export const dibaoStandard = money({
  zh: "本县最低生活保障标准（元/月）",
  en: "dibao standard of the county (yuan per month)",
});
export const averageDibaoTopUp = money({
  zh: "上年度农村低保平均补差（元/月）",
  en: "average rural dibao top-up of the previous year (yuan per month)",
});

interface Standards {
  readonly dibaoStandard?: Fen | undefined;
  readonly averageDibaoTopUp?: Fen | undefined;
}

/** 待遇下限 — The fields of an answer that compare a benefit with its floor. */
export const floorFields = {
  floor: money({ zh: "待遇下限（每月）", en: "floor of the benefit per month" }),
  meetsFloor: flag({ zh: "待遇达到下限", en: "the benefit meets the floor" }),
  shortfall: money({ zh: "待遇低于下限的差额（每月）", en: "shortfall of the benefit from the floor per month" }),
};

export const floorFindings = {
  "standard-not-given": {
    zh: "未填报本县最低生活保障标准，未核对待遇下限",
    en: "no dibao standard was given, so the floor was not checked",
  },
  "top-up-not-given": {
    zh: "未填报上年度农村低保平均补差，未核对待遇下限",
    en: "last year's average rural dibao top-up was not given, so the floor was not checked",
  },
  "meets-floor": {
    holds: {
      zh: "每月{monthlyAmount:yuan}，不低于待遇下限{floor:yuan}",
      en: "{monthlyAmount:yuan} per month, at least the floor of {floor:yuan}",
    },
    fails: {
      zh: "每月{monthlyAmount:yuan}，低于待遇下限{floor:yuan}",
      en: "{monthlyAmount:yuan} per month, below the floor of {floor:yuan}",
    },
  },
} as const satisfies Findings;

/** Whether a person who died had started to receive the benefit. */
export const aliveAtStart = {
  holds: { zh: "{diedOn:date}身故，当时已开始领取", en: "died on {diedOn:date}, after payment had started" },
  fails: { zh: "{diedOn:date}身故，当时尚未开始领取", en: "died on {diedOn:date}, before payment had started" },
} as const;

/**
 * Compares a monthly benefit with its floor, under the clause that sets it. Without an amount there is only the floor;
 * without a standard that the comparison needs there is nothing, and a ground says which standard is missing.
 */
export function checkFloor(
  benefit: Benefit,
  amount: Fen | undefined,
  given: Standards,
  policy: Deciding<typeof floorFindings>,
) {
  const known = floorOf(benefit, given, policy);
  if (known === undefined) return { floor: null, meetsFloor: null, shortfall: null };
  const { address, least } = known;
  const floor = yuan(least);
  if (amount === undefined) return { floor, meetsFloor: null, shortfall: null };
  const monthlyAmount = yuan(amount);
  const meetsFloor = policy.condition(address, "meets-floor", amount >= least, { monthlyAmount, floor });
  return { floor, meetsFloor, shortfall: yuan(meetsFloor ? 0 : least - amount) };
}

/** The floor of a benefit under the reading `benefit-floor`, and the clause that sets it; undefined if it is not known. */
function floorOf(
  benefit: Benefit,
  { dibaoStandard, averageDibaoTopUp }: Standards,
  policy: Deciding<typeof floorFindings>,
) {
  const both = policy.reading("benefit-floor") === "both-for-both";
  const lacksStandard = dibaoStandard === undefined && (both || benefit === "pension");
  const lacksTopUp = averageDibaoTopUp === undefined && (both || benefit === "allowance");
  if (lacksStandard) policy.found("二(三)", "standard-not-given");
  if (lacksTopUp) policy.found("五(五)", "top-up-not-given");
  if (lacksStandard || lacksTopUp) return undefined;
  const forPension = { address: "二(三)", least: dibaoStandard ?? 0 } as const;
  const forAllowance = { address: "五(五)", least: averageDibaoTopUp ?? 0 } as const;
  const [own, other] = benefit === "pension" ? [forPension, forAllowance] : [forAllowance, forPension];
  return both && other.least > own.least ? other : own;
}
