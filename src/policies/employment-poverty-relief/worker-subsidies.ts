import type { Fault } from "../../kernel/errors.ts";
import { facts } from "../../kernel/facts.ts";
import { group, optional } from "../../kernel/fields.ts";
import type { Money } from "../../kernel/money.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { appliedAt, settle } from "./applied.ts";
import { auxiliaryPost, auxiliaryPostFlag } from "./auxiliary-post.ts";
import { type Policy, rule } from "./document.ts";
import { approvedOn, retirement, type Spell, work, worker, workerOn } from "./facts.ts";
import { homeWorkSubsidy, workPlace } from "./home-work-subsidy.ts";
import { publicWelfareWorker } from "./public-welfare-facts.ts";
import { publicWelfarePost } from "./public-welfare-post.ts";
import type { MonthState } from "./schedule.ts";
import { totalOf } from "./sums.ts";

/** 就业形式 — the forms of work whose subsidy the worker has by the month. */
export const workForms = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  auxiliary: { zh: "辅助性岗位", en: "auxiliary post" },
  "home-work": { zh: "居家或家门口就业", en: "work at or near home" },
});
export type WorkForm = keyof typeof workForms;

/** 一个月 — what a worker has for it, and for which form of work. */
export interface WorkerMonth {
  readonly month: string;
  readonly form: WorkForm;
  readonly amount: Money;
}

const { posts, contributions, minimumWages } = publicWelfareWorker;

/**
 * 个人补贴 — all that one worker has by the month, in yuan, over every form of work: one subsidy for a month. 二(四)–(六).
 *
 * Where a month has several forms, the public-welfare post comes before the auxiliary post and that before home work;
 * the month then does not count for the term of the other.
 *
 * @example
 * workerSubsidies({ birthDate: "1980-03-02", rural: true, registeredPoor: true, able: true, willing: true, retirement: { by: "man" },
 *   auxiliary: { approvedOn: "2016-01-01", auxiliaryPost: true, work: [{ from: "2016-01-01", until: "2016-01-31" }] },
 *   homeWork: { place: "home", work: [{ from: "2016-01-01", until: "2016-02-29" }] } }).value
 * // { months: [{ month: "2016-01", form: "auxiliary", amount: 200.00 }, { month: "2016-02", form: "home-work", amount: 150.00 }],
 * //   total: 350.00 }
 */
export const workerSubsidies = rule({
  name: "worker-subsidies",
  clauses: ["二(四)", "二(五)", "二(六)"],
  facts: facts({
    ...worker,
    retirement,
    publicWelfare: optional(
      group({ zh: "公益性岗位", en: "public-welfare post" }, { approvedOn, posts, contributions, minimumWages }),
    ),
    auxiliary: optional(
      group({ zh: "辅助性岗位", en: "auxiliary post" }, { approvedOn, auxiliaryPost: auxiliaryPostFlag, work }),
    ),
    homeWork: optional(group({ zh: "居家或家门口就业", en: "work at or near home" }, { place: workPlace, work })),
  }),
  decide(facts, policy: Policy<typeof workerSubsidiesWords>) {
    const { retirement, publicWelfare, auxiliary, homeWork } = facts;
    const person = workerOn(facts, facts.birthDate);
    const faults: Fault[] = [];
    const months: WorkerMonth[] = [];
    const add = (form: WorkForm, scheduled: readonly Scheduled[]): void => {
      for (const { month, state, amount } of scheduled) {
        if (state === "paid") months.push({ month, form, amount });
      }
    };
    const paidSoFar = (): Spell[] => months.map(({ month }) => ({ from: `${month}-01`, until: `${month}-01` }));

    if (publicWelfare) {
      const all = { rule: publicWelfarePost, facts: { ...person, ...publicWelfare, retirement } };
      const value = appliedAt("publicWelfare", all, policy, faults);
      const own = (value?.months ?? []).map(({ month, state, worker }) => ({ month, state, amount: worker }));
      add("public-welfare", own);
      record("二(五)", "public-welfare", own, policy);
    }
    if (auxiliary) {
      const all = { rule: auxiliaryPost, facts: { ...person, ...auxiliary, retirement, otherwisePaid: paidSoFar() } };
      const own = appliedAt("auxiliary", all, policy, faults)?.months ?? [];
      add("auxiliary", own);
      record("二(六)", "auxiliary", own, policy);
    }
    if (homeWork) {
      const all = { rule: homeWorkSubsidy, facts: { ...person, ...homeWork, otherwisePaid: paidSoFar() } };
      const own = appliedAt("homeWork", all, policy, faults)?.months ?? [];
      add("home-work", own);
      record("二(四)", "home-work", own, policy);
    }
    settle(faults);
    months.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    return {
      months,
      total: totalOf(
        months.map((one) => one.amount),
        "publicWelfare.minimumWages",
      ),
    };
  },
});

interface Scheduled {
  readonly month: string;
  readonly state: MonthState;
  readonly amount: Money;
}

/** Records what one form of work brings, and how many of its months another form took. */
function record(
  at: "二(四)" | "二(五)" | "二(六)",
  form: WorkForm,
  months: readonly Scheduled[],
  policy: Policy<typeof workerSubsidiesWords>,
): void {
  const paid = months.filter((one) => one.state === "paid");
  const total = totalOf(
    paid.map((one) => one.amount),
    "publicWelfare.minimumWages",
  );
  policy.found(at, "by-form", { form: workForms[form], months: paid.length, total });
  const taken = months.filter((one) => one.state === "other-subsidy").length;
  if (taken > 0) policy.found(at, "one-a-month", { form: workForms[form], months: taken });
}

export const workerSubsidiesWords = {
  title: { zh: "个人补贴", en: "A worker's monthly subsidies" },
  asks: { zh: "一个人各月领哪一项补贴、多少？", en: "Which subsidy does a worker have for which month?" },
  findings: {
    "by-form": {
      zh: "{form:label}：{months:count}个月，合计{total:yuan}",
      en: "{form:label}: {months:count} months, {total:yuan} in all",
    },
    "one-a-month": {
      zh: "{form:label}有{months:count}个月已领其他补贴，不再发",
      en: "{form:label}: {months:count} months have another subsidy and are not paid",
    },
  },
} as const satisfies Words;
