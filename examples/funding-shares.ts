import { PolicyError } from "minsheng-rules";
import { explain } from "minsheng-rules/explain";
import { fundingShares } from "minsheng-rules/landless-farmers";

const shares = fundingShares({
  groups: [{ kind: "two-daughter", certifiedFor: [2012] }],
  paidOn: "2012-05-01",
  villageContribution: "1000",
});

console.log(shares.value.government.toFixed(2));
console.log(explain(shares, "zh"));

try {
  fundingShares({ groups: [], paidOn: "2012-02-30", villageContribution: "5400.001" });
} catch (error) {
  if (!(error instanceof PolicyError)) throw error;
  for (const fault of error.faults) console.log(fault.code, fault.message.en);
}

/* Prints:
14400.00
出资比例（landless-farmers/funding-shares）
  • 二(三) 由政府、村集体和个人共同出资
  • 五 筹资规模18,000.00元
  • 六(一)2 特殊人群：政府补贴80%，即14,400.00元；个人和村集体出资3,600.00元
  • 六(一)2 村集体补助1,000.00元，个人缴费2,600.00元
  参数：筹资规模 18,000.00元（五）
  参数：特殊人群的政府补贴比例 80%（六(一)2）
  参数：特殊人群的个人和村集体出资比例 20%（六(一)2）
  口径：到领取补助年龄后参保的，出资比例如何定？ 出资比例与其他参保人员相同（默认）
  特殊人群认定（landless-farmers/special-group）
    ✓ 六(一)2 二女结扎户，2012年度已认定
    • 六(一)2 按二女结扎户享受优惠
    口径：按年度滚动管理，以哪一年的特殊人群资格为准？ 以缴费当年的资格为准（默认）
    口径：按户认定的优惠是否及于每个家庭成员？ 及于每个参保的家庭成员（默认）
malformed payment date (paidOn) is malformed: got "2012-02-30", expected a calendar date from 1880 to 2199, in the form YYYY-MM-DD
too-precise village contribution (villageContribution) has too many decimal places: got "5400.001", expected a non-negative amount in yuan with at most two decimals, such as "18000" or "112.50"
*/
