import { describe, expect, it } from "vitest";
import { facts, parseFacts } from "../../src/kernel/facts/facts.ts";
import { day } from "../../src/kernel/facts/fields.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { labels } from "../../src/kernel/language/text.ts";
import { defineDocument } from "../../src/kernel/policy/document.ts";
import { defineFigures } from "../../src/kernel/policy/figure.ts";
import type { Words } from "../../src/kernel/policy/findings.ts";
import { itemsOf } from "../../src/kernel/policy/items.ts";
import { defineReadings } from "../../src/kernel/policy/reading.ts";
import type { Policy } from "../../src/kernel/policy/rule.ts";
import {
  activePhases,
  calendarOf,
  clockTime,
  dutiesDue,
  type Plan,
  periodOfDays,
  periodOfMonths,
  tasksBy,
  timings,
} from "../../src/policies/shared/plan.ts";
import type { calendarWords, phasesOnWords, reportsDueWords } from "../../src/policies/shared/plan-words.ts";

const items = itemsOf<At>("sample");
const phases = items({
  first: { at: "二", zh: "先", en: "first" },
  second: { at: "三", zh: "后", en: "second" },
});
const doers = labels({ office: { zh: "办公室", en: "the office" } });
const work = items({ work: { at: "二", zh: "干活", en: "work" } });
type At = "一" | "二" | "三";
const plan: Plan<At, "first" | "second"> = {
  lead: "一",
  phases: phases.all.map((item) => ({ item, tasks: item.label.code === "first" ? tasksBy(doers.office, work) : [] })),
};
const spans = {
  first: { start: "2010-01-08", end: "2010-03-31" },
  second: { start: "2010-03-01", end: "2010-04-30" },
};

const figures = defineFigures("sample", {});
const readings = defineReadings({});
type Recorder<W extends Words> = Policy<At, W["findings"], typeof figures, typeof readings>;
const { rule } = defineDocument<At>()({ name: "sample", figures, readings });

const phasesOn = rule({
  name: "phases-on",
  clauses: ["一", "二", "三"],
  facts: facts({ on: day({ zh: "日", en: "day" }) }),
  decide: ({ on }, policy: Recorder<typeof phasesOnWords>) => activePhases(plan, spans, on, policy),
});
const calendar = rule({
  name: "calendar",
  clauses: ["一", "二", "三"],
  facts: facts({}),
  decide: (_facts, policy: Recorder<typeof calendarWords>) => calendarOf(plan, spans, 2, policy),
});
const dueOnThreeDays = rule({
  name: "reports-due",
  clauses: ["一", "二"],
  facts: facts({ from: day({ zh: "首日", en: "first day" }), to: day({ zh: "末日", en: "last day" }) }),
  decide: (period, policy: Recorder<typeof reportsDueWords>) =>
    dutiesDue(["2010-06-30", "2010-01-31", "2010-03-31"].map(duty), period, "一", policy),
});

function duty(due: string) {
  return { item: phases.of.first, by: doers.office, to: null, timing: timings.by, due };
}

const codes = (list: readonly { readonly code: string }[]) => list.map((one) => one.code);

describe("itemsOf", () => {
  it("keeps the order of the text, and gives each item its words and its clause", () => {
    expect(phases.all.map((one) => one.entry)).toEqual([
      { code: "first", zh: "先", en: "first", clause: "sample/二" },
      { code: "second", zh: "后", en: "second", clause: "sample/三" },
    ]);
    expect(phases.of.second).toBe(phases.all[1]);
    expect(phases.labels.first).toEqual({ code: "first", zh: "先", en: "first" });
  });
});

describe("daySpan", () => {
  it("puts month and day into the year", () => {
    expect(periodOfDays(2010, "01-08", "02-28", ["from", "until"])).toEqual({ start: "2010-01-08", end: "2010-02-28" });
    expect(periodOfDays(2010, "11-01", "12-31", ["from", "until"])).toEqual({ start: "2010-11-01", end: "2010-12-31" });
    expect(periodOfDays(2012, "02-29", "02-29", ["from", "until"])).toEqual({ start: "2012-02-29", end: "2012-02-29" });
  });

  it.each([
    ["02-29", "03-01", "figures.from"],
    ["01-08", "13-32", "figures.until"],
    ["01-08", "01-07", "figures.until"],
    ["00-00", "01-07", "figures.from"],
  ])("refuses %s to %s in 2010", (from, until, path) => {
    expect(faultOf(() => periodOfDays(2010, from, until, ["from", "until"]))).toEqual([path, "contradiction"]);
  });
});

describe("monthSpan", () => {
  it("takes whole calendar months", () => {
    expect(periodOfMonths(2013, 5, 6, ["from", "until"])).toEqual({ start: "2013-05-01", end: "2013-06-30" });
    expect(periodOfMonths(2012, 2, 2, ["from", "until"])).toEqual({ start: "2012-02-01", end: "2012-02-29" });
    expect(periodOfMonths(2013, 12, 12, ["from", "until"])).toEqual({ start: "2013-12-01", end: "2013-12-31" });
  });

  it.each([
    [0, 6, "figures.from"],
    [5, 13, "figures.until"],
    [6, 5, "figures.until"],
  ])("refuses months %i to %i", (from, until, path) => {
    expect(faultOf(() => periodOfMonths(2013, from, until, ["from", "until"]))).toEqual([path, "contradiction"]);
  });
});

describe("phasesRunning", () => {
  it.each([
    ["2010-01-07", []],
    ["2010-01-08", ["first"]],
    ["2010-03-01", ["first", "second"]],
    ["2010-03-31", ["first", "second"]],
    ["2010-04-01", ["second"]],
    ["2010-05-01", []],
  ])("on %s", (on, expected) => {
    expect(codes(phasesOn({ on }).value.phases)).toEqual(expected);
  });

  it("records every phase, and on the leading clause whether any runs", () => {
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
});

describe("calendarOf", () => {
  it("shows every phase with its days, its tasks and who does them", () => {
    const { count, phases } = calendar({}).value;
    expect(count).toBe(2);
    expect(phases).toMatchObject([
      { code: "first", ...spans.first, tasks: [{ code: "work", clause: "sample/二", by: { code: "office" } }] },
      { code: "second", ...spans.second, tasks: [] },
    ]);
  });
});

describe("dutiesDue", () => {
  const dueIn = (from: string, to: string) => dueOnThreeDays({ from, to }).value.duties;

  it("includes both ends of the period and sorts by day", () => {
    expect(dueIn("2010-01-31", "2010-06-30").map((one) => one.due)).toEqual(["2010-01-31", "2010-03-31", "2010-06-30"]);
    expect(dueIn("2010-02-01", "2010-06-29").map((one) => one.due)).toEqual(["2010-03-31"]);
    expect(dueIn("2010-07-01", "2010-12-31")).toEqual([]);
  });
});

describe("dutiesDue: grounds", () => {
  const found = (from: string, to: string) =>
    dueOnThreeDays({ from, to }).grounds.map((one) => [one.clause, one.finding, one.data?.due]);

  it("tells each duty under its clause, or on the leading clause that there is none", () => {
    expect(found("2010-01-01", "2010-04-30")).toEqual([
      ["sample/二", "duty-due", "2010-01-31"],
      ["sample/二", "duty-due", "2010-03-31"],
    ]);
    expect(found("2010-07-01", "2010-12-31")).toEqual([["sample/一", "nothing-due", undefined]]);
  });

  it("keeps the order of the text on one day", () => {
    const duties = [phases.of.second, phases.of.first].map((item) => ({ ...duty("2010-03-31"), item }));
    const quiet = { found: () => {}, condition: (_: unknown, __: unknown, holds: boolean) => holds };
    const { duties: due } = dutiesDue(duties, { from: "2010-01-01", to: "2010-12-31" }, "一", quiet as never);
    expect(codes(due)).toEqual(["second", "first"]);
  });
});

describe("clockTime", () => {
  const form = facts({ at: clockTime({ zh: "时刻", en: "time" }) });

  it.each(["00:00", "08:50", "23:59"])("reads %s", (at) => {
    expect(parseFacts(form, { at })).toEqual({ at });
  });

  it.each([
    ["24:00", "malformed"],
    ["8:50", "malformed"],
    ["08:60", "malformed"],
    ["０８:50", "malformed"],
    ["08:50 ", "malformed"],
    [850, "wrong-type"],
    [null, "wrong-type"],
    [undefined, "missing"],
  ])("refuses %j as %s", (at, code) => {
    const result = parseFacts(form, { at });
    expect(result instanceof PolicyError && result.faults.map((one) => [one.path, one.code])).toEqual([["at", code]]);
  });
});

/** Path and code of the only fault. */
function faultOf(run: () => unknown): readonly string[] | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.flatMap((one) => [one.path, one.code]);
    throw error;
  }
  return undefined;
}
