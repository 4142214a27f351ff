import { describe, expect, it } from "vitest";
import { masked, maskedId, maskedSentence, readIdNumber, sameCode } from "../../../src/roster/by-rule/id-number.ts";

// 11010519491231002X is the example in the text of GB 11643: the weighted sum is 167, 167 mod 11 = 2, and 2 is X
const example = "11010519491231002X";

describe("公民身份号码（GB 11643）", () => {
  it("读出生日期和性别", () => {
    // character 17 is 2: a woman
    expect(readIdNumber(example)).toEqual({ birthDate: "1949-12-31", sex: "woman" });
  });

  it.each([
    ["110105194912310021", "校验码正确"],
    ["11010519490231002X", "第7至14位为出生日期"],
    ["110105491231002", "15位的旧号码"],
    ["1101051949123100", "18位公民身份号码"],
    ["3.50E+17", "科学计数法"],
    ["110105194912310000", "电子表格只保留了15位"],
  ])("%s：%s", (text, words) => {
    const read = readIdNumber(text);
    expect("expected" in read ? read.expected.zh : "").toContain(words);
  });

  it.each([
    ["A-001", "A-001\ufe0f"],
    ["A-001", "A-001\u200b"],
    ["A-001", " Ａ-００１"],
    ["caf\u00e9", "cafe\u0301"],
    ["11010519491231002x", example],
  ])("同一人：%j、%j", (one, other) => {
    expect(sameCode(one)).toBe(sameCode(other));
  });

  it("不同的人：a-1、A-1", () => {
    expect(sameCode("a-1")).not.toBe(sameCode("A-1"));
  });

  it.each([
    ["110105491231002", "110105********1002"],
    ["1101051949123100022", "110105********0022"],
    ["110105-19491231-002X", "110105********002X"],
    ["1.10105194912310E+17", "1.1010********E+17"],
    ["无", "无"],
  ])("写错的公民身份号码也遮盖：%s", (text, shown) => {
    expect(maskedId(text)).toBe(shown);
  });

  it.each([
    // 1949-12-31
    ["110105491231002", "110105******002"],
    ["旧号：110105491231002（已停用）", "旧号：110105******002（已停用）"],
    ["１１０１０５４９１２３１００２", "１１０１０５******００２"],
    // no day: 13 is no month, 30 February no day
    ["110105491331002", "110105491331002"],
    ["110105490230002", "110105490230002"],
    // no region begins with 9; one digit more is an account
    ["910105491231002", "910105491231002"],
    ["1101054912310021", "1101054912310021"],
  ])("15位的旧号码：%s → %s", (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  it("一句里截断的号码也遮盖", () => {
    expect(maskedSentence("填报内容为“身份证11010519491231…”")).toBe("填报内容为“身份证110105…”");
    expect(maskedSentence(`填报内容为“${example}”`)).toBe("填报内容为“110105********002X”");
  });

  it("遮盖，夹在文字中的、全角的也一样", () => {
    expect(masked(`身份证${example}，电话12345678901`)).toBe("身份证110105********002X，电话12345678901");
    expect(masked("１１０１０５１９４９１２３１００２Ｘ")).toBe("１１０１０５********００２Ｘ");
  });

  it.each([
    ["110105 19491231 002X", "110105 ******** 002X"],
    ["证号110105-19491231-002x，电话", "证号110105-********-002x，电话"],
    ["110105　19491231·002X", "110105　********·002X"],
    ["１１０１０５－１９４９１２３１－００２Ｘ", "１１０１０５－********－００２Ｘ"],
    // a telephone number with its code, a code with a year and a number
    ["010-12345678-9012", "010-12345678-9012"],
    ["C110105-2016-0001", "C110105-2016-0001"],
  ])("分段写的：%s → %s", (text, shown) => {
    expect(masked(text)).toBe(shown);
  });
});
