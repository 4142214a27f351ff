import { rejection, requiredFact } from "../../../kernel/language/errors.ts";
import { labels } from "../../../kernel/language/text.ts";
import type { Fen } from "../../../kernel/numbers/money.ts";
import { compareQuotients, type Ratio } from "../../../kernel/numbers/ratio.ts";
import type { Deciding } from "../document.ts";
import { notInTheText, shareUnder } from "../facts.ts";
import type { Admission, MedicalAssistanceFacts } from "./admissions.ts";
import type { RecipientGroup } from "./medical-assistance-eligibility.ts";

/** 适用比例 — What the assistance rate of an admission is based on. */
export const rateBases = labels({
  "listed-disease": { zh: "病种范围内", en: "listed disease" },
  "other-disease": { zh: "病种范围外", en: "other disease" },
  "extreme-difficulty": { zh: "特困供养人员", en: "person in extreme difficulty" },
  ordinary: { zh: "一般救助对象", en: "ordinary recipient" },
});

/** The figures and readings, whichever rule uses them. */
type Sources = Pick<Deciding, "figure" | "reading">;

/** 救助办法 — The terms of assistance that apply to one admission. */
export interface Terms {
  readonly basis: keyof typeof rateBases;
  readonly rate: Ratio;
  readonly deductible: Fen;
  readonly capped: boolean;
}

/** Returns the rate and the deductible of an admission, and whether the annual cap applies. */
export function termsOf(
  admission: Admission,
  group: RecipientGroup,
  facts: MedicalAssistanceFacts,
  path: string,
  policy: Sources,
): Terms {
  const { billedOn, isListedDisease } = admission;
  if (group === "ordinary") {
    const rate = requiredFact(admission.rate, `${path}.rate`, notInTheText);
    const deductible = requiredFact(admission.deductible, `${path}.deductible`, notInTheText);
    return { basis: "ordinary", rate, deductible, capped: facts.annualCap !== undefined };
  }
  const inExtremeDifficulty = extremeDifficultyTerms(admission, facts, policy);
  if (inExtremeDifficulty) return inExtremeDifficulty;
  const figure = isListedDisease ? "listedDiseaseRate" : "otherDiseaseRate";
  const rate = shareUnder(figure, policy.figure(figure, billedOn));
  return { basis: isListedDisease ? "listed-disease" : "other-disease", rate, deductible: 0, capped: true };
}

/** Returns the terms for people in extreme difficulty, where these replace the general rate. */
export function extremeDifficultyTerms(
  { billedOn, isListedDisease }: Admission,
  facts: MedicalAssistanceFacts,
  policy: Sources,
): Terms | undefined {
  if (!facts.categories.includes("extreme-difficulty")) return undefined;
  if (!isListedDisease && policy.reading("extreme-difficulty-rate") !== "replaces-both-rates") return undefined;
  const rate = rateInExtremeDifficulty(facts, billedOn, policy);
  const capped = policy.reading("cap-on-extreme-difficulty") === "capped";
  return { basis: "extreme-difficulty", rate, deductible: 0, capped };
}

/** Returns the rate that the county sets, which must be at least the floor; without one, the floor. */
function rateInExtremeDifficulty(
  { extremeDifficultyRate: rate }: MedicalAssistanceFacts,
  day: string,
  policy: Sources,
): Ratio {
  const floor = shareUnder("extremeDifficultyFloor", policy.figure("extremeDifficultyFloor", day));
  if (rate === undefined) return floor;
  const below = compareQuotients(rate.numerator, rate.denominator, floor.numerator, floor.denominator) < 0;
  if (!below) return rate;
  const expected = { zh: `不得低于${floor.text}`, en: `a rate of at least ${floor.text}` };
  throw rejection("extremeDifficultyRate", "out-of-range", rate.text, expected);
}
