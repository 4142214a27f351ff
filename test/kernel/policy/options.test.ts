import { describe, expect, it } from "vitest";
import type { Fault, PolicyError } from "../../../src/kernel/language/errors.ts";
import { subsidy } from "../../support/sample.ts";

const given = { on: "2012-05-01", months: 1 };
/** The faults of options, or the answer. */
function under(options: unknown): readonly Fault[] | string {
  const outcome = subsidy.safe(given, options as never);
  return outcome.ok ? outcome.determination.value.amount.toFixed() : outcome.error.faults;
}
const codes = (options: unknown) => {
  const found = under(options);
  return typeof found === "string" ? found : found.map(({ path, code, expected }) => `${path} ${code} ${expected.en}`);
};
const form = "figures.monthly malformed a single value, or a list of { from, until?, value } with dates as YYYY-MM-DD";

describe("县级设置的写法", () => {
  it.each<[string, unknown, unknown]>([
    ["没有截止写空", { figures: { monthly: [{ from: "2012-01-01", until: null, value: 130 }] } }, "130"],
    ["有截止", { figures: { monthly: [{ from: "2012-01-01", until: "2012-12-31", value: "130" }] } }, "130"],
    ["样子像列表的不是列表", { figures: { monthly: { 0: { from: "2012-01-01", value: "130" }, length: 1 } } }, [form]],
    ["值是是否", { figures: { monthly: [{ from: "2012-01-01", value: true }] } }, [form]],
    [
      "列表里的一项是带着字段的列表",
      { figures: { monthly: [Object.assign([], { from: "2012-01-01", value: "130" })] } },
      [form],
    ],
    [
      "口径写成列表",
      { readings: { firstMonth: ["counts"] } },
      ["readings.firstMonth unknown-option one of counts, does-not-count"],
    ],
    ["没有的参数", { figures: { yearly: "1" } }, ["figures.yearly unknown-key one of monthly, nightBonus, longFrom"]],
  ])("%s", (_, options, expected) => {
    expect(codes(options)).toEqual(expected);
  });

  it.each<[number, string]>([
    [120_000, "contradiction"], // 收下以后，开始日期相同
    [120_001, "malformed"],
  ])("%d 项：%s", (length, code) => {
    const monthly = new Array(length).fill({ from: "2012-01-01", value: "130" });
    const found = under({ figures: { monthly } });
    expect(typeof found === "string" ? [] : found.map((one) => one.code)).toEqual([code]);
  });

  it("写错一百多处：列出一百处，其余的计数", () => {
    const figures = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x${index}`, "1"]));
    const { faults, more } = subsidy.safe(given, { figures } as never).error as PolicyError;
    expect([faults.length, more]).toEqual([100, 50]);
  });

  it.each<[string, unknown]>([
    [
      "列不出名称的设置",
      new Proxy(
        {},
        {
          ownKeys: (): never => {
            throw new Error("x");
          },
        },
      ),
    ],
    ["列表不是设置", []],
  ])("%s", (_, options) => {
    expect(codes(options)).toEqual(["options wrong-type an object"]);
  });
});
