import { addDays, type CalendarDate } from "../../kernel/calendar.ts";
import { impossible } from "../../kernel/facts.ts";
import { day, optional } from "../../kernel/fields.ts";
import { dayAfterMonths } from "./months.ts";

/** 合同 — Start and end dates of a contract. Without an end date it is open-ended. */
export const contract = {
  contractFrom: day({ zh: "合同开始日期", en: "contract start date" }),
  contractUntil: optional(day({ zh: "合同结束日期", en: "contract end date" })),
};

export interface Contract {
  readonly contractFrom: CalendarDate;
  readonly contractUntil?: CalendarDate | undefined;
}

export const contractInOrder = impossible<Contract>(
  ["contractUntil", "contractFrom"],
  { zh: "合同结束日期不得早于开始日期", en: "a contract end date on or after the start date" },
  ({ contractFrom, contractUntil }) => contractUntil !== undefined && contractUntil < contractFrom,
);

/**
 * Returns whether these dates, both included, cover so many months. Exactly that long is enough (以上), and so is an
 * open end.
 */
export function coversMonths(from: CalendarDate, until: CalendarDate | undefined, months: number): boolean {
  return until === undefined || addDays(until, 1) >= dayAfterMonths(from, months);
}
