import { describe, expect, it } from "vitest";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { day } from "../../../src/kernel/facts/fields.ts";
import { labels } from "../../../src/kernel/language/text.ts";
import { defineDocument } from "../../../src/kernel/policy/document.ts";
import { defineFigures } from "../../../src/kernel/policy/figure.ts";
import { itemsOf } from "../../../src/kernel/policy/items.ts";
import { defineReadings } from "../../../src/kernel/policy/reading.ts";
import { type Duty, planOf, timings } from "../../../src/policies/shared/plan.ts";
import { calendarRule, phasesOnRule, reportsDueRule } from "../../../src/policies/shared/plan-rules.ts";
import { isChinese, isEnglish } from "../../support/languages.ts";
import { unnamedIn } from "../../support/schema-names.ts";
import { fitsAnswer } from "../../support/schemas.ts";

type Address = "一" | "二" | "三";
const items = itemsOf<Address>("sample");
const phases = items({
  first: { address: "二", zh: "先", en: "first" },
  second: { address: "三", zh: "后", en: "second" },
});
const actors = labels({ office: { zh: "办公室", en: "the office" }, bureau: { zh: "局", en: "the bureau" } });
const work = items({ work: { address: "二", zh: "办事", en: "work" } });
const plan = planOf({ lead: "一", phases, by: [actors.office], tasks: { first: work, second: items({}) } });
const periods = {
  first: { from: "2010-01-08", until: "2010-03-31" },
  second: { from: "2010-03-01", until: "2010-04-30" },
};

const { rule } = defineDocument<Address>()({
  name: "sample",
  title: { zh: "方案", en: "plan" },
  summary: { zh: "方案", en: "plan" },
  figures: defineFigures("sample", {}),
  readings: defineReadings({}),
});

const words = { clauses: ["一", "二", "三"] as const };
const makePhasesOn = () =>
  rule({
    ...words,
    name: "phases-on",
    ...phasesOnRule(plan, facts({ on: day({ zh: "日期", en: "date" }) }), () => periods),
  });
const phasesOn = makePhasesOn();
const makeCalendar = () =>
  rule({
    ...words,
    name: "calendar",
    ...calendarRule(
      plan,
      facts({}),
      () => periods,
      () => 2,
    ),
  });
const calendar = makeCalendar();

const period = facts({
  from: day({ zh: "查询起始日期", en: "start date" }),
  until: day({ zh: "查询截止日期", en: "end date" }),
});
type PhaseDuty = Duty<Address, "first" | "second">;
const reportsDue = (duties: readonly PhaseDuty[]) =>
  rule({
    ...words,
    name: "reports-due",
    ...reportsDueRule("一", { duties: phases.labels, actors, recipients: actors }, period, () => duties),
  });
const duty = (dueOn: string, item: PhaseDuty["item"] = phases.of.first): PhaseDuty => ({
  item,
  by: [actors.office],
  to: null,
  timing: timings.by,
  dueOn,
});

describe("当日所处阶段", () => {
  it.each([
    ["2010-01-07", []],
    ["2010-01-08", ["first"]],
    ["2010-03-01", ["first", "second"]],
    ["2010-03-31", ["first", "second"]],
    ["2010-04-01", ["second"]],
    ["2010-05-01", []],
  ])("%s", (on, expected) => {
    const { value } = phasesOn({ on });
    expect(value.phases.map((one) => one.code)).toEqual(expected);
    expect(fitsAnswer(phasesOn, value)).toEqual([]);
  });

  it("每个阶段连同起止日期", () => {
    expect(phasesOn({ on: "2010-01-08" }).value.phases).toEqual([
      { code: "first", zh: "先", en: "first", clause: "sample/二", ...periods.first, days: 83 }, // 24+28+31
    ]);
  });

  it("每个阶段各有依据；在总述的条款写明有无阶段", () => {
    const grounds = (on: string) => phasesOn({ on }).grounds.map((one) => [one.clause, one.finding, one.holds]);
    expect(grounds("2010-02-01")).toEqual([
      ["sample/二", "runs", true],
      ["sample/三", "runs", false],
      ["sample/一", "running", true],
    ]);
    expect(grounds("2011-02-01")).toEqual([
      ["sample/二", "runs", false],
      ["sample/三", "runs", false],
      ["sample/一", "no-phase", true],
    ]);
  });

  it("说明", () => {
    expect(phasesOn.explain(phasesOn({ on: "2010-02-01" }), "zh").split("\n")).toEqual([
      "当日所处阶段（sample/phases-on）",
      "  • 二 2010年2月1日在先阶段之内（2010年1月8日至2010年3月31日）",
      "  • 三 2010年2月1日不在后阶段之内（2010年3月1日至2010年4月30日）",
      "  • 一 2010年2月1日有1个阶段正在进行",
    ]);
    expect(phasesOn.explain(phasesOn({ on: "2010-02-01" }), "en")).toContain("1 phase in progress on 2010-02-01");
    expect(phasesOn.explain(phasesOn({ on: "2010-03-01" }), "en")).toContain("2 phases in progress on 2010-03-01");
  });
});

describe("方案日程", () => {
  it("每个阶段连同起止日期、任务、责任单位", () => {
    const { value } = calendar({});
    expect(value.count).toBe(2);
    expect(value.phases).toMatchObject([
      {
        code: "first",
        ...periods.first,
        days: 83,
        tasks: [{ code: "work", clause: "sample/二", by: [{ code: "office" }] }],
      },
      { code: "second", ...periods.second, days: 61, tasks: [] }, // 31+30
    ]);
    expect(fitsAnswer(calendar, value)).toEqual([]);
  });

  it("依据：总数在总述的条款，阶段和任务各在自己的条款", () => {
    expect(calendar({}).grounds.map((one) => [one.clause, one.finding])).toEqual([
      ["sample/一", "phases"],
      ["sample/二", "phase"],
      ["sample/二", "task"],
      ["sample/三", "phase"],
    ]);
  });
});

describe("到期应报送、应办理事项", () => {
  const three = reportsDue(["2010-06-30", "2010-01-31", "2010-03-31"].map((dueOn) => duty(dueOn)));
  const dueIn = (from: string, until: string) => three({ from, until }).value.duties.map((one) => one.dueOn);

  it("查询期间的两端都含在内，按日期先后", () => {
    expect(dueIn("2010-01-31", "2010-06-30")).toEqual(["2010-01-31", "2010-03-31", "2010-06-30"]);
    expect(dueIn("2010-02-01", "2010-06-29")).toEqual(["2010-03-31"]);
    expect(dueIn("2010-07-01", "2010-12-31")).toEqual([]);
  });

  it("每项连同责任单位、报送对象、时限；没有报送对象的为空", () => {
    const { value } = three({ from: "2010-01-31", until: "2010-01-31" });
    expect(value.duties).toEqual([
      {
        code: "first",
        zh: "先",
        en: "first",
        clause: "sample/二",
        by: [actors.office],
        to: null,
        timing: timings.by,
        dueOn: "2010-01-31",
      },
    ]);
    expect(fitsAnswer(three, value)).toEqual([]);
    const reported = reportsDue([{ ...duty("2010-01-31"), to: actors.bureau }]);
    expect(fitsAnswer(reported, reported({ from: "2010-01-31", until: "2010-01-31" }).value)).toEqual([]);
  });

  it("依据：每项在自己的条款；没有到期的，在总述的条款写明", () => {
    const found = (from: string, until: string) =>
      three({ from, until }).grounds.map((one) => [one.clause, one.finding, one.data?.dueOn]);
    expect(found("2010-01-01", "2010-04-30")).toEqual([
      ["sample/二", "duty-due", "2010-01-31"],
      ["sample/二", "duty-due", "2010-03-31"],
    ]);
    expect(found("2010-07-01", "2010-12-31")).toEqual([["sample/一", "nothing-due", undefined]]);
  });

  it("有报送对象的，依据写明报送给谁；没有报送对象的方案，没有这一事项", () => {
    const { grounds } = reportsDue([{ ...duty("2010-01-31"), to: actors.bureau }])({
      from: "2010-01-31",
      until: "2010-01-31",
    });
    expect(grounds.map((one) => [one.finding, one.data?.to])).toEqual([["report-due", actors.bureau]]);
    const without = reportsDueRule("一", { duties: phases.labels, actors }, period, () => []);
    expect(Object.keys(without.findings)).toEqual(["duty-due", "nothing-due"]);
  });

  it("同一天到期的，按原文的次序", () => {
    const sameDay = reportsDue([duty("2010-03-31", phases.of.second), duty("2010-03-31", phases.of.first)]);
    const { duties } = sameDay({ from: "2010-01-01", until: "2010-12-31" }).value;
    expect(duties.map((one) => one.code)).toEqual(["second", "first"]);
  });
});

it.each([
  ["当日所处阶段", makePhasesOn, { on: "2010-03-01" }],
  ["方案日程", makeCalendar, {}],
  ["到期应报送、应办理事项", () => reportsDue([duty("2010-01-31")]), { from: "2010-01-01", until: "2010-12-31" }],
] as const)("%s：名称、问题、结果的每个字段和单位，中文、英文都有，结果与之相符", (name, make, given) => {
  const made = make() as unknown as typeof phasesOn;
  const { title, question, answer } = made;
  expect(title.zh).toBe(name);
  expect([isEnglish(title.en), isChinese(question.zh), isEnglish(question.en)]).toEqual([true, true, true]);
  expect(unnamedIn(answer.schema)).toEqual([]);
  expect(fitsAnswer(made, made(given as never).value)).toEqual([]);
});
