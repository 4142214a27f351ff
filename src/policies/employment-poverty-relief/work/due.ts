import type { Label, Text } from "../../../kernel/language/index.ts";
import type { Money } from "../../../kernel/numbers/index.ts";
import type { Due, DuePart, DueSpan } from "../../../kernel/policy/index.ts";
import { parties } from "../parties.ts";
import { type MonthState, monthStates } from "./month-states.ts";

/** A part of what is paid for a month; it comes from the employment funds. `payee`: left out, the person. */
export const fromEmploymentFunds = (item: Label, payee?: Label): DuePart => ({
  item,
  payer: parties["employment-funds"],
  ...(payee && { payee }),
});

/** A month with work as a span, with its amounts; a state other than paid says why it has none, or not all. */
export const monthSpan = (month: string, state: MonthState, amounts: readonly (Money | null)[]): DueSpan => ({
  from: month,
  until: month,
  amounts,
  why: state === "paid" ? undefined : monthStates[state],
});

const noWork: Text = { zh: "当月没有就业", en: "no work in the month" };

/** Why months are paid or not, as the findings of every schedule say. `amount`: the names of figures or findings. */
export const becauseOfWork = (...amount: readonly string[]): Due<never>["because"] => ({
  first: ["months-paid"],
  last: ["end-reason"],
  between: noWork,
  amount,
});
