import { adopt, fundingShares, referenceDate } from "minsheng-rules/landless-farmers";

// 原文未写明下发日期、执行日期，未设定就无法认定。 The text leaves both dates blank.
const blank = referenceDate.safe({ expropriationApprovedOn: "2009-01-15" });
if (!blank.ok) console.log(blank.error.faults[0]?.message.zh);

// 本县规定参数、另选口径，一次填好，全部规则适用。 All rules, bound to the county settings.
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

// 列表从首个日期起替代原值：2012年底前18000元，2013年起20000元。 A list overrides the values from its first date.
for (const paidOn of ["2012-12-31", "2013-01-01"]) {
  console.log(paidOn, county.fundingShares({ groups: [], paidOn }).value.total.toFixed(2));
}

// 也可以只用于一次认定。 The same for a single call.
const once = fundingShares({ groups: [], paidOn: "2012-05-01" }, { figures: { requiredFunding: "20000" } });
console.log(once.value.government.toFixed(2));

/* Prints:
下发日期（figures.issuedOn）：该日期没有适用的标准（参数），填报内容为“2009-01-15”。要求：原文未规定，由县另行规定后填入参数（figures.issuedOn）：[{ from, value }]
2009-01-15 provincial-approval
expropriation-date provincial-approval default
earlier-expropriation-cutoff effective-date chosen
2012-12-31 18000.00
2013-01-01 20000.00
14000.00
*/
