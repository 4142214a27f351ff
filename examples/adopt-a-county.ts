import { adopt, fundingShares, referenceDate } from "minsheng-rules/landless-farmers";

// The text leaves both days blank: without them there is no answer.
const blank = referenceDate.safe({ expropriationApprovedOn: "2009-01-15" });
if (!blank.ok) console.log(blank.error.faults[0]?.message.zh);

// A county gives its figures and chooses its readings once, and has all rules bound to them.
const county = adopt({
  figures: {
    issuedOn: "2009-02-10",
    effectiveFrom: "2009-01-01",
    requiredFunding: [{ from: "2013-01-01", value: "20000" }],
  },
  readings: { "earlier-expropriation-cutoff": "effective-date" },
});
const reference = county.referenceDate({ expropriationApprovedOn: "2009-01-15" });
console.log(reference.value.date, reference.value.basis);
for (const { name, option, isDefault } of reference.readings)
  console.log(name, option, isDefault ? "default" : "chosen");

// A list is laid over the document's own values: 18000 up to the end of 2012, 20000 from then on.
for (const paidOn of ["2012-12-31", "2013-01-01"]) {
  console.log(paidOn, county.fundingShares({ groups: [], paidOn }).value.total.toFixed(2));
}

// The same for a single call.
const once = fundingShares({ groups: [], paidOn: "2012-05-01" }, { figures: { requiredFunding: "20000" } });
console.log(once.value.government.toFixed(2));

/* Prints:
下发日（figures.issuedOn）：没有数值覆盖这一天，给出的是 2009-01-15；应为：原文未写明，由县里给出：adopt({ figures: { issuedOn: [{ from, value }] } })
2009-01-15 provincial-approval
expropriation-date provincial-approval default
earlier-expropriation-cutoff effective-date chosen
2012-12-31 18000.00
2013-01-01 20000.00
14000.00
*/
