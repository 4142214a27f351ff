import { describe, expect, it } from "vitest";
import { display, type FaultCode, fault, PolicyError } from "../../src/kernel/language/errors.ts";
import type { Text } from "../../src/kernel/language/text.ts";

describe("给出的值怎样写出来", () => {
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
  ])("%s", (value, text) => {
    expect(display(value)).toBe(text);
  });

  it.each([
    ["连引号80个字符：照写", "9".repeat(78), `"${"9".repeat(78)}"`],
    ["多一个：末尾写省略号，还是80个字符", "9".repeat(79), `"${"9".repeat(78)}…`],
    ["占两位的生僻字不截成半个", `${"9".repeat(77)}𠮷𠮷`, `"${"9".repeat(77)}…`],
  ])("太长的文本，%s", (_, value, text) => {
    expect(display(value)).toBe(text);
  });

  it("太长的大整数也一样", () => {
    expect(display(10n ** 100n)).toBe(`1${"0".repeat(78)}…`);
  });
});

describe("错误的整句话", () => {
  const allowed = { zh: "是或否", en: "yes or no" };
  const title = { zh: "在职", en: "employed" };
  it.each<[string, string, FaultCode, string, Text | undefined, string, string]>([
    [
      "有名称的字段",
      "persons[0].employed",
      "wrong-type",
      "5",
      title,
      "在职（persons[0].employed）：类型不对，给出的是 5；应为：是或否",
      "employed (persons[0].employed) is of the wrong type, given 5; allowed: yes or no",
    ],
    [
      "没有名称的字段",
      "figures.divisor",
      "out-of-range",
      '"0"',
      undefined,
      'figures.divisor：超出范围，给出的是 "0"；应为：是或否',
      'figures.divisor is out of range, given "0"; allowed: yes or no',
    ],
    [
      "缺少的，不说给出了什么",
      "employed",
      "missing",
      "undefined",
      title,
      "在职（employed）：缺少；应为：是或否",
      "employed (employed) is missing; allowed: yes or no",
    ],
    [
      "整个事实",
      "",
      "wrong-type",
      "[…]",
      title,
      "事实：类型不对，给出的是 […]；应为：是或否",
      "the input is of the wrong type, given […]; allowed: yes or no",
    ],
  ])("%s", (_, path, code, given, called, zh, en) => {
    expect(fault(path, code, given, allowed, called).message).toEqual({ zh, en });
  });

  it("政策错误列出每一处，中文和英文；写成 JSON 也在", () => {
    const faults = [fault("a", "missing", "undefined", allowed), fault("b", "malformed", '"x"', allowed)];
    const error = new PolicyError(faults);
    expect(error.message.split("\n")).toEqual([
      "a：缺少；应为：是或否",
      "a is missing; allowed: yes or no",
      'b：写法不对，给出的是 "x"；应为：是或否',
      'b is malformed, given "x"; allowed: yes or no',
    ]);
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "PolicyError", faults });
  });
});
