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
  paidInFullOn: "2010-03-22",
  balance: "19875.11",
};

const person = county.determine(facts);
const { inScope, age: years, band, outcome, pension } = person.value;
console.log(inScope, years, band, outcome, pension?.monthlyAmount.toFixed(2));
for (const { rule } of person.restsOn) console.log(rule);

// “不符合”也是认定结果，会列明不符合的条件。 A person out of scope gets a determination too.
const neighbour = county.determine({
  ...facts,
  hadContractRight: false,
  household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 },
});
console.log(neighbour.value.outcome, neighbour.value.unmet.join(", "));
const scope = neighbour.restsOn.flatMap((one) => one.restsOn).find((one) => one.rule === "landless-farmers/scope");
if (scope) console.log(explain(scope, "zh"));

/* Prints:
true 55 pension-first pension 124.22
landless-farmers/reference-date
landless-farmers/enrolment-terms
landless-farmers/monthly-pension
landless-farmers/pension-period
none land-below-threshold, contract-right
工作对象（landless-farmers/scope）
  ✓ 三 土地由政府依法征收
  ✓ 三 征收的是农村集体耕地
  ✗ 三 户人均剩余耕地（1.17亩÷3人）不低于2008年全县农业人口人均耕地（390,000亩÷300,000人）的30%
  ✗ 三 征地时不享有耕地承包权
  ✓ 三 征地时是在册农业人口
  参数：户人均剩余耕地比例标准 30%（三）
  口径：多次征地的，剩余耕地扣除到哪一次？ 历次征地后的剩余耕地（默认）
  口径：计算户人均耕地，按哪些人口平均？ 在册农业人口（默认）
  口径：“上年度”以哪个日期的上一年为准？ 年龄确认基准日（依据五(三)1）（默认）
  口径：“低于30%”是否包括恰好等于30%？ 不计入（须低于）（默认）
  口径：“在册”按哪个时点核对？ 征地时（默认）
*/
