import { facts } from "../../../kernel/facts/facts.ts";
import { group, optional } from "../../../kernel/facts/groups.ts";
import type { Fault } from "../../../kernel/language/errors.ts";
import { labels } from "../../../kernel/language/text.ts";
import type { Money } from "../../../kernel/numbers/money.ts";
import { applyAt, throwFaults } from "../../shared/apply-at.ts";
import { rule } from "../document.ts";
import { retirement, type Spell, subsidyApprovedOn, work, worker } from "../facts.ts";
import { homeBasedWorkSubsidy, workPlace } from "../home-based-work/home-based-work-subsidy.ts";
import { auxiliaryPost, auxiliaryPostFlag } from "../posts/auxiliary-post.ts";
import { publicWelfareWorker } from "../posts/public-welfare-facts.ts";
import type { PublicWelfareMonth } from "../posts/public-welfare-payments.ts";
import { publicWelfarePost } from "../posts/public-welfare-post.ts";
import { totalOf } from "../sums.ts";
import type { MonthlyPayment } from "./monthly-payments.ts";
import type { MonthState } from "./schedule.ts";

/** 就业形式 — Forms of work with a monthly worker subsidy. */
export const workForms = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  auxiliary: { zh: "辅助性岗位", en: "auxiliary post" },
  "home-based-work": { zh: "居家或家门口就业", en: "work at or near home" },
});
export type WorkForm = keyof typeof workForms;

/** 一个月 — What a worker is paid for it, and for which form of work. */
export interface WorkerMonth {
  readonly month: string;
  readonly form: WorkForm;
  readonly amount: Money;
}

const { posts, contributions, minimumWages } = publicWelfareWorker;

/** Fields of the person rather than of one form of work; a contradiction between them is reported at these fields. */
const shared = [...Object.keys(worker), "retirement"];

/**
 * 个人补贴 — Calculates all monthly subsidies of one worker, in yuan, over every form of work: one subsidy per month.
 * 二(四), 二(五), 二(六).
 *
 * In a month with several forms of work, the public-welfare post comes first, then the auxiliary post, then work at
 * or near home. The month then does not count towards the term of the other form. In a public-welfare post it always
 * counts, because the employer subsidy is paid for it.
 *
 * @example
 * workerSubsidies({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, retirement: { by: "man" }, auxiliary: { subsidyApprovedOn: "2016-01-01", isAuxiliaryPost: true,
 *   work: [{ from: "2016-01-01", until: "2016-01-31" }] }, homeBasedWork: { place: "home",
 *   work: [{ from: "2016-01-01", until: "2016-02-29" }] } }).value
 * // { months: [{ month: "2016-01", form: "auxiliary", amount: 200.00 }, { month: "2016-02", form: "home-based-work",
 * //   amount: 150.00 }], total: 350.00 }
 */
export const workerSubsidies = rule({
  name: "worker-subsidies",
  title: { zh: "个人补贴", en: "Worker's monthly subsidies" },
  question: {
    zh: "个人各月享受哪项补贴，金额多少？",
    en: "Which subsidy is a worker paid in each month, and how much?",
  },
  clauses: ["二(四)", "二(五)", "二(六)"],
  facts: facts({
    ...worker,
    retirement,
    publicWelfare: optional(
      group({ zh: "公益性岗位", en: "public-welfare post" }, { subsidyApprovedOn, posts, contributions, minimumWages }),
    ),
    auxiliary: optional(
      group(
        { zh: "辅助性岗位", en: "auxiliary post" },
        { subsidyApprovedOn, isAuxiliaryPost: auxiliaryPostFlag, work },
      ),
    ),
    homeBasedWork: optional(group({ zh: "居家或家门口就业", en: "work at or near home" }, { place: workPlace, work })),
  }),
  findings: {
    "by-form": {
      zh: "{form:label}：{months:count}个月，合计{total:yuan}",
      en: "{form:label}: {months:count} month(s), {total:yuan} in total",
    },
    "one-per-month": {
      zh: "{form:label}：{months:count}个月已领取其他补贴，不予发放",
      en: "{form:label}: {months:count} month(s) not paid because another subsidy is",
    },
  },
  decide(facts, policy) {
    const {
      birthDate,
      isRuralResident,
      registeredPoor,
      ableToWork,
      wantsWork,
      retirement,
      publicWelfare,
      auxiliary,
      homeBasedWork,
    } = facts;
    const person = { birthDate, isRuralResident, registeredPoor, ableToWork, wantsWork };
    const faults: Fault[] = [];
    const months: WorkerMonth[] = [];
    const totals: Money[] = [];
    const paidSoFar = (): Spell[] => months.map(({ month }) => onFirstDay(month));
    const add = <Month extends Scheduled>(payments: FormPayments<Month>): void => {
      const { address, form, months: scheduled, amountOf, total } = payments;
      let paid = 0;
      let taken = 0;
      for (const one of scheduled) {
        if (one.state === "other-subsidy") taken++;
        if (one.state !== "paid") continue;
        paid++;
        months.push({ month: one.month, form, amount: amountOf(one) });
      }
      totals.push(total);
      policy.found(address, "by-form", { form: workForms[form], months: paid, total });
      if (taken > 0) policy.found(address, "one-per-month", { form: workForms[form], months: taken });
    };

    if (publicWelfare) {
      const { subsidyApprovedOn, posts, contributions, minimumWages } = publicWelfare;
      const ofPost = { ...person, retirement, subsidyApprovedOn, posts, contributions, minimumWages };
      const value = applyAt("publicWelfare", { rule: publicWelfarePost, facts: ofPost, shared }, policy, faults);
      if (value)
        add({
          address: "二(五)",
          form: "public-welfare",
          months: value.months,
          amountOf: ofWorker,
          total: value.worker,
        });
    }
    if (auxiliary) {
      const { subsidyApprovedOn, isAuxiliaryPost, work } = auxiliary;
      const ofPost = {
        ...person,
        retirement,
        subsidyApprovedOn,
        isAuxiliaryPost,
        work,
        otherSubsidyPeriods: paidSoFar(),
      };
      const value = applyAt("auxiliary", { rule: auxiliaryPost, facts: ofPost, shared }, policy, faults);
      if (value)
        add({ address: "二(六)", form: "auxiliary", months: value.months, amountOf: ofMonth, total: value.total });
    }
    if (homeBasedWork) {
      const { place, work } = homeBasedWork;
      const atHome = { ...person, place, work, otherSubsidyPeriods: paidSoFar() };
      const value = applyAt("homeBasedWork", { rule: homeBasedWorkSubsidy, facts: atHome, shared }, policy, faults);
      if (value)
        add({
          address: "二(四)",
          form: "home-based-work",
          months: value.months,
          amountOf: ofMonth,
          total: value.total,
        });
    }
    throwFaults(faults);
    months.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    return { months, total: totalOf(totals, "publicWelfare.minimumWages") };
  },
});

interface Scheduled {
  readonly month: string;
  readonly state: MonthState;
}

/** What one form of work pays the worker. */
interface FormPayments<Month extends Scheduled> {
  readonly address: "二(四)" | "二(五)" | "二(六)";
  readonly form: WorkForm;
  readonly months: readonly Month[];
  readonly amountOf: (month: Month) => Money;
  readonly total: Money;
}

const ofWorker = (month: PublicWelfareMonth): Money => month.worker;
const ofMonth = (month: MonthlyPayment): Money => month.amount;

/** Returns a spell that represents a whole month. */
function onFirstDay(month: string): Spell {
  const day = `${month}-01`;
  return { from: day, until: day };
}
