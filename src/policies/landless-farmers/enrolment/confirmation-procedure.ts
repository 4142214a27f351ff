import type { CalendarDate } from "../../../kernel/days/index.ts";
import { answer, day, facts, flag, item, list, mustHold, nullable } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { applyRenamed } from "../../shared/apply-at.ts";
import { type Deciding, rule } from "../document.ts";
import { daysOff } from "../facts.ts";
import {
  department,
  departmentOf,
  departments,
  dutyOf,
  type Entry,
  history,
  type Step,
  sameStep,
  steps,
} from "./confirmation-steps.ts";
import { enrolmentHolds, noLater, reviewFindings, reviewsOf } from "./department-reviews.ts";
import { noticePeriod } from "./notice-period.ts";

const findings = {
  "step-taken": { zh: "{on:date}办理：{step:label}（{by:labels}）", en: "{on:date}: {step:label} (by: {by:labels})" },
  "in-order": {
    holds: { zh: "已先办“{previous:label}”，再办“{step:label}”", en: "“{step:label}” followed “{previous:label}”" },
    fails: { zh: "未先办“{previous:label}”即办“{step:label}”", en: "“{step:label}” did not follow “{previous:label}”" },
  },
  "notice-has-run": {
    holds: {
      zh: "公示至{until:date}期满，{on:date}上报，时间符合要求",
      en: "the notice ran until {until:date}, so the report of {on:date} was not too early",
    },
    fails: {
      zh: "公示至{until:date}期满，{on:date}上报，时间过早",
      en: "the notice ran until {until:date}, so the report of {on:date} was too early",
    },
  },
  ...reviewFindings,
  "first-step": { zh: "应先办理“{step:label}”", en: "the first step is “{step:label}”" },
  "next-step": {
    zh: "下一步为“{step:label}”，最早可于{from:date}办理",
    en: "next step: “{step:label}”, from {from:date} (inclusive)",
  },
} as const satisfies Findings;

/**
 * 对象确认程序 — Checks the steps taken, from the villagers' assembly to the enrolment, and gives the next step and its
 * earliest date. 五(三)2, 七(三).
 *
 * Two steps may be taken on the same day, but the report must wait until the notice has run. `next` is the first step
 * that is missing or was taken too early and must be repeated. Reviews by departments that are not required are allowed.
 *
 * @example const history = [{ step: "assembly-vote", on: "2012-05-31" }, { step: "public-notice", on: "2012-06-01" }] as const;
 * confirmationProcedure({ history }).value.next // { code: "village-report", …, earliestOn: "2012-06-09" }
 */
export const confirmationProcedure = rule({
  name: "confirmation-procedure",
  title: { zh: "对象确认程序", en: "Confirmation procedure" },
  question: {
    zh: "办理程序是否合规，下一步是什么，最早何时可以办理？",
    en: "Was the procedure followed, and what is the next step and its earliest date?",
  },
  clauses: [
    "五(三)2",
    "七(三)1",
    "七(三)2",
    "七(三)3",
    "七(三)5",
    "七(三)6",
    "七(三)7",
    "七(三)8",
    "七(三)11",
    "七(三)12",
  ],
  facts: facts(
    { history, daysOff },
    mustHold(
      ["history"],
      { zh: "每一步骤、每个部门不得重复填报", en: "each step and each department only once" },
      (f) => f.history.some((one, index) => f.history.findIndex((other) => sameStep(one, other)) < index),
    ),
  ),
  answer: answer({
    valid: flag({ zh: "已办步骤均符合程序", en: "all steps taken follow the procedure" }),
    complete: flag({ zh: "确认程序已全部办理", en: "confirmation procedure is complete" }),
    unmetSteps: list({ zh: "不符合程序的步骤", en: "steps that do not follow the procedure" }, steps.field),
    next: nullable(
      item({ zh: "下一步骤", en: "next step" }, steps.labels, {
        by: steps.by,
        earliestOn: nullable(day({ zh: "下一步最早办理日期", en: "earliest date of the next step" })),
      }),
    ),
    requiredDepartments: list({ zh: "须审核的部门", en: "departments that must review" }, department),
    remainingDepartments: list({ zh: "尚待审核的部门", en: "departments that have yet to review" }, department),
    steps: list({ zh: "确认程序的步骤", en: "steps of the confirmation procedure" }, steps.field),
  }),
  uses: [noticePeriod],
  findings,
  decide(facts, policy) {
    const { history, daysOff } = facts;
    recordDone(history, policy);
    const dayOf = (step: Step) => history.find((one) => one.step === step)?.on;
    const follows = (step: Step, previous: Step): boolean => {
      const [day, before] = [dayOf(step), dayOf(previous)];
      const data = { step: steps.labels[step], previous: steps.labels[previous] };
      return day !== undefined && policy.condition("五(三)2", "in-order", noLater(before, day), data);
    };

    const voted = dayOf("assembly-vote");
    const notice = follows("public-notice", "assembly-vote");
    const postedOn = dayOf("public-notice");
    const names = { postedOn: `history[${history.findIndex(({ step }) => step === "public-notice")}].on` };
    const period =
      postedOn === undefined ? undefined : applyRenamed(noticePeriod, { postedOn, daysOff }, names, policy);
    follows("village-report", "public-notice");
    // a report on or after the end of the notice also comes after its posting
    const report = noticeHasRun(dayOf("village-report"), period, policy);
    const township = follows("township-review", "village-report");
    const reviews = reviewsOf(history, dayOf("township-review"), policy);
    const enrolled = enrolmentHolds(dayOf("enrolment"), reviews, policy);

    const course: readonly Progress[] = [
      { step: "assembly-vote", done: voted !== undefined, from: undefined },
      { step: "public-notice", done: notice, from: voted },
      { step: "village-report", done: report, from: period?.reportFrom },
      { step: "township-review", done: township, from: dayOf("village-report") },
      { step: "department-review", done: reviews.remaining.length === 0, from: dayOf("township-review") },
      { step: "enrolment", done: enrolled, from: reviews.latest },
    ];
    const taken = (step: Step) => (step === "department-review" ? reviews.tooEarly : dayOf(step) !== undefined);
    const unmetSteps = course.filter((one) => !one.done && taken(one.step)).map((one) => steps.of[one.step]);
    const next = nextOf(course, policy);
    return {
      valid: unmetSteps.length === 0,
      complete: next === null,
      unmetSteps,
      next,
      requiredDepartments: reviews.required,
      remainingDepartments: reviews.remaining,
      steps: steps.all.map((one) => one.item),
    };
  },
});

type Decision = Deciding<typeof findings>;

/** Progress of one step: whether it was taken correctly, and from which date it can be. */
interface Progress {
  readonly step: Step;
  readonly done: boolean;
  readonly from: CalendarDate | undefined;
}

/** The first step that is missing or must be repeated. Only the very first has no step before it that sets a date. */
function nextOf(course: readonly Progress[], policy: Decision) {
  const next = course.find((one) => !one.done);
  if (next === undefined) return null;
  const { step, from } = next;
  if (from === undefined) policy.found("五(三)2", "first-step", { step: steps.labels[step] });
  else policy.found("五(三)2", "next-step", { step: steps.labels[step], from });
  return { ...steps.of[step], earliestOn: from ?? null };
}

/** Records each step taken, in the order of the text, under the clause that assigns it. */
function recordDone(history: readonly Entry[], policy: Decision): void {
  for (const { address, label: step, item } of steps.all) {
    for (const entry of history.filter((one) => one.step === item.code)) {
      const department = departmentOf(entry);
      if (department === undefined) policy.found(address, "step-taken", { step, by: item.by, on: entry.on });
      else policy.found(dutyOf[department], "step-taken", { step, by: [departments[department]], on: entry.on });
    }
  }
}

type Period = ReturnType<typeof noticePeriod.decide>["value"];

function noticeHasRun(day: CalendarDate | undefined, period: Period | undefined, policy: Decision): boolean {
  if (day === undefined || period === undefined) return false;
  return policy.condition("五(三)2", "notice-has-run", day >= period.reportFrom, { on: day, until: period.until });
}
