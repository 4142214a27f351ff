import { explain } from "minsheng-rules/explain";
import { accountLedger } from "minsheng-rules/landless-farmers";

const ledger = accountLedger({
  birthDate: "1953-08-15",
  payments: [
    { on: "2009-07-01", by: "government", amount: "12600" },
    { on: "2010-03-22", by: "village", amount: "1000" },
    { on: "2010-03-22", by: "individual", amount: "4400" },
  ],
  until: "2014-12-31",
});

for (const year of ledger.value.years) {
  const amounts = [year.openingBalance, year.paidIn, year.interest, year.pensions, year.closingBalance];
  console.log(year.year, ...amounts.map((amount) => amount.toFixed(2)));
}
console.log(ledger.value.pensionFrom, ledger.value.monthlyAmount?.toFixed(2), ledger.value.closing.reconciles);

// Stored as JSON, a determination can still be explained.
const stored = JSON.stringify(ledger);
console.log(JSON.parse(stored).value.closing.balance);
console.log(explain(JSON.parse(stored), "en").split("\n").slice(0, 4).join("\n"));

/* Prints:
2009 0.00 12600.00 23.18 0.00 12623.18
2010 12623.18 5400.00 299.41 0.00 18322.59
2011 18322.59 0.00 503.87 0.00 18826.46
2012 18826.46 0.00 658.94 0.00 19485.40
2013 19485.40 0.00 581.47 496.88 19569.99
2014 19569.99 0.00 562.87 1490.64 18642.22
2013-09-01 124.22 true
18642.22
Account ledger (landless-farmers/account-ledger)
  • 六(二)4 18,000.00 yuan paid in, 2,629.74 yuan of interest
  • 五(四) pension of 124.22 yuan per month from 2013-09-01; 1,987.52 yuan drawn from the account
  • 六(二)4 account balance on 2014-12-31: 18,642.22 yuan
*/
