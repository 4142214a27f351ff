import type { CalendarDate } from "../../../kernel/days/index.ts";
import { day, type FactOf, group, mustHold, optional } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { isExcluded } from "../../shared/employee-pension.ts";
import type { Deciding } from "../document.ts";

/** 职工养老保险 — Given only where the employees' pension scheme bars people from this one; `coordination` says where. */
const employeePension = group(
  { zh: "职工养老保险（所在地实行征地人员职工养老保险方案）", en: "employees' pension, where its exclusion applies" },
  {
    enrolledOn: day({ zh: "参加职工养老保险日期", en: "enrolment date of the employees' pension" }),
    withdrawnOn: optional(day({ zh: "退出职工养老保险日期", en: "withdrawal date of the employees' pension" })),
  },
);
type EmployeePension = FactOf<typeof employeePension>;

export const otherPension = { employeePension: optional(employeePension) };

/** The person withdrew after enrolling. */
export const soundEmployeePension = mustHold<{ readonly employeePension?: EmployeePension | undefined }>(
  ["employeePension"],
  { zh: "退出日期不得早于参加日期", en: "a withdrawal date on or after the enrolment date" },
  ({ employeePension: one }) => one?.withdrawnOn !== undefined && one.withdrawnOn < one.enrolledOn,
);

export const barFindings = {
  "not-barred": {
    holds: {
      zh: "已退出职工养老保险，可以参加养老保障或领取养老补助",
      en: "left the employees' pension, so the pension and the allowance are available",
    },
    fails: {
      zh: "{enrolledOn:date}选择参加职工养老保险，不得再参加养老保障和养老补助",
      en: "chose the employees' pension on {enrolledOn:date}, so barred from the pension and the allowance",
    },
  },
} as const satisfies Findings;

/** Whether the employees' pension bars a person from pension and allowance on a date, as `scheme-exclusion` decides. */
export function isBarred(
  one: EmployeePension | undefined,
  on: CalendarDate,
  policy: Deciding<typeof barFindings>,
): boolean {
  if (one === undefined || one.enrolledOn > on) return false;
  const hasWithdrawn = one.withdrawnOn !== undefined && one.withdrawnOn <= on;
  return !policy.condition("五", "not-barred", !isExcluded(hasWithdrawn, policy), { enrolledOn: one.enrolledOn });
}
