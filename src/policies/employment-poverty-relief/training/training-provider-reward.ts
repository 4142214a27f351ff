import { answer, day, facts, flag, money, mustHold, optional, paid } from "../../../kernel/facts/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { alreadyPaid, notAlreadyPaid, worker } from "../facts.ts";
import { fromFunds, parties } from "../parties.ts";
import { impoverishedWorker, isImpoverishedWorker } from "../workers/impoverished-worker.ts";

const findings = {
  placed: {
    holds: { zh: "培训后已就业", en: "was placed after the training" },
    fails: { zh: "培训后尚未就业", en: "was not placed after the training" },
  },
  "impoverished-worker": {
    holds: { zh: "就业时属于贫困劳动者", en: "was an impoverished worker on the placement date" },
    fails: { zh: "就业时不属于贫困劳动者", en: "was not an impoverished worker on the placement date" },
  },
  "after-training": {
    holds: {
      zh: "{trainingUntil:date}培训结束，{placedOn:date}就业",
      en: "training ended on {trainingUntil:date}, placed on {placedOn:date}",
    },
    fails: {
      zh: "{placedOn:date}就业，早于培训结束日期（{trainingUntil:date}）",
      en: "placed on {placedOn:date}, before the training ended on {trainingUntil:date}",
    },
  },
  "placed-by-provider": {
    holds: { zh: "由培训机构介绍就业", en: "was placed by the training provider" },
    fails: { zh: "并非由培训机构介绍就业", en: "was not placed by the training provider" },
  },
  "at-enterprise": {
    holds: { zh: "到企业就业", en: "was placed in an enterprise" },
    fails: { zh: "未到企业就业", en: "was not placed in an enterprise" },
  },
  ...notAlreadyPaid("奖励"),
  "no-conflicting-reward": {
    holds: { zh: "未领取职业介绍补贴，或两项可以同时领取", en: "the placement subsidy does not rule out this reward" },
    fails: {
      zh: "已领取职业介绍补贴，两项只能领取一项",
      en: "the placement subsidy was paid, which rules out this reward",
    },
  },
  reward: { zh: "奖励{amount:yuan}", en: "reward: {amount:yuan}" },
} as const satisfies Findings;

const trainedWorker = {
  ...worker,
  trainingUntil: day({ zh: "培训结束日期", en: "training end date" }),
  placedOn: optional(day({ zh: "就业日期", en: "placement date" })),
  placedByTrainingProvider: flag({ zh: "由培训机构介绍", en: "placed by the training provider" }),
  atEnterprise: flag(findings["at-enterprise"].holds),
  placementSubsidyPaid: flag({
    zh: "同一人的职业介绍补贴已领取",
    en: "the placement subsidy for this person was already paid",
  }),
  alreadyPaid,
};
const conditions = conditionsOf(findings, {
  "after-training": { zh: "培训结束后就业", en: "placed after the training" },
});

/**
 * 培训机构奖励 — Calculates the one-off reward for a training provider that placed one person in an enterprise after the
 * training, in yuan. 二(七).
 *
 * Without `placedOn` the person was not placed, so there is no reward and nothing else is decided.
 *
 * @example trainingProviderReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true,
 *   ableToWork: true, wantsWork: true, trainingUntil: "2017-03-30", placedOn: "2017-04-10", placedByTrainingProvider: true,
 *   atEnterprise: true, placementSubsidyPaid: false, alreadyPaid: false }).value
 * // { entitled: true, amount: 200.00, unmet: [] }
 */
export const trainingProviderReward = rule({
  name: "training-provider-reward",
  title: { zh: "培训机构奖励", en: "Training provider reward" },
  question: { zh: "培训后介绍1人就业，培训机构奖励多少？", en: "How much is the provider paid for one person placed?" },
  clauses: ["二(七)"],
  facts: facts(
    trainedWorker,
    mustHold(
      ["birthDate", "trainingUntil", "placedOn"],
      {
        zh: "出生日期不得晚于培训结束日期和就业日期",
        en: "a date of birth on or before the training end date and the placement date",
      },
      (f) => f.trainingUntil < f.birthDate || (f.placedOn !== undefined && f.placedOn < f.birthDate),
    ),
    mustHold(
      ["placedOn", "placedByTrainingProvider", "atEnterprise"],
      { zh: "由培训机构介绍或到企业就业的，须填报就业日期", en: "a placement date for a person who was placed" },
      (f) => f.placedOn === undefined && (f.placedByTrainingProvider || f.atEnterprise),
    ),
  ),
  answer: answer({
    entitled: flag({ zh: "应发培训机构奖励", en: "a training provider reward is due" }),
    amount: paid(money({ zh: "培训机构奖励金额", en: "training provider reward" }), fromFunds(parties.trainer)),
    unmet: unmetConditions(conditions),
  }),
  uses: [impoverishedWorker],
  findings,
  decide(facts, policy) {
    const { placedOn, trainingUntil } = facts;
    const only = facts.placementSubsidyPaid && policy.reading("placement-and-training-rewards") === "one-only";
    const placed = unmetAt(policy, "二(七)", { placed: placedOn !== undefined });
    if (placedOn === undefined) return { entitled: false, amount: yuan(0), unmet: placed };
    const unmet = unmetAt(policy, "二(七)", {
      "impoverished-worker": isImpoverishedWorker(facts, placedOn, policy),
      "after-training": [placedOn >= trainingUntil, { placedOn, trainingUntil }],
      "placed-by-provider": facts.placedByTrainingProvider,
      "at-enterprise": facts.atEnterprise,
      "not-already-paid": !facts.alreadyPaid,
      "no-conflicting-reward": !only,
    });
    if (unmet.length > 0) return { entitled: false, amount: yuan(0), unmet };
    const amount = yuan(policy.figure("trainingProviderAmount", placedOn));
    policy.found("二(七)", "reward", { amount });
    return { entitled: true, amount, unmet };
  },
});
