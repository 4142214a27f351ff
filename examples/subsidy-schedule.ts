import { adopt, publicWelfarePost } from "minsheng-rules/employment-poverty-relief";

const facts = {
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  subsidyApprovedOn: "2016-01-01",
  retirement: { by: "age" as const, age: 60 },
  posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-05-15" }],
  contributions: [
    {
      from: "2016-02",
      until: "2016-05",
      pension: "300",
      medical: "90",
      unemployment: "15",
      workInjury: "5",
      maternity: "10",
    },
  ],
  minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }],
};

const { value } = publicWelfarePost(facts);
for (const { month, state, worker, employer, socialInsurance } of value.months) {
  console.log(month, state, ...[worker, employer, socialInsurance].map((amount) => amount?.toFixed(2)));
}
console.log(value.monthsPaid, value.total?.toFixed(2), value.lastPaidMonth, value.endReason);

// 就业不足月是否补贴，原文未写明，由本县选定口径。 A county may choose whether partial months are paid.
const strict = adopt({ readings: { "partial-months": "whole-months-only" } }).publicWelfarePost(facts).value;
console.log(strict.monthsPaid, strict.total?.toFixed(2), strict.lastPaidMonth);

/* Prints:
2016-01 not-insured 0.00 0.00 0.00
2016-02 paid 500.00 100.00 420.00
2016-03 paid 500.00 100.00 420.00
2016-04 paid 500.00 100.00 420.00
2016-05 paid 500.00 100.00 420.00
4 4080.00 2016-05 work-ended
3 3060.00 2016-04
*/
