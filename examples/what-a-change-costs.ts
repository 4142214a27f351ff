import { determine } from "minsheng-rules/landless-farmers";
import { impact, impactTally, openTable, readCountySettings } from "minsheng-rules/roster";

const county = await readCountySettings("examples/small-roster/county.json");
const table = await openTable("examples/small-roster/roster.csv", determine, { county });
const scenarios = [{ name: "20,000 yuan", figures: { requiredFunding: "20000" } }];
const tally = impactTally(determine, ["20,000 yuan"], { by: ["村编号"] });
for await (const row of impact(determine, table, scenarios, { county })) tally.add(row);
for (const { parties } of tally.value().scenarios) {
  for (const { heading, net } of parties) console.log(heading.zh, net.toFixed(2));
}

/* Prints:
本人净得（一次性，元） -400.00
本人净得（每月，元） 12.50
政府支出（一次性，元） 1600.00
个人账户（支付完毕后为专项资金）支出（每月，元） 12.50
个人账户收入（一次性，元） 2000.00
*/
