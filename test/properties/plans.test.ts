import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "../../src/kernel/days/calendar.ts";
import { addDays } from "../../src/kernel/days/moving.ts";
import { assistanceWeek, conductReview, startupYearBureau, startupYearSystem } from "../../src/policies/documents.ts";
import { day } from "../support/arbitraries.ts";
import { factsOf, optionsOf } from "../support/cases.ts";
import { documentOf, results } from "../support/results.ts";

type Period = { readonly from: string; readonly until: string };
type Task = { readonly code: string; readonly clause: string; readonly by: readonly { readonly code: string }[] };
type Phase = Period & { readonly code: string; readonly days: number; readonly tasks: readonly Task[] };
type Duty = Task & { readonly dueOn: string };

/** A plan of one year or with dates of its own, as its three rules report it. */
interface Reported {
  readonly calendar: { readonly value: { readonly phases: readonly Phase[] } };
  readonly on: (on: string) => { readonly value: { readonly phases: readonly Omit<Phase, "tasks">[] } };
  readonly due: (query: Period) => { readonly value: { readonly duties: readonly Duty[] } };
  /** The clause that gives duties to no phase, and the one that gives a duty to every phase. */
  readonly ofNoPhase?: string;
  readonly ofEveryPhase?: string;
}

const year = fc.integer({ min: 1990, max: 2197 });

/** Eight days in order are the ends of four stages; the ninth number places the statistics and, for half of them, the theme day in the third. */
const stages = fc
  .tuple(
    day("2010-01-01", "2197-01-01"),
    fc.array(fc.nat({ max: 40 }), { minLength: 7, maxLength: 7 }),
    fc.nat({ max: 40 }),
  )
  .map(([first, gaps, offset]) => {
    const ends = [first];
    for (const [index, gap] of gaps.entries()) ends.push(addDays(ends.at(-1) as string, gap + (index % 2)));
    const at = (index: number): Period => ({ from: ends[2 * index] as string, until: ends[2 * index + 1] as string });
    const activity = at(2);
    const length = daysBetween(activity.from, activity.until) + 1;
    const statisticsDueOn = addDays(activity.from, offset % length);
    const themeDay = addDays(statisticsDueOn, 1);
    return {
      dates: { organisation: at(0), preparation: at(1), activity, summary: at(3) },
      statisticsDueOn,
      themeDay: themeDay <= activity.until && offset % 2 === 0 ? themeDay : undefined,
    };
  });

const reportDates = (of: number) => fc.uniqueArray(day(`${of}-01-08`, `${of}-12-31`), { maxLength: 5 });

const plans: Readonly<Record<string, fc.Arbitrary<Reported>>> = {
  "conduct-review": year.map((year) => ({
    calendar: conductReview.calendar({ year }),
    on: (on) => conductReview.phasesOn({ year, on }),
    due: (query) => conductReview.reportsDue({ year, ...query }),
    ofEveryPhase: "conduct-review/四(五)3",
  })),
  "startup-year-system": year.chain((year) =>
    reportDates(year).map((reportDates) => ({
      calendar: startupYearSystem.calendar({ year }),
      on: (on) => startupYearSystem.phasesOn({ year, on }),
      due: (query) => startupYearSystem.reportsDue({ year, ...query, reportDates }),
      ofNoPhase: "startup-year-system/四4",
    })),
  ),
  "startup-year-bureau": year.map((year) => ({
    calendar: startupYearBureau.calendar({ year }),
    on: (on) => startupYearBureau.phasesOn({ year, on }),
    due: (query) => startupYearBureau.reportsDue({ year, ...query }),
  })),
  "assistance-week": stages.map(({ dates, statisticsDueOn, themeDay }) => ({
    calendar: assistanceWeek.calendar(dates),
    on: (on) => assistanceWeek.phasesOn({ ...dates, on }),
    due: (query) => assistanceWeek.reportsDue({ ...dates, statisticsDueOn, themeDay, ...query }),
  })),
};

const within = (on: string, { from, until }: Period) => from <= on && on <= until;
const ever: Period = { from: "1990-01-01", until: "2199-12-31" };
const name = ({ code, clause, by }: Task) => `${clause} ${code} ${by.map((one) => one.code).join()}`;

/** The first and the last day of a plan. */
const whole = (phases: readonly Period[]): Period => ({
  from: phases.map((one) => one.from).sort()[0] as string,
  until: phases
    .map((one) => one.until)
    .sort()
    .at(-1) as string,
});

describe.each(Object.entries(plans))("%s：日程、阶段、到期事项一致", (_, plan) => {
  it("日程里的每项任务都在其阶段之内到期一次；到期的都在日程里、在方案期间之内", () => {
    fc.assert(
      fc.property(plan, ({ calendar, due, ofNoPhase, ofEveryPhase }) => {
        const { phases } = calendar.value;
        const { duties } = due(ever).value;
        for (const phase of phases) {
          for (const task of phase.tasks.filter(({ clause }) => clause !== ofEveryPhase)) {
            const own = duties.filter((one) => name(one) === name(task));
            expect(own.map(({ dueOn }) => within(dueOn, phase))).toEqual([true]);
          }
        }
        const reports = duties.filter(({ clause }) => clause === ofEveryPhase);
        expect(reports).toHaveLength(ofEveryPhase ? 2 * phases.length : 0); // 各单位报送、行评办汇总，每阶段各一次
        const tasks = new Set(phases.flatMap((one) => one.tasks.map(name)));
        const clauses = new Set([ofNoPhase, ofEveryPhase]);
        expect(duties.filter((one) => !tasks.has(name(one)) && !clauses.has(one.clause))).toEqual([]);
        expect(duties.filter(({ dueOn }) => !within(dueOn, whole(phases)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("某日所处的阶段，就是日程里包括这一天的阶段，天数是这些天的个数", () => {
    fc.assert(
      fc.property(plan, fc.nat({ max: 400 }), ({ calendar, on }, after) => {
        const { phases } = calendar.value;
        const one = addDays(whole(phases).from, after - 10);
        const running = phases.filter((phase) => within(one, phase));
        expect(on(one).value.phases).toEqual(running.map(({ tasks: _, ...rest }) => rest));
        for (const { from, until, days } of phases) expect(addDays(from, days - 1)).toBe(until);
      }),
      { numRuns: 200 },
    );
  });

  it("查询期间分成两段，到期事项不多也不少", () => {
    fc.assert(
      fc.property(plan, fc.nat({ max: 400 }), ({ calendar, due }, after) => {
        const { from, until } = ever;
        const middle = addDays(whole(calendar.value.phases).from, after);
        if (middle >= until) return;
        const parts = [due({ from, until: middle }), due({ from: addDays(middle, 1), until })];
        expect(parts.flatMap(({ value }) => value.duties)).toEqual(due(ever).value.duties);
      }),
      { numRuns: 100 },
    );
  });
});

/** The same facts with every list in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) {
    const placed = value.map((one) => [random(), shuffled(one, random)] as const);
    return placed.sort(([a], [b]) => a - b).map(([, one]) => one);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shuffled(one, random)]));
}

/** Numbers that look random, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

it("这些文件的每个案例：列表换了次序，结果不变（各单位按填报的次序列出）", () => {
  const documents = [...Object.keys(plans), "disability-employment"];
  const rows = results.filter(({ table, outcome }) => outcome.ok && documents.includes(documentOf(table.rule.name)));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_147_483_646 }), (seed) => {
      const random = randomOf(seed);
      const differing = rows.filter(({ table, row, outcome }) => {
        const again = table.rule.safe(shuffled(factsOf(table, row), random), optionsOf(table, row) as never);
        return said(again) !== said(outcome);
      });
      expect(differing.map(({ table, row }) => `${table.rule.name} ${row.when}`)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

/** A value as text, its named bodies sorted. */
function said(outcome: (typeof results)[number]["outcome"]): string {
  if (!outcome.ok) return JSON.stringify(outcome.error.faults);
  const { deviations, ...rest } = outcome.determination.value as { readonly deviations?: readonly object[] };
  return JSON.stringify([rest, deviations?.map((one) => JSON.stringify(one)).sort()]);
}
