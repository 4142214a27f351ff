import { describe, expect, it } from "vitest";
import { yuan } from "../../../src/kernel/numbers/money.ts";
import { sameValue } from "../../../src/kernel/policy/same-value.ts";

const dollar = yuan(100);
/** 与金额内部写法相同的普通对象，不是金额。 */
const digits = { s: 1, e: 0, d: [1] };

describe("两个答案是否相同", () => {
  it.each<[string, unknown, unknown, boolean]>([
    ["同一个数", 1, 1, true],
    ["两个数", 1, 2, false],
    ["数和文本", 1, "1", false],
    ["同一个文本", "a", "a", true],
    ["是和否", true, false, false],
    ["空和空", null, null, true],
    ["空和没有", null, undefined, false],
    ["空和一组", null, {}, false],
    ["文本和一组", "", {}, false],
    ["数和列表", 0, [], false],
    ["金额相同", yuan(100), yuan(100), true],
    ["金额不同", yuan(100), yuan(101), false],
    ["金额和它的文本", dollar, "1.00", false],
    ["金额和不是金额的一组", dollar, digits, false],
    ["金额在一组里", { amount: yuan(100) }, { amount: yuan(100) }, true],
    ["一组里金额不同", { amount: yuan(100) }, { amount: yuan(200) }, false],
    ["列表相同", [1, 2], [1, 2], true],
    ["次序不同", [1, 2], [2, 1], false],
    ["最后一项不同", [1, 2], [1, 3], false],
    ["第一项不同", [1, 2], [3, 2], false],
    ["多一项", [1], [1, 2], false],
    ["空列表", [], [], true],
    ["列表和空的一组", [], {}, false],
    ["列表和有长度的一组", [], { length: 0 }, false],
    ["列表和编号相同的一组", [1], { 0: 1 }, false],
    ["列表里的一组相同", [{ a: 1 }], [{ a: 1 }], true],
    ["列表里的一组不同", [{ a: 1 }], [{ a: 2 }], false],
    ["一组相同", { a: 1, b: 2 }, { a: 1, b: 2 }, true],
    ["字段的次序不论", { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ["一个字段不同", { a: 1, b: 2 }, { a: 1, b: 3 }, false],
    ["多一个字段", { a: 1 }, { a: 1, b: 2 }, false],
    ["字段名称不同", { a: 1 }, { b: 1 }, false],
    ["没有值的字段和别的字段", { a: undefined }, { b: 1 }, false],
    ["没有值的字段", { a: undefined }, { a: undefined }, true],
    ["没有字段", {}, {}, true],
  ])("%s", (_, one, other, expected) => {
    expect([sameValue(one, other), sameValue(other, one)]).toEqual([expected, expected]);
  });
});
