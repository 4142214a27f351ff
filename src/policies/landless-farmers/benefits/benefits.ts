import { money } from "../../../kernel/facts/fields.ts";
import { requiredFact } from "../../../kernel/language/errors.ts";
import { labels } from "../../../kernel/language/text.ts";
import type { Fen } from "../../../kernel/numbers/money.ts";
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

/** 待遇下限 — The floor of a benefit, and the clause that sets it. */
export interface Floor {
  readonly address: "二(三)" | "五(五)";
  readonly amount: Fen;
}

const forFloor = { zh: "核对待遇下限须填报此项", en: "a value, required to check the floor" };

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
