import { createHash } from "node:crypto";
import { addDays, addMonths, addYears } from "../../src/kernel/days/moving.ts";
import { everyDay } from "./days.ts";
import { type Result, results } from "./results.ts";

/** The report of a process in its time zone. */
export interface ZoneReport {
  /** Minutes by which UTC is ahead, in winter: shows that the zone is in force. */
  readonly offset: number;
  /** Every row of every table by its title, with the hash of the determination and its explanations. */
  readonly rows: readonly (readonly [title: string, hash: string])[];
  /** The hash of moves from every day that the library covers. */
  readonly days: string;
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const outputOf = ({ outcome, table: { rule } }: Result): string => {
  if (!outcome.ok) return JSON.stringify(outcome);
  const { determination } = outcome;
  return [JSON.stringify(outcome), rule.explain(determination, "zh"), rule.explain(determination, "en")].join("\n");
};

export const reportHere = (): ZoneReport => ({
  offset: new Date(2012, 0, 1).getTimezoneOffset(),
  rows: results.map((one) => [`${one.table.rule.name} ${one.row.clause} ${one.row.when}`, hashOf(outputOf(one))]),
  days: hashOf(everyDay.map((day) => [addDays(day, 1), addMonths(day, -1), addYears(day, 1)].join()).join("\n")),
});
