import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { rule } from "../document.ts";
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
} from "../facts.ts";
import { becauseOfWork, fromEmploymentFunds, monthSpans } from "../work/due.ts";
import { monthlyPayments, noPayments, reported, scheduleFindings } from "../work/monthly-payments.ts";
import { scheduleOf } from "../work/schedule.ts";
import { postStartFindings, startOfPost } from "../work/start-of-work.ts";
import { impoverishedWorker, isImpoverishedWorker } from "../workers/impoverished-worker.ts";
import { subsidyTerm, termFinding } from "./subsidy-term.ts";

const items = labels({ "auxiliary-post-subsidy": { zh: "辅助性岗位补贴", en: "auxiliary post subsidy" } });

export const auxiliaryPostFinding = {
  "auxiliary-post": {
    holds: { zh: "属于农村辅助性岗位", en: "the post is a rural auxiliary post" },
    fails: { zh: "不属于农村辅助性岗位", en: "the post is not a rural auxiliary post" },
  },
} as const satisfies Findings;

/** 农村辅助性岗位 — The clause gives an open list of posts, so the caller states whether the post is one. */
export const auxiliaryPostFlag = flag(auxiliaryPostFinding["auxiliary-post"].holds);

/**
 * 辅助性岗位补贴 — Calculates a worker's monthly subsidy in an auxiliary post, in yuan, and the reason it ends. 二(六).
 *
 * A month is not paid if it ends before `subsidyApprovedOn`, or if the person is below the minimum age on its first day
 * of work. The maximum age is checked once, on the earliest date on which the subsidy could start: a person above it
 * then receives none. `otherSubsidyPeriods` (default: none) is time with another worker subsidy of this document.
 *
 * @example auxiliaryPost({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, isAuxiliaryPost: true, subsidyApprovedOn: "2016-01-01", retirement: { by: "man" },
 *   work: [{ from: "2016-01-01", until: "2016-03-31" }] }).value
 * // { …, monthsPaid: 3, total: 600.00, lastPaidMonth: "2016-03", endReason: "work-ended", extended: false }
 */
export const auxiliaryPost = rule({
  name: "auxiliary-post",
  title: { zh: "辅助性岗位补贴", en: "Auxiliary post subsidy" },
  question: {
    zh: "在辅助性岗位就业，哪些月份发放补贴，金额多少？",
    en: "Which months in an auxiliary post are subsidised, and by how much?",
  },
  clauses: ["二(六)"],
  facts: facts(
    { ...worker, isAuxiliaryPost: auxiliaryPostFlag, subsidyApprovedOn, retirement, work, otherSubsidyPeriods },
    spellsInOrder,
    bornBeforeWork,
    otherPeriodsInOrder,
    bornBeforeApproval,
    bornBeforeRetirement,
  ),
  answer: answer({ ...monthlyPayments, ...subsidyTerm.answer.only("extended") }),
  due: {
    unit: "month",
    clause: "二(六)",
    parts: [fromEmploymentFunds(items["auxiliary-post-subsidy"], ["auxiliaryAmount"])],
    spans: (value) => monthSpans(value, ({ amount }) => [amount]),
    because: becauseOfWork,
  },
  uses: [impoverishedWorker, subsidyTerm],
  findings: { ...postStartFindings, ...auxiliaryPostFinding, ...termFinding, ...scheduleFindings },
  decide(facts, policy) {
    const { birthDate, subsidyApprovedOn, retirement } = facts;
    const { begins, minAgeReachedOn } = startOfPost(birthDate, facts.work, subsidyApprovedOn, policy);
    const person = isImpoverishedWorker(facts, begins, policy);
    const term = policy.apply(subsidyTerm, { post: "auxiliary", birthDate, subsidyApprovedOn, retirement });
    const conditions = [
      policy.condition("二(六)", "impoverished-worker", person, { on: begins }),
      policy.condition("二(六)", "auxiliary-post", facts.isAuxiliaryPost),
      policy.condition("二(六)", "term-available", term.eligible),
    ];
    if (conditions.includes(false)) return { ...noPayments(), extended: false };
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
    return { ...reported("二(六)", schedule, amountOn, policy), extended: term.extended };
  },
});
