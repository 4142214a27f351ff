// Payments compared with what is due, month by month. The files are made up.
import { readFileSync } from "node:fs";
import { pensionPeriod } from "minsheng-rules/landless-farmers";
import { countyOfRule, isFinding, openPayments, openTable, readPayments, reconcile } from "minsheng-rules/roster";

const county = countyOfRule(pensionPeriod, JSON.parse(readFileSync("examples/payments/county.json", "utf8")));
const roster = await openTable("examples/payments/roster.csv", pensionPeriod, { county });
const payments = readPayments(pensionPeriod, await openPayments("examples/payments/payments.csv", pensionPeriod));
const comparison = reconcile(pensionPeriod, payments, roster, { county });
for await (const one of comparison) {
  if (!isFinding(one)) console.log(one.list ?? "花名册", one.row, one.faults[0]?.message.zh);
  else if (one.difference) console.log(one.kind, one.person, one.period, one.difference.toFixed(2), one.ground.zh);
}
const { paid, due, difference } = comparison.summary();
console.log(`${paid.toFixed(2)} - ${due.toFixed(2)} = ${difference.toFixed(2)}`);

/* Prints:
发放表 61 格式不正确，填报内容为“2024-13”。要求：月份，如2024-01
before-first A-002 2024-02 112.50 早于应发的第一个月：2024年2月10日年满60周岁，自2024年3月起领取
after-last A-003 2024-04 115.88 晚于应发的最后一个月：领取至身故当月2024年3月
after-last A-003 2024-05 115.88 晚于应发的最后一个月：领取至身故当月2024年3月
twice A-004 2024-04 121.54 已足额发放，又再次发放：月养老保障金118.00元；2024年4月起，按农村最低生活保障标准由每月118.00元调整为121.54元
too-little A-005 2024-02 -2.50 已发少于应发：月养老保障金112.50元
too-little B-001 2024-04 -3.60 已发少于应发：月养老保障金120.00元；2024年4月起，按农村最低生活保障标准由每月120.00元调整为123.60元
too-little B-001 2024-05 -3.60 已发少于应发：月养老保障金120.00元；2024年4月起，按农村最低生活保障标准由每月120.00元调整为123.60元
too-little B-001 2024-06 -3.60 已发少于应发：月养老保障金120.00元；2024年4月起，按农村最低生活保障标准由每月120.00元调整为123.60元
not-paid B-002 2024-05 -115.88 应发而未发放：月养老保障金112.50元；2024年4月起，按农村最低生活保障标准由每月112.50元调整为115.88元
花名册 9 格式不正确，填报内容为“1959年2月30日”。要求：有效日期（1880年至2199年），格式 YYYY-MM-DD，半角数字
too-much B-005 2024-06 10.00 已发多于应发：月养老保障金136.40元；2024年4月起，按农村最低生活保障标准由每月136.40元调整为140.49元
not-on-roster X-099 2024-06 115.88 花名册上无此人
5595.65 - 5133.15 = 462.50
*/
