import { requiredFact } from "../../../kernel/language/errors.ts";
import { type Fen, yuan } from "../../../kernel/numbers/money.ts";
import { shareOf } from "../../../kernel/numbers/ratio.ts";
import type { Deciding } from "../document.ts";
import { type Admission, type MedicalAssistanceFacts, remainingCosts } from "./admissions.ts";
import { childhoodIllness } from "./childhood-illness.ts";

import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";
import type { medicalAssistanceFindings } from "./medical-assistance-findings.ts";
import { extremeDifficultyTerms, notInTheText, rateBases, type Terms, termsOf } from "./medical-assistance-terms.ts";

type Decision = Deciding<typeof medicalAssistanceFindings>;

/** One admission among those of the year. */
export interface AdmissionContext {
  readonly facts: MedicalAssistanceFacts;
  readonly number: number;
  readonly path: string;
  /** What remains of the annual cap; undefined without one. */
  readonly left: Fen | undefined;
}
/** The result for one admission, in fen. */
interface Outcome {
  readonly base: Fen;
  readonly basis: keyof typeof rateBases | null;
  readonly rate: string | null;
  readonly childAssistance: Fen;
  readonly assistance: Fen;
  readonly fromCap: Fen;
}
const withoutRate = (base: Fen, childAssistance: Fen): Outcome => {
  return { base, basis: null, rate: null, childAssistance, assistance: childAssistance, fromCap: 0 };
};
const byReading = { zh: "按所选口径须填报此项", en: "a value, required by the chosen reading" };
const forChildren = {
  zh: "患儿童大病的，须填报此项",
  en: "a value, required because an admission is for a childhood illness",
};

/** Calculates the assistance for one admission and records what was found. */
export function assistanceFor(admission: Admission, at: AdmissionContext, policy: Decision): Outcome {
  const { facts, number, path } = at;
  const base = remainingCosts(admission);
  policy.found("三(三)4", "base", { number, costs: yuan(admission.eligibleCosts), base: yuan(base) });
  const { categories, circumstances, disabilityGrade } = facts;
  const { group } = policy.apply(medicalAssistanceEligibility, {
    categories,
    circumstances,
    disabilityGrade,
    on: admission.billedOn,
  });
  if (!policy.condition("三(三)4", "eligible", group !== null) || group === null) return withoutRate(base, 0);
  // no costs remain, so no further facts are needed
  if (base === 0) return withoutRate(base, 0);
  if (policy.reading("unaffordability") === "condition") {
    const hard = requiredFact(admission.unaffordable, `${path}.unaffordable`, byReading);
    if (!policy.condition("三(三)4", "unaffordable", hard, { number })) return withoutRate(base, 0);
  }
  let childAssistance = 0;
  if (followsChildhoodIllnessDocument(admission, at, policy)) {
    childAssistance = underChildhoodIllnessDocument(admission, base, at, policy);
    if (policy.reading("childhood-illness-rates") === "replaces")
      return assistanceForChild(admission, base, childAssistance, at, policy);
  }
  const terms = termsOf(admission, group, facts, path, policy);
  const countable = Math.max(0, base - terms.deductible);
  const amount = shareOf(countable, terms.rate);
  policy.found("三(三)4", group === "priority" ? "priority-rate" : "ordinary-rate", {
    number,
    basis: rateBases[terms.basis],
    deductible: yuan(terms.deductible),
    rate: terms.rate.text,
    amount: yuan(amount),
  });
  // at most the costs left unpaid under the childhood illness document
  const unpaid = base - childAssistance;
  const fits =
    childAssistance === 0 ||
    policy.condition("三(三)4", "within-costs", amount <= unpaid, { number, unpaid: yuan(unpaid) });
  return underTerms(terms, base, childAssistance, fits ? amount : unpaid, at, policy);
}

/**
 * Only what raises the document's assistance to the floor counts towards the cap: the cap belongs to the replaced
 * rates.
 */
function assistanceForChild(
  admission: Admission,
  base: Fen,
  childAssistance: Fen,
  at: AdmissionContext,
  policy: Decision,
): Outcome {
  const terms = extremeDifficultyTerms(admission, at.facts, policy);
  if (terms === undefined) return withoutRate(base, childAssistance);
  const { number } = at;
  const floor = shareOf(base, terms.rate);
  const data = { number, rate: terms.rate.text, floor: yuan(floor) };
  if (policy.condition("三(三)4", "meets-floor", childAssistance >= floor, data))
    return withoutRate(base, childAssistance);
  if (policy.reading("child-in-extreme-difficulty") === "childhood-illness-document-only")
    return withoutRate(base, childAssistance);
  const amount = floor - childAssistance;
  policy.found("三(三)4", "raised-to-floor", { number, amount: yuan(amount) });
  return underTerms(terms, base, childAssistance, amount, at, policy);
}

/** Adds the assistance under these terms to that under the childhood illness document, within the cap if it applies. */
function underTerms(
  terms: Terms,
  base: Fen,
  childAssistance: Fen,
  amount: Fen,
  at: AdmissionContext,
  policy: Decision,
): Outcome {
  const { basis, rate, capped } = terms;
  // without assistance the cap need not be known
  const added = capped && amount > 0 ? withinCap(amount, at, policy) : amount;
  return {
    base,
    basis,
    rate: rate.text,
    childAssistance,
    assistance: childAssistance + added,
    fromCap: capped ? added : 0,
  };
}

function withinCap(amount: Fen, at: AdmissionContext, policy: Decision): Fen {
  const left = requiredFact(at.left, "annualCap", notInTheText);
  const assistance = Math.min(amount, left);
  policy.condition("三(三)4", "within-cap", amount <= left, {
    number: at.number,
    capRemaining: yuan(left),
    assistance: yuan(assistance),
  });
  return assistance;
}

function followsChildhoodIllnessDocument(
  { childIllness, billedOn }: Admission,
  { facts }: AdmissionContext,
  policy: Decision,
): boolean {
  if (childIllness === undefined) return false;
  const isRuralResident = requiredFact(facts.isRuralResident, "isRuralResident", forChildren);
  const birthDate = requiredFact(facts.birthDate, "birthDate", forChildren);
  return policy.apply(childhoodIllness, { illness: childIllness, isRuralResident, birthDate, on: billedOn }).eligible;
}

function underChildhoodIllnessDocument(
  { childhoodIllnessStandard }: Admission,
  base: Fen,
  { number, path }: AdmissionContext,
  policy: Decision,
): Fen {
  const standard = requiredFact(childhoodIllnessStandard, `${path}.childhoodIllnessStandard`, notInTheText);
  // assistance never exceeds the remaining costs
  const assistance = standard.kind === "rate" ? shareOf(base, standard.rate) : Math.min(base, standard.amount);
  policy.found("三(三)4", "childhood-illness-document", { number, assistance: yuan(assistance) });
  return assistance;
}
