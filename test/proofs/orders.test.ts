import { afterAll, describe, expect, it } from "vitest";
import { faultsOfOrder, orders } from "./orders.ts";

const count = orders.reduce((sum, { points }) => sum + points.length, 0);

afterAll(() => console.log(`${orders.length}列，${count}天或分钟：不缺、不重`));

describe("相邻的日期、年龄和时刻之间：不缺、不重，界限在哪一天", () => {
  it.each(orders)("$clause $title", (order) => {
    expect(faultsOfOrder(order)).toEqual([]);
  });
});
