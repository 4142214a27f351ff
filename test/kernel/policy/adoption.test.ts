import { describe, expect, it } from "vitest";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { monthlyPension } from "../../../src/policies/landless-farmers/benefits/monthly-pension.ts";

const twice = [
  { from: "2016-01-01", value: "160" },
  { from: "2016-01-01", value: "139" },
];

/** 县级设置写错的，逐项指出在哪里、错在哪里。 */
const rows = [
  ["同一日期起有两个值", { figures: { annuityDivisor: twice } }, ["figures.annuityDivisor", "contradiction"]],
  [
    "无效日期",
    { figures: { annuityDivisor: [{ from: "2016-02-30", value: "160" }] } },
    ["figures.annuityDivisor", "malformed"],
  ],
  ["空的列表", { figures: { annuityDivisor: [] } }, ["figures.annuityDivisor", "malformed"]],
  [
    "截止早于开始",
    { figures: { annuityDivisor: [{ from: "2016-01-02", until: "2016-01-01", value: "160" }] } },
    ["figures.annuityDivisor", "malformed"],
  ],
  [
    "截止日期无效",
    { figures: { annuityDivisor: [{ from: "2016-01-01", until: "2016-02-30", value: "160" }] } },
    ["figures.annuityDivisor", "malformed"],
  ],
  [
    "截止不是日期",
    { figures: { annuityDivisor: [{ from: "2016-01-01", until: 20_161_231, value: "160" }] } },
    ["figures.annuityDivisor", "malformed"],
  ],
  ["未写值", { figures: { annuityDivisor: [{ from: "2016-01-01" }] } }, ["figures.annuityDivisor", "malformed"]],
  [
    "值不是数",
    { figures: { annuityDivisor: [{ from: "2016-01-01", value: true }] } },
    ["figures.annuityDivisor", "malformed"],
  ],
  [
    "截止写错了名称",
    { figures: { annuityDivisor: [{ from: "2016-01-01", to: "2016-12-31", value: "160" }] } },
    ["figures.annuityDivisor", "malformed"],
  ],
  ["列表里的一项是空的", { figures: { annuityDivisor: [null] } }, ["figures.annuityDivisor", "malformed"]],
  ["计发系数为零", { figures: { annuityDivisor: "0" } }, ["figures.annuityDivisor", "out-of-range"]],
  ["没有这项参数", { figures: { annuityDivisors: "160" } }, ["figures.annuityDivisors", "unknown-key"]],
  ["没有这个选项", { readings: { birthday: "never" } }, ["readings.birthday", "unknown-option"]],
  ["选项不是文本", { readings: { birthday: 1 } }, ["readings.birthday", "unknown-option"]],
  ["没有这个口径", { readings: { birthdays: "on-the-birthday" } }, ["readings.birthdays", "unknown-key"]],
  ["既不是参数也不是口径", { annuityDivisor: "160" }, ["annuityDivisor", "unknown-key"]],
] as const;

describe("采用县级设置的参数和口径", () => {
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

  it("只在一天适用的值", () => {
    const oneDay = [{ from: "2016-01-01", until: "2016-01-01", value: 150 }];
    const { monthlyAmount } = monthlyPension(
      { balance: "15000", on: "2016-01-01" },
      { figures: { annuityDivisor: oneDay } },
    ).value;
    expect(monthlyAmount.toFixed(2)).toBe("100.00"); // 15000÷150
  });

  it("写明未设定的，等于未写", () => {
    const none = { figures: { annuityDivisor: undefined }, readings: undefined };
    expect(monthlyPension.safe({ balance: "16000", on: "2016-01-01" }, none as never).ok).toBe(true);
  });

  it("写错几处，一并指出，写明可以填什么", () => {
    const wrong = { figures: { annuityDivisor: "0" }, readings: { birthday: "some" }, reading: {} };
    let said: unknown;
    try {
      monthlyPension.adopt(wrong as never);
    } catch (error) {
      said = error instanceof PolicyError && error.faults.map(({ path, expected }) => [path, expected.zh]);
    }
    expect(said).toEqual([
      ["reading", "可选：readings、figures"],
      ["readings.birthday", "可选：on-the-birthday、day-after-the-birthday、leap-birthday-on-1-march"],
      ["figures.annuityDivisor", "1至1000000的整数（计发系数）"],
    ]);
  });

  it("不同日期起的值，次序不论", () => {
    const dated = [
      { from: "2017-01-01", value: "150" },
      { from: "2016-01-01", value: "160" },
    ];
    const { monthlyAmount } = monthlyPension({ balance: "15000", on: "2016-12-31" }, {
      figures: { annuityDivisor: dated },
    } as never).value;
    expect(monthlyAmount.toFixed(2)).toBe("93.75"); // 15000÷160
  });
});
