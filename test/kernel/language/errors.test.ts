import { describe, expect, it } from "vitest";
import {
  display,
  type FaultCode,
  fault,
  faultCodes,
  PolicyError,
  rejection,
  requiredFact,
  unreadable,
} from "../../../src/kernel/language/errors.ts";
import type { Text } from "../../../src/kernel/language/text.ts";

describe("填报的值怎样写进差错", () => {
  it.each<[unknown, string]>([
    [undefined, "undefined"],
    [null, "null"],
    [true, "true"],
    [18_000, "18000"],
    [-0, "-0"],
    [Number.NaN, "NaN"],
    [10n, "10n"],
    ["一月", '"一月"'],
    ['他说"是"', '"他说\\"是\\""'],
    [[1, 2], "[…]"],
    [{ a: 1 }, "{…}"],
    [new Date(0), "{…}"],
    [() => 1, "function"],
    [Symbol("x"), "symbol"],
    [unreadable, "unreadable"],
  ])("%s", (value, text) => {
    expect(display(value)).toBe(text);
  });

  it.each([
    ["连引号80个字符：照写", "9".repeat(78), `"${"9".repeat(78)}"`],
    ["多一个：末尾写省略号，仍为80个字符", "9".repeat(79), `"${"9".repeat(78)}…`],
    ["前面的生僻字照写", `𠮷${"9".repeat(100)}`, `"𠮷${"9".repeat(76)}…`],
    ["占两位的生僻字不截成半个", `${"9".repeat(77)}𠮷𠮷`, `"${"9".repeat(77)}…`],
  ])("太长的文本，%s", (_, value, text) => {
    expect(display(value)).toBe(text);
  });

  it("收回的代理读不出", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(display(proxy)).toBe("unreadable");
  });

  it("太长的大整数同样截短", () => {
    expect(display(10n ** 100n)).toBe(`1${"0".repeat(78)}…`);
    expect(display(1n << 1_000_000_000n)).toBe("bigint"); // 三亿多位，全部写出来要几分钟
  });
});

/** The only fault. */
function faultOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof PolicyError && error.faults[0];
  }
}

describe("差错的整句话", () => {
  const expected = { zh: "是或否", en: "yes or no" };
  const title = { zh: "在职", en: "employed" };
  it.each<[string, string, FaultCode, string, Text | undefined, string, string]>([
    [
      "有名称的字段",
      "persons[0].employed",
      "wrong-type",
      "5",
      title,
      "在职（persons[0].employed）：填报类型不正确，填报内容为“5”。要求：是或否",
      "employed (persons[0].employed) has the wrong type: got 5, expected yes or no",
    ],
    [
      "没有名称的字段",
      "figures.divisor",
      "out-of-range",
      '"0"',
      undefined,
      "figures.divisor：超出范围，填报内容为“0”。要求：是或否",
      'figures.divisor is out of range: got "0", expected yes or no',
    ],
    [
      "未填报的，不写填报内容",
      "employed",
      "missing",
      "undefined",
      title,
      "在职（employed）：未填报。要求：是或否",
      "employed (employed) is missing: expected yes or no",
    ],
    [
      "全部填报内容",
      "",
      "wrong-type",
      "[…]",
      title,
      "填报内容：填报类型不正确，填报内容为“[…]”。要求：是或否",
      "the set of facts has the wrong type: got […], expected yes or no",
    ],
    [
      "截短的文本，引号成对",
      "name",
      "malformed",
      `"${"9".repeat(78)}…`,
      undefined,
      `name：格式不正确，填报内容为“${"9".repeat(78)}…”。要求：是或否`,
      `name is malformed: got "${"9".repeat(78)}…, expected yes or no`,
    ],
  ])("%s", (_, path, code, given, called, zh, en) => {
    expect(fault(path, code, given, expected, called).message).toEqual({ zh, en });
  });

  it("每个差错代码的中英文", () => {
    expect(Object.values(faultCodes)).toEqual([
      { code: "missing", zh: "未填报", en: "is missing" },
      { code: "wrong-type", zh: "填报类型不正确", en: "has the wrong type" },
      { code: "unknown-key", zh: "不是规定的字段", en: "is not a known field" },
      { code: "unknown-option", zh: "不在可选范围内", en: "is not one of the options" },
      { code: "malformed", zh: "格式不正确", en: "is malformed" },
      { code: "too-precise", zh: "小数位数超出规定", en: "has too many decimal places" },
      { code: "out-of-range", zh: "超出范围", en: "is out of range" },
      { code: "contradiction", zh: "与其他填报内容矛盾", en: "contradicts other values" },
      { code: "no-value-on-date", zh: "该日期没有适用的标准（参数）", en: "has no value for this date" },
    ]);
  });

  it("政策错误列出每一处，中文和英文；写成 JSON 也在", () => {
    const faults = [fault("a", "missing", "undefined", expected), fault("b", "malformed", '"x"', expected)];
    const error = new PolicyError(faults);
    expect(error.message.split("\n")).toEqual([
      "a：未填报。要求：是或否",
      "a is missing: expected yes or no",
      "b：格式不正确，填报内容为“x”。要求：是或否",
      'b is malformed: got "x", expected yes or no',
    ]);
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "PolicyError", faults });
  });

  it.each([
    ["一百处都列出", 100, 0, 100, 0],
    ["一百零一处：列出一百处", 101, 0, 100, 1],
    ["另有没有列出的，合在一起计数", 103, 7, 100, 10],
    ["列得全，另有没有列出的", 2, 7, 2, 7],
  ])("%s", (_, count, unlisted, listed, more) => {
    const error = new PolicyError(new Array(count).fill(fault("a", "missing", "undefined", expected)), unlisted);
    expect([error.faults.length, error.more]).toEqual([listed, more]);
    expect(JSON.parse(JSON.stringify(error)).more).toBe(more > 0 ? more : undefined);
    const said = error.message.split("\n").slice(2 * listed);
    expect(said).toEqual(more > 0 ? [`另有${more}处未列出`, `and ${more} more`] : []);
  });

  it("随便什么值是不是政策错误，都问得出：收回的代理不是", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect([proxy, null, 5].map((one: unknown) => one instanceof PolicyError)).toEqual([false, false, false]);
  });

  it("按所选口径才须填报的情况：已填报的原样返回，未填报的写明原因", () => {
    expect(requiredFact(0, "village", expected)).toBe(0);
    expect(faultOf(() => requiredFact(undefined, "village", expected))).toEqual(
      fault("village", "missing", "undefined", expected),
    );
  });

  it("格式正确但不能成立的填报内容", () => {
    expect(rejection("village", "out-of-range", "5", expected).faults).toEqual([
      fault("village", "out-of-range", '"5"', expected),
    ]);
  });
});

describe("政策错误凭标记认出", () => {
  it("别的错误、名称相同的错误、不是错误的值，都不是政策错误", () => {
    const named = Object.assign(new Error("x"), { name: "PolicyError", faults: [] });
    for (const value of [new Error("x"), named, { faults: [] }, null, undefined, "PolicyError"]) {
      expect(value instanceof PolicyError).toBe(false);
    }
  });

  it("标记不出现在 JSON 和逐项列举里", () => {
    const error = new PolicyError([]);
    expect(Object.keys({ ...error }).sort()).toEqual(["faults", "name"]);
    expect(Object.getOwnPropertySymbols({ ...error })).toEqual([]);
  });

  it("PolicyError 的子类只认自己的", () => {
    class Special extends PolicyError {}
    expect(new Special([]) instanceof Special).toBe(true);
    expect(new PolicyError([]) instanceof Special).toBe(false);
  });
});
