import { describe, expect, it } from "vitest";
import { labels } from "../../../src/kernel/language/text.ts";
import { itemsOf } from "../../../src/kernel/policy/items.ts";
import {
  clausesOf,
  periodOfMonths,
  periodsOfDays,
  planFiguresDate,
  planOf,
  taskLabels,
  tasksDue,
  timings,
} from "../../../src/policies/shared/plan.ts";
import { faultCodesOf, faultsOf } from "../../support/faults.ts";

const { office, bureau, city } = labels({
  office: { zh: "办公室", en: "the office" },
  bureau: { zh: "局", en: "the bureau" },
  city: { zh: "市局", en: "the city bureau" },
});
const phases = itemsOf<"二">("sample")({ first: { address: "二", zh: "先", en: "first" } });
const work = itemsOf<"二">("sample")({
  work: { address: "二", zh: "办事", en: "work" },
  report: { address: "二", zh: "报告", en: "report" },
});
const makeSample = () =>
  planOf({
    lead: "二",
    phases,
    by: [office],
    tasks: { first: work },
    others: { first: { report: [bureau] } },
    to: { first: { report: city } },
  });
const sample = makeSample();

describe("任务和责任单位", () => {
  it("每项任务有责任单位；另有写明的，从其写明；未写报送对象的为空", () => {
    expect(makeSample().phases[0]?.tasks).toEqual([
      { item: work.of.work, by: [office], to: null },
      { item: work.of.report, by: [bureau], to: city },
    ]);
    expect(taskLabels(sample)).toEqual(work.labels);
  });

  it("条款：总述、各阶段、各任务，按原文次序，不重复", () => {
    const phases = itemsOf<string>("sample")({ first: { address: "二", zh: "先", en: "first" } });
    const tasks = itemsOf<string>("sample")({
      work: { address: "二1", zh: "办事", en: "work" },
      report: { address: "二2", zh: "报告", en: "report" },
      reply: { address: "二2", zh: "答复", en: "reply" },
    });
    const plan = planOf({ lead: "一", phases, by: [office], tasks: { first: tasks } });
    expect(clausesOf(plan, false)).toEqual(["一", "二1", "二2"]);
    expect(clausesOf(plan, true)).toEqual(["一", "二", "二1", "二2"]);
  });

  it("每项任务最迟于其阶段结束日期到期", () => {
    const due = tasksDue(sample, { first: { from: "2010-01-08", until: "2010-03-31" } });
    expect(due.map(({ item, timing, dueOn }) => [item.label.code, timing, dueOn])).toEqual([
      ["work", timings.by, "2010-03-31"],
      ["report", timings.by, "2010-03-31"],
    ]);
  });

  it("一年的方案，按当年第一天的参数", () => {
    expect(planFiguresDate(2013)).toBe("2013-01-01");
  });
});

describe("月日的起止", () => {
  const items = itemsOf<"二" | "三">("sample")({
    first: { address: "二", zh: "先", en: "first" },
    second: { address: "三", zh: "后", en: "second" },
  });
  const plan = { lead: "一", phases: items.all.map((item) => ({ item, tasks: [] })) };
  const secondDays = { secondFrom: "03-01", secondUntil: "04-30" };
  const periodsIn = (year: number, firstFrom: string, firstUntil: string) =>
    periodsOfDays(plan, year, (figure) => ({ firstFrom, firstUntil, ...secondDays })[figure]);

  it.each([
    [2010, "01-08", "02-28", { from: "2010-01-08", until: "2010-02-28" }],
    [2010, "11-01", "12-31", { from: "2010-11-01", until: "2010-12-31" }],
    [2012, "02-29", "02-29", { from: "2012-02-29", until: "2012-02-29" }],
  ])("%d年%s至%s", (year, from, until, expected) => {
    const second = { from: `${year}-03-01`, until: `${year}-04-30` };
    expect(periodsIn(year, from, until)).toEqual({ first: expected, second });
  });

  it.each([
    ["02-29", "03-01", "figures.firstFrom"],
    ["01-08", "13-32", "figures.firstUntil"],
    ["01-08", "01-07", "figures.firstUntil"],
    ["00-00", "01-07", "figures.firstFrom"],
  ])("2010年没有%s至%s", (from, until, path) => {
    expect(faultCodesOf(() => periodsIn(2010, from, until))).toEqual([`${path} contradiction`]);
  });

  it("写明要求", () => {
    expect(faultsOf(() => periodsIn(2010, "02-29", "03-01"))).toEqual([
      ["figures.firstFrom", "contradiction", "2010年的有效日期"],
    ]);
    expect(() => periodsIn(2010, "02-29", "03-01")).toThrow("a date in 2010");
    expect(faultsOf(() => periodsIn(2010, "01-08", "01-07"))).toEqual([
      ["figures.firstUntil", "contradiction", "不得早于2010-01-08"],
    ]);
  });
});

describe("整月的起止", () => {
  it.each([
    [2013, 5, 6, { from: "2013-05-01", until: "2013-06-30" }],
    [2012, 2, 2, { from: "2012-02-01", until: "2012-02-29" }],
    [2013, 12, 12, { from: "2013-12-01", until: "2013-12-31" }],
  ])("%d年%d月至%d月", (year, from, until, expected) => {
    expect(periodOfMonths(year, from, until, ["from", "until"])).toEqual(expected);
  });

  it.each([
    [0, 6, "figures.from"],
    [5, 13, "figures.until"],
    [6, 5, "figures.until"],
  ])("没有%i月至%i月", (from, until, path) => {
    expect(faultCodesOf(() => periodOfMonths(2013, from, until, ["from", "until"]))).toEqual([`${path} contradiction`]);
  });
});
