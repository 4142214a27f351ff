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
  ✓ 二(三) 由政府、村集体和个人共同出资
  ✓ 五 筹资规模18,000.00元
  ✓ 六(一)2 特殊人群：政府补助80%即14,400.00元，个人和村集体3,600.00元
  ✓ 七(三)11 村集体出资1,000.00元，个人2,600.00元
  数值：筹资规模 18000（五）
  数值：特殊人群政府补助比例 80%（六(一)2）
  数值：特殊人群个人和村集体出资比例 20%（六(一)2）
  解读：60周岁以上参保的，出资比例如何？ 与他人相同（默认）
  特殊人群认定（landless-farmers/special-group）
    ✓ 六(一)2 二女结扎户，2012年度已认定
    ✓ 六(一)2 按二女结扎户享受优惠
    解读：滚动管理看哪一年的身份？ 缴费当年（默认）
    解读：按户认定的优惠是否及于每个成员？ 及于每个参保成员（默认）
malformed day of payment (paidOn) is malformed, given "2012-02-30"; allowed: a day that exists, 1880 to 2199, written YYYY-MM-DD
too-precise village part (villageContribution) has too many decimal places, given "5400.001"; allowed: an amount in yuan, not negative, at most two decimals, such as "18000" or "112.50"
*/
