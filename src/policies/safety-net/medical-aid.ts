import { needed } from "../../kernel/facts.ts";
import { type Fen, yuan } from "../../kernel/money.ts";
import { portion } from "../../kernel/ratio.ts";
import { payable, sumOf } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import { type Admission, costsLeft, type MedicalAidFacts, medicalAidForm } from "./admissions.ts";
import { childhoodIllness } from "./childhood-illness.ts";
import { type Policy, rule } from "./document.ts";
import { medicalAidCircle } from "./medical-aid-circle.ts";
import { aidBases, hardshipTerms, notInTheText, type Terms, termsOf } from "./medical-aid-terms.ts";

/**
 * 住院医疗救助 — the aid to each of a year's admissions, in order, and their sum. Yuan, each aid to the fen. 三(三)4.
 *
 * The yearly limit is used up from one admission to the next. Whoever changes standing within the year is judged
 * twice: what the first part used is `usedBefore` of the second. Rate and deductible of ordinary objects of aid are
 * not in the text, so each admission gives them; the limit binds them where one is given.
 *
 * @example
 * medicalAid({ standings: ["minimum-living-allowance"], traits: [], yearlyLimit: "20000", admissions: [
 *   { settledOn: "2016-05-01", compliantCosts: "30000", basicInsurance: "18000", catastrophicInsurance: "2000",
 *     supplementaryInsurance: "0", listedDisease: true }] }).value.total // 7000.00
 */
export const medicalAid = rule({
  name: "medical-aid",
  clauses: ["三(三)4"],
  facts: medicalAidForm,
  decide(facts, policy: Policy<typeof medicalAidWords>) {
    let used = facts.usedBefore ?? 0;
    if (used > 0) needed(facts.yearlyLimit, "yearlyLimit", ofWhatWasUsed);
    const decided = facts.admissions.map((admission, index) => {
      const left = facts.yearlyLimit === undefined ? undefined : facts.yearlyLimit - used;
      const aid = aidTo(admission, { facts, number: index + 1, path: `admissions[${index}]`, left }, policy);
      used += aid.fromLimit;
      return aid;
    });
    const aids = decided.map((one) => one.aid);
    const total = payable(sumOf(aids), "admissions");
    policy.found("三(三)4", "total", { total });
    return {
      admissions: decided.map((one) => ({
        base: yuan(one.base),
        basis: one.basis,
        rate: one.rate,
        otherDocument: yuan(one.otherDocument),
        aid: yuan(one.aid),
        left: yuan(one.base - one.aid),
      })),
      total,
      limitLeft: facts.yearlyLimit === undefined ? null : yuan(facts.yearlyLimit - used),
    };
  },
});

type Decision = Policy<typeof medicalAidWords>;
interface Case {
  readonly facts: MedicalAidFacts;
  readonly number: number;
  readonly path: string;
  /** What is left of the yearly limit. */
  readonly left: Fen | undefined;
}
/** What comes of one admission, in fen. */
interface Aid {
  readonly base: Fen;
  readonly basis: keyof typeof aidBases | null;
  readonly rate: string | null;
  readonly otherDocument: Fen;
  readonly aid: Fen;
  readonly fromLimit: Fen;
}
const withoutRate = (base: Fen, otherDocument: Fen): Aid => {
  return { base, basis: null, rate: null, otherDocument, aid: otherDocument, fromLimit: 0 };
};
const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };
const ofWhatWasUsed = { zh: "已用限额，就有年度限额", en: "wanted where part of it is used" };
const forChildren = { zh: "判断大病儿童需要这项事实", en: "wanted for the children's rule" };

function aidTo(admission: Admission, at: Case, policy: Decision): Aid {
  const { facts, number, path } = at;
  const base = costsLeft(admission);
  policy.found("三(三)4", "base", { number, costs: yuan(admission.compliantCosts), base: yuan(base) });
  const { standings, traits, disabilityGrade } = facts;
  const { group } = policy.apply(medicalAidCircle, { standings, traits, disabilityGrade, on: admission.settledOn });
  if (!policy.condition("三(三)4", "in-circle", group !== null) || group === null) return withoutRate(base, 0);
  // nothing is left to aid: nothing more needs to be known
  if (base === 0) return withoutRate(base, 0);
  if (policy.reading("hard-to-bear") === "test") {
    const hard = needed(admission.hardToBear, `${path}.hardToBear`, byReading);
    if (!policy.condition("三(三)4", "hard-to-bear", hard, { number })) return withoutRate(base, 0);
  }
  let otherDocument = 0;
  if (followsOtherDocument(admission, at, policy)) {
    otherDocument = underOtherDocument(admission, base, at, policy);
    if (policy.reading("children-rule") === "replaces") return aidToChild(admission, base, otherDocument, at, policy);
  }
  const terms = termsOf(admission, group, facts, path, policy);
  const countable = Math.max(0, base - terms.deductible);
  const amount = portion(countable, terms.rate);
  policy.found("三(三)4", group === "key" ? "key-rate" : "ordinary-rate", {
    number,
    basis: aidBases[terms.basis],
    deductible: yuan(terms.deductible),
    rate: terms.rate.text,
    amount: yuan(amount),
  });
  // what is added goes to the costs that the other document leaves: never more than these
  const unpaid = base - otherDocument;
  const fits =
    otherDocument === 0 ||
    policy.condition("三(三)4", "within-costs", amount <= unpaid, { number, unpaid: yuan(unpaid) });
  return underTerms(terms, base, otherDocument, fits ? amount : unpaid, at, policy);
}

/** What replaces the general rates is not drawn from their limit; what raises it to the floor is. */
function aidToChild(admission: Admission, base: Fen, otherDocument: Fen, at: Case, policy: Decision): Aid {
  const terms = hardshipTerms(admission, at.facts, policy);
  if (terms === undefined) return withoutRate(base, otherDocument);
  const { number } = at;
  const floor = portion(base, terms.rate);
  const told = { number, rate: terms.rate.text, floor: yuan(floor) };
  if (policy.condition("三(三)4", "child-floor", otherDocument >= floor, told)) return withoutRate(base, otherDocument);
  if (policy.reading("child-in-special-hardship") === "other-document-alone") return withoutRate(base, otherDocument);
  const amount = floor - otherDocument;
  policy.found("三(三)4", "raised-to-floor", { number, amount: yuan(amount) });
  return underTerms(terms, base, otherDocument, amount, at, policy);
}

/** What the terms add to the other document's aid, within the limit where it binds. */
function underTerms(terms: Terms, base: Fen, otherDocument: Fen, amount: Fen, at: Case, policy: Decision): Aid {
  const { basis, rate, limited } = terms;
  // no aid needs no limit
  const added = limited && amount > 0 ? withinLimit(amount, at, policy) : amount;
  return { base, basis, rate: rate.text, otherDocument, aid: otherDocument + added, fromLimit: limited ? added : 0 };
}

function withinLimit(amount: Fen, at: Case, policy: Decision): Fen {
  const left = needed(at.left, "yearlyLimit", notInTheText);
  const aid = Math.min(amount, left);
  policy.condition("三(三)4", "within-limit", amount <= left, { number: at.number, left: yuan(left), aid: yuan(aid) });
  return aid;
}

function followsOtherDocument({ childIllness, settledOn }: Admission, { facts }: Case, policy: Decision): boolean {
  if (childIllness === undefined) return false;
  const rural = needed(facts.rural, "rural", forChildren);
  const birthDate = needed(facts.birthDate, "birthDate", forChildren);
  return policy.apply(childhoodIllness, { illness: childIllness, rural, birthDate, on: settledOn }).applies;
}

function underOtherDocument({ otherDocument }: Admission, base: Fen, { number, path }: Case, policy: Decision): Fen {
  const standard = needed(otherDocument, `${path}.otherDocument`, notInTheText);
  // aid goes to costs that are left: never more than these
  const aid = standard.kind === "rate" ? portion(base, standard.rate) : Math.min(base, standard.amount);
  policy.found("三(三)4", "other-document", { number, aid: yuan(aid) });
  return aid;
}

export const medicalAidWords = {
  title: { zh: "住院医疗救助", en: "Medical aid" },
  asks: { zh: "每次住院救助多少，全年共多少？", en: "How much aid for each admission, and in the year?" },
  findings: {
    base: {
      zh: "第{number:count}次：合规费用{costs:yuan}，各项补偿后剩余{base:yuan}",
      en: "admission {number:count}: compliant costs {costs:yuan}, {base:yuan} left after insurance",
    },
    "in-circle": {
      holds: { zh: "是医疗救助对象", en: "in the circle of medical aid" },
      fails: { zh: "不是医疗救助对象", en: "outside the circle of medical aid" },
    },
    "hard-to-bear": {
      holds: { zh: "第{number:count}次：剩余费用难以负担", en: "admission {number:count}: hard to bear" },
      fails: { zh: "第{number:count}次：剩余费用能够负担", en: "admission {number:count}: not hard to bear" },
    },
    "other-document": {
      zh: "第{number:count}次：按儿童大病文件救助{aid:yuan}",
      en: "admission {number:count}: {aid:yuan} under the document on children's illnesses",
    },
    "child-floor": {
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
    "key-rate": {
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
        en: "admission {number:count}: limited to the {unpaid:yuan} that the other document leaves",
      },
    },
    "within-limit": {
      holds: {
        zh: "第{number:count}次：限额余{left:yuan}，救助{aid:yuan}",
        en: "admission {number:count}: of {left:yuan} left in the limit, {aid:yuan}",
      },
      fails: {
        zh: "第{number:count}次：限额只余{left:yuan}，救助{aid:yuan}",
        en: "admission {number:count}: only {left:yuan} left in the limit, {aid:yuan}",
      },
    },
    total: { zh: "全年救助{total:yuan}", en: "{total:yuan} in all" },
  },
} as const satisfies Words;
