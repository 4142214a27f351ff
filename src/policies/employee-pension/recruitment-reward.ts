import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { count, day, type FactOf, flag, group, list, variant } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { payable } from "../../kernel/sums.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

const contracts = labels({
  none: { zh: "没有劳动合同", en: "no labour contract" },
  "fixed-term": { zh: "固定期限", en: "fixed term" },
  "open-ended": { zh: "无固定期限", en: "open-ended" },
});

const persons = { zh: "人", en: "persons" };
const hires = list(
  { zh: "同一次招收的人员", en: "hires of the one recruitment" },
  group(
    { zh: "情况相同的人员", en: "hires alike" },
    {
      persons: count({ zh: "人数", en: "number" }, persons, { min: 1, max: 1_000_000 }),
      isLandlessFarmer: flag({ zh: "是被征地人员", en: "landless persons" }),
      contract: variant({ zh: "劳动合同", en: "labour contract" }, "kind", contracts, {
        none: {},
        "fixed-term": { months: count({ zh: "合同期", en: "term" }, { zh: "个月", en: "months" }, { max: 1200 }) },
        "open-ended": {},
      }),
      insured: flag({ zh: "办理了社保", en: "insured" }),
    },
  ),
  { max: 1000 },
);

/**
 * 招工奖励 — the reward to a company for one recruitment: so much per hire that counts. Amounts in yuan. 二4.
 *
 * Exactly the least number of hires and exactly the least term suffice.
 *
 * @example
 * recruitmentReward({ recruitedOn: "2011-05-01", recognised: true,
 *   hires: [{ persons: 52, isLandlessFarmer: true, contract: { kind: "fixed-term", months: 24 }, insured: true }] }).value
 * // { amount: 5200.00, hiresCounted: 52, unmet: [] }
 */
export const recruitmentReward = rule({
  name: "recruitment-reward",
  clauses: ["二4"],
  facts: facts({
    recruitedOn: day({ zh: "招收之日", en: "day of the recruitment" }),
    hires,
    recognised: flag({ zh: "经区劳动保障、财政等部门认定", en: "recognised by the district departments" }),
  }),
  decide(facts, policy: Policy<typeof recruitmentRewardWords>) {
    const { recruitedOn } = facts;
    const option = policy.reading("hires-counted");
    const minMonths = 12 * policy.figure("rewardMinContractYears", recruitedOn);
    const landlessOnly = option === "qualifying" || option === "landless-farmers";
    const securedOnly = option === "qualifying" || option === "contract-and-insurance";
    const counted = facts.hires.filter((one) => {
      const secured = hasContract(one, minMonths) && one.insured;
      return (!landlessOnly || one.isLandlessFarmer) && (!securedOnly || secured);
    });
    const hiresCounted = headsOf(counted);
    const leftOut = headsOf(facts.hires) - hiresCounted;
    const minHires = policy.figure("rewardMinHires", recruitedOn);

    const enough = policy.condition("二4", "enough-hires", hiresCounted >= minHires, {
      number: hiresCounted,
      minHires,
    });
    if (leftOut > 0) policy.found("二4", "left-out", { leftOut });
    // where all hires of a kind count, the company must have given every one of them the contract and the insurance
    const everyOne = !securedOnly;
    const unmet = failingOf({
      "enough-hires": enough,
      contracts:
        !everyOne ||
        policy.condition(
          "二4",
          "contracts",
          counted.every((one) => hasContract(one, minMonths)),
          { minMonths },
        ),
      insured:
        !everyOne ||
        policy.condition(
          "二4",
          "insured",
          counted.every((one) => one.insured),
        ),
      recognised: policy.condition("二4", "recognised", facts.recognised),
    });
    if (unmet.length > 0) return { amount: yuan(0), hiresCounted, unmet };

    const perHire = policy.figure("rewardPerHire", recruitedOn);
    const amount = payable(hiresCounted * perHire, "figures.rewardPerHire");
    policy.found("二4", "reward", { number: hiresCounted, perHire: yuan(perHire), amount });
    return { amount, hiresCounted, unmet };
  },
});

type Hire = FactOf<typeof hires>[number];

function hasContract({ contract }: Hire, minMonths: number): boolean {
  return contract.kind === "open-ended" || (contract.kind === "fixed-term" && contract.months >= minMonths);
}

const headsOf = (all: readonly Hire[]): number => all.reduce((sum, one) => sum + one.persons, 0);

export const recruitmentRewardWords = {
  title: { zh: "招工奖励", en: "Recruitment reward" },
  asks: { zh: "这次招工奖励企业多少？", en: "What is the company's reward for this recruitment?" },
  findings: {
    "enough-hires": {
      holds: {
        zh: "一次招收计入{number:count}人，达到{minHires:count}人",
        en: "{number:count} hire(s) of one recruitment count, at least {minHires:count}",
      },
      fails: {
        zh: "一次招收计入{number:count}人，不到{minHires:count}人",
        en: "{number:count} hire(s) of one recruitment count, fewer than {minHires:count}",
      },
    },
    "left-out": { zh: "另有{leftOut:count}人不计入", en: "{leftOut:count} more do not count" },
    contracts: {
      holds: {
        zh: "全部签订了{minMonths:count}个月以上的劳动合同",
        en: "all have contracts of {minMonths:count} month(s) or more",
      },
      fails: {
        zh: "没有全部签订{minMonths:count}个月以上的劳动合同",
        en: "not all have contracts of {minMonths:count} month(s) or more",
      },
    },
    insured: {
      holds: { zh: "全部办理了社保", en: "all are insured" },
      fails: { zh: "没有全部办理社保", en: "not all are insured" },
    },
    recognised: {
      holds: { zh: "经有关部门认定", en: "recognised by the departments" },
      fails: { zh: "未经有关部门认定", en: "not recognised by the departments" },
    },
    reward: {
      zh: "{number:count}人，每人{perHire:yuan}，奖励{amount:yuan}",
      en: "{number:count} hire(s) at {perHire:yuan} each: {amount:yuan}",
    },
  },
} as const satisfies Words;
