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
  /** In scope, in an age band that may enrol, and not barred by the employees' pension. */
  readonly eligible: boolean;
  readonly options: readonly Choice[];
}

interface Events {
  readonly choice: keyof typeof choices | undefined;
  readonly waived: readonly Benefit[];
  /** Whether instalments were not paid in full on time: the allowance follows, regardless of the options before. */
  readonly defaulted: boolean;
  /** Whether a person who has neither enrolled nor chosen has the allowance without an application. */
  readonly allowanceFollows: boolean;
  /** Whether the pension is waived and the allowance, which is all that is left, still needs an application. */
  readonly mustApply: boolean;
}

const isAllowance = (one: Choice): boolean => one === "wait-for-allowance" || one === "allowance-now";

/** The outcome for a person, by choice, options, waivers and default. */
export function outcomeOf(events: Events, terms: Terms): Outcome {
  const { choice, waived, defaulted, allowanceFollows, mustApply } = events;
  if (!terms.eligible) return "none";
  if (defaulted) return "allowance";
  const canEnrol = !waived.includes("pension");
  if (choice === "pension" && canEnrol) return "pension";
  if (choice === undefined && canEnrol && !allowanceFollows) return "not-chosen";
  if (!terms.options.some(isAllowance) || waived.includes("allowance")) return "none";
  return mustApply ? "not-chosen" : "allowance";
}

/** What is still open to a person; training only for one who is enrolled, or barred by the employees' pension. */
export function openOptions(trainingOnly: boolean, { waived, defaulted }: Events, terms: Terms): readonly Choice[] {
  const training = terms.options.filter((one) => one === "train");
  if (trainingOnly) return training;
  if (defaulted) return [...training, "allowance-now"];
  return terms.options.filter(
    (one) => one === "train" || !waived.includes(one === "enrol-in-pension" ? "pension" : "allowance"),
  );
}

/** The clause of an outcome; for a person who has not yet chosen, that of the age band. */
export function clauseOf(outcome: Outcome, band: Band) {
  if (outcome === "not-chosen") return band === "training-first" ? "五(一)1" : "五(一)2";
  return ({ pension: "五(四)", allowance: "五(二)", none: "五" } as const)[outcome];
}
