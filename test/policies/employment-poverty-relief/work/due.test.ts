import { describe, expect, it } from "vitest";
import { yuan } from "../../../../src/kernel/numbers/money.ts";
import { publicWelfareDue } from "../../../../src/policies/employment-poverty-relief/posts/public-welfare-payments.ts";
import { monthSpans } from "../../../../src/policies/employment-poverty-relief/work/due.ts";
import type {
  MonthState,
  ScheduleEndReason,
} from "../../../../src/policies/employment-poverty-relief/work/month-states.ts";

const isOver = true;

/** What JSON has of the spans of these months, each of 200 yuan if it is paid. */
function spansOf(states: readonly MonthState[], endReason: ScheduleEndReason | null) {
  const months = states.map((state, index) => ({ month: `2016-1${index}`, state }));
  const spans = monthSpans({ months, endReason }, ({ state }) => [yuan(state === "paid" ? 20_000 : 0)]);
  return JSON.parse(JSON.stringify(spans));
}

describe("各月应发：不发的月份写明原因", () => {
  const paid = (month: string) => ({ from: month, until: month, amounts: ["200.00"] });
  const unpaid = (month: string, zh: string) => ({ from: month, until: month, amounts: ["0.00"], why: { zh } });
  const noWorkLater = (from: string) => ({ from, until: null, amounts: ["0.00"], why: { zh: "当月未就业" }, isOver });

  it.each([
    ["就业结束：此后不再列", ["paid"], "work-ended", [paid("2016-10")]],
    ["没有月份", [], null, []],
    ["没有月份，有原因", [], "not-insured", []],
    ["都不发：此后没有可说的", ["before-approval"], null, [unpaid("2016-10", "首次批准之前")]],
    [
      "最后一个月未缴费：此后没有就业",
      ["paid", "not-insured"],
      "not-insured",
      [paid("2016-10"), unpaid("2016-11", "未缴纳社会保险费"), noWorkLater("2016-12")],
    ],
    [
      "退休：此后不再发",
      ["paid", "retired"],
      "retired",
      [paid("2016-10"), { ...unpaid("2016-11", "已达到法定退休年龄"), isOver }],
    ],
    ["期限已满，就业也结束：此后不再发", ["paid"], "term-exhausted", [paid("2016-10")]],
    [
      "最后一个月是12月：自次年1月起没有就业",
      ["paid", "paid", "partial-month"],
      "partial-month",
      [paid("2016-10"), paid("2016-11"), unpaid("2016-12", "就业不足月"), noWorkLater("2017-01")],
    ],
  ] as const)("%s", (_, states, endReason, expected) => {
    const spans = spansOf(states, endReason);
    expect(spans).toHaveLength(expected.length);
    expect(spans).toMatchObject(expected);
    for (const [index, one] of expected.entries()) {
      expect([spans[index].isOver, "why" in spans[index]]).toEqual(["isOver" in one ? true : undefined, "why" in one]);
    }
  });
});

describe("公益性岗位各月应发：个人、单位、社会保险补贴", () => {
  const month = { month: "2016-01", employer: yuan(10_000), socialInsurance: yuan(42_000) };
  it.each([
    ["三项都发", "paid", yuan(50_000), undefined],
    ["没有执行的最低工资标准：只说明个人的", "paid", null, ["当月无执行的最低工资标准", null, null]],
    ["已领其他补贴：只说明个人的", "employer-only", yuan(0), ["个人已领其他补贴，仅发放单位补贴", null, null]],
    ["未缴纳社会保险费：三项的原因相同", "not-insured", yuan(0), "未缴纳社会保险费"],
  ] as const)("%s", (_, state, worker, expected) => {
    const months = [{ ...month, state, worker }];
    const [span] = publicWelfareDue.spans({ months, endReason: "work-ended" });
    expect(span?.amounts).toEqual([worker, month.employer, month.socialInsurance]);
    const why = span?.why;
    const texts = why === undefined || "zh" in why ? why?.zh : why.map((one) => one?.zh ?? null);
    expect(texts).toEqual(expected);
  });
});
