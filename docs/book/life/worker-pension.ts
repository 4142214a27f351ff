import { addMonths, endOfMonth, monthsBetween, startOfMonth, yearMonthOf } from "../../../src/kernel/days/index.ts";
import {
  contribution,
  enrolment,
  retirement,
  socialInsuranceSubsidy,
} from "../../../src/policies/employee-pension/index.ts";
import type { Category } from "./worker-post.ts";

/** 参保人 — What the page asks of a newly landless farmer who is confirmed and enrols. Amounts in yuan. */
export interface Insured {
  readonly birthDate: string;
  readonly category: Category;
  readonly insuredAs: "employee" | "flexible";
  readonly enrolledOn: string;
  /** The monthly wage of an employee; the published base of a flexible worker. */
  readonly wage: string;
  readonly minimumWage: string;
  readonly averageWage: string;
  /** Contributions are paid on time from the month of enrolment for these months, then something happens. */
  readonly months: number;
  readonly after: "missed" | "waived" | "died";
}

/** 参保缴费 — The rules' answers for such a person. */
export interface Insurance {
  readonly enrolment: ReturnType<typeof enrolment>["value"];
  /** The contribution of each of the months, by the last one. */
  readonly monthly: ReturnType<typeof contribution>["value"];
  /** The last month paid. */
  readonly paidUntil: string;
  readonly subsidy: ReturnType<typeof socialInsuranceSubsidy>;
  /** On the retirement date, or after the last month paid if that is later; null if the person died before. */
  readonly retirement: ReturnType<typeof retirement> | null;
  readonly retiresOn: string;
  readonly monthsLater: number;
}

/** As many months of contributions as any law requires for a pension: 20 years. */
const mostMonths = 240;

const sexOf = ({ category }: Insured) => (category === "man" ? "male" : "female");

/** The retirement date, from the rule. */
const retiring = (insured: Insured, on: string) =>
  retirement({ sex: sexOf(insured), birthDate: insured.birthDate, contributionMonths: 0, on }).value;

/** The months that can be paid until retirement, at least one and at most twenty years. */
export function monthsPayable(insured: Insured): number {
  const { enrolledOn } = insured;
  const { ageReachedOn } = retiring(insured, enrolledOn);
  if (ageReachedOn <= enrolledOn) return 1;
  return Math.min(mostMonths, Math.max(1, monthsBetween(startOfMonth(enrolledOn), startOfMonth(ageReachedOn))));
}

/** The last month paid. */
const lastPaid = ({ enrolledOn, months }: Insured): string =>
  yearMonthOf(addMonths(startOfMonth(enrolledOn), months - 1));

/** All results for a person; throws a PolicyError if the rules reject the facts. */
export function insuranceOf(insured: Insured): Insurance {
  const { birthDate, insuredAs, enrolledOn, months, after } = insured;
  const sex = sexOf(insured);
  const mayEnrol = enrolment({
    isNewlyLandless: true,
    confirmed: true,
    employed: insuredAs === "employee",
    sex,
    birthDate,
    confirmedOn: enrolledOn,
  }).value;
  const paidUntil = lastPaid(insured);
  const monthly = contributionOf(insured, paidUntil);
  const until = endOfMonth(`${paidUntil}-01`);
  const { ageReachedOn: retiresOn, monthsLater } = retiring(insured, enrolledOn);
  const paid = { insuredAs, from: yearMonthOf(enrolledOn), until: paidUntil, payment: "on-time" as const };
  const base = String(monthly.contributionBase);
  const next = yearMonthOf(addMonths(`${paidUntil}-01`, 1));
  // nothing is due any more from the month of retirement on
  const missed = after === "missed" && next < yearMonthOf(retiresOn);
  const subsidy = socialInsuranceSubsidy({
    enrolledOn,
    periods: [
      { ...paid, contributionBase: base },
      ...(missed ? [{ insuredAs, from: next, until: next, contributionBase: base, payment: "missed" as const }] : []),
    ],
    ...(after === "waived" ? { waivedOn: until } : {}),
    ...(after === "died" ? { diedOn: until } : {}),
  });
  const [, decidedOn = until] = [until, retiresOn].sort();
  const pension = after === "died" ? null : retirement({ sex, birthDate, contributionMonths: months, on: decidedOn });
  return { enrolment: mayEnrol, monthly, paidUntil, subsidy, retirement: pension, retiresOn, monthsLater };
}

/** The contribution of a month; its base is never null, because the page asks for all that it rests on. */
function contributionOf({ insuredAs, wage, minimumWage, averageWage }: Insured, month: string) {
  return insuredAs === "flexible"
    ? contribution({ insuredAs, month }, { figures: { flexibleContributionBase: wage } }).value
    : contribution({ insuredAs, month, wage }, { figures: { minimumWage, averageWage } }).value;
}
