import { describe, expect, it } from "vitest";
import { isSameId } from "../../../src/roster/by-rule/same-id.ts";

// the examples of GB 11643, and one with other digits
const id = "11010519491231002X";

describe("有遮盖的身份号码与18位号码", () => {
  it.each([
    ["中间8位", "110105********002X", true],
    ["遮盖符号少于位数", "1101*002X", true],
    ["遮盖符号多于位数", "110105**************002X", true],
    ["分几段遮盖，数字依次出现", "11*0519*12*002X", true],
    ["分几段遮盖，次序不对", "11*1231*1949*02X", false],
    ["首尾重叠：只有一个0，不能又在头又在尾", "1101051949123100*0X", false],
    ["末位不同", "110105********0021", false],
    ["开头不同", "110106****002X", false],
    ["全部遮盖", "******************", true],
  ])("%s：%s，%s", (_, given, same) => {
    expect(isSameId(given, id)).toBe(same);
  });

  it("遮盖再多，也只看一遍：一万次用不了多久", () => {
    // a pattern that tries all ways would need minutes for a single one of these
    const given = ["622821*********999", "**************9", "****************9", "*1*1*1*1*1*1*1*1*9"];
    for (let times = 0; times < 10_000; times++) expect(given.some((one) => isSameId(one, id))).toBe(false);
  });
});
