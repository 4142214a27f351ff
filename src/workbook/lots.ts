import type { Posting } from "../statement/account-value.ts";
import { fenOfAll } from "../statement/words.ts";
import { added, less, nothing, type Sum } from "./sums.ts";

type Term = Posting["calculation"][number]["terms"][number];

/** Money of a portion that earns interest under the same terms. */
interface Lot {
  sum: Sum;
  /** The last date for which it earned interest, if it was paid out. */
  readonly until?: string;
}

/**
 * 计息金额从哪来 — Follows the money of one portion through the postings, as sums of their cells, so that the amount that
 * earns interest can be a formula. The oldest money is paid out first. Sums that do not agree with the account to the fen are not used.
 */
export class Lots {
  private opening: Sum = nothing;
  private deposits: Lot[] = [];
  private drawn: Lot[] = [];
  private year = "";

  constructor(private readonly compounds: boolean) {}

  /** Starts the year of a posting; `balance` is that of the portion before it. */
  begin(on: string, balance: Sum): void {
    const year = on.slice(0, 4);
    if (this.year === year) return;
    if (this.year !== "") this.nextYear(balance);
    this.year = year;
  }

  /** From 1 January payments, and interest that compounds, are in the opening balance. */
  nextYear(balance: Sum): void {
    this.opening = this.compounds ? balance : this.deposits.reduce((sum, one) => added(sum, one.sum), this.opening);
    this.deposits = [];
    this.drawn = [];
    this.year = "";
  }

  bringForward(sum: Sum): void {
    this.opening = sum;
  }

  payIn(sum: Sum): void {
    if (sum.fen !== 0n) this.deposits.push({ sum });
  }

  draw(sum: Sum, until: string): void {
    let left = sum;
    const take = (has: Sum): Sum => {
      // an amount of zero may become positive after a change
      if (left.cells.length === 0 || has.fen === 0n) return has;
      const taken = left.fen <= has.fen ? left : has;
      left = taken === left ? nothing : less(left, taken);
      this.drawn.push({ sum: taken, until });
      return taken === has ? nothing : less(has, taken);
    };
    this.opening = take(this.opening);
    for (const deposit of this.deposits) deposit.sum = take(deposit.sum);
  }

  /** The sums of the terms of a line, in order; undefined if none agrees. */
  basesOf(terms: readonly Term[]): readonly (Sum | undefined)[] {
    const left: Lot[] = [{ sum: this.opening }, ...this.drawn, ...this.deposits];
    let last: { readonly term: Term; readonly sum: Sum | undefined } | undefined;
    return terms.map((term) => {
      const goesOn = last?.term.until === term.from && last.term.base === term.base && last.term.table === term.table;
      const sum = goesOn ? last?.sum : take(left, term);
      last = { term, sum };
      return sum;
    });
  }

  /** Handles posted interest: paid-out money has earned its interest, and the opening balance is the cell of its term. */
  settle(opening: Sum | undefined): void {
    this.drawn = [];
    if (opening !== undefined && opening.fen === this.opening.fen && !this.compounds) this.opening = opening;
  }
}

/** Takes the lot with the amount of a term, preferably one that ends with it. */
function take(left: Lot[], { base, until }: Term): Sum | undefined {
  const fen = fenOfAll([base]);
  const fits = left.filter(({ sum }) => sum.fen === fen);
  const found = fits.find((one) => one.until === until) ?? fits.find((one) => one.until === undefined) ?? fits[0];
  if (found !== undefined) left.splice(left.indexOf(found), 1);
  return found?.sum;
}
