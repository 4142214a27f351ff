import { addDays, addYears, type CalendarDate, daysBetween } from "../../src/kernel/days/index.ts";
import { yuanText } from "../../src/kernel/numbers/index.ts";
import * as landlessFarmers from "../../src/policies/landless-farmers/index.ts";

/** 一条记录 — One random life: the facts of `accountLedger`, and the readings and figures under which it is judged. */
export interface Life {
  readonly facts: {
    readonly birthDate: CalendarDate;
    readonly payments: readonly object[];
    readonly until: CalendarDate;
  };
  readonly readings: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, string | readonly object[]>>;
}

/** The readings that an account depends on. The comparison fails if `accountLedger` uses one that is not here. */
export const readingsOfAccounts = [
  "birthday",
  "paid-in-full-before-60",
  "late-enrolment-start",
  "opening-balance-rate",
  "demand-rate-day",
  "day-count",
  "interest-end-date",
  "compounding",
  "interest-rounding",
  "interest-to-the-fen",
  "partial-year",
  "interest-tax",
  "pension-start",
  "pension-rounding",
  "monthly-amount",
  "drawdown-order",
  "interest-at-conversion",
  "interest-during-payout",
  "exhausted-account",
  "late-money",
  "transferred-money",
  "government-portion",
  "no-heir",
  "default-refund",
  "default-refund-village",
] as const;

/** The figures that an account depends on, as the library has them. */
export const figuresOfAccounts = [
  "oneYearDepositRate",
  "demandDepositRate",
  "annuityDivisor",
  "pensionAge",
  "instalmentAge",
  "interestTaxRate",
  "lateEnrolmentWait",
] as const;

/** The same numbers for the same seed (mulberry32). */
class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** A whole number, both ends included. */
  upTo(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }
  oneIn(times: number): boolean {
    return this.next() * times < 1;
  }
  of<T>(list: readonly T[]): T {
    return list[this.upTo(0, list.length - 1)] as T;
  }
  /** A day between two; often one where something begins or ends: the first or last of a month or a year. */
  day(from: CalendarDate, to: CalendarDate): CalendarDate {
    const any = addDays(from, this.upTo(0, Math.max(0, daysBetween(from, to))));
    const [year, month] = [any.slice(0, 4), any.slice(5, 7)];
    const edges = [`${year}-01-01`, `${year}-12-31`, `${year}-12-30`, `${year}-${month}-01`, `${year}-02-28`];
    const edge = this.oneIn(3) ? (this.of(edges) as CalendarDate) : any;
    return edge < from || edge > to ? any : edge;
  }
}

/** Days from the last payment to the end of the statement: mostly a few years, seldom twenty. */
const stays = [40, 200, 400, 400, 800, 800, 1200, 1500, 2000, 7000];
const payers = ["government", "village", "individual"] as const;
const closures = [
  "relocated-with-transfer",
  "relocated-with-refund",
  "refunded",
  "not-paid-in-full-by-age",
  "died",
] as const;

/** 随机记录 — The lives of a seed. */
export function* livesOf(seed: number, count: number): Generator<Life> {
  const chance = new Chance(seed);
  for (let index = 0; index < count; index++) {
    const facts = factsOf(chance);
    const isLeapDay = facts.birthDate.endsWith("-02-29");
    yield { facts, readings: readingsOf(chance), figures: figuresOf(chance, isLeapDay) };
  }
}

function factsOf(chance: Chance): Life["facts"] {
  const birthDate = chance.oneIn(15)
    ? chance.of(["1940-02-29", "1952-02-29", "1956-02-29"])
    : chance.day("1935-01-01", "1970-12-31");
  const sixty = addYears(birthDate, 60);
  const begins = chance.oneIn(4) ? addDays(sixty, chance.upTo(-70, 70)) : chance.day("1999-01-01", "2014-12-31");
  const first = begins < "1999-01-01" || begins > "2019-12-31" ? ("2010-03-01" as CalendarDate) : begins;
  const payments = paymentsOf(chance, first, sixty);
  const last =
    payments
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? first;
  const until = chance.day(last, earlier(addDays(last, chance.of(stays)), "2026-10-31"));
  const life = { birthDate, payments, until, ...agreementOf(chance, first, sixty), ...amountDueOf(chance, payments) };
  if (chance.oneIn(4)) return { ...life, ...openingOf(chance, life, first) };
  if (chance.oneIn(3)) return life;
  return { ...life, ...closureOf(chance, last, until, sixty) };
}

/** An instalment agreement, mostly in time. */
function agreementOf(chance: Chance, first: CalendarDate, sixty: CalendarDate) {
  if (!chance.oneIn(4) || (first >= sixty && !chance.oneIn(20))) return {};
  return { agreementSignedOn: addDays(first, -chance.upTo(0, 40)) };
}

/** What is due from the individual: often just what was paid, sometimes more. */
function amountDueOf(chance: Chance, payments: readonly { readonly by: string; readonly amount: string }[]) {
  if (!chance.oneIn(5)) return {};
  const own = payments.filter(({ by }) => by === "individual").reduce((sum, { amount }) => sum + fenOf(amount), 0);
  return { amount: yuanText(own + chance.of([0, 0, 0, 1, 100_000])) };
}

const fenOf = (amount: string): number => Math.round(Number(amount) * 100);

/** An account that begins with balances, sometimes with a pension in payment; little or nothing is paid in later. */
function openingOf(chance: Chance, life: Omit<Life["facts"], "closure">, first: CalendarDate) {
  const year = Number(first.slice(0, 4)) + (chance.oneIn(20) ? 1 : 0);
  const part = () => (chance.oneIn(4) ? "0" : amountOf(chance));
  const opening = { year, government: part(), village: part(), individual: part() };
  const payments = chance.oneIn(2) ? [] : life.payments;
  const monthlyAmount = yuanText(chance.upTo(0, 30_000));
  const all = { ...life, payments, openingBalances: chance.oneIn(2) ? { ...opening, monthlyAmount } : opening };
  if (chance.oneIn(2)) return all;
  return { ...all, ...closureOf(chance, life.until, life.until, addYears(life.birthDate, 60)) };
}

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

function paymentsOf(chance: Chance, first: CalendarDate, sixty: CalendarDate) {
  const span = chance.of([0, 0, 40, 400, 1500]);
  const paymentOf = (by: (typeof payers)[number]) => {
    const on = chance.day(first, addDays(first, span));
    // mostly nothing of one's own after 60, which is refused where one began before
    const own = by === "individual" && first < sixty && on >= sixty && !chance.oneIn(20);
    // sometimes on the last day before 60, or on the birthday itself
    const isLast = by === "individual" && first < sixty && sixty < "2020-01-01" && chance.oneIn(25);
    if (isLast) return { on: addDays(sixty, -chance.upTo(0, 1)), by, amount: amountOf(chance) };
    return { on: own ? first : on, by, amount: amountOf(chance) };
  };
  const needed = chance.oneIn(10) ? [] : [paymentOf("individual"), paymentOf("government")];
  const more = Array.from({ length: chance.upTo(needed.length === 0 ? 1 : 0, 3) }, () => paymentOf(chance.of(payers)));
  return [...needed, ...more];
}

function amountOf(chance: Chance): string {
  if (chance.oneIn(3)) return chance.of(["12600", "5400", "14400", "3600", "18000", "720"]);
  if (chance.oneIn(20)) return chance.of(["0", "0.01", "0.05", "1.00"]);
  return yuanText(chance.upTo(1, 3_000_000));
}

function closureOf(chance: Chance, last: CalendarDate, until: CalendarDate, sixty: CalendarDate) {
  const late = chance.oneIn(6) ? addDays(until, chance.upTo(1, 400)) : until;
  const near = addDays(sixty, chance.upTo(-40, 40));
  const on = chance.oneIn(6) && near >= last ? near : chance.day(last, late);
  const kind = chance.of(closures);
  if (kind === "not-paid-in-full-by-age" && on < sixty && !chance.oneIn(10)) return {};
  return { closure: kind === "died" ? { kind, on, hasHeirs: chance.oneIn(2) } : { kind, on } };
}

function readingsOf(chance: Chance): Life["readings"] {
  const own: Record<string, string> = {};
  const all = chance.oneIn(2);
  for (const name of readingsOfAccounts) {
    if (all || chance.oneIn(4)) own[name] = chance.of(Object.keys(landlessFarmers.readings[name].options));
  }
  return own;
}

const rates = ["oneYearDepositRate", "demandDepositRate"] as const;

function figuresOf(chance: Chance, isLeapDay: boolean): Life["figures"] {
  const own: Record<string, string | readonly object[]> = {
    interestTaxRate: chance.of(["20%", "5%", "0%", "100%", "7.5%"]),
    lateEnrolmentWait: chance.of(["0", "1", "12", "13"]),
  };
  // the State Council's table, which changes in 1999, 2007 and 2008, or a change within the lives
  if (chance.oneIn(2)) delete own.interestTaxRate;
  if (chance.oneIn(4))
    own.interestTaxRate = [
      { from: "2011-05-20", value: "12.5%" },
      { from: "2013-12-31", value: "3%" },
    ];
  if (chance.oneIn(10))
    own.oneYearDepositRate = [
      { from: "2011-03-15", value: "0.01%" },
      { from: "2013-11-30", value: "9%" },
    ];
  if (chance.oneIn(2)) own.annuityDivisor = chance.of(["139", "12", "5", "2", "1", "1000000"]);
  if (chance.oneIn(10)) own.annuityDivisor = [{ from: "2012-05-01", value: chance.of(["139", "7"]) }];
  // who is born on 29 February is 60 in a leap year, but 55 and 58 in common ones
  if (chance.oneIn(isLeapDay ? 2 : 10)) own.pensionAge = chance.of(["55", "58"]);
  if (chance.oneIn(isLeapDay ? 2 : 10)) own.instalmentAge = chance.of(["55", "58"]);
  if (chance.oneIn(10)) own.oneYearDepositRate = [{ from: "2010-07-16", value: "12.34%" }];
  if (chance.oneIn(10)) own.demandDepositRate = [{ from: "2011-11-11", value: "3.21%" }];
  // a table that ends: a rate that is needed after it is refused, one that is not needed is not asked for
  if (chance.oneIn(30)) own[chance.of(rates)] = [{ from: "2009-07-01", until: "2012-12-31", value: "5%" }];
  return own;
}
