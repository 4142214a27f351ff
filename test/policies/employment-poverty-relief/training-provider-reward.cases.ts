import { trainingProviderReward } from "../../../src/policies/employment-poverty-relief/training-provider-reward.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(七) — 培训后介绍一人到企业就业，200元，一次。 */
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
      when: "各项都符合",
      value: { entitled: true, amount: "200.00", unmet: [] },
      failing: [],
      finds: ["reward"],
    },
    { clause: "二(七)", when: "培训结束当天就业", facts: { placedOn: "2017-03-30" }, value: { entitled: true } },
    {
      clause: "二(七)",
      when: "培训结束前一天就业",
      facts: { placedOn: "2017-03-29" },
      value: { entitled: false, amount: "0.00" },
      failing: ["after-training"],
    },
    {
      clause: "二(七)",
      when: "不是培训机构介绍的",
      facts: { placedByTrainingProvider: false },
      value: { entitled: false },
      failing: ["placed-by-provider"],
    },
    {
      clause: "二(七)",
      when: "不是到企业就业",
      facts: { atEnterprise: false },
      value: { entitled: false },
      failing: ["at-enterprise"],
    },
    {
      clause: "二(七)",
      when: "已经领过",
      facts: { alreadyPaid: true },
      value: { entitled: false },
      failing: ["not-already-paid"],
    },
    {
      clause: "二(七)",
      when: "不是贫困劳动者",
      facts: { ableToWork: false },
      value: { entitled: false },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(七)",
      when: "同一人已领职业介绍补贴：都可以领",
      facts: { placementSubsidyPaid: true },
      value: { entitled: true, amount: "200.00" },
    },
    {
      clause: "二(七)",
      when: "同一人已领职业介绍补贴，只能领一项",
      readings: { "placement-and-training-rewards": "one-only" },
      facts: { placementSubsidyPaid: true },
      value: { entitled: false, amount: "0.00" },
      failing: ["no-conflicting-reward"],
    },
    {
      clause: "二(七)",
      when: "没有领过职业介绍补贴，只能领一项：领这一项",
      readings: { "placement-and-training-rewards": "one-only" },
      value: { entitled: true, amount: "200.00" },
    },
    {
      clause: "二(七)",
      when: "出生晚于就业、缺一项",
      facts: { birthDate: "2018-01-01", atEnterprise: undefined },
      faults: [
        ["atEnterprise", "missing"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "二(七)",
      when: "出生晚于就业，早于培训结束",
      facts: { birthDate: "2017-03-01", placedOn: "2017-02-28" },
      faults: [["birthDate", "impossible"]],
    },
    {
      clause: "二(七)",
      when: "出生晚于培训结束，早于就业",
      facts: { birthDate: "2017-04-01" },
      faults: [["birthDate", "impossible"]],
    },
  ],
} satisfies CaseTable;
