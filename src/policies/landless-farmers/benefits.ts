import { money } from "../../kernel/facts/fields.ts";
import { requiredFact } from "../../kernel/language/errors.ts";
import { labels } from "../../kernel/language/text.ts";
import type { Fen } from "../../kernel/numbers/money.ts";
import type { Deciding } from "./document.ts";

/** 待遇 — the two forms of benefit of 五. */
export const benefits = labels({
  pension: { zh: "老年养老保障", en: "old-age pension" },
  allowance: { zh: "老年养老补助", en: "old-age subsidy" },
});
export type Benefit = keyof typeof benefits;

export const dibaoStandard = money({
  zh: "本县最低生活保障标准（每月）",
  en: "county minimum living standard per month",
});
export const averageDibaoTopUp = money({
  zh: "上年度农村低保平均补差（每月）",
  en: "last year's average rural top-up per month",
});

interface Standards {
  readonly dibaoStandard?: Fen | undefined;
  readonly averageDibaoTopUp?: Fen | undefined;
}

/** 最低线 — the floor of a benefit, and the clause that sets it. */
export interface Floor {
  readonly address: "二(三)" | "五(五)";
  readonly amount: Fen;
}

const forFloor = { zh: "核对最低线需要这项事实", en: "wanted to check the floor" };

/** The floor of a benefit under the reading `benefit-floor`. */
export function floorOf(benefit: Benefit, given: Standards, policy: Pick<Deciding, "reading">): Floor {
  const forPension = (): Floor => ({
    address: "二(三)",
    amount: requiredFact(given.dibaoStandard, "dibaoStandard", forFloor),
  });
  const forAllowance = (): Floor => ({
    address: "五(五)",
    amount: requiredFact(given.averageDibaoTopUp, "averageDibaoTopUp", forFloor),
  });
  const [own, other] = benefit === "pension" ? [forPension, forAllowance] : [forAllowance, forPension];
  if (policy.reading("benefit-floor") === "one-each") return own();
  const [first, second] = [own(), other()];
  return second.amount > first.amount ? second : first;
}
