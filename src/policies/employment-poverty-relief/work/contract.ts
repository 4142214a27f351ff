import { addDays, type CalendarDate } from "../../../kernel/days/index.ts";
import { day, mustHold, optional } from "../../../kernel/facts/index.ts";
import { dayAfterMonths } from "./months.ts";

/** 合同 — Start and end dates of a contract. Without an end date it is open-ended. */
export const contract = {
  contractFrom: day({ zh: "合同开始日期", en: "contract start date" }),
  contractUntil: optional(day({ zh: "合同结束日期", en: "contract end date" })),
};

export const contractInOrder = mustHold<{
  contractFrom?: CalendarDate | undefined;
  contractUntil?: CalendarDate | undefined;
}>(
  ["contractUntil", "contractFrom"],
  { zh: "合同结束日期不得早于开始日期", en: "a contract end date on or after the start date" },
  ({ contractFrom, contractUntil }) => contractUntil !== undefined && contractUntil < (contractFrom ?? contractUntil),
);

/**
 * Returns whether these dates, both included, cover the given number of months. Exactly that long is enough (以上), as is an open
 * end.
 */
export function coversMonths(from: CalendarDate, until: CalendarDate | undefined, months: number): boolean {
  return until === undefined || addDays(until, 1) >= dayAfterMonths(from, months);
}
