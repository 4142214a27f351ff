import type { CalendarDate } from "../../../kernel/days/index.ts";
import { type AnswerOf, group, list, money, nullable, paid } from "../../../kernel/facts/index.ts";
import { labels, type Text } from "../../../kernel/language/index.ts";
import { type Fen, yuan } from "../../../kernel/numbers/index.ts";
import type { Lookup } from "../document.ts";
import { fromFunds, parties } from "../parties.ts";
import { becauseOfWork, fromEmploymentFunds, monthSpans } from "../work/due.ts";
import { type MonthState, monthStates, type ScheduleEndReason } from "../work/month-states.ts";
import { amountsInARow, noPayments, scheduleResult, workedMonth } from "../work/monthly-payments.ts";
import { firstDayOf, type MonthNumber, monthsTouched, textOf } from "../work/months.ts";
import type { Schedule } from "../work/schedule.ts";
import { partOf, rateOn, type Wages } from "./minimum-wages.ts";
import type { PublicWelfareFacts } from "./public-welfare-facts.ts";

const publicWelfareMonth = group(
  { zh: "一个月的发放情况", en: "payments for one month" },
  {
    ...workedMonth,
    worker: nullable(money({ zh: "当月个人岗位补贴", en: "worker subsidy for the month" })),
    employer: money({ zh: "当月用人单位岗位补贴", en: "employer subsidy for the month" }),
    socialInsurance: money({ zh: "当月社会保险补贴", en: "social insurance subsidy for the month" }),
  },
);
type PublicWelfareMonth = AnswerOf<typeof publicWelfareMonth>;

/**
 * 公益性岗位补贴 — In answers: payments month by month and in total; months paid to the employer only count as paid. The
 * worker's part of a month without a minimum wage is null, and so are the sums with it.
 */
export const publicWelfarePayments = {
  months: list({ zh: "各月发放情况", en: "payments by month" }, publicWelfareMonth),
  ...scheduleResult,
  total: nullable(money(scheduleResult.total.title)),
  worker: nullable(paid(money({ zh: "个人岗位补贴合计", en: "worker subsidies in total" }), fromFunds(parties.person))),
  employer: paid(money({ zh: "用人单位岗位补贴合计", en: "employer subsidies in total" }), fromFunds(parties.employer)),
  socialInsurance: paid(
    money({ zh: "社会保险补贴合计", en: "social insurance subsidies in total" }),
    fromFunds(parties.employer),
  ),
};

const items = labels({
  worker: { zh: "个人岗位补贴", en: "worker subsidy" },
  employer: { zh: "用人单位岗位补贴", en: "employer subsidy" },
  "social-insurance": { zh: "社会保险补贴", en: "social insurance subsidy" },
});

const asPaid: Text = {
  zh: "按用人单位当月为其缴纳的社会保险费",
  en: "what the employer paid in social insurance for the month",
};
const noWage: Text = { zh: "当月无执行的最低工资标准", en: "no minimum wage is in force in the month" };

interface PaidPost {
  readonly months: readonly PublicWelfareMonth[];
  readonly endReason: ScheduleEndReason | null;
}

/** 公益性岗位补贴 — What is due by month: to the worker, and to the employer for the post and for social insurance. */
export const publicWelfareDue = {
  unit: "month",
  clause: "二(五)",
  parts: [
    fromEmploymentFunds(items.worker, ["publicWelfareWageShare"]),
    fromEmploymentFunds(items.employer, ["publicWelfareEmployerAmount"], parties.employer),
    fromEmploymentFunds(items["social-insurance"], asPaid, parties.employer),
  ],
  spans: (value: PaidPost) =>
    monthSpans(value, ({ worker, employer, socialInsurance }) => [worker, employer, socialInsurance], whyOf),
  because: { ...becauseOfWork, first: ["months-paid", "other-subsidy"] },
} as const;

/** Why nothing is due for a month, or nothing to the worker. */
function whyOf({ state, worker }: PublicWelfareMonth) {
  if (state === "employer-only") return [monthStates[state], undefined, undefined];
  if (state !== "paid") return monthStates[state];
  return worker === null ? [noWage, undefined, undefined] : undefined;
}

const none = () => ({ worker: yuan(0), employer: yuan(0), socialInsurance: yuan(0) });

/** 不予发放 — Not entitled, so there are no months. */
export const noPublicWelfare = () => ({ ...noPayments(), ...none() });

/** 逐月金额 — Calculates what worker and employer are paid for each month of a schedule, and the sums. */
export function publicWelfareMonths(
  schedule: Schedule,
  { subsidyApprovedOn, minimumWages = [], otherSubsidyPeriods }: PublicWelfareFacts,
  contributionIn: (month: MonthNumber) => Fen | null,
  policy: Lookup,
) {
  const workerAmount = amountsInARow();
  const employerAmount = amountsInARow();
  const insuranceAmount = amountsInARow();
  const workerFenOn = workerFen(minimumWages, subsidyApprovedOn, policy);
  const employerFenOn = policy.figureByDay("publicWelfareEmployerAmount");
  const elsewhere = otherSubsidyPeriods === undefined ? undefined : monthsTouched(otherSubsidyPeriods);
  let paidElsewhere = 0;
  let withoutWage = 0;
  const sums = { worker: 0, employer: 0, socialInsurance: 0 };
  const months = schedule.worked.map(({ month }, index): PublicWelfareMonth => {
    const state = schedule.states[index] as MonthState;
    const text = textOf(month);
    if (state !== "paid") return { month: text, state, ...none() };
    const on = firstDayOf(month);
    const hasOther = elsewhere?.has(month) === true && policy.reading("several-forms-in-month") === "one-subsidy";
    if (hasOther) paidElsewhere++;
    const worker = hasOther ? 0 : workerFenOn(on);
    const employer = employerFenOn(on);
    const socialInsurance = contributionIn(month) ?? 0;
    if (worker === null) withoutWage++;
    else sums.worker += worker;
    sums.employer += employer;
    sums.socialInsurance += socialInsurance;
    return {
      month: text,
      state: hasOther ? "employer-only" : state,
      worker: worker === null ? null : workerAmount(worker),
      employer: employerAmount(employer),
      socialInsurance: insuranceAmount(socialInsurance),
    };
  });
  return { months, sums, paidElsewhere, withoutWage };
}

/** Returns the worker's share of the minimum wage, by the first day of a month; null without a rate in force. */
function workerFen(wages: Wages, subsidyApprovedOn: CalendarDate, policy: Lookup): (on: CalendarDate) => Fen | null {
  const ofApproval = rateOn(wages, subsidyApprovedOn);
  const shareOn = policy.figureByDay("publicWelfareWageShare");
  return (on) => {
    const ofMonth = rateOn(wages, on);
    const byApproval = ofMonth !== ofApproval && policy.reading("minimum-wage") === "at-approval";
    const rate = byApproval ? ofApproval : ofMonth;
    return rate === undefined ? null : partOf(rate.monthlyAmount, shareOn(on));
  };
}
