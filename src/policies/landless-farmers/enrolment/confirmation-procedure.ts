import type { CalendarDate } from "../../../kernel/days/calendar.ts";
import { facts, mustHold } from "../../../kernel/facts/facts.ts";
import type { Findings } from "../../../kernel/policy/findings.ts";
import { type Deciding, rule } from "../document.ts";
import {
  allDepartments,
  type Department,
  departmentOf,
  departments,
  dutyOf,
  type Entry,
  history,
  namedDepartments,
  type Step,
  sameStep,
  stepLines,
  steps,
} from "./confirmation-steps.ts";
import { daysOff, noticePeriod } from "./notice-period.ts";

const findings = {
  "step-taken": { zh: "{on:date}办理：{step:label}（{by:labels}）", en: "{on:date}: {step:label} (by: {by:labels})" },
  "in-order": {
    holds: {
      zh: "已先办理“{previous:label}”，再办理“{step:label}”",
      en: "“{step:label}” followed “{previous:label}”",
    },
    fails: {
      zh: "未先办理“{previous:label}”即办理“{step:label}”",
      en: "“{step:label}” did not follow “{previous:label}”",
    },
  },
  "notice-has-run": {
    holds: {
      zh: "公示至{lastDay:date}期满，{on:date}上报，时间符合要求",
      en: "the notice ran until {lastDay:date}, so the report of {on:date} was not too early",
    },
    fails: {
      zh: "公示至{lastDay:date}期满，{on:date}上报，时间过早",
      en: "the notice ran until {lastDay:date}, so the report of {on:date} was too early",
    },
  },
  "after-the-township": {
    holds: { zh: "{department:label}在乡镇审查后审核", en: "reviewed after the township: {department:label}" },
    fails: {
      zh: "{department:label}未在乡镇审查后审核",
      en: "did not review after the township: {department:label}",
    },
  },
  "reviewed-before-enrolment": {
    holds: {
      zh: "办理参保登记前，{department:label}已审核",
      en: "reviewed before the enrolment: {department:label}",
    },
    fails: {
      zh: "办理参保登记前，{department:label}未审核",
      en: "did not review before the enrolment: {department:label}",
    },
  },
} as const satisfies Findings;

/**
 * 对象确认程序 — Checks the steps taken, from the villagers' assembly to the enrolment, and gives the next step and its
 * earliest date. 五(三)2, 七(三).
 *
 * Two steps may be taken on the same day, but the report must wait until the notice has run. `next` is the first step
 * that is missing or was taken too early and must be repeated. Reviews by departments that are not required are allowed.
 *
 * @example
 * const history = [{ step: "assembly-vote", on: "2012-05-31" }, { step: "public-notice", on: "2012-06-01" }] as const;
 * confirmationProcedure({ history }).value.next // { step: "village-report", earliestOn: "2012-06-09" }
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
  findings,
  decide(facts, policy) {
    const { history, daysOff } = facts;
    recordDone(history, policy);
    const dayOf = (step: Step) => history.find((one) => one.step === step)?.on;
    const follows = (step: Step, previous: Step): boolean => {
      const [day, before] = [dayOf(step), dayOf(previous)];
      const data = { step: steps[step], previous: steps[previous] };
      return day !== undefined && policy.condition("五(三)2", "in-order", noLater(before, day), data);
    };

    const voted = dayOf("assembly-vote");
    const notice = follows("public-notice", "assembly-vote");
    const postedOn = dayOf("public-notice");
    const period = postedOn === undefined ? undefined : policy.apply(noticePeriod, { postedOn, daysOff });
    follows("village-report", "public-notice");
    // a report on or after the end of the notice also comes after its posting
    const report = noticeHasRun(dayOf("village-report"), period, policy);
    const township = follows("township-review", "village-report");
    const reviews = reviewsOf(history, dayOf("township-review"), policy);
    const enrolled = enrolmentHolds(dayOf("enrolment"), reviews, policy);

    const progress = (step: Step, done: boolean, from?: CalendarDate, taken = dayOf(step) !== undefined): Progress => {
      return { step, done, from, taken };
    };
    const course: readonly Progress[] = [
      progress("assembly-vote", voted !== undefined),
      progress("public-notice", notice, voted),
      progress("village-report", report, period?.reportFrom),
      progress("township-review", township, dayOf("village-report")),
      progress("department-review", reviews.missing.length === 0, dayOf("township-review"), reviews.tooEarly),
      progress("enrolment", enrolled, reviews.latest),
    ];
    const unmet = course.filter((one) => one.taken && !one.done).map((one) => one.step);
    const next = course.find((one) => !one.done);
    return {
      valid: unmet.length === 0,
      complete: next === undefined,
      unmet,
      next: next === undefined ? null : { step: next.step, earliestOn: next.from ?? null },
      requiredDepartments: reviews.required,
      remainingDepartments: reviews.missing,
      steps: stepLines.map((one) => one.item),
    };
  },
});

type Decision = Deciding<typeof findings>;

/** Progress of one step: whether it was taken, whether it was taken correctly, and from which date it can be. */
interface Progress {
  readonly step: Step;
  readonly taken: boolean;
  readonly done: boolean;
  readonly from: CalendarDate | undefined;
}

const noLater = (before: CalendarDate | undefined, day: CalendarDate): boolean => before !== undefined && before <= day;

/** Records each step taken, in the order of the text, under the clause that assigns it. */
function recordDone(history: readonly Entry[], policy: Decision): void {
  for (const { address, item } of stepLines) {
    for (const entry of history.filter((one) => one.step === item.code)) {
      const department = departmentOf(entry);
      const step = steps[entry.step];
      if (department === undefined) policy.found(address, "step-taken", { step, by: item.by, on: entry.on });
      else policy.found(dutyOf[department], "step-taken", { step, by: [departments[department]], on: entry.on });
    }
  }
}

type Period = ReturnType<typeof noticePeriod.decide>["value"];

function noticeHasRun(day: CalendarDate | undefined, period: Period | undefined, policy: Decision): boolean {
  if (day === undefined || period === undefined) return false;
  return policy.condition("五(三)2", "notice-has-run", day >= period.reportFrom, { on: day, lastDay: period.lastDay });
}

interface Reviews {
  readonly required: readonly Department[];
  /** Departments that have not reviewed, or that reviewed before the township. */
  readonly missing: readonly Department[];
  readonly tooEarly: boolean;
  readonly latest: CalendarDate | undefined;
  readonly dayOf: ReadonlyMap<Department, CalendarDate>;
}

/** Checks the reviews that the reading requires, and ignores those of other departments. */
function reviewsOf(history: readonly Entry[], township: CalendarDate | undefined, policy: Decision): Reviews {
  const required = policy.reading("reviewing-departments") === "five-named" ? namedDepartments : allDepartments;
  const dayOf = new Map<Department, CalendarDate>();
  for (const entry of history) if (entry.step === "department-review") dayOf.set(entry.department, entry.on);

  const missing: Department[] = [];
  let tooEarly = false;
  let latest: CalendarDate | undefined;
  for (const code of required) {
    const day = dayOf.get(code);
    const onTime =
      day !== undefined &&
      policy.condition("五(三)2", "after-the-township", noLater(township, day), { department: departments[code] });
    if (!onTime) missing.push(code);
    if (day !== undefined && !onTime) tooEarly = true;
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  }
  return { required, missing, tooEarly, latest, dayOf };
}

function enrolmentHolds(day: CalendarDate | undefined, reviews: Reviews, policy: Decision): boolean {
  if (day === undefined) return false;
  const held = reviews.required.map((code) =>
    policy.condition("五(三)2", "reviewed-before-enrolment", noLater(reviews.dayOf.get(code), day), {
      department: departments[code],
    }),
  );
  return held.every(Boolean);
}
