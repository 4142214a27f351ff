import type { CalendarDate } from "../../../kernel/days/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";
import { allDepartments, type Department, departments, type Entry, namedDepartments } from "./confirmation-steps.ts";

export const reviewFindings = {
  "after-the-township": {
    holds: { zh: "{department:label}在乡镇审查后审核", en: "reviewed after the township: {department:label}" },
    fails: { zh: "{department:label}未在乡镇审查后审核", en: "not reviewed after the township: {department:label}" },
  },
  "reviewed-before-enrolment": {
    holds: { zh: "办理参保登记前，{department:label}已审核", en: "reviewed before enrolment: {department:label}" },
    fails: { zh: "办理参保登记前，{department:label}未审核", en: "not reviewed before enrolment: {department:label}" },
  },
} as const satisfies Findings;

type Decision = Deciding<typeof reviewFindings>;

/** Whether a step was taken, on the day of another one at the latest. */
export const noLater = (before: CalendarDate | undefined, day: CalendarDate): boolean =>
  before !== undefined && before <= day;

interface Reviews {
  readonly required: readonly Department[];
  /** Departments that have not reviewed, or that reviewed before the township. */
  readonly remaining: readonly Department[];
  readonly tooEarly: boolean;
  readonly latest: CalendarDate | undefined;
  readonly dayOf: ReadonlyMap<Department, CalendarDate>;
}

/** Checks the reviews that the reading requires, and ignores those of other departments. */
export function reviewsOf(history: readonly Entry[], township: CalendarDate | undefined, policy: Decision): Reviews {
  const required = policy.reading("reviewing-departments") === "five-named" ? namedDepartments : allDepartments;
  const dayOf = new Map<Department, CalendarDate>();
  for (const entry of history) if (entry.step === "department-review") dayOf.set(entry.department, entry.on);

  const remaining: Department[] = [];
  let tooEarly = false;
  let latest: CalendarDate | undefined;
  for (const code of required) {
    const day = dayOf.get(code);
    const onTime =
      day !== undefined &&
      policy.condition("五(三)2", "after-the-township", noLater(township, day), { department: departments[code] });
    if (!onTime) remaining.push(code);
    if (day !== undefined && !onTime) tooEarly = true;
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  }
  return { required, remaining, tooEarly, latest, dayOf };
}

/** Whether every required department reviewed before the enrolment. */
export function enrolmentHolds(day: CalendarDate | undefined, reviews: Reviews, policy: Decision): boolean {
  if (day === undefined) return false;
  const held = reviews.required.map((code) =>
    policy.condition("五(三)2", "reviewed-before-enrolment", noLater(reviews.dayOf.get(code), day), {
      department: departments[code],
    }),
  );
  return held.every(Boolean);
}
