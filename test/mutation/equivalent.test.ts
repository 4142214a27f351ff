import { describe, expect, it } from "vitest";
import { equivalenceOf } from "../../mutation/equivalent.ts";

const compared = "return from !== undefined && until !== undefined && from > until;";
const product = "if (product <= Number.MAX_SAFE_INTEGER) return product % sum;";
const picked = "const first = a < b ? a : b;";

describe("认得出的等价变异", () => {
  it.each<[string, string, string, string, boolean]>([
    ["比较的左边未填报", "from !== undefined", "true", compared, true],
    ["比较的右边未填报", "until !== undefined", "true", compared, true],
    ["没有比较的", "from !== undefined", "true", "return from !== undefined && isDue(from);", false],
    ["比较的是另一个", "from !== undefined", "true", "return from !== undefined && start > until;", false],
    ["比较的是名称更长的", "from !== undefined", "true", "return from !== undefined && start > from2;", false],
    ["改成了否", "from !== undefined", "false", compared, false],
    [
      "比较的右边未填报，左边有默认值",
      "f.cap !== undefined",
      "true",
      "(f) => f.cap !== undefined && (f.used ?? 0) > f.cap,",
      true,
    ],
    ["两个比较之一", "day !== undefined", "true", "day !== undefined && (day <= one.from || day > one.until),", true],
    ["括号内另有不是比较的", "day !== undefined", "true", "day !== undefined && (day <= one.from || isOff),", false],
    ["比较的是它的一项", "day !== undefined", "true", "day !== undefined && other <= day.from", false],
    ["不是大小的比较", "day !== undefined", "true", "day !== undefined && day !== other", false],
    ["两个值相等，取哪一个都一样", "a < b", "a <= b", picked, true],
    ["取的不是比较的值", "a < b", "a <= b", "return a < b ? 1 : 2;", false],
    ["界限上两种算法都精确", "product <= Number.MAX_SAFE_INTEGER", "product < Number.MAX_SAFE_INTEGER", product, true],
    ["总用大整数", "product <= Number.MAX_SAFE_INTEGER", "false", product, true],
    ["总用数：大的不精确", "product <= Number.MAX_SAFE_INTEGER", "true", product, false],
    ["反过来", "product <= Number.MAX_SAFE_INTEGER", "product > Number.MAX_SAFE_INTEGER", product, false],
  ])("%s", (_, code, replacement, line, expected) => {
    expect(equivalenceOf({ code, replacement }, line) !== undefined).toBe(expected);
  });
});
