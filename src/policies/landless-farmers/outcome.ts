import { labels } from "../../kernel/text.ts";
import type { Choice } from "./age-band.ts";
import type { Benefit } from "./benefits.ts";
import type { Band } from "./facts.ts";

/** 本人选择 — what the person wants, where something is open. */
export const choices = labels({
  pension: { zh: "参加养老保障", en: "join the pension" },
  subsidy: { zh: "领取补助", en: "have the subsidy" },
});

/** 待遇结论 — what the person can expect. */
export const outcomes = labels({
  pension: { zh: "老年养老保障金", en: "old-age pension" },
  subsidy: { zh: "老年养老补助金", en: "old-age subsidy" },
  undecided: { zh: "尚未选择", en: "not chosen yet" },
  none: { zh: "没有待遇", en: "no benefit" },
});
export type Outcome = keyof typeof outcomes;

interface Terms {
  readonly inScope: boolean;
  readonly band: Band;
  readonly open: readonly Choice[];
}

interface Payment {
  readonly choice: keyof typeof choices | undefined;
  readonly waived: readonly Benefit[];
  /** Whether instalments were not paid up in time: the subsidy follows, whatever was open before. */
  readonly defaulted: boolean;
}

/** What a person can expect by the choice made, by what is open, and by what has been given up or lost. */
export function outcomeOf({ choice, waived, defaulted }: Payment, terms: Terms): Outcome {
  const mayJoin = !waived.includes("pension");
  const subsidyOpen = terms.open.includes("wait-for-subsidy") || terms.open.includes("subsidy-now");
  const subsidyOrNone: Outcome = subsidyOpen && !waived.includes("subsidy") ? "subsidy" : "none";
  // where anything is open, the pension is
  if (!terms.inScope || terms.open.length === 0) return "none";
  if (defaulted) return "subsidy";
  if (choice === "pension" && mayJoin) return "pension";
  const decided = choice !== undefined || terms.band === "subsidy-age" || !mayJoin;
  return decided ? subsidyOrNone : "undecided";
}

/** The clause of an outcome; who has not chosen yet stands under that of the age band. */
export function clauseOf(outcome: Outcome, band: Band) {
  if (outcome === "undecided") return band === "training-first" ? "五(一)1" : "五(一)2";
  return ({ pension: "五(四)", subsidy: "五(二)", none: "五" } as const)[outcome];
}
