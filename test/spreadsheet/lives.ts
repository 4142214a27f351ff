import type { Determination } from "../../src/kernel/policy/index.ts";
import { accountLedger } from "../../src/policies/landless-farmers/index.ts";
import type { Account } from "../../src/statement/account-value.ts";
import { plainOf } from "../../src/statement/plain.ts";
import { amountOf, fenOfAll } from "../../src/statement/words.ts";
import type { Cell, Sheet } from "../../src/workbook/cells.ts";
import { sheetsOf } from "../../src/workbook/sheets.ts";
import { type Life, livesOf } from "../ledger/lives.ts";

/** A life that is answered, and the sheets of its account. */
export interface LifeWithSheets {
  readonly life: Life;
  readonly account: Account;
  readonly sheets: readonly Sheet[];
}

/** The account of a life; undefined where it is refused. */
export function accountOf({ facts, readings, figures }: Life): LifeWithSheets | undefined {
  const outcome = accountLedger.safe(facts as never, { readings, figures } as never);
  if (!outcome.ok) return undefined;
  const { plain, words } = plainOf(outcome.determination, "zh");
  const determination = plain as Determination<Account>;
  return {
    life: { facts, readings, figures },
    account: determination.value,
    sheets: sheetsOf(determination, words, "zh"),
  };
}

/** The first so many lives of a seed that are answered. */
export function answered(seed: number, count: number): readonly LifeWithSheets[] {
  const found: LifeWithSheets[] = [];
  for (const life of livesOf(seed, count * 2)) {
    const one = accountOf(life);
    if (one !== undefined && found.length < count) found.push(one);
  }
  return found;
}

/** Sheets with each cell as `change` makes it. */
export const withCells = (
  sheets: readonly Sheet[],
  change: (cell: Cell, sheet: string, row: number, column: number) => Cell,
): readonly Sheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) => cells.map((cell, column) => change(cell, sheet.name, row, column))),
  }));

export const isNumber = ({ style }: Cell): boolean => /^(?:money|rate|number|exact)-/.test(style);

/** A life, and the same in which the first payment is a little larger; undefined where other rows would be posted. */
export function withMorePaid({ life, account }: LifeWithSheets): LifeWithSheets | undefined {
  const payments = life.facts.payments as readonly { readonly amount: string }[];
  const [first] = payments;
  if (first === undefined || first.amount === "0") return undefined;
  // 10.01 yuan more
  const more = { ...first, amount: amountOf(fenOfAll([Number(first.amount).toFixed(2), "10.01"])) };
  const other = accountOf({ ...life, facts: { ...life.facts, payments: [more, ...payments.slice(1)] } });
  return other !== undefined && rowsOf(other.account) === rowsOf(account) ? other : undefined;
}

const rowsOf = ({ postings }: Account): string =>
  JSON.stringify(
    postings.map(({ on, kind, calculation, pension }) => [
      on,
      kind,
      calculation.map(({ part, terms }) => [part, terms.map(({ from, until, rate }) => [from, until, rate])]),
      pension?.terms.map(({ divisor }) => divisor),
      pension?.arrears.length,
      pension?.portions.map(({ part }) => part),
    ]),
  );
