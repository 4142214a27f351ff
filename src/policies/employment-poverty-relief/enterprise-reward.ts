import type { CalendarDate } from "../../kernel/calendar.ts";
import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { coversMonths } from "./contract.ts";
import { type Policy, rule } from "./document.ts";
import { alreadyPaid, bornBeforeWork, spellsInOrder, work, worker, workerOn } from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";
import { mergedSpells, workFrom } from "./months.ts";
import { startOfWork } from "./start-of-work.ts";
import { maxAgePassedWithin, rewardFindings } from "./yearly-reward.ts";

/** The facts of one worker taken on by an enterprise. */
export const employedWorker = { ...worker, work, alreadyPaid };

/**
 * 企业吸纳奖励 — what an enterprise has for one worker whom it employs long enough, in yuan, once. 二(四).
 *
 * `work` is the time with this enterprise; one stretch of it must be long enough, exactly the year is, and that stretch
 * must have begun with a poor worker. Work below the youngest age is left out, and so are months that begin above the
 * upper age.
 *
 * @example
 * enterpriseReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true,
 *   work: [{ from: "2016-03-01", until: "2017-02-28" }], alreadyPaid: false }).value
 * // { entitled: true, amount: 3000.00, unmet: [] }
 */
export const enterpriseReward = rule({
  name: "enterprise-reward",
  clauses: ["二(四)"],
  facts: facts(employedWorker, spellsInOrder, bornBeforeWork),
  decide(facts, policy: Policy<typeof enterpriseRewardWords>) {
    const { begins: firstDay, minAgeReachedOn } = startOfWork(facts.birthDate, facts.work, policy);
    const starts: CalendarDate[] = [];
    let maxAgePassedOn: CalendarDate | null = null;
    for (const { from, until } of mergedSpells(workFrom(minAgeReachedOn, facts.work))) {
      const months = 12 * policy.figure("enterpriseYears", from);
      if (!coversMonths(from, until, months)) continue;
      const passed = maxAgePassedWithin(facts.birthDate, from, months, policy);
      // one that begins above the age has months enough, but none of them with a poor worker
      if (passed !== null && from < passed && policy.reading("age-checked") === "each-month") maxAgePassedOn ??= passed;
      else starts.push(from);
    }
    if (maxAgePassedOn !== null) policy.found("二(四)", "above-max-age", { on: maxAgePassedOn });
    const long = starts.length > 0;
    const asImpoverishedWorker = (long ? starts : [firstDay]).find(
      (on) => policy.apply(impoverishedWorker, workerOn(facts, on)).impoverishedWorker,
    );
    const person = asImpoverishedWorker !== undefined;
    const begins = asImpoverishedWorker ?? starts[0] ?? firstDay;
    const years = policy.figure("enterpriseYears", begins);
    const conditions = {
      "impoverished-worker": policy.condition("二(四)", "impoverished-worker", person),
      "employed-long-enough": policy.condition("二(四)", "employed-long-enough", long, { begins, years }),
      "not-already-paid": policy.condition("二(四)", "not-already-paid", !facts.alreadyPaid),
    };
    const unmet = failingOf(conditions);
    if (unmet.length > 0) return { entitled: false, amount: yuan(0), unmet };
    const amount = yuan(policy.figure("enterpriseAmount", begins));
    policy.found("二(四)", "reward", { amount });
    return { entitled: true, amount, unmet };
  },
});

export const enterpriseRewardWords = {
  title: { zh: "企业吸纳奖励", en: "Reward for an enterprise" },
  asks: { zh: "企业吸纳一人就业，奖励多少？", en: "What does an enterprise have for one worker?" },
  findings: {
    "impoverished-worker": {
      holds: { zh: "这段工作开始时是贫困劳动者", en: "a poor worker when that work began" },
      fails: { zh: "这段工作开始时不是贫困劳动者", en: "no poor worker when that work began" },
    },
    "employed-long-enough": {
      holds: {
        zh: "{begins:date}起就业，有{years:count}年以上",
        en: "employed from {begins:date}, for {years:count} year or more",
      },
      fails: {
        zh: "{begins:date}起就业，能计的不满{years:count}年",
        en: "employed from {begins:date}: what counts is less than {years:count} year",
      },
    },
    "not-already-paid": {
      holds: { zh: "还没有领过", en: "not rewarded before" },
      fails: { zh: "已经领过，一次性", en: "rewarded before: it is one-off" },
    },
    "above-max-age": rewardFindings["above-max-age"],
    reward: { zh: "奖励{amount:yuan}", en: "a reward of {amount:yuan}" },
  },
} as const satisfies Words;
