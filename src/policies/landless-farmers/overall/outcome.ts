import { labels } from "../../../kernel/language/index.ts";
import type { Benefit } from "../benefits/benefits.ts";
import type { Band } from "../facts.ts";
import type { Choice } from "../scope/age-band.ts";

/** 本人选择 — The choice of a person who has options. */
export const choices = labels({
  pension: { zh: "参加养老保障", en: "enrol in the pension" },
  allowance: { zh: "到龄领取养老补助", en: "receive the allowance" },
});

/** 待遇结论 — The benefit that a person receives or can expect. */
export const outcomes = labels({
  pension: { zh: "养老保障金", en: "old-age pension" },
  allowance: { zh: "养老补助金", en: "old-age allowance" },
  "not-chosen": { zh: "待本人选择", en: "not yet chosen" },
  none: { zh: "不享受待遇", en: "no benefit" },
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
  /** Whether instalments were not paid in full on time: the allowance follows, regardless of the options before. */
  readonly defaulted: boolean;
}

/** The outcome for a person, by choice, options, waivers and default. */
export function outcomeOf({ choice, waived, defaulted }: Payment, terms: Terms): Outcome {
  const mayEnrol = !waived.includes("pension");
  const allowanceAvailable = terms.options.includes("wait-for-allowance") || terms.options.includes("allowance-now");
  const allowanceOrNone: Outcome = allowanceAvailable && !waived.includes("allowance") ? "allowance" : "none";
  // every age band that has options may enrol in the pension
  if (!terms.inScope || terms.options.length === 0) return "none";
  if (defaulted) return "allowance";
  if (choice === "pension" && mayEnrol) return "pension";
  const decided = choice !== undefined || terms.band === "allowance-age" || !mayEnrol;
  return decided ? allowanceOrNone : "not-chosen";
}

/** The clause of an outcome; for a person who has not yet chosen, that of the age band. */
export function clauseOf(outcome: Outcome, band: Band) {
  if (outcome === "not-chosen") return band === "training-first" ? "五(一)1" : "五(一)2";
  return ({ pension: "五(四)", allowance: "五(二)", none: "五" } as const)[outcome];
}
