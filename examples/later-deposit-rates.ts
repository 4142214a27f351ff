import { adopt } from "minsheng-rules/landless-farmers";

// 以后的利率自利率表截止日的次日起追加。 The table of deposit rates ends; later rates are appended.
const later = adopt({
  figures: {
    oneYearDepositRate: [{ from: "2026-11-24", value: "1.25%" }],
    demandDepositRate: [{ from: "2026-11-24", value: "0.30%" }],
  },
});
const facts = {
  birthDate: "1980-01-01",
  payments: [{ on: "2026-01-01", by: "individual" as const, amount: "10000" }],
  until: "2027-12-31",
};
for (const { year, interest } of later.accountLedger(facts).value.years) console.log(year, interest.toFixed(2));

/* Prints:
2026 30.42
2027 125.38
*/
