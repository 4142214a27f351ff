import { describe, expect, it } from "vitest";
import { filled } from "../../src/kernel/policy/findings.ts";

const months = { zh: "共{n:count}个月，{age:count}周岁", en: "{n:count} month(s) in all, {age:count} full year(s)" };

describe("英文的单数和复数跟着前面的数", () => {
  it.each([
    [0, "0 months in all, 60 full years"],
    [1, "1 month in all, 60 full years"],
    [2, "2 months in all, 60 full years"],
    [11, "11 months in all, 60 full years"],
    [21, "21 months in all, 60 full years"],
  ])("%d 个月", (n, expected) => {
    expect(filled(months, { n, age: 60 }, "en")).toBe(expected);
    expect(filled(months, { n, age: 60 }, "zh")).toBe(`共${n}个月，60周岁`);
  });

  it("各跟各的", () => {
    expect(filled(months, { n: 2, age: 1 }, "en")).toBe("2 months in all, 1 full year");
  });
});
