import type { YearMonth } from "../../../kernel/days/index.ts";
import {
  type AnswerOf,
  answer,
  facts,
  group,
  list,
  money,
  nullable,
  oneOf,
  optional,
} from "../../../kernel/facts/index.ts";
import { type Fault, labels } from "../../../kernel/language/index.ts";
import { checkedYuan, fenOf, type Money, sumOf, yuan } from "../../../kernel/numbers/index.ts";
import { applyAt, throwFaults } from "../../shared/apply-at.ts";
import { type ClauseAddress, rule } from "../document.ts";
import { retirement, type Spell, subsidyApprovedOn, work, worker } from "../facts.ts";
import { homeBasedWorkSubsidy, workPlace } from "../home-based-work/home-based-work-subsidy.ts";
import { auxiliaryPost, auxiliaryPostFlag } from "../posts/auxiliary-post.ts";
import { publicWelfareWorker } from "../posts/public-welfare-facts.ts";
import { publicWelfarePost } from "../posts/public-welfare-post.ts";
import { becauseOfWork, fromEmploymentFunds } from "./due.ts";
import type { MonthState } from "./month-states.ts";
import { workedMonth } from "./monthly-payments.ts";
import { monthNumber } from "./months.ts";

/** 就业形式 — Forms of work with a monthly worker subsidy. */
const workForms = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  auxiliary: { zh: "辅助性岗位", en: "auxiliary post" },
  "home-based-work": { zh: "居家或家门口就业", en: "work at or near home" },
});
const forms = Object.keys(workForms) as (keyof typeof workForms)[];
/** The rule that decides each form, and the clause that grants it. */
const sources = {
  "public-welfare": { rule: publicWelfarePost.name, clause: "二(五)" },
  auxiliary: { rule: auxiliaryPost.name, clause: "二(六)" },
  "home-based-work": { rule: homeBasedWorkSubsidy.name, clause: "二(四)" },
} as const;
const workerMonth = group(
  { zh: "一个月的个人补贴", en: "worker subsidy for one month" },
  {
    month: workedMonth.month,
    form: oneOf({ zh: "就业形式", en: "form of work" }, workForms),
    amount: nullable(money({ zh: "当月个人补贴金额", en: "worker subsidy for the month" })),
  },
);
type WorkerMonth = AnswerOf<typeof workerMonth>;

/** One form of work: a month that is not paid has a state other than `paid`. */
interface OfForm {
  readonly months: readonly { readonly month: YearMonth; readonly state: MonthState; readonly amount: Money | null }[];
  readonly total: Money | null;
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
 * counts, because the employer subsidy is paid for it. Its amount is null in a month without a minimum wage, and so is the
 * total with it.
 *
 * @example workerSubsidies({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, retirement: { by: "man" }, auxiliary: { subsidyApprovedOn: "2016-01-01", isAuxiliaryPost: true,
 *   work: [{ from: "2016-01-01", until: "2016-01-31" }] }, homeBasedWork: { place: "home",
 *   work: [{ from: "2016-01-01", until: "2016-02-29" }] } }).value
 * // { months: [{ month: "2016-01", form: "auxiliary", amount: 200.00 }, { month: "2016-02", form: "home-based-work",
 * //   amount: 150.00 }], total: 350.00 }
 */
export const workerSubsidies = rule({
  name: "worker-subsidies",
  title: { zh: "个人补贴", en: "Worker's monthly subsidies" },
  question: { zh: "个人各月享受哪项补贴，金额多少？", en: "Which subsidy is paid in each month, and how much?" },
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
  answer: answer({
    months: list({ zh: "各月个人补贴", en: "worker subsidies by month" }, workerMonth),
    total: nullable(money({ zh: "个人补贴合计金额", en: "worker subsidies in total" })),
  }),
  due: {
    unit: "month",
    clause: "二(四)",
    parts: forms.map((form) => {
      const { rule, clause } = sources[form];
      // what is due to the worker is the first part of each rule
      return { ...fromEmploymentFunds(workForms[form]), clause, by: { rule, part: 0 } };
    }),
    spans: ({ months }) =>
      byMonth(months).map((one) => ({ from: one.month, until: one.month, amounts: amountsByForm(one) })),
    because: becauseOfWork,
  },
  uses: [publicWelfarePost, auxiliaryPost, homeBasedWorkSubsidy],
  findings: {
    "by-form": {
      zh: "{form:label}：{months:count}个月，合计{total:yuan}",
      en: "{form:label}: {months:count} month(s), {total:yuan} in total",
    },
    "by-form-not-known": {
      zh: "{form:label}：{months:count}个月，其中有无执行的最低工资标准的月份，合计无法计算",
      en: "{form:label}: {months:count} month(s), some of them without a minimum wage in force, so there is no total",
    },
    "no-work": { zh: "未填报任何就业形式", en: "no form of work is reported" },
    "one-per-month": {
      zh: "{form:label}：{months:count}个月已领取其他补贴，不予发放",
      en: "{form:label}: {months:count} month(s) not paid, because another subsidy was paid for them",
    },
  },
  decide({ retirement, publicWelfare, auxiliary, homeBasedWork, ...person }, policy) {
    const faults: Fault[] = [];
    const months: WorkerMonth[] = [];
    const totals: (Money | null)[] = [];
    const add = (address: ClauseAddress, form: WorkerMonth["form"], { months: ofForm, total }: OfForm) => {
      const paid = ofForm.filter((one) => one.state === "paid");
      const taken = ofForm.filter((one) => one.state === "other-subsidy").length;
      for (const { month, amount } of paid) months.push({ month, form, amount });
      totals.push(total);
      const data = { form: workForms[form], months: paid.length };
      if (total === null) policy.found(address, "by-form-not-known", data);
      else policy.found(address, "by-form", { ...data, total });
      if (taken > 0) policy.found(address, "one-per-month", { form: workForms[form], months: taken });
    };
    const otherSubsidyPeriods = (): Spell[] => months.map(({ month }) => onFirstDay(month));

    if (publicWelfare) {
      const ofPost = { ...person, retirement, ...publicWelfare };
      const value = applyAt("publicWelfare", { rule: publicWelfarePost, facts: ofPost, shared }, policy, faults);
      if (value) {
        const ofWorker = value.months.map(({ month, state, worker }) => ({ month, state, amount: worker }));
        add("二(五)", "public-welfare", { months: ofWorker, total: value.worker });
      }
    }
    if (auxiliary) {
      const ofPost = { ...person, retirement, ...auxiliary, otherSubsidyPeriods: otherSubsidyPeriods() };
      const value = applyAt("auxiliary", { rule: auxiliaryPost, facts: ofPost, shared }, policy, faults);
      if (value) add("二(六)", "auxiliary", value);
    }
    if (homeBasedWork) {
      const atHome = { ...person, ...homeBasedWork, otherSubsidyPeriods: otherSubsidyPeriods() };
      const value = applyAt("homeBasedWork", { rule: homeBasedWorkSubsidy, facts: atHome, shared }, policy, faults);
      if (value) add("二(四)", "home-based-work", value);
    }
    throwFaults(faults);
    if (totals.length === 0) policy.found("二(四)", "no-work");
    months.sort((a, b) => monthNumber(a.month) - monthNumber(b.month));
    const known = totals.filter((one) => one !== null);
    const sum = checkedYuan(sumOf(known.map(fenOf)), "publicWelfare.minimumWages");
    return { months, total: known.length < totals.length ? null : sum };
  },
});

/** Each month once, with its forms: by a reading there are several. */
function byMonth(months: readonly WorkerMonth[]) {
  const found = new Map<YearMonth, WorkerMonth[]>();
  for (const one of months) found.set(one.month, [...(found.get(one.month) ?? []), one]);
  return [...found].map(([month, all]) => ({ month, all }));
}

const amountsByForm = ({ all }: ReturnType<typeof byMonth>[number]): readonly (Money | null)[] =>
  forms.map((form) => {
    const own = all.find((one) => one.form === form);
    return own === undefined ? yuan(0) : own.amount;
  });

/** Returns a spell that represents a whole month. */
function onFirstDay(month: YearMonth): Spell {
  const day = `${month}-01`;
  return { from: day, until: day };
}
