import { describe, expect, it } from "vitest";
import { frozen } from "../../../src/kernel/language/frozen.ts";

describe("冻结：一直到最里面", () => {
  it("对象、列表，里面的也冻结；返回的就是给的", () => {
    const data = { words: { zh: "一", en: "one" }, list: [{ a: 1 }, null, "文本"] };
    expect(frozen(data)).toBe(data);
    expect([data, data.words, data.list, data.list[0]].map((one) => Object.isFrozen(one))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("函数不是数据，不冻结", () => {
    const read = (): number => 1;
    expect([Object.isFrozen(frozen({ read }).read), Object.isFrozen(frozen(read))]).toEqual([false, false]);
  });

  it.each([[null], [undefined], [5], ["文本"]])("%s 原样返回", (value) => {
    expect(frozen(value)).toBe(value);
  });

  it("已经冻结的不再查看：里面可以有指回自己的", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    Object.freeze(circle);
    expect(frozen({ circle }).circle).toBe(circle);
  });
});
