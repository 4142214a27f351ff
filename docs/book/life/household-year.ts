import { yearMonthOf } from "../../../src/kernel/days/index.ts";
import { type Money, yuan } from "../../../src/kernel/numbers/index.ts";
import { medicalSchemeContribution, nursingCareSubsidy } from "../../../src/policies/safety-net/index.ts";
import { fenIfKnown, sumIfKnown } from "../../../src/policies/safety-net/sums.ts";
import { billOf, type Disabled, dibaoOf, type Patient, periodOf, type Recipient } from "./household.ts";

/** 一项待遇的金额 — Amounts of a month or of a year; null: not known, because a fact is not given. */
export interface Sums {
  readonly supplement: Money | null;
  readonly care: Money | null;
  readonly assistance: Money | null;
  /** What the government pays of the medical scheme contribution: once a year, not in a month. */
  readonly scheme: Money;
  readonly total: Money | null;
}

/** 一年 — What the household receives, month by month and member by member. */
export interface Year {
  readonly months: readonly (Sums & { readonly month: string })[];
  readonly members: Readonly<Record<"recipient" | "patient" | "disabled", Sums>>;
  readonly household: Sums;
}

const sumOf = (amounts: readonly (Money | null)[]): Money | null => sumIfKnown(amounts.map(fenIfKnown), "members");

function sums({ supplement = yuan(0), care = yuan(0), assistance = yuan(0), scheme = yuan(0) }: Partial<Sums>): Sums {
  return { supplement, care, assistance, scheme, total: sumOf([supplement, care, assistance, scheme]) };
}

const monthsOf = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);

/** The year of the date. Nursing care follows the rule on the first day of each month; assistance is in the month of billing. */
export function yearWith(recipient: Recipient, patient: Patient, disabled: Disabled): Year {
  const { year } = periodOf(recipient);
  const supplement = dibaoOf(recipient).supplement.value;
  const { assistance, scheme } = billOf(patient);
  const ofRecipient = { categories: ["dibao" as const], circumstances: [], on: patient.on };
  const recipientScheme = medicalSchemeContribution({ ...ofRecipient, contribution: patient.contribution }).value;
  const careOn = (on: string) => nursingCareSubsidy({ ...disabled, meetsOtherConditions: true, on }).value;
  const months = monthsOf(year).map((month) => {
    const own = supplement.months.filter((one) => one.month === month).map(({ amount }) => amount);
    const billed = month === yearMonthOf(patient.on) ? assistance.value.total : yuan(0);
    const care = careOn(`${month}-01`).monthlyAmount;
    return { month, ...sums({ supplement: sumOf(own), care, assistance: billed }) };
  });
  const members = {
    recipient: sums({ supplement: supplement.total, scheme: recipientScheme.government }),
    patient: sums({ assistance: assistance.value.total, scheme: scheme.government }),
    disabled: sums({ care: sumOf(months.map(({ care }) => care)) }),
  };
  const { recipient: first, patient: second, disabled: third } = members;
  const household = sums({
    supplement: first.supplement,
    care: third.care,
    assistance: second.assistance,
    scheme: first.scheme.plus(second.scheme),
  });
  return { months, members, household };
}
