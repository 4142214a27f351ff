import { describe, expect, it } from "vitest";
import { PolicyError } from "../../src/kernel/errors.ts";
import { monthlyPension } from "../../src/policies/landless-farmers/monthly-pension.ts";

const twice = [
  { from: "2016-01-01", value: "160" },
  { from: "2016-01-01", value: "139" },
];

/** 县里改数值时写错的，逐项指出在哪里、错在哪里。 */
const rows = [
  ["同一天起有两个值", { figures: { divisor: twice } }, ["figures.divisor", "impossible"]],
  ["不存在的日期", { figures: { divisor: [{ from: "2016-02-30", value: "160" }] } }, ["figures.divisor", "malformed"]],
  ["空的列表", { figures: { divisor: [] } }, ["figures.divisor", "malformed"]],
  [
    "截止早于开始",
    { figures: { divisor: [{ from: "2016-01-02", until: "2016-01-01", value: "160" }] } },
    ["figures.divisor", "malformed"],
  ],
  ["除数为零", { figures: { divisor: "0" } }, ["figures.divisor", "out-of-range"]],
  ["没有这项数值", { figures: { divisors: "160" } }, ["figures.divisors", "unknown-key"]],
  ["没有这个选项", { readings: { birthday: "never" } }, ["readings.birthday", "unknown-option"]],
] as const;

describe("采用县里的数值和解读", () => {
  it.each(rows)("%s", (_, options, expected) => {
    let caught: unknown;
    try {
      monthlyPension.adopt(options as never);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(PolicyError);
    expect((caught as PolicyError).faults.map(({ path, code }) => [path, code])).toEqual([expected]);
  });

  it("不同日子起的值，次序不论", () => {
    const dated = [
      { from: "2017-01-01", value: "150" },
      { from: "2016-01-01", value: "160" },
    ];
    const { monthly } = monthlyPension({ balance: "15000", on: "2016-12-31" }, {
      figures: { divisor: dated },
    } as never).value;
    expect(monthly.toFixed(2)).toBe("93.75"); // 15000÷160
  });
});
