import { type Fen, shareOf, yuan } from "../../../kernel/numbers/index.ts";
import type { Deciding } from "../document.ts";
import { type AdmissionContext, factTitles, remainingCosts } from "./admissions.ts";
import { childhoodIllness } from "./childhood-illness.ts";
import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";
import type { medicalAssistanceFindings } from "./medical-assistance-findings.ts";
import { extremeDifficultyTerms, isCapped, rateBases, termsOf } from "./medical-assistance-terms.ts";

type Decision = Deciding<typeof medicalAssistanceFindings>;

/** What an admission gives before the annual cap, in fen; null: not known, because a fact is not given. */
interface Assessed {
  readonly base: Fen;
  readonly basis: keyof typeof rateBases | null;
  readonly rate: string | null;
  /** Assistance under the childhood illness document. */
  readonly child: Fen | null;
  /** Assistance at the other rates. */
  readonly added: Fen | null;
  readonly capped: boolean;
}

/** The result for one admission, in fen; null: not known. */
export interface Outcome extends Assessed {
  readonly beforeCap: Fen | null;
  readonly assistance: Fen | null;
  /** The part that counts towards the annual cap. */
  readonly fromCap: Fen | null;
}

/** Calculates the assistance for one admission and records the findings. */
export function assistanceFor(at: AdmissionContext, policy: Decision): Outcome {
  const parts = assessed(at, policy);
  const { child, added } = parts;
  const one = { ...parts, beforeCap: sum(child, added) };
  if (!one.capped) return { ...one, assistance: one.beforeCap, fromCap: 0 };
  const isWithin = child !== 0 && policy.reading("cap-on-childhood-illness") === "within";
  const granted = withinCap(isWithin ? one.beforeCap : added, at, policy);
  if (!isWithin) return { ...one, assistance: sum(child, granted), fromCap: granted };
  const childGranted = child === null || granted === null ? null : Math.min(child, granted);
  return { ...one, child: granted === 0 ? 0 : childGranted, assistance: granted, fromCap: granted };
}

const sum = (one: Fen | null, other: Fen | null): Fen | null => (one === null || other === null ? null : one + other);

function needs(fact: keyof typeof factTitles, { number }: AdmissionContext, policy: Decision): null {
  policy.found("三(三)4", "fact-needed", { number, fact: factTitles[fact] });
  return null;
}

function assessed(at: AdmissionContext, policy: Decision): Assessed {
  const { admission, person, number } = at;
  const base = remainingCosts(admission);
  policy.found("三(三)4", "base", { number, costs: yuan(admission.eligibleCosts), base: yuan(base) });
  const { group } = policy.apply(medicalAssistanceEligibility, { ...person, on: admission.billedOn });
  policy.condition("三(三)4", "eligible", group !== null);
  const none = { base, basis: null, rate: null, child: 0, added: 0, capped: false };
  if (group === null) return none;
  const capped = isCapped(group, at, policy);
  // where no costs remain, no further facts are needed
  if (base === 0) return { ...none, capped };
  if (policy.reading("unaffordability") === "condition") {
    const hard = admission.unaffordable ?? needs("unaffordable", at, policy);
    if (hard === null) return { ...none, capped, child: null, added: null };
    if (!policy.condition("三(三)4", "unaffordable", hard, { number })) return { ...none, capped };
  }
  const document = underChildhoodIllnessDocument(base, at, policy);
  if (document?.assistance === null) {
    const added = document.applies && isAllThatIsPaid(at, policy) ? 0 : null;
    return { ...none, capped, child: null, added };
  }
  const child = document?.assistance;
  if (child !== undefined && policy.reading("childhood-illness-rates") === "replaces")
    return { ...none, capped, child, ...raisedToFloor(base, child, at, policy) };
  return { base, capped, child: child ?? 0, ...underTerms(group, base, child ?? 0, at, policy) };
}

/** The assistance under the childhood illness document. */
interface UnderDocument {
  /** Null: not known, because a fact about the child is not given. */
  readonly applies: true | null;
  /** At most the remaining costs; null: not known. */
  readonly assistance: Fen | null;
}

/** What the childhood illness document pays; undefined where it does not apply. */
function underChildhoodIllnessDocument(base: Fen, at: AdmissionContext, policy: Decision): UnderDocument | undefined {
  const { admission, facts, number } = at;
  const { childIllness: illness, childhoodIllnessStandard: standard, billedOn: on } = admission;
  if (illness === undefined) return undefined;
  const { isRuralResident, birthDate } = facts;
  const { eligible } = policy.apply(childhoodIllness, { illness, isRuralResident, birthDate, on });
  if (eligible === false) return undefined;
  if (eligible === null) return { applies: null, assistance: null };
  if (standard === undefined) return { applies: true, assistance: needs("childhoodIllnessStandard", at, policy) };
  const assistance = standard.kind === "rate" ? shareOf(base, standard.rate) : Math.min(base, standard.amount);
  policy.found("三(三)4", "childhood-illness-document", { number, assistance: yuan(assistance) });
  return { applies: true, assistance };
}

/** Whether nothing is paid beside the childhood illness document, whatever it pays. */
function isAllThatIsPaid(at: AdmissionContext, policy: Decision): boolean {
  if (policy.reading("childhood-illness-rates") !== "replaces") return false;
  const hasFloor = extremeDifficultyTerms(at, policy) !== undefined;
  return !hasFloor || policy.reading("child-in-extreme-difficulty") === "childhood-illness-document-only";
}

type Part = Pick<Assessed, "basis" | "rate" | "added">;

/** What raises the document's assistance to the floor where the child is in extreme difficulty. */
function raisedToFloor(base: Fen, child: Fen, at: AdmissionContext, policy: Decision): Partial<Part> {
  const { number } = at;
  const terms = extremeDifficultyTerms(at, policy);
  if (terms === undefined) return {};
  const floor = shareOf(base, terms.rate);
  const data = { number, rate: terms.rate.text, floor: yuan(floor) };
  const isEnough =
    policy.condition("三(三)4", "meets-floor", child >= floor, data) ||
    policy.reading("child-in-extreme-difficulty") === "childhood-illness-document-only";
  if (isEnough) return {};
  const added = floor - child;
  policy.found("三(三)4", "raised-to-floor", { number, amount: yuan(added) });
  return { basis: terms.basis, rate: terms.rate.text, added };
}

/** The assistance at the general rates, at most the costs left unpaid under the childhood illness document. */
function underTerms(
  group: Parameters<typeof termsOf>[0],
  base: Fen,
  child: Fen,
  at: AdmissionContext,
  policy: Decision,
): Part {
  const { number } = at;
  const { basis, rate, deductible } = termsOf(group, at, policy);
  const known = { basis, rate: rate?.text ?? null };
  if (deductible !== undefined && base <= deductible) {
    policy.found("三(三)4", "below-deductible", { number, deductible: yuan(deductible) });
    return { ...known, added: 0 };
  }
  if (rate === undefined || deductible === undefined) {
    if (rate === undefined) needs("rate", at, policy);
    if (deductible === undefined) needs("deductible", at, policy);
    return { ...known, added: null };
  }
  const amount = shareOf(base - deductible, rate);
  policy.found("三(三)4", group === "priority" ? "priority-rate" : "ordinary-rate", {
    number,
    basis: rateBases[basis],
    deductible: yuan(deductible),
    rate: rate.text,
    amount: yuan(amount),
  });
  const unpaid = base - child;
  const fits =
    child === 0 || policy.condition("三(三)4", "within-costs", amount <= unpaid, { number, unpaid: yuan(unpaid) });
  return { ...known, added: fits ? amount : unpaid };
}

/** The part of an amount that the annual cap leaves; null where the cap or the amount is not known. */
function withinCap(amount: Fen | null, at: AdmissionContext, policy: Decision): Fen | null {
  const { left, number } = at;
  // neither without assistance nor with nothing left does more need to be known
  if (amount === 0) return 0;
  if (left === undefined) return needs("annualCap", at, policy);
  if (left === null || (amount === null && left > 0)) return null;
  const assistance = Math.min(amount ?? left, left);
  policy.condition("三(三)4", "within-cap", amount !== null && amount <= left, {
    number,
    capRemaining: yuan(left),
    assistance: yuan(assistance),
  });
  return assistance;
}
