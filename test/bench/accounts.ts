import { Decimal } from "decimal.js";
import { fenOf } from "../../src/kernel/numbers/money.ts";
import { depositRates } from "../../src/national/index.ts";
import { accountBalance } from "../../src/policies/landless-farmers/account/account-balance.ts";
import { accountLedger } from "../../src/policies/landless-farmers/account/account-ledger.ts";
import { line, measured, measuredInTurns } from "./measure.ts";
import { besidePeers } from "./peers.ts";
import { seeded } from "./people.ts";

/** 25 years of account with interest in whole fen; then the same on decimal.js, to see that they agree to the fen. */
const random = seeded(7);
const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
const two = (value: number): string => String(value).padStart(2, "0");

function account() {
  const year = int(1999, 2001);
  const on = `${year}-${two(int(1, 12))}-${two(int(1, 28))}`;
  return {
    payments: [
      { on, by: "government" as const, amount: int(1, 2_000_000) },
      { on, by: "village" as const, amount: int(1, 500_000) },
      { on, by: "individual" as const, amount: int(1, 1_000_000) },
    ],
    on: `${year + 24}-12-31`,
  };
}

const accounts = Array.from({ length: 20_000 }, account);
console.log(line("account-balance: 25 years, three parts, unchecked", measured(accounts, accountBalance.decide)));

const D = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const rateOn = (rate: "one-year" | "demand", day: string): Decimal => {
  const found = depositRates[rate].find((one) => one.from <= day && day <= one.until);
  if (!found) throw new Error(`no rate on ${day}`);
  return new D(found.value.replace("%", "")).div(100);
};
const known = new Map<string, Decimal>();
const rate = (kind: "one-year" | "demand", day: string): Decimal => {
  const key = kind + day;
  const before = known.get(key) ?? rateOn(kind, day);
  known.set(key, before);
  return before;
};

/** The same account, year by year, on decimal.js alone. */
function onDecimals({ payments, on }: ReturnType<typeof account>): string[] {
  return payments.map((payment) => {
    const year = Number(payment.on.slice(0, 4));
    const days = (Date.UTC(year + 1, 0, 1) - Date.parse(payment.on)) / 86_400_000;
    let balance = new D(payment.amount).div(100);
    const first = balance
      .times(rate("demand", `${year}-12-31`))
      .times(days)
      .div(360)
      .toDecimalPlaces(2);
    balance = balance.plus(first);
    for (let later = year + 1; later <= Number(on.slice(0, 4)); later++) {
      balance = balance.plus(balance.times(rate("one-year", `${later}-01-01`)).toDecimalPlaces(2));
    }
    return balance.toFixed(2);
  });
}

const [inFen, inDecimals] = measuredInTurns(
  { items: accounts, run: accountBalance.decide },
  { items: accounts.slice(0, 2000), run: onDecimals },
);
console.log(line("the same on decimal.js, in turns", inDecimals));
console.log(`  ratio of the medians: ${(inFen.median / inDecimals.median).toFixed(1)}`);
besidePeers("account-balance: 25 years", { items: accounts, run: accountBalance.decide }, "w2");

const ledgers = Array.from({ length: 3000 }, () => {
  const year = int(1998, 2003);
  const on = `${year}-${two(int(1, 12))}-${two(int(1, 28))}`;
  return {
    birthDate: `${int(1940, 1960)}-${two(int(1, 12))}-${two(int(1, 28))}`,
    payments: [
      { on, by: "individual" as const, amount: "5400" },
      { on, by: "government" as const, amount: "12600" },
    ],
    until: `${year + 20}-06-30`,
  };
});
console.log(line("\naccount-ledger: 20 years, posting by posting, checked", measured(ledgers, accountLedger)));

const compared = 1_000_000;
let different = 0;
for (let i = 0; i < compared; i++) {
  const one = account();
  const { government, village, individual } = accountBalance.decide(one).value;
  const [a = "", b = "", c = ""] = onDecimals(one);
  if (fenOf(government) !== fenOf(a) || fenOf(village) !== fenOf(b) || fenOf(individual) !== fenOf(c)) different += 1;
}
console.log(`\n${compared.toLocaleString("en-US")} random accounts compared with decimal.js: ${different} differ`);
if (different > 0) process.exitCode = 1;
