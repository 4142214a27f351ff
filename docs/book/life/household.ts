import { endOfMonth, startOfYear, yearOf } from "../../../src/kernel/days/index.ts";
import { type Facts, facts, money } from "../../../src/kernel/facts/index.ts";
import { PolicyError } from "../../../src/kernel/language/index.ts";
import { fenOfText, shareOf, yuanText } from "../../../src/kernel/numbers/index.ts";
import { on } from "../../../src/policies/safety-net/facts.ts";
import {
  annualSupplement,
  dibaoExit,
  householdBenefits,
  medicalAssistance,
  medicalSchemeContribution,
} from "../../../src/policies/safety-net/index.ts";
import { share } from "../../../src/policies/shared/shares.ts";
import { words } from "./household-words.ts";

/** 低保成员 — A dibao recipient whose class lasts until a month of the year. Amounts in yuan per month. */
export interface Recipient {
  readonly on: string;
  readonly class: "class-a" | "class-b" | "other";
  readonly dibaoStandard: string;
  /** The last month of the class, 1 to 12. */
  readonly lastMonth: number;
  readonly incomePerPerson: string;
}

/** 住院成员 — A member in hospital once in the year. Amounts in yuan. */
export interface Patient {
  readonly on: string;
  readonly category: "dibao" | "extreme-difficulty";
  readonly isListedDisease: boolean;
  readonly costs: string;
  /** What all insurances pay together: "60%". */
  readonly insured: string;
  readonly annualCap: string;
  readonly contribution: string;
}

/** 残疾成员 — A member with a disability. */
export interface Disabled {
  readonly disabilityGrade: number;
  readonly monthlyAmount: string;
}

/** What the page calculates with before it asks a rule; throws a PolicyError if it is malformed. */
function checked<Out, In>(fields: Facts<Out, In>, entered: In): Out {
  const known = fields.parse(entered);
  if (known instanceof PolicyError) throw known;
  return known;
}
const dateFacts = facts({ on });
const insuranceFacts = facts({ costs: money(words.costs), insured: share(words.insured) });

/** The year of the date, and the last month of the class. */
export function periodOf({ on, lastMonth }: Pick<Recipient, "on" | "lastMonth">) {
  const year = yearOf(checked(dateFacts, { on }).on);
  return { year, until: `${year}-${String(lastMonth).padStart(2, "0")}` };
}

/** 低保一年 — The rules' answers for the recipient. */
export function dibaoOf(recipient: Recipient) {
  const { class: code, dibaoStandard, incomePerPerson } = recipient;
  const { year, until } = periodOf(recipient);
  return {
    until,
    supplement: annualSupplement({ year, periods: [{ from: `${year}-01`, until, class: code, dibaoStandard }] }),
    exit: dibaoExit({ escapedPovertyStably: true, incomePerPerson, dibaoStandard }),
  };
}

/** The most that an income per person is worth showing: twice the standard. */
export const mostIncome = ({ dibaoStandard }: Pick<Recipient, "dibaoStandard">): number =>
  Math.max(2, Math.ceil((fenOfText(dibaoStandard) ?? 0) / 50));

/** What the insurances pay of the costs, to the fen. */
export function paidByInsurance({ costs, insured }: Pick<Patient, "costs" | "insured">): string {
  const known = checked(insuranceFacts, { costs, insured });
  return yuanText(shareOf(known.costs, known.insured));
}

const personOf = ({ category }: Patient) => ({ categories: [category], circumstances: [] });

const stayOf = (patient: Patient) => ({
  ...personOf(patient),
  annualCap: patient.annualCap,
  admissions: [
    {
      billedOn: patient.on,
      eligibleCosts: patient.costs,
      basicInsurance: paidByInsurance(patient),
      catastrophicInsurance: "0",
      supplementaryInsurance: "0",
      isListedDisease: patient.isListedDisease,
    },
  ],
});

/** 住院费用 — The rules' answers for the patient. */
export function billOf(patient: Patient) {
  const { contribution, on } = patient;
  return {
    insurance: paidByInsurance(patient),
    assistance: medicalAssistance(stayOf(patient)),
    scheme: medicalSchemeContribution({ ...personOf(patient), contribution, on }).value,
  };
}

/** The costs up to which the page shows the assistance. */
export const mostCosts = 200_000;
const steps = 200;

/** The assistance at each of the costs along the slider. */
export function assistanceByCosts(patient: Patient): readonly { readonly at: number; readonly value: number }[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const costs = (index * mostCosts) / steps;
    const { total } = medicalAssistance(stayOf({ ...patient, costs: String(costs) })).value;
    return { at: costs, value: Number(total) };
  });
}

/** 全户 — What the three members receive together: on the date per month, and for admissions in its year. */
export function benefitsOf(recipient: Recipient, patient: Patient, disabled: Disabled) {
  const { on, class: code, dibaoStandard } = recipient;
  const { year, until } = periodOf(recipient);
  const inClass = { classFrom: startOfYear(year), classUntil: endOfMonth(`${until}-01`) };
  return householdBenefits({
    on,
    members: [
      { person: "1", dibao: { class: code, dibaoStandard, ...inClass } },
      { person: "2", medical: stayOf(patient) },
      { person: "3", disability: { ...disabled, meetsOtherConditions: true } },
    ],
  });
}
