import { needed } from "../../kernel/facts.ts";
import { type Fen, yuan } from "../../kernel/money.ts";
import { portion } from "../../kernel/ratio.ts";
import { payable, sumOf } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import { type Admission, type MedicalAssistanceFacts, medicalAssistanceFacts, remainingCosts } from "./admissions.ts";
import { childhoodIllness } from "./childhood-illness.ts";
import { type Policy, rule } from "./document.ts";
import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";
import { extremeDifficultyTerms, notInTheText, rateBases, type Terms, termsOf } from "./medical-assistance-terms.ts";

/**
 * 住院医疗救助 — the aid to each of a year's admissions, in order, and their sum. Yuan, each aid to the fen. 三(三)4.
 *
 * The yearly limit is used up from one admission to the next. Whoever changes standing within the year is judged
 * twice: what the first part used is `capUsedBefore` of the second. Rate and deductible of ordinary objects of aid are
 * not in the text, so each admission gives them; the limit binds them where one is given.
 *
 * @example
 * medicalAssistance({ categories: ["dibao"], circumstances: [], annualCap: "20000", admissions: [
 *   { billedOn: "2016-05-01", eligibleCosts: "30000", basicInsurance: "18000", catastrophicInsurance: "2000",
 *     supplementaryInsurance: "0", isListedDisease: true }] }).value.total // 7000.00
 */
export const medicalAssistance = rule({
  name: "medical-assistance",
  clauses: ["三(三)4"],
  facts: medicalAssistanceFacts,
  decide(facts, policy: Policy<typeof medicalAssistanceWords>) {
    let used = facts.capUsedBefore ?? 0;
    if (used > 0) needed(facts.annualCap, "annualCap", ofWhatWasUsed);
    const decided = facts.admissions.map((admission, index) => {
      const left = facts.annualCap === undefined ? undefined : facts.annualCap - used;
      const outcome = assistanceFor(
        admission,
        { facts, number: index + 1, path: `admissions[${index}]`, left },
        policy,
      );
      used += outcome.fromCap;
      return outcome;
    });
    const amounts = decided.map((one) => one.assistance);
    const total = payable(sumOf(amounts), "admissions");
    policy.found("三(三)4", "total", { total });
    return {
      admissions: decided.map((one) => ({
        base: yuan(one.base),
        basis: one.basis,
        rate: one.rate,
        childhoodIllnessAssistance: yuan(one.childAssistance),
        assistance: yuan(one.assistance),
        outOfPocket: yuan(one.base - one.assistance),
      })),
      total,
      capRemaining: facts.annualCap === undefined ? null : yuan(facts.annualCap - used),
    };
  },
});

type Decision = Policy<typeof medicalAssistanceWords>;
interface Case {
  readonly facts: MedicalAssistanceFacts;
  readonly number: number;
  readonly path: string;
  /** What is left of the yearly limit. */
  readonly left: Fen | undefined;
}
/** What comes of one admission, in fen. */
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
const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };
const ofWhatWasUsed = { zh: "已用限额，就有年度限额", en: "wanted where part of it is used" };
const forChildren = { zh: "判断大病儿童需要这项事实", en: "wanted for the children's rule" };

function assistanceFor(admission: Admission, at: Case, policy: Decision): Outcome {
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
  // nothing is left to aid: nothing more needs to be known
  if (base === 0) return withoutRate(base, 0);
  if (policy.reading("unaffordability") === "condition") {
    const hard = needed(admission.unaffordable, `${path}.unaffordable`, byReading);
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
  const amount = portion(countable, terms.rate);
  policy.found("三(三)4", group === "priority" ? "priority-rate" : "ordinary-rate", {
    number,
    basis: rateBases[terms.basis],
    deductible: yuan(terms.deductible),
    rate: terms.rate.text,
    amount: yuan(amount),
  });
  // what is added goes to the costs that the other document leaves: never more than these
  const unpaid = base - childAssistance;
  const fits =
    childAssistance === 0 ||
    policy.condition("三(三)4", "within-costs", amount <= unpaid, { number, unpaid: yuan(unpaid) });
  return underTerms(terms, base, childAssistance, fits ? amount : unpaid, at, policy);
}

/** What replaces the general rates is not drawn from their limit; what raises it to the floor is. */
function assistanceForChild(
  admission: Admission,
  base: Fen,
  childAssistance: Fen,
  at: Case,
  policy: Decision,
): Outcome {
  const terms = extremeDifficultyTerms(admission, at.facts, policy);
  if (terms === undefined) return withoutRate(base, childAssistance);
  const { number } = at;
  const floor = portion(base, terms.rate);
  const told = { number, rate: terms.rate.text, floor: yuan(floor) };
  if (policy.condition("三(三)4", "meets-floor", childAssistance >= floor, told))
    return withoutRate(base, childAssistance);
  if (policy.reading("child-in-extreme-difficulty") === "childhood-illness-document-only")
    return withoutRate(base, childAssistance);
  const amount = floor - childAssistance;
  policy.found("三(三)4", "raised-to-floor", { number, amount: yuan(amount) });
  return underTerms(terms, base, childAssistance, amount, at, policy);
}

/** What the terms add to the other document's aid, within the limit where it binds. */
function underTerms(terms: Terms, base: Fen, childAssistance: Fen, amount: Fen, at: Case, policy: Decision): Outcome {
  const { basis, rate, capped } = terms;
  // no aid needs no limit
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

function withinCap(amount: Fen, at: Case, policy: Decision): Fen {
  const left = needed(at.left, "annualCap", notInTheText);
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
  { facts }: Case,
  policy: Decision,
): boolean {
  if (childIllness === undefined) return false;
  const isRuralResident = needed(facts.isRuralResident, "isRuralResident", forChildren);
  const birthDate = needed(facts.birthDate, "birthDate", forChildren);
  return policy.apply(childhoodIllness, { illness: childIllness, isRuralResident, birthDate, on: billedOn }).eligible;
}

function underChildhoodIllnessDocument(
  { childhoodIllnessStandard }: Admission,
  base: Fen,
  { number, path }: Case,
  policy: Decision,
): Fen {
  const standard = needed(childhoodIllnessStandard, `${path}.childhoodIllnessStandard`, notInTheText);
  // aid goes to costs that are left: never more than these
  const assistance = standard.kind === "rate" ? portion(base, standard.rate) : Math.min(base, standard.amount);
  policy.found("三(三)4", "childhood-illness-document", { number, assistance: yuan(assistance) });
  return assistance;
}

export const medicalAssistanceWords = {
  title: { zh: "住院医疗救助", en: "Medical aid" },
  asks: { zh: "每次住院救助多少，全年共多少？", en: "How much aid for each admission, and in the year?" },
  findings: {
    base: {
      zh: "第{number:count}次：合规费用{costs:yuan}，各项补偿后剩余{base:yuan}",
      en: "admission {number:count}: compliant costs {costs:yuan}, {base:yuan} left after insurance",
    },
    eligible: {
      holds: { zh: "是医疗救助对象", en: "in the circle of medical aid" },
      fails: { zh: "不是医疗救助对象", en: "outside the circle of medical aid" },
    },
    unaffordable: {
      holds: { zh: "第{number:count}次：剩余费用难以负担", en: "admission {number:count}: hard to bear" },
      fails: { zh: "第{number:count}次：剩余费用能够负担", en: "admission {number:count}: not hard to bear" },
    },
    "childhood-illness-document": {
      zh: "第{number:count}次：按儿童大病文件救助{assistance:yuan}",
      en: "admission {number:count}: {assistance:yuan} under the document on children's illnesses",
    },
    "meets-floor": {
      holds: {
        zh: "第{number:count}次：不低于特困供养人员的{rate:number}即{floor:yuan}",
        en: "admission {number:count}: not below special hardship's {rate:number}, {floor:yuan}",
      },
      fails: {
        zh: "第{number:count}次：低于特困供养人员的{rate:number}即{floor:yuan}",
        en: "admission {number:count}: below special hardship's {rate:number}, {floor:yuan}",
      },
    },
    "raised-to-floor": {
      zh: "第{number:count}次：特困供养人员补足{amount:yuan}",
      en: "admission {number:count}: {amount:yuan} more for special hardship",
    },
    "priority-rate": {
      zh: "第{number:count}次：不设门槛费，{basis:label}按{rate:number}为{amount:yuan}",
      en: "admission {number:count}: no deductible, {basis:label} at {rate:number}: {amount:yuan}",
    },
    "ordinary-rate": {
      zh: "第{number:count}次：{basis:label}，扣除门槛费{deductible:yuan}，按{rate:number}为{amount:yuan}",
      en: "admission {number:count}: {basis:label}, above the deductible {deductible:yuan} at {rate:number}: {amount:yuan}",
    },
    "within-costs": {
      holds: {
        zh: "第{number:count}次：不多于按儿童大病文件救助后的余额{unpaid:yuan}",
        en: "admission {number:count}: not more than the {unpaid:yuan} that the other document leaves",
      },
      fails: {
        zh: "第{number:count}次：多于按儿童大病文件救助后的余额，以{unpaid:yuan}为限",
        en: "admission {number:count}: capped to the {unpaid:yuan} that the other document leaves",
      },
    },
    "within-cap": {
      holds: {
        zh: "第{number:count}次：限额余{capRemaining:yuan}，救助{assistance:yuan}",
        en: "admission {number:count}: of {capRemaining:yuan} left in the limit, {assistance:yuan}",
      },
      fails: {
        zh: "第{number:count}次：限额只余{capRemaining:yuan}，救助{assistance:yuan}",
        en: "admission {number:count}: only {capRemaining:yuan} left in the limit, {assistance:yuan}",
      },
    },
    total: { zh: "全年救助{total:yuan}", en: "{total:yuan} in all" },
  },
} as const satisfies Words;
