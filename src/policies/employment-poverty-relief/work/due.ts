import { startOfNextMonth, type YearMonth, yearMonthOf } from "../../../kernel/days/index.ts";
import type { Label, Text } from "../../../kernel/language/index.ts";
import { type Money, yuan } from "../../../kernel/numbers/index.ts";
import type { Due, DuePart, DueReason, DueSpan } from "../../../kernel/policy/index.ts";
import { parties } from "../parties.ts";
import { type MonthState, monthStates, type ScheduleEndReason } from "./month-states.ts";

/** A part of what is paid for a month; it comes from the employment funds. `amount`: why it is what it is; `payee`: left out, the person. */
export const fromEmploymentFunds = (item: Label, amount?: DueReason, payee?: Label): DuePart => ({
  item,
  payer: parties["employment-funds"],
  ...(amount && { amount }),
  ...(payee && { payee }),
});

const noWork: Text = { zh: "当月未就业", en: "no work in the month" };

interface Worked {
  readonly month: YearMonth;
  readonly state: MonthState;
}

/** After one of these, no later month is paid, whatever the work; every other state concerns only its own month. */
const lasting: readonly (MonthState | ScheduleEndReason)[] = ["retired", "above-max-age", "term-exhausted"];

/**
 * Months with work as spans, with the amounts by part. A month that is not paid says why; after the last one there is no
 * work, unless the payments have ended for good.
 */
export function monthSpans<Month extends Worked>(
  { months, endReason }: { readonly months: readonly Month[]; readonly endReason: ScheduleEndReason | null },
  amountsOf: (month: Month) => readonly (Money | null)[],
  whyOf: (month: Month) => DueSpan["why"] = ({ state }) => (state === "paid" ? undefined : monthStates[state]),
): readonly DueSpan[] {
  const spans = months.map((one): DueSpan => {
    const { month, state } = one;
    const span = { from: month, until: month, amounts: amountsOf(one), why: whyOf(one) };
    return lasting.includes(state) ? { ...span, isOver: true } : span;
  });
  const last = months.at(-1);
  if (last === undefined || endReason === null || endReason === "work-ended" || lasting.includes(endReason))
    return spans;
  const from = yearMonthOf(startOfNextMonth(`${last.month}-01`));
  return [...spans, { from, until: null, amounts: amountsOf(last).map(() => yuan(0)), why: noWork, isOver: true }];
}

/** Why months without work are not paid, as the findings of every schedule say. */
export const becauseOfWork: Due<never>["because"] = { first: ["months-paid"], last: ["end-reason"], between: noWork };
