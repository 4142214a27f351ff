import { facts, impossible } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { day, flag } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { alreadyPaid, worker, workerOn } from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";

/** The facts of one person whom a training body trained and introduced. */
export const trainedWorker = {
  ...worker,
  trainingUntil: day({ zh: "培训结束之日", en: "last day of the training" }),
  placedOn: day({ zh: "就业之日", en: "day of the placement" }),
  placedByTrainingProvider: flag({ zh: "由培训机构介绍", en: "introduced by the training body" }),
  atEnterprise: flag({ zh: "到企业就业", en: "placed in an enterprise" }),
  placementSubsidyPaid: flag({ zh: "同一人已领职业介绍补贴", en: "the placement subsidy was paid for the person" }),
  alreadyPaid,
};

/**
 * 培训机构奖励 — what a training body has for one person placed in an enterprise after the training, in yuan, once. 二(七).
 *
 * @example
 * trainingProviderReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true,
 *   trainingUntil: "2017-03-30", placedOn: "2017-04-10", placedByTrainingProvider: true, atEnterprise: true,
 *   placementSubsidyPaid: false, alreadyPaid: false }).value
 * // { entitled: true, amount: 200.00, unmet: [] }
 */
export const trainingProviderReward = rule({
  name: "training-provider-reward",
  clauses: ["二(七)"],
  facts: facts(
    trainedWorker,
    impossible(
      ["birthDate", "trainingUntil", "placedOn"],
      { zh: "出生不晚于培训和就业", en: "born by training and placement" },
      (f) => f.trainingUntil < f.birthDate || f.placedOn < f.birthDate,
    ),
  ),
  decide(facts, policy: Policy<typeof trainingProviderRewardWords>) {
    const { placedOn, trainingUntil } = facts;
    const person = policy.apply(impoverishedWorker, workerOn(facts, placedOn)).impoverishedWorker;
    const only = facts.placementSubsidyPaid && policy.reading("placement-and-training-rewards") === "one-only";
    const conditions = {
      "impoverished-worker": policy.condition("二(七)", "impoverished-worker", person),
      "after-training": policy.condition("二(七)", "after-training", placedOn >= trainingUntil, {
        placedOn,
        trainingUntil,
      }),
      "placed-by-provider": policy.condition("二(七)", "placed-by-provider", facts.placedByTrainingProvider),
      "at-enterprise": policy.condition("二(七)", "at-enterprise", facts.atEnterprise),
      "not-already-paid": policy.condition("二(七)", "not-already-paid", !facts.alreadyPaid),
      "no-conflicting-reward": policy.condition("二(七)", "no-conflicting-reward", !only),
    };
    const unmet = failingOf(conditions);
    if (unmet.length > 0) return { entitled: false, amount: yuan(0), unmet };
    const amount = yuan(policy.figure("trainingProviderAmount", placedOn));
    policy.found("二(七)", "reward", { amount });
    return { entitled: true, amount, unmet };
  },
});

export const trainingProviderRewardWords = {
  title: { zh: "培训机构奖励", en: "Reward for a training body" },
  asks: { zh: "培训后介绍一人就业，奖励培训机构多少？", en: "What does a training body have for one person placed?" },
  findings: {
    "impoverished-worker": {
      holds: { zh: "就业时是贫困劳动者", en: "a poor worker at the placement" },
      fails: { zh: "就业时不是贫困劳动者", en: "no poor worker at the placement" },
    },
    "after-training": {
      holds: {
        zh: "{trainingUntil:date}培训结束，{placedOn:date}就业",
        en: "trained until {trainingUntil:date}, placed on {placedOn:date}",
      },
      fails: {
        zh: "{placedOn:date}就业，早于培训结束（{trainingUntil:date}）",
        en: "placed on {placedOn:date}, before the training ended on {trainingUntil:date}",
      },
    },
    "placed-by-provider": {
      holds: { zh: "由培训机构介绍", en: "introduced by the training body" },
      fails: { zh: "不是培训机构介绍的", en: "not introduced by the training body" },
    },
    "at-enterprise": {
      holds: { zh: "到企业就业", en: "placed in an enterprise" },
      fails: { zh: "不是到企业就业", en: "not placed in an enterprise" },
    },
    "not-already-paid": {
      holds: { zh: "还没有领过", en: "not rewarded before" },
      fails: { zh: "已经领过，一次性", en: "rewarded before: it is one-off" },
    },
    "no-conflicting-reward": {
      holds: { zh: "不受职业介绍补贴影响", en: "the placement subsidy does not stand in the way" },
      fails: { zh: "已领职业介绍补贴，只能领一项", en: "the placement subsidy was paid, and one only is possible" },
    },
    reward: { zh: "奖励{amount:yuan}", en: "a reward of {amount:yuan}" },
  },
} as const satisfies Words;
