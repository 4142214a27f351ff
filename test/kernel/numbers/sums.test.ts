import { describe, expect, it } from "vitest";
import { largestFen } from "../../../src/kernel/numbers/money.ts";
import { checkedFen, checkedYuan, isTooLarge, sumOf } from "../../../src/kernel/numbers/sums.ts";
import { faultsOf } from "../../support/faults.ts";

describe("合计", () => {
  it("没有项为零；有几项则相加", () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([1, 2])).toBe(3);
  });

  it("合计到最大的金额为止，再多一分则拒绝，写明在哪里", () => {
    expect(isTooLarge(largestFen)).toBe(false);
    expect(checkedYuan(largestFen, "here").toFixed(2)).toBe("9999999999999.99");
    expect(checkedFen(0, "here")).toBe(0);
    const expected = "合计不超过9999999999999.99元";
    expect(faultsOf(() => checkedFen(largestFen + 1, "here"))).toEqual([["here", "out-of-range", expected]]);
    expect(() => checkedFen(largestFen + 1, "here")).toThrow("填报内容为“> 9999999999999.99”");
  });
});
