import { answer, day, facts, flag, money, mustHold, oneOf, optional, paid } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { checkedYuan, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { alreadyPaid, bornBefore, notAlreadyPaid, worker } from "../facts.ts";
import { fromFunds, parties } from "../parties.ts";
import { contract, contractInOrder, coversMonths } from "../work/contract.ts";
import { impoverishedWorker, isImpoverishedWorker } from "../workers/impoverished-worker.ts";

/** 介绍人 — Who placed the person. */
const placers = labels({
  agency: { zh: "职业中介机构", en: "employment agency" },
  township: { zh: "乡镇", en: "township" },
  "village-entrepreneur": { zh: "乡村能人", en: "village entrepreneur" },
  other: { zh: "其他", en: "other" },
});

/** 就业材料 — The paper that proves the employment. */
const proofsOfEmployment = labels({
  "labour-contract": { zh: "劳动合同", en: "labour contract" },
  "service-agreement": { zh: "劳务协议", en: "service agreement" },
  certificate: { zh: "就业证明", en: "employment certificate" },
});

const findings = {
  "placed-by": {
    holds: { zh: "由{placedBy:label}介绍或组织", en: "placed by: {placedBy:label}" },
    fails: {
      zh: "介绍人不在条款所列范围内（{placedBy:label}）",
      en: "the clause does not cover this kind of placement (placed by: {placedBy:label})",
    },
  },
  "person-qualifies": {
    holds: {
      zh: "属于贫困劳动者或贫困户家庭高校毕业生",
      en: "is an impoverished worker or a graduate of a poor household",
    },
    fails: {
      zh: "既不属于贫困劳动者，也不属于贫困户家庭高校毕业生",
      en: "is neither an impoverished worker nor a graduate of a poor household",
    },
  },
  "at-county-enterprise": {
    holds: { zh: "在县内企业就业", en: "was placed in a county enterprise" },
    fails: { zh: "未在县内企业就业", en: "was not placed in a county enterprise" },
  },
  "proof-duration": {
    holds: {
      zh: "{proofOfEmployment:label}自{from:date}起，期限满{years:count}年",
      en: "{proofOfEmployment:label} from {from:date}: at least {years:count} year(s)",
    },
    fails: {
      zh: "{proofOfEmployment:label}自{from:date}起，期限不满{years:count}年",
      en: "{proofOfEmployment:label} from {from:date}: shorter than {years:count} year(s)",
    },
  },
  ...notAlreadyPaid("补贴"),
  "no-conflicting-reward": {
    holds: {
      zh: "未领取培训机构奖励，或两项可以同时领取",
      en: "the training provider reward does not rule out this subsidy",
    },
    fails: {
      zh: "已领取培训机构奖励，两项只能领取一项",
      en: "the training provider reward was paid, which rules out this subsidy",
    },
  },
  "ordinary-rate": { zh: "按一般标准：{amount:yuan}", en: "ordinary rate: {amount:yuan}" },
  "graduate-rate": { zh: "按高校毕业生标准：{amount:yuan}", en: "graduate rate: {amount:yuan}" },
} as const satisfies Findings;

const placement = {
  ...worker,
  graduateOfPoorHousehold: flag({ zh: "贫困户家庭高校毕业生", en: "graduate of a poor household" }),
  placedBy: oneOf({ zh: "介绍人", en: "placed by" }, placers),
  placedOn: day({ zh: "就业日期", en: "placement date" }),
  atCountyEnterprise: flag(findings["at-county-enterprise"].holds),
  proofOfEmployment: oneOf({ zh: "就业材料", en: "proof of employment" }, proofsOfEmployment),
  ...contract,
  alreadyPaid,
  trainingProviderRewardPaid: optional(
    flag({ zh: "同一人的培训机构奖励已领取", en: "the training provider reward for this person was already paid" }),
  ),
};
const conditions = conditionsOf(findings, {
  "placed-by": { zh: "由条款所列的单位或人员介绍", en: "placed by someone the clause covers" },
  "proof-duration": { zh: "合同（协议、证明）满规定年限", en: "proof of employment long enough" },
});

/**
 * 职业介绍补贴 — Calculates the one-off subsidy for placing one person, in yuan. 二(三).
 *
 * A graduate of a poor household qualifies without being an impoverished worker, at the graduate rate. `contractFrom`
 * and `contractUntil` are the dates of the proof of employment, whichever kind it is; without an end date it is
 * open-ended. `trainingProviderRewardPaid` is true if a training provider received its reward under 二(七) for the same
 * person. Defaults to false.
 *
 * @example placementSubsidy({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, graduateOfPoorHousehold: false, placedBy: "agency", placedOn: "2017-03-01",
 *   atCountyEnterprise: true, proofOfEmployment: "labour-contract", contractFrom: "2017-03-01",
 *   contractUntil: "2018-02-28", alreadyPaid: false }).value // { entitled: true, amount: 200.00, unmet: [] }
 */
export const placementSubsidy = rule({
  name: "placement-subsidy",
  title: { zh: "职业介绍补贴", en: "Placement subsidy" },
  question: { zh: "介绍1人就业，补贴多少？", en: "How much is paid for placing one person?" },
  clauses: ["二(三)"],
  facts: facts(
    placement,
    contractInOrder,
    bornBefore("placedOn", placement.placedOn.title),
    mustHold(
      ["contractUntil", "placedOn", "contractFrom"],
      { zh: "合同（协议、证明）结束日期不得早于就业日期", en: "an end date on or after the placement date" },
      (f) => f.contractUntil !== undefined && f.contractFrom <= f.contractUntil && f.contractUntil < f.placedOn,
    ),
  ),
  answer: answer({
    entitled: flag({ zh: "应发职业介绍补贴", en: "a placement subsidy is due" }),
    amount: paid(money({ zh: "职业介绍补贴金额", en: "placement subsidy" }), fromFunds(parties.placer)),
    unmet: unmetConditions(conditions),
  }),
  uses: [impoverishedWorker],
  findings,
  decide(facts, policy) {
    const { placedOn, contractFrom, graduateOfPoorHousehold: graduate } = facts;
    const proof = proofsOfEmployment[facts.proofOfEmployment];
    const years = policy.figure("placementContractYears", placedOn);
    const longEnough =
      coversMonths(contractFrom, facts.contractUntil, 12 * years) ||
      (proof.code !== "labour-contract" && policy.reading("proof-duration") === "labour-contract-only");
    const only =
      facts.trainingProviderRewardPaid === true && policy.reading("placement-and-training-rewards") === "one-only";
    const unmet = unmetAt(policy, "二(三)", {
      "placed-by": [facts.placedBy !== "other", { placedBy: placers[facts.placedBy] }],
      "person-qualifies": graduate || isImpoverishedWorker(facts, placedOn, policy),
      "at-county-enterprise": facts.atCountyEnterprise,
      "proof-duration": [longEnough, { proofOfEmployment: proof, from: contractFrom, years }],
      "not-already-paid": !facts.alreadyPaid,
      "no-conflicting-reward": !only,
    });
    if (unmet.length > 0) return { entitled: false, amount: yuan(0), unmet };

    // The ordinary rate is for impoverished workers, so it is not added for a graduate who is not one.
    const asImpoverishedWorker =
      !graduate || (policy.reading("graduate-rate") === "added" && isImpoverishedWorker(facts, placedOn, policy));
    const ordinary = asImpoverishedWorker ? policy.figure("placementAmount", placedOn) : 0;
    const extra = graduate ? policy.figure("graduatePlacementAmount", placedOn) : 0;
    const amount = checkedYuan(ordinary + extra, "figures.graduatePlacementAmount");
    if (asImpoverishedWorker) policy.found("二(三)", "ordinary-rate", { amount: yuan(ordinary) });
    if (graduate) policy.found("二(三)", "graduate-rate", { amount: yuan(extra) });
    return { entitled: true, amount, unmet };
  },
});
