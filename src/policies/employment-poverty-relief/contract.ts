import { addDays, type CalendarDate } from "../../kernel/calendar.ts";
import { impossible } from "../../kernel/facts.ts";
import { day, optional } from "../../kernel/fields.ts";
import { dayAfterMonths } from "./months.ts";

/** 合同 — its first day and its last; without a last day it is open-ended. */
export const contract = {
  contractFrom: day({ zh: "合同开始之日", en: "first day of the contract" }),
  contractUntil: optional(day({ zh: "合同最后一天", en: "last day of the contract" })),
};

export interface Contract {
  readonly contractFrom: CalendarDate;
  readonly contractUntil?: CalendarDate | undefined;
}

export const contractInOrder = impossible<Contract>(
  ["contractUntil", "contractFrom"],
  { zh: "合同最后一天不早于开始之日", en: "the contract does not end before it begins" },
  ({ contractFrom, contractUntil }) => contractUntil !== undefined && contractUntil < contractFrom,
);

/** Do these days, both included, last so many months? Exactly that long is long enough (以上); open-ended always is. */
export function coversMonths(from: CalendarDate, until: CalendarDate | undefined, months: number): boolean {
  return until === undefined || addDays(until, 1) >= dayAfterMonths(from, months);
}
