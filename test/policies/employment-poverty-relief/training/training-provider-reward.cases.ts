import { trainingProviderReward } from "../../../../src/policies/employment-poverty-relief/training/training-provider-reward.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(七) — 培训后介绍一人到企业就业，200元，一次性。 */
export default {
  rule: trainingProviderReward,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    trainingUntil: "2017-03-30",
    placedOn: "2017-04-10",
    placedByTrainingProvider: true,
    atEnterprise: true,
    placementSubsidyPaid: false,
    alreadyPaid: false,
  },
  rows: [
    {
      clause: "二(七)",
      when: "各项条件均符合：奖励200元",
      value: { entitled: true, amount: "200.00", unmet: [] },
      unmet: [],
      finds: ["reward"],
    },
    {
      clause: "二(七)",
      when: "同一人的职业介绍补贴已领取：两项均可领取，奖励200元",
      facts: { placementSubsidyPaid: true },
      value: { entitled: true, amount: "200.00" },
    },
    {
      clause: "二(七)",
      when: "培训结束当天就业：给予奖励",
      facts: { placedOn: "2017-03-30" },
      value: { entitled: true },
    },
    {
      clause: "二(七)",
      when: "培训结束前一天就业：不予奖励",
      facts: { placedOn: "2017-03-29" },
      value: { entitled: false, amount: "0.00" },
      unmet: ["after-training"],
    },
    {
      clause: "二(七)",
      when: "并非由培训机构介绍就业：不予奖励",
      facts: { placedByTrainingProvider: false },
      value: { entitled: false },
      unmet: ["placed-by-provider"],
    },
    {
      clause: "二(七)",
      when: "未到企业就业：不予奖励",
      facts: { atEnterprise: false },
      value: { entitled: false },
      unmet: ["at-enterprise"],
    },
    {
      clause: "二(七)",
      when: "培训后尚未就业：不予奖励",
      facts: { placedOn: undefined, placedByTrainingProvider: false, atEnterprise: false },
      value: { entitled: false, amount: "0.00", unmet: ["placed"] },
      unmet: ["placed"],
    },
    {
      clause: "二(七)",
      when: "已领取过该项奖励：不再奖励",
      facts: { alreadyPaid: true },
      value: { entitled: false },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(七)",
      when: "不属于贫困劳动者：不予奖励",
      facts: { ableToWork: false },
      value: { entitled: false },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(七)",
      when: "同一人的职业介绍补贴已领取，按“两项只能领取一项”口径：不予奖励",
      readings: { "placement-and-training-rewards": "one-only" },
      facts: { placementSubsidyPaid: true },
      value: { entitled: false, amount: "0.00" },
      unmet: ["no-conflicting-reward"],
    },
    {
      clause: "二(七)",
      when: "同一人的职业介绍补贴未领取，按“两项只能领取一项”口径：奖励200元",
      readings: { "placement-and-training-rewards": "one-only" },
      value: { entitled: true, amount: "200.00" },
    },
    {
      clause: "二(七)",
      when: "出生日期晚于就业日期、缺必填项：一并指出",
      facts: { birthDate: "2018-01-01", atEnterprise: undefined },
      faults: [
        ["atEnterprise", "missing"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "二(七)",
      when: "到企业就业，未填报就业日期：指出须填报",
      facts: { placedOn: undefined },
      faults: [["placedOn", "contradiction"]],
    },
    {
      clause: "二(七)",
      when: "出生日期晚于就业日期、早于培训结束日期：不接受",
      facts: { birthDate: "2017-03-01", placedOn: "2017-02-28" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "二(七)",
      when: "出生日期晚于培训结束日期、早于就业日期：不接受",
      facts: { birthDate: "2017-04-01" },
      faults: [["birthDate", "contradiction"]],
    },
  ],
} satisfies CaseTable;
