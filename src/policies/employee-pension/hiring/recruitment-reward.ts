import {
  answer,
  count,
  day,
  type FactOf,
  facts,
  flag,
  group,
  list,
  money,
  paid,
  variant,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { checkedYuan, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetConditions, unmetOf } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { parties } from "../parties.ts";

const contracts = labels({
  none: { zh: "未签订劳动合同", en: "no employment contract" },
  "fixed-term": { zh: "固定期限", en: "fixed-term" },
  "open-ended": { zh: "无固定期限", en: "open-ended" },
});

const people = { zh: "人", en: "people" };
const hires = list(
  { zh: "同一次招收的人员", en: "hires in one recruitment" },
  group(
    { zh: "情况相同的人员", en: "hires in the same situation" },
    {
      persons: count({ zh: "人数", en: "number of people" }, people, { min: 1, max: 1_000_000 }),
      isLandlessFarmer: flag({ zh: "属于被征地人员", en: "landless farmers" }),
      contract: variant({ zh: "劳动合同", en: "employment contract" }, "kind", contracts, {
        none: {},
        "fixed-term": {
          months: count({ zh: "合同期限", en: "contract term" }, { zh: "个月", en: "months" }, { max: 1200 }),
        },
        "open-ended": {},
      }),
      insured: flag({ zh: "已办理社保", en: "insured" }),
    },
  ),
  { max: 1000 },
);

const findings = {
  "enough-hires": {
    holds: {
      zh: "一次招收计入{number:count}人，达到{minHires:count}人",
      en: "{number:count} hire(s) counted in one recruitment, at least {minHires:count}",
    },
    fails: {
      zh: "一次招收计入{number:count}人，少于{minHires:count}人",
      en: "{number:count} hire(s) counted in one recruitment, fewer than {minHires:count}",
    },
  },
  "left-out": { zh: "另有{leftOut:count}人不予计入", en: "{leftOut:count} other hire(s) not counted" },
  contracts: {
    holds: {
      zh: "计入人员已全部签订{minMonths:count}个月以上的劳动合同",
      en: "all hires counted have contracts of at least {minMonths:count} month(s)",
    },
    fails: {
      zh: "计入人员未全部签订{minMonths:count}个月以上的劳动合同",
      en: "not all hires counted have contracts of at least {minMonths:count} month(s)",
    },
  },
  insured: {
    holds: { zh: "计入人员已全部办理社保", en: "all hires counted are insured" },
    fails: { zh: "计入人员未全部办理社保", en: "not all hires counted are insured" },
  },
  recognised: {
    holds: { zh: "经区有关部门认定", en: "recognised by the district departments" },
    fails: { zh: "未经区有关部门认定", en: "not recognised by the district departments" },
  },
  reward: {
    zh: "{number:count}人，每人{perHire:yuan}，奖励{amount:yuan}",
    en: "{number:count} hire(s) at {perHire:yuan} each: {amount:yuan}",
  },
} as const satisfies Findings;

/**
 * 招工奖励 — Calculates the reward to a company for one recruitment, a fixed amount per qualifying hire. Amounts in yuan.
 * 二4.
 *
 * Exactly the minimum number of hires and exactly the minimum contract term are enough.
 *
 * @example recruitmentReward({ recruitedOn: "2011-05-01", recognised: true,
 *   hires: [{ persons: 52, isLandlessFarmer: true, contract: { kind: "fixed-term", months: 24 }, insured: true }],
 * }).value // { amount: 5200.00, hiresCounted: 52, unmet: [] }
 */
export const recruitmentReward = rule({
  name: "recruitment-reward",
  title: { zh: "招工奖励", en: "Recruitment reward" },
  question: { zh: "本次招工给予企业多少奖励？", en: "How much is the company rewarded for this recruitment?" },
  clauses: ["二4"],
  facts: facts({
    recruitedOn: day({ zh: "招收日期", en: "recruitment date" }),
    hires,
    recognised: flag({ zh: "经区劳动保障、财政等部门认定", en: "recognised by the district departments" }),
  }),
  answer: answer({
    amount: paid(money({ zh: "招工奖励金额", en: "recruitment reward" }), {
      by: parties.government,
      to: parties.employer,
    }),
    hiresCounted: count({ zh: "计入奖励的人数", en: "hires counted for the reward" }, people),
    unmet: unmetConditions(
      conditionsOf(findings, {
        "enough-hires": { zh: "计入人数达到规定人数", en: "enough hires count" },
        contracts: { zh: "计入人员已全部签订规定期限的劳动合同", en: "all hires counted have the required contract" },
      }),
    ),
  }),
  findings,
  decide(facts, policy) {
    const { recruitedOn } = facts;
    const option = policy.reading("hires-counted");
    const minMonths = 12 * policy.figure("rewardMinContractYears", recruitedOn);
    const landlessOnly = option === "qualifying" || option === "landless-farmers";
    const securedOnly = option === "qualifying" || option === "contract-and-insurance";
    const counted = facts.hires.filter((one) => {
      const secured = hasContract(one, minMonths) && one.insured;
      return (!landlessOnly || one.isLandlessFarmer) && (!securedOnly || secured);
    });
    const hiresCounted = peopleIn(counted);
    const leftOut = peopleIn(facts.hires) - hiresCounted;
    const minHires = policy.figure("rewardMinHires", recruitedOn);

    const enough = policy.condition("二4", "enough-hires", hiresCounted >= minHires, {
      number: hiresCounted,
      minHires,
    });
    if (leftOut > 0) policy.found("二4", "left-out", { leftOut });
    // if hires count regardless of contract and insurance, the company must have given both to every one of them
    const allHaveContracts = counted.every((one) => hasContract(one, minMonths));
    const allInsured = counted.every((one) => one.insured);
    const unmet = unmetOf({
      "enough-hires": enough,
      contracts: securedOnly || policy.condition("二4", "contracts", allHaveContracts, { minMonths }),
      insured: securedOnly || policy.condition("二4", "insured", allInsured),
      recognised: policy.condition("二4", "recognised", facts.recognised),
    });
    if (unmet.length > 0) return { amount: yuan(0), hiresCounted, unmet };

    const perHire = policy.figure("rewardPerHire", recruitedOn);
    const amount = checkedYuan(hiresCounted * perHire, "figures.rewardPerHire");
    policy.found("二4", "reward", { number: hiresCounted, perHire: yuan(perHire), amount });
    return { amount, hiresCounted, unmet };
  },
});

type Hire = FactOf<typeof hires>[number];

function hasContract({ contract }: Hire, minMonths: number): boolean {
  return contract.kind === "open-ended" || (contract.kind === "fixed-term" && contract.months >= minMonths);
}

const peopleIn = (all: readonly Hire[]): number => all.reduce((sum, one) => sum + one.persons, 0);
