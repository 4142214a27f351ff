import { facts, impossible } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { day, flag } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { rewardedBefore, worker, workerOn } from "./facts.ts";
import { poorWorker } from "./poor-worker.ts";

/** The facts of one person whom a training body trained and introduced. */
export const trainedWorker = {
  ...worker,
  trainedUntil: day({ zh: "培训结束之日", en: "last day of the training" }),
  placedOn: day({ zh: "就业之日", en: "day of the placement" }),
  introducedByTrainingBody: flag({ zh: "由培训机构介绍", en: "introduced by the training body" }),
  atEnterprise: flag({ zh: "到企业就业", en: "placed in an enterprise" }),
  placementSubsidyPaid: flag({ zh: "同一人已领职业介绍补贴", en: "the placement subsidy was paid for the person" }),
  rewardedBefore,
};

/**
 * 培训机构奖励 — what a training body has for one person placed in an enterprise after the training, in yuan, once. 二(七).
 *
 * @example
 * trainingBodyReward({ birthDate: "1980-03-02", rural: true, registeredPoor: true, able: true, willing: true,
 *   trainedUntil: "2017-03-30", placedOn: "2017-04-10", introducedByTrainingBody: true, atEnterprise: true,
 *   placementSubsidyPaid: false, rewardedBefore: false }).value
 * // { due: true, amount: 200.00, failing: [] }
 */
export const trainingBodyReward = rule({
  name: "training-body-reward",
  clauses: ["二(七)"],
  facts: facts(
    trainedWorker,
    impossible(
      ["birthDate", "trainedUntil", "placedOn"],
      { zh: "出生不晚于培训和就业", en: "born by training and placement" },
      (f) => f.trainedUntil < f.birthDate || f.placedOn < f.birthDate,
    ),
  ),
  decide(facts, policy: Policy<typeof trainingBodyRewardWords>) {
    const { placedOn, trainedUntil } = facts;
    const person = policy.apply(poorWorker, workerOn(facts, placedOn)).poorWorker;
    const only = facts.placementSubsidyPaid && policy.reading("two-rewards") === "one-only";
    const conditions = {
      "poor-worker": policy.condition("二(七)", "poor-worker", person),
      "after-training": policy.condition("二(七)", "after-training", placedOn >= trainedUntil, {
        placedOn,
        trainedUntil,
      }),
      introduced: policy.condition("二(七)", "introduced", facts.introducedByTrainingBody),
      "at-enterprise": policy.condition("二(七)", "at-enterprise", facts.atEnterprise),
      "not-rewarded-before": policy.condition("二(七)", "not-rewarded-before", !facts.rewardedBefore),
      "not-paid-otherwise": policy.condition("二(七)", "not-paid-otherwise", !only),
    };
    const failing = failingOf(conditions);
    if (failing.length > 0) return { due: false, amount: yuan(0), failing };
    const amount = yuan(policy.figure("trainingBodyAmount", placedOn));
    policy.found("二(七)", "reward", { amount });
    return { due: true, amount, failing };
  },
});

export const trainingBodyRewardWords = {
  title: { zh: "培训机构奖励", en: "Reward for a training body" },
  asks: { zh: "培训后介绍一人就业，奖励培训机构多少？", en: "What does a training body have for one person placed?" },
  findings: {
    "poor-worker": {
      holds: { zh: "就业时是贫困劳动者", en: "a poor worker at the placement" },
      fails: { zh: "就业时不是贫困劳动者", en: "no poor worker at the placement" },
    },
    "after-training": {
      holds: {
        zh: "{trainedUntil:date}培训结束，{placedOn:date}就业",
        en: "trained until {trainedUntil:date}, placed on {placedOn:date}",
      },
      fails: {
        zh: "{placedOn:date}就业，早于培训结束（{trainedUntil:date}）",
        en: "placed on {placedOn:date}, before the training ended on {trainedUntil:date}",
      },
    },
    introduced: {
      holds: { zh: "由培训机构介绍", en: "introduced by the training body" },
      fails: { zh: "不是培训机构介绍的", en: "not introduced by the training body" },
    },
    "at-enterprise": {
      holds: { zh: "到企业就业", en: "placed in an enterprise" },
      fails: { zh: "不是到企业就业", en: "not placed in an enterprise" },
    },
    "not-rewarded-before": {
      holds: { zh: "还没有领过", en: "not rewarded before" },
      fails: { zh: "已经领过，一次性", en: "rewarded before: it is one-off" },
    },
    "not-paid-otherwise": {
      holds: { zh: "不受职业介绍补贴影响", en: "the placement subsidy does not stand in the way" },
      fails: { zh: "已领职业介绍补贴，只能领一项", en: "the placement subsidy was paid, and one only is possible" },
    },
    reward: { zh: "奖励{amount:yuan}", en: "a reward of {amount:yuan}" },
  },
} as const satisfies Words;
