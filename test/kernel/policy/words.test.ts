import { describe, expect, it } from "vitest";
import { visible } from "../../../src/kernel/language/text.ts";
import { misfitIn, render } from "../../../src/kernel/policy/findings.ts";
import { numberText } from "../../../src/kernel/policy/formats.ts";
import { readValue, valueText } from "../../../src/kernel/policy/unit.ts";

describe("数的写法", () => {
  it.each([
    ["2012", "2012"],
    ["12345", "12,345"],
    ["-12345.6", "-12,345.6"],
    ["1234.56789", "1234.56789"], // 整数只有四位
    ["1234567", "1,234,567"],
  ])("%s：%s", (given, written) => {
    expect(numberText(given)).toBe(written);
  });
});

describe("参数值的写法", () => {
  it.each<[string, string | undefined]>([
    ["08:50", "08:50"],
    ["108:50", undefined],
    ["08:500", undefined],
  ])("时刻 %s", (given, read) => {
    expect(readValue("clock", given)).toBe(read);
  });

  it.each([
    ["off", "放假", "day off"],
    ["work", "上班", "working day"],
    ["other", "other", "other"],
  ])("逐日规定的 %s：%s", (given, zh, en) => {
    expect([valueText("kind-of-day", given, "zh"), valueText("kind-of-day", given, "en")]).toEqual([zh, en]);
  });
});

describe("依据里的名称", () => {
  const words = { zh: "{who:label}到场", en: "{who:label} is present" };
  const named = (length: number) => ({ who: { code: "a", zh: "甲".repeat(length), en: "A" } });
  it("至多一千个字", () => {
    expect(render(words, named(1000), "zh")).toBe(`${"甲".repeat(1000)}到场`);
    expect([render(words, named(1001), "zh"), misfitIn(words.zh, named(1001))]).toEqual([undefined, "who"]);
  });

  it.each([
    ["甲\n乙", "甲�乙"],
    ["\u001b[2J", "�[2J"],
    ["甲乙", "甲乙"],
  ])("看不见的字符换成�：%j", (given, shown) => {
    expect(visible(given)).toBe(shown);
  });
});
