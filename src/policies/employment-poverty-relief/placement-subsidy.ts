import { facts, impossible } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { day, flag, oneOf, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { payable } from "../../kernel/sums.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { contract, contractInOrder, coversMonths } from "./contract.ts";
import { type Policy, rule } from "./document.ts";
import { alreadyPaid, worker, workerOn } from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";

/** 介绍人 — who may introduce or organise. */
export const placers = labels({
  agency: { zh: "职业中介机构", en: "employment agency" },
  township: { zh: "乡镇", en: "township" },
  "village-entrepreneur": { zh: "乡村能人", en: "capable villager" },
  other: { zh: "其他", en: "other" },
});

/** 就业材料 — the paper that proves the employment. */
export const proofsOfEmployment = labels({
  "labour-contract": { zh: "劳动合同", en: "labour contract" },
  "service-agreement": { zh: "劳务协议", en: "service agreement" },
  certificate: { zh: "就业证明", en: "certificate of employment" },
});

/** The facts of one placement. */
export const placement = {
  ...worker,
  graduateOfPoorHousehold: flag({ zh: "贫困户家庭高校毕业生", en: "graduate of a poor household" }),
  placedBy: oneOf({ zh: "介绍人", en: "introduced by" }, placers),
  placedOn: day({ zh: "就业之日", en: "day of the placement" }),
  atCountyEnterprise: flag({ zh: "县内企业", en: "enterprise of the county" }),
  proofOfEmployment: oneOf({ zh: "就业材料", en: "paper" }, proofsOfEmployment),
  ...contract,
  alreadyPaid,
  trainingProviderRewardPaid: optional(
    flag({ zh: "同一人的培训机构奖励已经领过", en: "the training body's reward was paid for the person" }),
  ),
};

/**
 * 职业介绍补贴 — what the introducer has for one person placed, in yuan, once. 二(三).
 *
 * A graduate of a poor household counts without being a poor worker, at the graduate's rate. `contractFrom` and
 * `contractUntil` are those of the paper, whichever it is; without a last day it is open-ended. `trainingProviderRewardPaid`
 * says that a training body had its reward of 二(七) for the same person; left out, none had.
 *
 * @example
 * placementSubsidy({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true,
 *   graduateOfPoorHousehold: false, placedBy: "agency", placedOn: "2017-03-01", atCountyEnterprise: true,
 *   proofOfEmployment: "labour-contract", contractFrom: "2017-03-01", contractUntil: "2018-02-28", alreadyPaid: false }).value
 * // { entitled: true, amount: 200.00, unmet: [] }
 */
export const placementSubsidy = rule({
  name: "placement-subsidy",
  clauses: ["二(三)"],
  facts: facts(
    placement,
    contractInOrder,
    impossible(
      ["birthDate", "placedOn"],
      { zh: "出生不晚于就业之日", en: "born by the placement" },
      (f) => f.placedOn < f.birthDate,
    ),
    impossible(
      ["contractUntil", "placedOn", "contractFrom"],
      { zh: "合同（协议、证明）最后一天不早于就业之日", en: "the paper does not end before the placement" },
      (f) => f.contractUntil !== undefined && f.contractFrom <= f.contractUntil && f.contractUntil < f.placedOn,
    ),
  ),
  decide(facts, policy: Policy<typeof placementSubsidyWords>) {
    const { placedOn, graduateOfPoorHousehold: graduate } = facts;
    const isImpoverishedWorker = () => policy.apply(impoverishedWorker, workerOn(facts, placedOn)).impoverishedWorker;
    const personQualifies = graduate || isImpoverishedWorker();
    const years = policy.figure("placementContractYears", placedOn);
    const long = coversMonths(facts.contractFrom, facts.contractUntil, 12 * years);
    const longEnough =
      long ||
      (facts.proofOfEmployment !== "labour-contract" && policy.reading("proof-duration") === "labour-contract-only");
    const only =
      facts.trainingProviderRewardPaid === true && policy.reading("placement-and-training-rewards") === "one-only";
    const conditions = {
      "placed-by": policy.condition("二(三)", "placed-by", facts.placedBy !== "other", {
        placedBy: placers[facts.placedBy],
      }),
      "person-qualifies": policy.condition("二(三)", "person-qualifies", personQualifies),
      "at-county-enterprise": policy.condition("二(三)", "at-county-enterprise", facts.atCountyEnterprise),
      "proof-duration": policy.condition("二(三)", "proof-duration", longEnough, {
        proofOfEmployment: proofsOfEmployment[facts.proofOfEmployment],
        from: facts.contractFrom,
        years,
      }),
      "not-already-paid": policy.condition("二(三)", "not-already-paid", !facts.alreadyPaid),
      "no-conflicting-reward": policy.condition("二(三)", "no-conflicting-reward", !only),
    };
    const unmet = failingOf(conditions);
    if (unmet.length > 0) return { entitled: false, amount: yuan(0), unmet };

    // the ordinary rate is for poor workers: a graduate who is none has nothing to which the other could be added
    const asImpoverishedWorker = !graduate || (policy.reading("graduate-rate") === "added" && isImpoverishedWorker());
    const ordinary = asImpoverishedWorker ? policy.figure("placementAmount", placedOn) : 0;
    const extra = graduate ? policy.figure("graduatePlacementAmount", placedOn) : 0;
    const amount = payable(ordinary + extra, "figures.graduatePlacementAmount");
    if (asImpoverishedWorker) policy.found("二(三)", "ordinary-rate", { amount: yuan(ordinary) });
    if (graduate) policy.found("二(三)", "graduate-rate", { amount: yuan(extra) });
    return { entitled: true, amount, unmet };
  },
});

export const placementSubsidyWords = {
  title: { zh: "职业介绍补贴", en: "Placement subsidy" },
  asks: { zh: "介绍一人就业，补贴多少？", en: "What is paid for one person placed?" },
  findings: {
    "placed-by": {
      holds: { zh: "由{placedBy:label}介绍或组织", en: "introduced or organised by: {placedBy:label}" },
      fails: {
        zh: "介绍人不在条款所列之内（{placedBy:label}）",
        en: "introduced by nobody whom the clause names ({placedBy:label})",
      },
    },
    "person-qualifies": {
      holds: { zh: "是贫困劳动者或贫困户家庭高校毕业生", en: "a poor worker, or a graduate of a poor household" },
      fails: {
        zh: "既不是贫困劳动者，也不是贫困户家庭高校毕业生",
        en: "neither a poor worker nor a graduate of a poor household",
      },
    },
    "at-county-enterprise": {
      holds: { zh: "在县内企业就业", en: "placed in an enterprise of the county" },
      fails: { zh: "不在县内企业就业", en: "not placed in an enterprise of the county" },
    },
    "proof-duration": {
      holds: {
        zh: "{proofOfEmployment:label}从{from:date}起，年限符合（{years:count}年以上）",
        en: "{proofOfEmployment:label} from {from:date}: long enough ({years:count} year or more)",
      },
      fails: {
        zh: "{proofOfEmployment:label}从{from:date}起，不满{years:count}年",
        en: "{proofOfEmployment:label} from {from:date}: shorter than {years:count} year",
      },
    },
    "not-already-paid": {
      holds: { zh: "还没有领过", en: "not paid before" },
      fails: { zh: "已经领过，一次性", en: "paid before: it is one-off" },
    },
    "no-conflicting-reward": {
      holds: { zh: "不受培训机构奖励影响", en: "the training body's reward does not stand in the way" },
      fails: {
        zh: "培训机构奖励已经领过，只能领一项",
        en: "the training body's reward was paid, and one only is possible",
      },
    },
    "ordinary-rate": { zh: "按一般标准{amount:yuan}", en: "the ordinary rate: {amount:yuan}" },
    "graduate-rate": { zh: "按高校毕业生标准{amount:yuan}", en: "the graduate's rate: {amount:yuan}" },
  },
} as const satisfies Words;
