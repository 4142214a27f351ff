import { facts, impossible } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { day, flag, oneOf, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { payable } from "../../kernel/sums.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { contract, contractInOrder, lasts } from "./contract.ts";
import { type Policy, rule } from "./document.ts";
import { rewardedBefore, worker, workerOn } from "./facts.ts";
import { poorWorker } from "./poor-worker.ts";

/** 介绍人 — who may introduce or organise. */
export const introducers = labels({
  agency: { zh: "职业中介机构", en: "employment agency" },
  township: { zh: "乡镇", en: "township" },
  "village-talent": { zh: "乡村能人", en: "capable villager" },
  other: { zh: "其他", en: "other" },
});

/** 就业材料 — the paper that proves the employment. */
export const papers = labels({
  "labour-contract": { zh: "劳动合同", en: "labour contract" },
  "service-agreement": { zh: "劳务协议", en: "service agreement" },
  certificate: { zh: "就业证明", en: "certificate of employment" },
});

/** The facts of one placement. */
export const placement = {
  ...worker,
  graduateOfPoorHousehold: flag({ zh: "贫困户家庭高校毕业生", en: "graduate of a poor household" }),
  introducedBy: oneOf({ zh: "介绍人", en: "introduced by" }, introducers),
  placedOn: day({ zh: "就业之日", en: "day of the placement" }),
  countyEnterprise: flag({ zh: "县内企业", en: "enterprise of the county" }),
  paper: oneOf({ zh: "就业材料", en: "paper" }, papers),
  ...contract,
  rewardedBefore,
  trainingBodyRewardPaid: optional(
    flag({ zh: "同一人的培训机构奖励已经领过", en: "the training body's reward was paid for the person" }),
  ),
};

/**
 * 职业介绍补贴 — what the introducer has for one person placed, in yuan, once. 二(三).
 *
 * A graduate of a poor household counts without being a poor worker, at the graduate's rate. `contractFrom` and
 * `contractUntil` are those of the paper, whichever it is; without a last day it is open-ended. `trainingBodyRewardPaid`
 * says that a training body had its reward of 二(七) for the same person; left out, none had.
 *
 * @example
 * placementSubsidy({ birthDate: "1980-03-02", rural: true, registeredPoor: true, able: true, willing: true,
 *   graduateOfPoorHousehold: false, introducedBy: "agency", placedOn: "2017-03-01", countyEnterprise: true,
 *   paper: "labour-contract", contractFrom: "2017-03-01", contractUntil: "2018-02-28", rewardedBefore: false }).value
 * // { due: true, amount: 200.00, failing: [] }
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
    const isPoorWorker = () => policy.apply(poorWorker, workerOn(facts, placedOn)).poorWorker;
    const entitled = graduate || isPoorWorker();
    const years = policy.figure("placementContractYears", placedOn);
    const long = lasts(facts.contractFrom, facts.contractUntil, 12 * years);
    const longEnough =
      long || (facts.paper !== "labour-contract" && policy.reading("papers-of-a-year") === "labour-contract-only");
    const only = facts.trainingBodyRewardPaid === true && policy.reading("two-rewards") === "one-only";
    const conditions = {
      introducer: policy.condition("二(三)", "introducer", facts.introducedBy !== "other", {
        introducer: introducers[facts.introducedBy],
      }),
      "person-counts": policy.condition("二(三)", "person-counts", entitled),
      "county-enterprise": policy.condition("二(三)", "county-enterprise", facts.countyEnterprise),
      "paper-of-a-year": policy.condition("二(三)", "paper-of-a-year", longEnough, {
        paper: papers[facts.paper],
        from: facts.contractFrom,
        years,
      }),
      "not-paid-before": policy.condition("二(三)", "not-paid-before", !facts.rewardedBefore),
      "not-paid-otherwise": policy.condition("二(三)", "not-paid-otherwise", !only),
    };
    const failing = failingOf(conditions);
    if (failing.length > 0) return { due: false, amount: yuan(0), failing };

    // the ordinary rate is for poor workers: a graduate who is none has nothing to which the other could be added
    const asPoorWorker = !graduate || (policy.reading("graduate-rate") === "added" && isPoorWorker());
    const ordinary = asPoorWorker ? policy.figure("placementAmount", placedOn) : 0;
    const extra = graduate ? policy.figure("graduatePlacementAmount", placedOn) : 0;
    const amount = payable(ordinary + extra, "figures.graduatePlacementAmount");
    if (asPoorWorker) policy.found("二(三)", "ordinary-rate", { amount: yuan(ordinary) });
    if (graduate) policy.found("二(三)", "graduate-rate", { amount: yuan(extra) });
    return { due: true, amount, failing };
  },
});

export const placementSubsidyWords = {
  title: { zh: "职业介绍补贴", en: "Placement subsidy" },
  asks: { zh: "介绍一人就业，补贴多少？", en: "What is paid for one person placed?" },
  findings: {
    introducer: {
      holds: { zh: "由{introducer:label}介绍或组织", en: "introduced or organised by: {introducer:label}" },
      fails: {
        zh: "介绍人不在条款所列之内（{introducer:label}）",
        en: "introduced by nobody whom the clause names ({introducer:label})",
      },
    },
    "person-counts": {
      holds: { zh: "是贫困劳动者或贫困户家庭高校毕业生", en: "a poor worker, or a graduate of a poor household" },
      fails: {
        zh: "既不是贫困劳动者，也不是贫困户家庭高校毕业生",
        en: "neither a poor worker nor a graduate of a poor household",
      },
    },
    "county-enterprise": {
      holds: { zh: "在县内企业就业", en: "placed in an enterprise of the county" },
      fails: { zh: "不在县内企业就业", en: "not placed in an enterprise of the county" },
    },
    "paper-of-a-year": {
      holds: {
        zh: "{paper:label}从{from:date}起，年限符合（{years:count}年以上）",
        en: "{paper:label} from {from:date}: long enough ({years:count} year or more)",
      },
      fails: {
        zh: "{paper:label}从{from:date}起，不满{years:count}年",
        en: "{paper:label} from {from:date}: shorter than {years:count} year",
      },
    },
    "not-paid-before": {
      holds: { zh: "还没有领过", en: "not paid before" },
      fails: { zh: "已经领过，一次性", en: "paid before: it is one-off" },
    },
    "not-paid-otherwise": {
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
