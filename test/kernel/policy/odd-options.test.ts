import { describe, expect, it } from "vitest";
import { depositRates, rateOn } from "../../../src/national/index.ts";
import { auxiliaryPost } from "../../../src/policies/employment-poverty-relief/posts/auxiliary-post.ts";
import { adopt, figures, fundingShares } from "../../../src/policies/landless-farmers/index.ts";
import { faultCodesOf } from "../../support/faults.ts";

const shares = { groups: [], paidOn: "2012-05-01" };

describe("不寻常的县级设置", () => {
  it("列表里有空位、值太长", () => {
    const gap = Object.assign(new Array(2), { 1: { from: "2012-01-01", value: "20000" } });
    expect(faultCodesOf(() => fundingShares(shares, { figures: { requiredFunding: gap } } as never))).toEqual([
      "figures.requiredFunding malformed",
    ]);
    const outcome = fundingShares.safe(shares, { figures: { requiredFunding: "9".repeat(1000) } });
    const [fault] = outcome.ok ? [] : outcome.error.faults;
    expect(fault?.given.length).toBe(80);
    expect(fault?.expected.zh).toBe("金额（元），不得为负，小数不超过两位");
  });

  it("利率：以后的变动写错", () => {
    for (const later of [null, {}, [null], new Array(1), 5n, [{ from: "x", value: "1%" }]]) {
      expect(faultCodesOf(() => rateOn("one-year", "2012-01-01", later as never))).toEqual([
        "figures.oneYearDepositRate malformed",
      ]);
    }
  });

  it("负的金额不接受", () => {
    expect(faultCodesOf(() => auxiliaryPost.adopt({ figures: { auxiliaryAmount: "-200" } }))).toEqual([
      "figures.auxiliaryAmount out-of-range",
    ]);
  });

  it("县级设置不是一组填报项：差错写明是设置，不是填报内容", () => {
    expect(faultCodesOf(() => fundingShares(shares, null as never))).toEqual(["options wrong-type"]);
    expect(faultCodesOf(() => adopt(null as never))).toEqual(["options wrong-type"]);
  });

  it("再次采用的参数优先于先前采用的", () => {
    const county = adopt({ figures: { requiredFunding: [{ from: "2013-01-01", value: "20000" }] } });
    const later = county.fundingShares.adopt({
      figures: { requiredFunding: [{ from: "2015-01-01", value: "25000" }] },
    });
    const scaleOn = (paidOn: string) => later({ groups: [], paidOn }).value.total.toFixed(2);
    expect(["2012-12-31", "2013-06-01", "2015-01-01"].map(scaleOn)).toEqual(["18000.00", "20000.00", "25000.00"]);
  });

  it("利率表、参数表是大家的：全部冻结", () => {
    expect(Object.isFrozen(depositRates["one-year"]) && Object.isFrozen(depositRates["one-year"][0])).toBe(true);
    const scale = figures.requiredFunding;
    expect(Object.isFrozen(scale.values) && Object.isFrozen(scale.values[0])).toBe(true);
  });
});
