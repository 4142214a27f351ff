import { needed, refused } from "../../kernel/facts.ts";
import type { Fen } from "../../kernel/money.ts";
import { compareQuotients, type Ratio } from "../../kernel/ratio.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import type { Admission, MedicalAidFacts } from "./admissions.ts";
import type { Policy } from "./document.ts";
import { shareUnder } from "./facts.ts";
import type { AidGroup } from "./medical-aid-circle.ts";

/** 救助口径 — what the rate of an admission follows from. */
export const aidBases = labels({
  "listed-disease": { zh: "病种范围内", en: "listed disease" },
  "other-disease": { zh: "病种范围外", en: "other disease" },
  "special-hardship": { zh: "特困供养人员", en: "special hardship" },
  ordinary: { zh: "一般救助对象", en: "ordinary object of aid" },
});

export const notInTheText = { zh: "原文没有写明，由县里给出", en: "not in the text, to be given by the county" };

/** The figures and readings, whatever rule asks. */
type Sources = Pick<Policy<Words>, "figure" | "reading">;

/** 救助条件 — what is applied to one admission. */
export interface Terms {
  readonly basis: keyof typeof aidBases;
  readonly rate: Ratio;
  readonly deductible: Fen;
  readonly limited: boolean;
}

/** Which rate, which deductible, and whether the yearly limit binds. */
export function termsOf(
  admission: Admission,
  group: AidGroup,
  facts: MedicalAidFacts,
  path: string,
  policy: Sources,
): Terms {
  const { settledOn, listedDisease } = admission;
  if (group === "ordinary") {
    const rate = needed(admission.rate, `${path}.rate`, notInTheText);
    const deductible = needed(admission.deductible, `${path}.deductible`, notInTheText);
    return { basis: "ordinary", rate, deductible, limited: facts.yearlyLimit !== undefined };
  }
  const ofHardship = hardshipTerms(admission, facts, policy);
  if (ofHardship) return ofHardship;
  const figure = listedDisease ? "listedDiseaseRate" : "otherDiseaseRate";
  const rate = shareUnder(figure, policy.figure(figure, settledOn));
  return { basis: listedDisease ? "listed-disease" : "other-disease", rate, deductible: 0, limited: true };
}

/** What is applied for special hardship, where it displaces the general rate. */
export function hardshipTerms(
  { settledOn, listedDisease }: Admission,
  facts: MedicalAidFacts,
  policy: Sources,
): Terms | undefined {
  if (!facts.standings.includes("special-hardship")) return undefined;
  if (!listedDisease && policy.reading("special-hardship-rate") !== "displaces-both-rates") return undefined;
  const rate = hardshipRate(facts, settledOn, policy);
  const limited = policy.reading("limit-on-special-hardship") === "capped";
  return { basis: "special-hardship", rate, deductible: 0, limited };
}

/** The rate that the county sets, at least the floor; the floor itself where it sets none. */
function hardshipRate({ specialHardshipRate: rate }: MedicalAidFacts, day: string, policy: Sources): Ratio {
  const floor = shareUnder("specialHardshipFloor", policy.figure("specialHardshipFloor", day));
  if (rate === undefined) return floor;
  const below = compareQuotients(rate.numerator, rate.denominator, floor.numerator, floor.denominator) < 0;
  if (!below) return rate;
  const allowed = { zh: `不低于${floor.text}`, en: `at least ${floor.text}` };
  throw refused("specialHardshipRate", "out-of-range", rate.text, allowed);
}
