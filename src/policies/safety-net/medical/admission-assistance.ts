import { requiredFact } from "../../../kernel/language/index.ts";
import { type Fen, shareOf, yuan } from "../../../kernel/numbers/index.ts";
import { byReading } from "../../shared/required.ts";
import type { Deciding } from "../document.ts";
import { notInTheText } from "../facts.ts";
import { type AdmissionContext, remainingCosts } from "./admissions.ts";
import { childhoodIllness } from "./childhood-illness.ts";
import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";
import type { medicalAssistanceFindings } from "./medical-assistance-findings.ts";
import { extremeDifficultyTerms, rateBases, type Terms, termsOf } from "./medical-assistance-terms.ts";

type Decision = Deciding<typeof medicalAssistanceFindings>;

/** The result for one admission, in fen. */
interface Outcome {
  readonly base: Fen;
  readonly basis: keyof typeof rateBases | null;
  readonly rate: string | null;
  readonly childAssistance: Fen;
  readonly assistance: Fen;
  readonly fromCap: Fen;
}

const withoutRate = (base: Fen, childAssistance: Fen): Outcome => ({
  base,
  basis: null,
  rate: null,
  childAssistance,
  assistance: childAssistance,
  fromCap: 0,
});

const forChildren = {
  zh: "患儿童大病的，须填报此项",
  en: "a value, required because an admission is for a childhood illness",
};

/** Calculates the assistance for one admission and records the findings. */
export function assistanceFor(at: AdmissionContext, policy: Decision): Outcome {
  const { admission, facts, number, path } = at;
  const base = remainingCosts(admission);
  policy.found("三(三)4", "base", { number, costs: yuan(admission.eligibleCosts), base: yuan(base) });
  const { group } = policy.apply(medicalAssistanceEligibility, { ...facts, on: admission.billedOn });
  policy.condition("三(三)4", "eligible", group !== null);
  // where no costs remain, no further facts are needed
  if (group === null || base === 0) return withoutRate(base, 0);
  if (policy.reading("unaffordability") === "condition") {
    const hard = requiredFact(admission.unaffordable, `${path}.unaffordable`, byReading);
    if (!policy.condition("三(三)4", "unaffordable", hard, { number })) return withoutRate(base, 0);
  }
  const underDocument = underChildhoodIllnessDocument(base, at, policy);
  if (underDocument !== undefined && policy.reading("childhood-illness-rates") === "replaces")
    return assistanceForChild(base, underDocument, at, policy);
  const childAssistance = underDocument ?? 0;
  const terms = termsOf(group, at, policy);
  const amount = shareOf(Math.max(0, base - terms.deductible), terms.rate);
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
  return underTerms(terms, { base, childAssistance, added: fits ? amount : unpaid }, at, policy);
}

/**
 * The assistance under the childhood illness document, at most the remaining costs; undefined where the document does
 * not apply.
 */
function underChildhoodIllnessDocument(base: Fen, at: AdmissionContext, policy: Decision): Fen | undefined {
  const { admission, facts, number, path } = at;
  const { childIllness: illness, billedOn: on } = admission;
  if (illness === undefined) return undefined;
  const isRuralResident = requiredFact(facts.isRuralResident, "isRuralResident", forChildren);
  const birthDate = requiredFact(facts.birthDate, "birthDate", forChildren);
  if (!policy.apply(childhoodIllness, { illness, isRuralResident, birthDate, on }).eligible) return undefined;
  const standard = requiredFact(admission.childhoodIllnessStandard, `${path}.childhoodIllnessStandard`, notInTheText);
  const assistance = standard.kind === "rate" ? shareOf(base, standard.rate) : Math.min(base, standard.amount);
  policy.found("三(三)4", "childhood-illness-document", { number, assistance: yuan(assistance) });
  return assistance;
}

/** Raises the document's assistance to the floor where the child is in extreme difficulty. */
function assistanceForChild(base: Fen, childAssistance: Fen, at: AdmissionContext, policy: Decision): Outcome {
  const { number } = at;
  const terms = extremeDifficultyTerms(at, policy);
  if (terms === undefined) return withoutRate(base, childAssistance);
  const floor = shareOf(base, terms.rate);
  const data = { number, rate: terms.rate.text, floor: yuan(floor) };
  const isEnough =
    policy.condition("三(三)4", "meets-floor", childAssistance >= floor, data) ||
    policy.reading("child-in-extreme-difficulty") === "childhood-illness-document-only";
  if (isEnough) return withoutRate(base, childAssistance);
  const added = floor - childAssistance;
  policy.found("三(三)4", "raised-to-floor", { number, amount: yuan(added) });
  return underTerms(terms, { base, childAssistance, added }, at, policy);
}

/** Only the part added by the terms counts towards the cap, because the document replaces the capped rates. */
function underTerms(
  { basis, rate, capped }: Terms,
  { base, childAssistance, added }: { readonly base: Fen; readonly childAssistance: Fen; readonly added: Fen },
  at: AdmissionContext,
  policy: Decision,
): Outcome {
  // without assistance the cap need not be known
  const granted = capped && added > 0 ? withinCap(added, at, policy) : added;
  const assistance = childAssistance + granted;
  return { base, basis, rate: rate.text, childAssistance, assistance, fromCap: capped ? granted : 0 };
}

function withinCap(amount: Fen, { left, number }: AdmissionContext, policy: Decision): Fen {
  const capRemaining = requiredFact(left, "annualCap", notInTheText);
  const assistance = Math.min(amount, capRemaining);
  policy.condition("三(三)4", "within-cap", amount <= capRemaining, {
    number,
    capRemaining: yuan(capRemaining),
    assistance: yuan(assistance),
  });
  return assistance;
}
