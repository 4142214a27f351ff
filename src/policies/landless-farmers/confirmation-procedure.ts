import type { CalendarDate } from "../../kernel/calendar.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { day, type FactOf, list, oneOf, variant } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { bodies } from "./bodies.ts";
import {
  allDepartments,
  type Department,
  departments,
  dutyOf,
  namedDepartments,
  type Step,
  stepLines,
  steps,
} from "./confirmation-steps.ts";
import { type Policy, rule } from "./document.ts";
import { daysOff, noticePeriod } from "./notice-period.ts";

const on = day({ zh: "日期", en: "day" });
const department = oneOf({ zh: "审核部门", en: "reviewing department" }, departments);

/** 办理经过 — what has been done, each step once and each department once, in any order. */
const history = list(
  { zh: "办理经过", en: "history" },
  variant({ zh: "步骤", en: "step" }, "step", steps, {
    "assembly-vote": { on },
    "public-notice": { on },
    "village-report": { on },
    "township-review": { on },
    "department-review": { on, department },
    enrolment: { on },
  }),
  { max: 20 },
);
type Entry = FactOf<typeof history>[number];

/**
 * 对象确认程序 — the steps from the villagers' assembly to the enrolment, whether a history keeps to them, and what
 * comes next from which day. 五(三)2, 七(三).
 *
 * A step may follow on the same day; only the report waits until the notice has run. `next` is the first step that
 * is missing or was taken too early, and must be taken (again). Reviews of departments that are not required are no fault.
 *
 * @example
 * const history = [{ step: "assembly-vote", on: "2012-05-31" }, { step: "public-notice", on: "2012-06-01" }] as const;
 * confirmationProcedure({ history }).value.next // { step: "village-report", from: "2012-06-09" }
 */
export const confirmationProcedure = rule({
  name: "confirmation-procedure",
  clauses: [
    ...["五(三)2" as const],
    ...(["七(三)1", "七(三)2", "七(三)3", "七(三)5", "七(三)6", "七(三)7", "七(三)8"] as const),
    ...(["七(三)11", "七(三)12"] as const),
  ],
  facts: facts(
    { history, daysOff },
    impossible(["history"], { zh: "每一步、每个部门只有一次", en: "each step and department once" }, (f) =>
      f.history.some((one, index) => f.history.findIndex((other) => sameStep(one, other)) < index),
    ),
  ),
  decide(facts, policy: Policy<typeof confirmationProcedureWords>) {
    const { history, daysOff } = facts;
    for (const { line } of stepLines) {
      for (const one of history) if (one.step === line.code) recordDone(one, policy);
    }
    const dayOf = (step: Step) => history.find((one) => one.step === step)?.on;
    const [voted, posted, reported] = [dayOf("assembly-vote"), dayOf("public-notice"), dayOf("village-report")];
    const [reviewed, enrolled] = [dayOf("township-review"), dayOf("enrolment")];
