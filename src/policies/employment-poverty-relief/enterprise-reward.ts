import type { CalendarDate } from "../../kernel/calendar.ts";
import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { lasts } from "./contract.ts";
import { type Policy, rule } from "./document.ts";
import { bornBeforeWork, rewardedBefore, spellsInOrder, work, worker, workerOn } from "./facts.ts";
import { merged, workFrom } from "./months.ts";
import { poorWorker } from "./poor-worker.ts";
import { startOfWork } from "./start-of-work.ts";
import { rewardFindings, upperAgePassed } from "./yearly-reward.ts";

/** The facts of one worker taken on by an enterprise. */
export const employedWorker = { ...worker, work, rewardedBefore };

/**
 * 企业吸纳奖励 — what an enterprise has for one worker whom it employs long enough, in yuan, once. 二(四).
 *
 * `work` is the time with this enterprise; one stretch of it must be long enough, exactly the year is, and that stretch
 * must have begun with a poor worker. Work below the youngest age is left out, and so are months that begin above the
 * upper age.
 *
 * @example
 * enterpriseReward({ birthDate: "1980-03-02", rural: true, registeredPoor: true, able: true, willing: true,
 *   work: [{ from: "2016-03-01", until: "2017-02-28" }], rewardedBefore: false }).value
 * // { due: true, amount: 3000.00, failing: [] }
 */
export const enterpriseReward = rule({
  name: "enterprise-reward",
  clauses: ["二(四)"],
  facts: facts(employedWorker, spellsInOrder, bornBeforeWork),
  decide(facts, policy: Policy<typeof enterpriseRewardWords>) {
    const { begins: firstDay, oldEnoughOn } = startOfWork(facts.birthDate, facts.work, policy);
    const starts: CalendarDate[] = [];
    let tooOldOn: CalendarDate | null = null;
    for (const { from, until } of merged(workFrom(oldEnoughOn, facts.work))) {
      const months = 12 * policy.figure("enterpriseYears", from);
      if (!lasts(from, until, months)) continue;
      const passed = upperAgePassed(facts.birthDate, from, months, policy);
      // one that begins above the age has months enough, but none of them with a poor worker
      if (passed !== null && from < passed && policy.reading("age-tested") === "each-month") tooOldOn ??= passed;
      else starts.push(from);
    }
    if (tooOldOn !== null) policy.found("二(四)", "over-age", { on: tooOldOn });
    const long = starts.length > 0;
    const asPoorWorker = (long ? starts : [firstDay]).find(
      (on) => policy.apply(poorWorker, workerOn(facts, on)).poorWorker,
    );
    const person = asPoorWorker !== undefined;
    const begins = asPoorWorker ?? starts[0] ?? firstDay;
    const years = policy.figure("enterpriseYears", begins);
    const conditions = {
      "poor-worker": policy.condition("二(四)", "poor-worker", person),
      "employed-long-enough": policy.condition("二(四)", "employed-long-enough", long, { begins, years }),
      "not-rewarded-before": policy.condition("二(四)", "not-rewarded-before", !facts.rewardedBefore),
    };
    const failing = failingOf(conditions);
    if (failing.length > 0) return { due: false, amount: yuan(0), failing };
    const amount = yuan(policy.figure("enterpriseAmount", begins));
    policy.found("二(四)", "reward", { amount });
    return { due: true, amount, failing };
  },
});

export const enterpriseRewardWords = {
  title: { zh: "企业吸纳奖励", en: "Reward for an enterprise" },
  asks: { zh: "企业吸纳一人就业，奖励多少？", en: "What does an enterprise have for one worker?" },
  findings: {
    "poor-worker": {
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
    "not-rewarded-before": {
      holds: { zh: "还没有领过", en: "not rewarded before" },
      fails: { zh: "已经领过，一次性", en: "rewarded before: it is one-off" },
    },
    "over-age": rewardFindings["over-age"],
    reward: { zh: "奖励{amount:yuan}", en: "a reward of {amount:yuan}" },
  },
} as const satisfies Words;
