import { answer, facts, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { type Deciding, rule } from "../document.ts";
import { bornBeforeWork, otherPeriodsInOrder, otherSubsidyPeriods, spellsInOrder, work, worker } from "../facts.ts";
import { becauseOfWork, fromEmploymentFunds, monthSpans } from "../work/due.ts";
import { monthlyPayments, noPayments, reported, scheduleFindings } from "../work/monthly-payments.ts";
import { scheduleOf } from "../work/schedule.ts";
import { startFindings, startOfWork } from "../work/start-of-work.ts";
import { impoverishedWorker, isImpoverishedWorker } from "../workers/impoverished-worker.ts";

const items = labels({ "home-based-work-subsidy": { zh: "居家就业补助", en: "home-based work subsidy" } });

/** 就业地点 — Where the work is done. */
const workPlaces = labels({
  home: { zh: "居家", en: "at home" },
  "near-home": { zh: "家门口", en: "near home" },
  elsewhere: { zh: "其他", en: "elsewhere" },
});

export const workPlace = oneOf({ zh: "就业地点", en: "place of work" }, workPlaces);

export const placeFinding = {
  "home-or-near-home": {
    holds: { zh: "{place:label}就业", en: "works {place:label}" },
    fails: {
      zh: "不属于居家或家门口就业（就业地点：{place:label}）",
      en: "does not work at or near home (place of work: {place:label})",
    },
  },
} as const satisfies Findings;

/** The clause is meant for people who cannot leave home to work, but it pays everyone who works at or near home. */
export const isNearHome = (place: keyof typeof workPlaces, policy: Deciding<typeof placeFinding>): boolean =>
  policy.condition("二(四)", "home-or-near-home", place !== "elsewhere", { place: workPlaces[place] });

/**
 * 居家就业补助 — Calculates the monthly subsidy for work at or near home, in yuan, and the reason it ends. 二(四).
 *
 * `work` lists the spells of work; by default every month with work counts. `otherSubsidyPeriods` is time in which a
 * post under 二(五) or 二(六) was subsidised. Defaults to none.
 *
 * @example homeBasedWorkSubsidy({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true,
 *   ableToWork: true, wantsWork: true, place: "home", work: [{ from: "2016-01-01", until: "2016-02-29" }] }).value
 * // { …, monthsPaid: 2, total: 300.00, lastPaidMonth: "2016-02", endReason: "work-ended" }
 */
export const homeBasedWorkSubsidy = rule({
  name: "home-based-work-subsidy",
  title: { zh: "居家就业补助", en: "Home-based work subsidy" },
  question: {
    zh: "居家或家门口就业，哪些月份发放补助，金额多少？",
    en: "Which months of work at or near home are subsidised, and by how much?",
  },
  clauses: ["二(四)"],
  facts: facts(
    { ...worker, place: workPlace, work, otherSubsidyPeriods },
    spellsInOrder,
    bornBeforeWork,
    otherPeriodsInOrder,
  ),
  answer: answer(monthlyPayments),
  due: {
    unit: "month",
    clause: "二(四)",
    parts: [fromEmploymentFunds(items["home-based-work-subsidy"], ["homeBasedWorkAmount"])],
    spans: (value) => monthSpans(value, ({ amount }) => [amount]),
    because: becauseOfWork,
  },
  uses: [impoverishedWorker],
  findings: { ...startFindings, ...placeFinding, ...scheduleFindings },
  decide(facts, policy) {
    const { begins, minAgeReachedOn } = startOfWork(facts.birthDate, facts.work, policy);
    const poor = policy.condition("二(四)", "impoverished-worker", isImpoverishedWorker(facts, begins, policy));
    const near = isNearHome(facts.place, policy);
    if (!poor || !near) return noPayments();
    const limits = {
      maxMonths: 12 * policy.figure("homeBasedWorkYears", begins),
      endsOn: null,
      birthDate: facts.birthDate,
      minAgeReachedOn,
      otherSubsidyPeriods: facts.otherSubsidyPeriods,
    };
    const schedule = scheduleOf(facts.work, limits, policy);
    return reported("二(四)", schedule, policy.figureByDay("homeBasedWorkAmount"), policy);
  },
});
