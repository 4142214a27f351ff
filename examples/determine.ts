import { explain } from "minsheng-rules/explain";
import { adopt } from "minsheng-rules/landless-farmers";

const county = adopt({ figures: { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" } });

const facts = {
  on: "2015-06-30",
  birthDate: "1953-08-15",
  expropriationApprovedOn: "2008-11-30",
  expropriatedByGovernment: true,
  collectiveArableLand: true,
  hadContractRight: true,
  registeredAtExpropriation: true,
  household: { remainingArableMu: "0.585", registeredAgriculturalMembers: 3 },
  county: [{ year: 2008, arableMu: "390000", agriculturalPopulation: 300_000 }],
  groups: [],
  choice: "pension" as const,
  paidOn: "2010-03-22",
  balance: "19485.40",
};

const person = county.determine(facts);
const { inScope, age: years, band, outcome, pension } = person.value;
console.log(inScope, years, band, outcome, pension?.monthlyAmount.toFixed(2));
for (const { rule } of person.restsOn) console.log(rule);

// Not entitled is an answer too: it says which conditions fail.
const neighbour = county.determine({
  ...facts,
  hadContractRight: false,
  household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 },
});
console.log(neighbour.value.outcome, neighbour.value.unmet.join(", "));
const scope = neighbour.restsOn.flatMap((one) => one.restsOn).find((one) => one.rule === "landless-farmers/scope");
if (scope) console.log(explain(scope, "zh"));

/* Prints:
true 55 pension-first pension 121.78
landless-farmers/reference-date
landless-farmers/enrolment-terms
landless-farmers/monthly-pension
landless-farmers/pension-period
none land-below-threshold, contract-right
工作对象（landless-farmers/scope）
  ✓ 三 土地由政府依法征收
  ✓ 三 征收的是农村集体耕地
  ✗ 三 剩余耕地1.17亩÷3人，不低于2008年全县390000亩÷300000人的30%
  ✗ 三 征地时没有耕地承包权
  ✓ 三 征地时是在册农业人口
  数值：人均剩余耕地比例线 30%（三）
  解读：多次征地时，剩余耕地算到哪一次？ 历次征地之后的剩余（默认）
  解读：户人均耕地按哪些人口平均？ 在册农业人口（默认）
  解读：“上年度”是哪一年之前的一年？ 确认年龄之日（五(三)1）（默认）
  解读：恰好等于30%算不算“低于”？ 不算（默认）
  解读：“在册农业人口”在哪一天核对？ 征地时（默认）
*/
