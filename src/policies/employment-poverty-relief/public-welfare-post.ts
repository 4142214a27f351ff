import type { CalendarDate } from "../../kernel/calendar.ts";
import { facts } from "../../kernel/facts.ts";
import { type Fen, type Money, yuan } from "../../kernel/money.ts";
import { payable } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import { coversMonths } from "./contract.ts";
import { type Policy, rule } from "./document.ts";
import { bornBeforeApproval, bornBeforeRetirement, otherPeriodsInOrder, type Spell, workerOn } from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";
import { partOf, rateOn, refuseZero, wageOf } from "./minimum-wages.ts";
import { amountsInARow, recorded, scheduleFindings } from "./monthly-payments.ts";
import { firstDayOf, monthsTouched, textOf } from "./months.ts";
import {
  contributionsByMonth,
  isInsured,
  type Post,
  publicWelfareImpossibilities,
  publicWelfareWorker,
} from "./public-welfare-facts.ts";
import { type MonthState, type ScheduleEndReason, scheduleOf } from "./schedule.ts";
import { postStartFindings, startOfPost } from "./start-of-work.ts";
import { subsidyTerm } from "./subsidy-term.ts";

/** 一个月 — what worker and employer have for it; in the state `employer-only` the employer alone. */
export interface PublicWelfareMonth {
  readonly month: string;
  readonly state: MonthState;
  readonly worker: Money;
  readonly employer: Money;
  readonly socialInsurance: Money;
}

/** 公益性岗位补贴 — month by month, and in all. */
export interface PublicWelfarePayments {
  readonly months: readonly PublicWelfareMonth[];
  /** Months in which something is paid, those of the employer alone included. */
  readonly monthsPaid: number;
  readonly worker: Money;
  readonly employer: Money;
  readonly socialInsurance: Money;
  readonly total: Money;
  readonly lastPaidMonth: string | null;
  readonly endReason: ScheduleEndReason | null;
  readonly extended: boolean;
}

/**
 * 公益性岗位补贴 — for each month of a public-welfare post, in yuan: the worker's share of the minimum wage, the
 * employer's post subsidy, and the employer's five insurances as paid; and why it ends. 二(五).
 *
 * `minimumWages` are the local rates with the day from which each is in force; the rate of a month's first day counts.
 * Only months for which insurance was paid are subsidised, and none that ends before `subsidyApprovedOn`. Who is above the upper
 * age when the subsidies could begin has none, even if the work began before. `otherSubsidyPeriods`:
 * time with another worker subsidy, for which the employer alone has its part and the insurance; the term is one for
 * the post, so that such a month counts for it and among `monthsPaid`.
 *
 * @example
 * publicWelfarePost({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true,
 *   subsidyApprovedOn: "2016-01-01", retirement: { by: "man" },
 *   posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-12-31" }],
 *   contributions: [{ from: "2016-01-01", until: "2016-12-31", pension: "300", medical: "90", unemployment: "15",
 *     workInjury: "5", maternity: "10" }],
 *   minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }] }).value
 * // { monthsPaid: 12, worker: 6000.00, employer: 1200.00, socialInsurance: 5040.00, total: 12240.00, endReason: "work-ended", … }
 */
export const publicWelfarePost = rule({
  name: "public-welfare-post",
  clauses: ["二(五)"],
  facts: facts(
    publicWelfareWorker,
    ...publicWelfareImpossibilities,
    otherPeriodsInOrder,
    bornBeforeApproval,
    bornBeforeRetirement,
  ),
  decide(facts, policy: Policy<typeof publicWelfarePostWords>): PublicWelfarePayments {
    const { birthDate, subsidyApprovedOn, retirement } = facts;
    refuseZero(facts.minimumWages);
    const all = facts.posts.map(spellOf);
    const term = policy.apply(subsidyTerm, { post: "public-welfare", birthDate, subsidyApprovedOn, retirement });
    const contributionIn = contributionsByMonth(facts.contributions);

    const held = facts.posts.map((post) => hasContract(post, policy));
    const work = all.filter((_, index) => held[index]);
    const { begins, minAgeReachedOn } = startOfPost(birthDate, work.length > 0 ? work : all, subsidyApprovedOn, policy);
    const person = policy.apply(impoverishedWorker, workerOn(facts, begins)).impoverishedWorker;
    const poor = policy.condition("二(五)", "impoverished-worker", person, { on: begins });
    const insured = policy.condition("二(五)", "insurance-paid", isInsured(facts.contributions));
    const open = policy.condition("二(五)", "term-available", term.eligible);
    if (!poor || work.length === 0 || !insured || !open) return noPublicWelfare;

    const limits = {
      maxMonths: term.maxMonths,
      endsOn: term.endsOn,
      birthDate: term.endsAtMaxAge ? birthDate : null,
      minAgeReachedOn,
      subsidyApprovedOn,
      insured: (month: number) => contributionIn(month) > 0,
      pathOf: (index: number) => `posts[${held.flatMap((holds, post) => (holds ? [post] : []))[index]}]`,
    };
    const schedule = scheduleOf(work, limits, policy);
    const ofApproval = rateOn(facts.minimumWages, subsidyApprovedOn);
    const workerAmount = amountsInARow();
    const employerAmount = amountsInARow();
    const insuranceAmount = amountsInARow();
    const wageShareOn = policy.figureByDay("publicWelfareWageShare");
    const employerAmountOn = policy.figureByDay("publicWelfareEmployerAmount");
    const elsewhere = facts.otherSubsidyPeriods === undefined ? undefined : monthsTouched(facts.otherSubsidyPeriods);
    let paidElsewhere = 0;
    const sums = { worker: 0, employer: 0, socialInsurance: 0 };
    const workerPartOn = (on: CalendarDate): Fen => {
      const ofMonth = rateOn(facts.minimumWages, on);
      const byApproval = ofMonth !== ofApproval && policy.reading("minimum-wage") === "at-approval";
      const wage = byApproval ? wageOf(ofApproval, subsidyApprovedOn) : wageOf(ofMonth, on);
      return partOf(wage, wageShareOn(on));
    };
    const months = schedule.worked.map(({ month }, index): PublicWelfareMonth => {
      const state = schedule.states[index] as MonthState;
      const text = textOf(month);
      if (state !== "paid") return { month: text, state, worker: none, employer: none, socialInsurance: none };
      const on = firstDayOf(month);
      const hasOther = elsewhere?.has(month) === true && policy.reading("several-forms-in-month") === "one-subsidy";
      if (hasOther) paidElsewhere++;
      const worker = hasOther ? 0 : workerPartOn(on);
      const employer = employerAmountOn(on);
      const socialInsurance = contributionIn(month);
      sums.worker += worker;
      sums.employer += employer;
      sums.socialInsurance += socialInsurance;
      return {
        month: text,
        state: hasOther ? "employer-only" : state,
        worker: workerAmount(worker),
        employer: employerAmount(employer),
        socialInsurance: insuranceAmount(socialInsurance),
      };
    });
    const worker = payable(sums.worker, "minimumWages");
    const employer = payable(sums.employer, "figures.publicWelfareEmployerAmount");
    const socialInsurance = payable(sums.socialInsurance, "contributions");
    const total = payable(sums.worker + sums.employer + sums.socialInsurance, "contributions");
    const { monthsPaid, lastPaidMonth, endReason } = recorded("二(五)", schedule, months, total, policy);
    if (paidElsewhere > 0) policy.found("二(五)", "other-subsidy", { months: paidElsewhere });
    policy.found("二(五)", "parts", { worker, employer, socialInsurance });
    return {
      months,
      monthsPaid,
      worker,
      employer,
      socialInsurance,
      total,
      lastPaidMonth,
      endReason,
      extended: term.extended,
    };
  },
});

const none = yuan(0);
/** 没有发放 — not entitled: no month. */
const noPublicWelfare: PublicWelfarePayments = Object.freeze({
  months: Object.freeze([]),
  monthsPaid: 0,
  worker: none,
  employer: none,
  socialInsurance: none,
  total: none,
  lastPaidMonth: null,
  endReason: null,
  extended: false,
});

type Decision = Policy<typeof publicWelfarePostWords>;

const spellOf = ({ contractFrom, workedUntil, employer }: Post): Spell => ({
  from: contractFrom,
  until: workedUntil,
  employer,
});

/** Is the contract of this post long enough? */
function hasContract({ contractFrom, contractUntil }: Post, policy: Decision): boolean {
  const years = policy.figure("publicWelfareContractYears", contractFrom);
  return policy.condition("二(五)", "contract-duration", coversMonths(contractFrom, contractUntil, 12 * years), {
    from: contractFrom,
    years,
  });
}

export const publicWelfarePostWords = {
  title: { zh: "公益性岗位补贴", en: "Subsidies for a public-welfare post" },
  asks: { zh: "公益性岗位每个月给个人和单位补多少？", en: "What do worker and employer have for each month?" },
  findings: {
    ...postStartFindings,
    "contract-duration": {
      holds: {
        zh: "合同{from:date}起，{years:count}年以上",
        en: "contract from {from:date}: {years:count} year or more",
      },
      fails: {
        zh: "合同{from:date}起，不满{years:count}年",
        en: "contract from {from:date}: less than {years:count} year",
      },
    },
    "insurance-paid": {
      holds: { zh: "缴纳了社会保险费", en: "insurance was paid" },
      fails: { zh: "没有缴纳社会保险费", en: "no insurance was paid" },
    },
    "term-available": {
      holds: { zh: "在补贴期限之内", en: "the term is open" },
      fails: { zh: "已到法定退休日，没有补贴期限", en: "statutory retirement is reached: there is no term" },
    },
    ...scheduleFindings,
    "other-subsidy": {
      zh: "{months:count}个月已领其他个人补贴，个人部分不发，单位部分和社会保险补贴照发",
      en: "{months:count} month(s) with another worker subsidy: only the employer's part and the insurance are paid",
    },
    parts: {
      zh: "个人{worker:yuan}，单位{employer:yuan}，社会保险补贴{socialInsurance:yuan}",
      en: "worker {worker:yuan}, employer {employer:yuan}, insurance {socialInsurance:yuan}",
    },
  },
} as const satisfies Words;
