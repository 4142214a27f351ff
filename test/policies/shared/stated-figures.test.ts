import { expect, it } from "vitest";
import { figure } from "../../../src/kernel/policy/figure.ts";
import { figuresAt, periodFigures } from "../../../src/policies/shared/stated-figures.ts";

const title = { zh: "人数", en: "number of people" };

it("一条写明的几项参数：条款和单位相同，其余照写", () => {
  const { few, many } = figuresAt("一", "count", {
    few: { value: "2", quote: "2人", title },
    many: { value: "9", quote: "9人", title },
  });
  expect(few).toEqual(figure({ address: "一", unit: "count", value: "2", quote: "2人", title }));
  expect(many).toEqual(figure({ address: "一", unit: "count", value: "9", quote: "9人", title }));
});

it.each([
  ["month-day", "开始日期", "start date of", "结束日期", "end date of"],
  ["month", "开始月份", "first month of", "结束月份", "last month of"],
  ["clock", "开始时刻", "start time of", "结束时刻", "end time of"],
] as const)("起止两项参数，按单位命名：%s", (unit, fromZh, fromEn, untilZh, untilEn) => {
  const phase = { zh: "宣传阶段", en: "publicity" };
  const figures = periodFigures("publicity", {
    address: "一",
    unit,
    title: phase,
    from: { value: "1", quote: "1" },
    until: { value: "2", quote: "2" },
  });
  expect([figures.publicityFrom.title, figures.publicityUntil.title]).toEqual([
    { zh: `宣传阶段${fromZh}`, en: `${fromEn} publicity` },
    { zh: `宣传阶段${untilZh}`, en: `${untilEn} publicity` },
  ]);
});
