import { recruitmentReward } from "../../../../src/policies/employee-pension/hiring/recruitment-reward.ts";
import type { CaseTable } from "../../../support/cases.ts";

const oneYear = { kind: "fixed-term", months: 12 };
const hires = (persons: number) => ({ persons, isLandlessFarmer: true, contract: oneYear, insured: true });

/** 二4 — 一次招收50人以上，合同1年以上、办理社保、经认定：每人奖励100元。 */
export default {
  rule: recruitmentReward,

  given: { recruitedOn: "2011-05-01", recognised: true, hires: [hires(50)] },
  rows: [
    {
      clause: "二4",
      when: "被征地人员50人，合同12个月，已办社保并经认定，恰好达到人数和期限：奖励5000元",
      value: { amount: "5000.00", hiresCounted: 50, unmet: [] }, // 50×100 = 5000
      unmet: [],
      finds: [["reward", { number: 50, perHire: "100.00", amount: "5000.00" }]],
      notFound: ["left-out"],
    },
    {
      clause: "二4",
      when: "被征地人员52人，合同12个月：奖励5200元",
      facts: { hires: [hires(52)] },
      value: { amount: "5200.00" }, // 52×100 = 5200
    },
    {
      clause: "二4",
      when: "50人中1人签订无固定期限合同：计入50人，奖励5000元",
      facts: { hires: [hires(49), { ...hires(1), contract: { kind: "open-ended" } }] },
      value: { amount: "5000.00" }, // (49+1)×100 = 5000
    },
    {
      clause: "二4",
      when: "55人符合条件，另有被征地人员5人未办社保：计入55人",
      facts: { hires: [hires(55), { ...hires(5), insured: false }] },
      value: { amount: "5500.00", hiresCounted: 55 }, // 55×100 = 5500
      finds: [["left-out", { leftOut: 5 }]],
      notFound: ["contracts", "insured"], // 不能认定全部已办理社保
    },
    {
      clause: "二4",
      when: "55人符合条件，另有非被征地人员5人合同11个月：计入55人",
      facts: {
        hires: [hires(55), { ...hires(5), isLandlessFarmer: false, contract: { kind: "fixed-term", months: 11 } }],
      },
      value: { amount: "5500.00", hiresCounted: 55 }, // 55×100 = 5500
    },
    {
      clause: "二4",
      when: "被征地人员49人，合同12个月：比规定人数少1人，不予奖励",
      facts: { hires: [hires(49)] },
      value: { amount: "0.00", hiresCounted: 49 },
      unmet: ["enough-hires"],
    },
    {
      clause: "二4",
      when: "50人中1人合同11个月：计入49人，不予奖励",
      facts: { hires: [hires(49), { ...hires(1), contract: { kind: "fixed-term", months: 11 } }] },
      value: { amount: "0.00", hiresCounted: 49 }, // 50−1 = 49
      unmet: ["enough-hires"],
      finds: [["left-out", { leftOut: 1 }]],
    },
    {
      clause: "二4",
      when: "未招收人员：不予奖励",
      facts: { hires: [] },
      value: { amount: "0.00" },
      unmet: ["enough-hires"],
    },
    {
      clause: "二4",
      when: "被征地人员50人，未经认定：不予奖励",
      facts: { recognised: false },
      value: { amount: "0.00" },
      unmet: ["recognised"],
    },
    {
      clause: "二4",
      when: "50人中1人未签订合同：计入49人",
      facts: { hires: [hires(49), { ...hires(1), contract: { kind: "none" } }] },
      value: { hiresCounted: 49 }, // 50−1 = 49
    },
    {
      clause: "二4",
      when: "50人中1人未办社保：计入49人，不予奖励",
      facts: { hires: [hires(49), { ...hires(1), insured: false }] },
      value: { amount: "0.00", hiresCounted: 49 }, // 50−1 = 49
      unmet: ["enough-hires"],
    },
    {
      clause: "二4",
      when: "50人中1人不是被征地人员：计入49人，不予奖励",
      facts: { hires: [hires(49), { ...hires(1), isLandlessFarmer: false }] },
      value: { amount: "0.00", hiresCounted: 49 }, // 50−1 = 49
      unmet: ["enough-hires"],
    },
    {
      clause: "二4",
      when: "被征地人员40人、其他人员20人，都有合同和社保：计入40人，不予奖励",
      facts: { hires: [hires(40), { ...hires(20), isLandlessFarmer: false }] },
      value: { amount: "0.00", hiresCounted: 40 },
    },
    {
      clause: "二4",
      when: "55人符合条件，另有被征地人员5人未办社保，按“已签订规定期限劳动合同并办理社保的全部人员”口径：计入55人",
      readings: { "hires-counted": "contract-and-insurance" },
      facts: { hires: [hires(55), { ...hires(5), insured: false }] },
      value: { amount: "5500.00", hiresCounted: 55 }, // 55×100 = 5500
    },
    {
      clause: "二4",
      when: "55人符合条件，另有被征地人员5人未办社保，按“全部被征地人员”口径：计入60人，未全部办理社保，不予奖励",
      readings: { "hires-counted": "landless-farmers" },
      facts: { hires: [hires(55), { ...hires(5), insured: false }] },
      value: { amount: "0.00", hiresCounted: 60 }, // 55+5 = 60
      unmet: ["insured"],
    },
    {
      clause: "二4",
      when: "55人符合条件，另有非被征地人员5人合同11个月，按“全部人员”口径：计入60人，合同期限未全部达到，不予奖励",
      readings: { "hires-counted": "all-hires" },
      facts: {
        hires: [hires(55), { ...hires(5), isLandlessFarmer: false, contract: { kind: "fixed-term", months: 11 } }],
      },
      value: { amount: "0.00", hiresCounted: 60 }, // 55+5 = 60
      unmet: ["contracts"],
    },
    {
      clause: "二4",
      when: "被征地人员40人、其他人员20人，都有合同和社保，按“全部人员”口径：计入60人，奖励6000元",
      readings: { "hires-counted": "all-hires" },
      facts: { hires: [hires(40), { ...hires(20), isLandlessFarmer: false }] },
      value: { amount: "6000.00", hiresCounted: 60 }, // 60×100 = 6000
      finds: ["contracts", "insured"],
    },
    {
      clause: "二4",
      when: "被征地人员40人、其他人员20人，都有合同和社保，按“已签订规定期限劳动合同并办理社保的全部人员”口径：计入60人，奖励6000元",
      readings: { "hires-counted": "contract-and-insurance" },
      facts: { hires: [hires(40), { ...hires(20), isLandlessFarmer: false }] },
      value: { amount: "6000.00", hiresCounted: 60 }, // 60×100 = 6000
    },
    {
      clause: "二4",
      when: "被征地人员40人、其他人员20人，都有合同和社保，按“全部被征地人员”口径：计入40人，不予奖励",
      readings: { "hires-counted": "landless-farmers" },
      facts: { hires: [hires(40), { ...hires(20), isLandlessFarmer: false }] },
      value: { amount: "0.00", hiresCounted: 40 },
      unmet: ["enough-hires"],
    },
    {
      clause: "二4",
      when: "本县把合同期限调整为2年，50人合同24个月、5人23个月：计入50人，23个月的不予计入",
      figures: { rewardMinContractYears: "2" },
      facts: {
        hires: [
          { ...hires(50), contract: { kind: "fixed-term", months: 24 } }, // 2×12 = 24
          { ...hires(5), contract: { kind: "fixed-term", months: 23 } },
        ],
      },
      value: { amount: "5000.00", hiresCounted: 50 }, // 50×100 = 5000
    },
    {
      clause: "二4",
      when: "奖励总额超出可表示的金额：指出",
      figures: { rewardPerHire: "9999999999999" },
      faults: [["figures.rewardPerHire", "out-of-range"]],
    },
    {
      clause: "二4",
      when: "人数为0、未填报合同月数、未填报是否认定：一并指出",
      facts: { hires: [hires(0), { ...hires(1), contract: { kind: "fixed-term" } }], recognised: undefined },
      faults: [
        ["hires[0].persons", "out-of-range"],
        ["hires[1].contract.months", "missing"],
        ["recognised", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
