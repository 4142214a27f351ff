import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import {
  bornBeforeApproval,
  bornBeforeRetirement,
  bornBeforeWork,
  otherPeriodsInOrder,
  otherSubsidyPeriods,
  retirement,
  spellsInOrder,
  subsidyApprovedOn,
  work,
  worker,
  workerOn,
} from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";
import { noPayments, reported, scheduleFindings } from "./monthly-payments.ts";
import { scheduleOf } from "./schedule.ts";
import { postStartFindings, startOfPost } from "./start-of-work.ts";
import { subsidyTerm } from "./subsidy-term.ts";

/** 保洁、保绿、保安、护林、护路等 — the list of posts is open, so the caller says whether it is one. */
export const auxiliaryPostFlag = flag({ zh: "农村辅助性岗位", en: "rural auxiliary post" });

/** The facts of one worker in an auxiliary post. */
export const auxiliaryWorker = {
  ...worker,
  isAuxiliaryPost: auxiliaryPostFlag,
  subsidyApprovedOn,
  retirement,
  work,
  otherSubsidyPeriods,
};

/**
 * 辅助性岗位补贴 — the worker's monthly subsidy in an auxiliary post, month by month, in yuan, and why it ends. 二(六).
 *
 * A month that ends before `subsidyApprovedOn` is not paid, nor one whose first day of work is before the youngest age. Who is
 * above the upper age when the subsidy could begin has none, even if the work began before.
 * `otherSubsidyPeriods` is time for which another worker subsidy of this document was paid; left out, there was none.
 *
 * @example
 * auxiliaryPost({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true, isAuxiliaryPost: true,
 *   subsidyApprovedOn: "2016-01-01", retirement: { by: "man" }, work: [{ from: "2016-01-01", until: "2016-03-31" }] }).value
 * // { monthsPaid: 3, total: 600.00, endReason: "work-ended", lastPaidMonth: "2016-03", extended: false, … }
 */
export const auxiliaryPost = rule({
  name: "auxiliary-post",
  clauses: ["二(六)"],
  facts: facts(
    auxiliaryWorker,
    spellsInOrder,
    bornBeforeWork,
    otherPeriodsInOrder,
    bornBeforeApproval,
    bornBeforeRetirement,
  ),
  decide(facts, policy: Policy<typeof auxiliaryPostWords>) {
    const { birthDate, subsidyApprovedOn, retirement } = facts;
    const { begins, minAgeReachedOn } = startOfPost(birthDate, facts.work, subsidyApprovedOn, policy);
    const person = policy.apply(impoverishedWorker, workerOn(facts, begins)).impoverishedWorker;
    const term = policy.apply(subsidyTerm, { post: "auxiliary", birthDate, subsidyApprovedOn, retirement });
    const conditions = [
      policy.condition("二(六)", "impoverished-worker", person, { on: begins }),
      policy.condition("二(六)", "auxiliary-post", facts.isAuxiliaryPost),
      policy.condition("二(六)", "term-available", term.eligible),
    ];
    if (conditions.includes(false)) return { ...noPayments, extended: false };
    const limits = {
      maxMonths: term.maxMonths,
      endsOn: term.endsOn,
      birthDate: term.endsAtMaxAge ? birthDate : null,
      minAgeReachedOn,
      subsidyApprovedOn,
      otherSubsidyPeriods: facts.otherSubsidyPeriods,
    };
    const schedule = scheduleOf(facts.work, limits, policy);
    const amountOn = policy.figureByDay("auxiliaryAmount");
    const { months, monthsPaid, total, lastPaidMonth, endReason } = reported("二(六)", schedule, amountOn, policy);
    return { months, monthsPaid, total, lastPaidMonth, endReason, extended: term.extended };
  },
});

export const auxiliaryPostWords = {
  title: { zh: "辅助性岗位补贴", en: "Subsidy for an auxiliary post" },
  asks: { zh: "辅助性岗位哪几个月补、补多少？", en: "Which months in an auxiliary post are paid, and what?" },
  findings: {
    ...postStartFindings,
    "auxiliary-post": {
      holds: { zh: "是农村辅助性岗位", en: "a rural auxiliary post" },
      fails: { zh: "不是农村辅助性岗位", en: "no rural auxiliary post" },
    },
    "term-available": {
      holds: { zh: "在补贴期限之内", en: "the term is open" },
      fails: { zh: "已到法定退休日，没有补贴期限", en: "statutory retirement is reached: there is no term" },
    },
    ...scheduleFindings,
  },
} as const satisfies Words;
