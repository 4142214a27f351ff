import { expect, it } from "vitest";
import { monthlyPension } from "../../../../src/policies/landless-farmers/benefits/monthly-pension.ts";

/** 18000÷160 = 112.50 */
it.each([
  ["低保标准高于平均补差", "110", "60", "二(三)"],
  ["平均补差高于低保标准", "60", "110", "五(五)"],
  ["两者相同：按养老保障自己的下限", "110", "110", "二(三)"],
])("两项下限都适用，%s", (_, dibaoStandard, averageDibaoTopUp, clause) => {
  const facts = { balance: "18000", on: "2012-08-01", dibaoStandard, averageDibaoTopUp };
  const { grounds } = monthlyPension(facts, { readings: { "benefit-floor": "both-for-both" } });
  const found = grounds.filter((one) => one.finding === "meets-floor");
  expect(found.map((one) => [one.clause, String(one.data?.floor)])).toEqual([[`landless-farmers/${clause}`, "110"]]);
});
