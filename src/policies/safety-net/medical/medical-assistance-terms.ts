import { labels, rejection } from "../../../kernel/language/index.ts";
import { compareShare, type Fen, type Ratio } from "../../../kernel/numbers/index.ts";
import { shareUnder } from "../../shared/shares.ts";
import type { Deciding } from "../document.ts";
import { categories } from "../facts.ts";
import type { AdmissionContext } from "./admissions.ts";
import { type RecipientGroup, recipientGroups } from "./medical-assistance-eligibility.ts";

/** 适用比例 — The basis of an admission's assistance rate. */
export const rateBases = labels({
  "listed-disease": { zh: "病种范围内", en: "listed disease" },
  "other-disease": { zh: "病种范围外", en: "other disease" },
  "extreme-difficulty": categories["extreme-difficulty"],
  ordinary: recipientGroups.ordinary,
});

/** The figures and readings, whichever rule uses them. */
type Sources = Pick<Deciding, "figure" | "reading">;

/** 救助办法 — The terms of assistance that apply to one admission. */
interface Terms {
  readonly basis: keyof typeof rateBases;
  /** For ordinary recipients a fact, as the deductible is: the text gives neither. */
  readonly rate: Ratio | undefined;
  readonly deductible: Fen | undefined;
}

/** Returns the terms for an admission of a priority or an ordinary recipient. */
export function termsOf(group: RecipientGroup, at: AdmissionContext, policy: Sources): Terms {
  const { rate, deductible, billedOn, isListedDisease } = at.admission;
  if (group === "ordinary") return { basis: "ordinary", rate, deductible };
  const terms = extremeDifficultyTerms(at, policy);
  if (terms) return terms;
  const figure = isListedDisease ? "listedDiseaseRate" : "otherDiseaseRate";
  const basis = isListedDisease ? "listed-disease" : "other-disease";
  return { basis, rate: shareUnder(figure, policy.figure(figure, billedOn)), deductible: 0 };
}

/** Whether the annual cap applies: to priority recipients, and to ordinary ones if they have one. */
export function isCapped(group: RecipientGroup, { person, facts }: AdmissionContext, policy: Sources): boolean {
  if (group === "ordinary") return facts.annualCap !== undefined || (facts.capUsedBefore ?? 0) > 0;
  return !isInExtremeDifficulty(person) || policy.reading("cap-on-extreme-difficulty") === "capped";
}

const isInExtremeDifficulty = ({ categories }: AdmissionContext["person"]): boolean =>
  categories.includes("extreme-difficulty");

/** Returns the terms for people in extreme difficulty, where these replace the general rate. */
export function extremeDifficultyTerms({ admission, facts, person }: AdmissionContext, policy: Sources) {
  if (!isInExtremeDifficulty(person)) return undefined;
  const isReplaced = admission.isListedDisease || policy.reading("extreme-difficulty-rate") === "replaces-both-rates";
  if (!isReplaced) return undefined;
  const rate = rateInExtremeDifficulty(facts.extremeDifficultyRate, admission.billedOn, policy);
  return { basis: "extreme-difficulty" as const, rate, deductible: 0 };
}

/** Returns the rate that the county sets, which must be at least the floor; without one, the floor. */
function rateInExtremeDifficulty(rate: Ratio | undefined, day: string, policy: Sources): Ratio {
  const floor = shareUnder("extremeDifficultyFloor", policy.figure("extremeDifficultyFloor", day));
  if (rate === undefined) return floor;
  const below = compareShare(rate.numerator, rate.denominator, floor) < 0;
  if (!below) return rate;
  const expected = { zh: `不得低于${floor.text}`, en: `a rate of at least ${floor.text}` };
  throw rejection("extremeDifficultyRate", "out-of-range", rate.text, expected);
}
