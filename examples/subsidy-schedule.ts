import { adopt, publicWelfarePost } from "minsheng-rules/employment-poverty-relief";

const facts = {
  birthDate: "1980-03-02",
  rural: true,
  registeredPoor: true,
  able: true,
  willing: true,
  approvedOn: "2016-01-01",
  retirement: { by: "age" as const, age: 60 },
  posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-05-15" }],
  contributions: [
    {
      from: "2016-02-01",
      until: "2016-05-31",
      pension: "300",
      medical: "90",
      unemployment: "15",
      workInjury: "5",
      maternity: "10",
    },
  ],
  minimumWages: [{ from: "2015-11-01", monthly: "1250" }],
};

const { value } = publicWelfarePost(facts);
for (const { month, state, worker, employer, insurance } of value.months) {
  console.log(month, state, ...[worker, employer, insurance].map((amount) => amount.toFixed(2)));
}
console.log(value.paidMonths, value.total.toFixed(2), value.lastPaid, value.ends);

// The text does not say whether a month that was not worked to its end is paid: a county may choose.
const strict = adopt({ readings: { "part-months": "whole-months-only" } }).publicWelfarePost(facts).value;
console.log(strict.paidMonths, strict.total.toFixed(2), strict.lastPaid);

/* Prints:
2016-01 not-insured 0.00 0.00 0.00
2016-02 paid 500.00 100.00 420.00
2016-03 paid 500.00 100.00 420.00
2016-04 paid 500.00 100.00 420.00
2016-05 paid 500.00 100.00 420.00
4 4080.00 2016-05 work-ended
3 3060.00 2016-04
*/
