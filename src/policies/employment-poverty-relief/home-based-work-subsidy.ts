import { facts } from "../../kernel/facts.ts";
import { oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import {
  bornBeforeWork,
  otherPeriodsInOrder,
  otherSubsidyPeriods,
  spellsInOrder,
  work,
  worker,
  workerOn,
} from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";
import { noPayments, reported, scheduleFindings } from "./monthly-payments.ts";
import { scheduleOf } from "./schedule.ts";
import { startFindings, startOfWork } from "./start-of-work.ts";

/** 就业地点 — where the work is done. */
export const workPlaces = labels({
  home: { zh: "居家", en: "at home" },
  "near-home": { zh: "家门口", en: "near the home" },
  elsewhere: { zh: "其他", en: "elsewhere" },
});

export const workPlace = oneOf({ zh: "就业地点", en: "place of work" }, workPlaces);

/** The facts of one home worker. */
export const homeBasedWorker = { ...worker, place: workPlace, work, otherSubsidyPeriods };

/**
 * 居家就业补助 — the monthly subsidy for work at home or near it, month by month, in yuan, and why it ends. 二(四).
 *
 * `work` says when there was work: a month that was begun counts when it was worked. `otherSubsidyPeriods` is time for which
 * a post of 二(五) or 二(六) was subsidised; left out, there was none.
 *
 * @example
 * homeBasedWorkSubsidy({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true, place: "home",
 *   work: [{ from: "2016-01-01", until: "2016-02-29" }] }).value
 * // { monthsPaid: 2, total: 300.00, endReason: "work-ended", lastPaidMonth: "2016-02", months: [{ month: "2016-01", … }, …] }
 */
export const homeBasedWorkSubsidy = rule({
  name: "home-based-work-subsidy",
  clauses: ["二(四)"],
  facts: facts(homeBasedWorker, spellsInOrder, bornBeforeWork, otherPeriodsInOrder),
  decide(facts, policy: Policy<typeof homeBasedWorkSubsidyWords>) {
    const { begins, minAgeReachedOn } = startOfWork(facts.birthDate, facts.work, policy);
    const person = policy.apply(impoverishedWorker, workerOn(facts, begins)).impoverishedWorker;
    const poor = policy.condition("二(四)", "impoverished-worker", person);
    // the clause aims at those who cannot go out to work, but pays whoever works at home or near it
    const near = policy.condition("二(四)", "home-or-near-home", facts.place !== "elsewhere", {
      place: workPlaces[facts.place],
    });
    if (!poor || !near) return noPayments;
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

export const homeBasedWorkSubsidyWords = {
  title: { zh: "居家就业补助", en: "Subsidy for home work" },
  asks: {
    zh: "居家或家门口就业，哪几个月补、补多少？",
    en: "Which months of work at or near home are paid, and what?",
  },
  findings: {
    ...startFindings,
    "home-or-near-home": {
      holds: { zh: "{place:label}就业", en: "works {place:label}" },
      fails: { zh: "不是居家或家门口就业（{place:label}）", en: "works neither at home nor near it ({place:label})" },
    },
    ...scheduleFindings,
  },
} as const satisfies Words;
