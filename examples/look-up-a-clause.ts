import { catalogue } from "minsheng-rules/catalogue";

const id = "landless-farmers/六(一)2";

const clause = catalogue.clauses.find((one) => one.id === id);
const rules = catalogue.rules.filter((rule) => rule.clauses.includes(id));
const figures = catalogue.figures.filter((figure) => figure.clause === id);
const readings = catalogue.readings.filter((reading) => reading.clauses.includes(id));

console.log(clause?.disposition, clause?.gist.zh);
for (const { name, title } of rules) console.log(name, title.zh);
for (const { name, title, values } of figures) console.log(name, title.zh, values[0]?.value);
for (const reading of readings) console.log(reading.name, Object.keys(reading.options).join(" | "), reading.default);

/* Prints:
computed 政府补贴70%，个人和村集体合计30%；低保对象、持证独生子女户、二女结扎户、持二级以上残疾证者为80%、20%，不重复享受，前三类按年度滚动管理。
landless-farmers/funding-shares 出资比例
landless-farmers/determine 综合认定
landless-farmers/funding-shares-total 出资合计
landless-farmers/required-papers 应交材料
landless-farmers/special-group 特殊人群认定
governmentShare 政府补贴比例（条款作补助比例） 70%
jointShare 个人和村集体出资比例 30%
preferentialGovernmentShare 特殊人群的政府补贴比例 80%
preferentialJointShare 特殊人群的个人和村集体出资比例 20%
disabilityGrade 享受优惠的残疾等级标准 2
late-enrolment-share same-share | full-amount same-share
household-categories cover-each-member | person-only cover-each-member
one-child-household child-of-either-sex | daughter-only child-of-either-sex
disability-certificate second-generation | any second-generation
disability-grades grades-1-and-2 | grades-2-to-4 grades-1-and-2
status-year year-of-payment | year-of-enrolment | claw-back year-of-payment
*/
