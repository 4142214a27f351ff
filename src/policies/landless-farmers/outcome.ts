import { labels } from "../../kernel/language/text.ts";
import type { Choice } from "./age-band.ts";
import type { Benefit } from "./benefits.ts";
import type { Band } from "./facts.ts";

/** 本人选择 — what the person wants, where something is open. */
export const choices = labels({
  pension: { zh: "参加养老保障", en: "join the pension" },
  allowance: { zh: "领取补助", en: "have the subsidy" },
});

/** 待遇结论 — what the person can expect. */
export const outcomes = labels({
  pension: { zh: "老年养老保障金", en: "old-age pension" },
  allowance: { zh: "老年养老补助金", en: "old-age subsidy" },
  "not-chosen": { zh: "尚未选择", en: "not chosen yet" },
  none: { zh: "没有待遇", en: "no benefit" },
});
export type Outcome = keyof typeof outcomes;

interface Terms {
  readonly inScope: boolean;
  readonly band: Band;
  readonly options: readonly Choice[];
}

interface Payment {
  readonly choice: keyof typeof choices | undefined;
  readonly waived: readonly Benefit[];
  /** Whether instalments were not paid up in time: the subsidy follows, whatever was open before. */
  readonly defaulted: boolean;
}

/** What a person can expect by the choice made, by what is open, and by what has been given up or lost. */
export function outcomeOf({ choice, waived, defaulted }: Payment, terms: Terms): Outcome {
  const mayEnrol = !waived.includes("pension");
  const allowanceAvailable = terms.options.includes("wait-for-allowance") || terms.options.includes("allowance-now");
  const allowanceOrNone: Outcome = allowanceAvailable && !waived.includes("allowance") ? "allowance" : "none";
  // where anything is open, the pension is
  if (!terms.inScope || terms.options.length === 0) return "none";
  if (defaulted) return "allowance";
  if (choice === "pension" && mayEnrol) return "pension";
  const decided = choice !== undefined || terms.band === "allowance-age" || !mayEnrol;
  return decided ? allowanceOrNone : "not-chosen";
}

/** The clause of an outcome; who has not chosen yet stands under that of the age band. */
export function clauseOf(outcome: Outcome, band: Band) {
  if (outcome === "not-chosen") return band === "training-first" ? "五(一)1" : "五(一)2";
  return ({ pension: "五(四)", allowance: "五(二)", none: "五" } as const)[outcome];
}
