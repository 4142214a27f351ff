import { recruitmentReward } from "../../../src/policies/employee-pension/recruitment-reward.ts";
import type { CaseTable } from "../../support/cases.ts";

const oneYear = { kind: "fixed-term", months: 12 };
const hires = (persons: number) => ({ persons, isLandlessFarmer: true, contract: oneYear, insured: true });

/** 二4 — 一次招收50人以上，合同1年以上、办理社保、经认定：每人奖励100元。 */
export default {
  rule: recruitmentReward,

  given: { recruitedOn: "2011-05-01", recognised: true, hires: [hires(50)] },
  rows: [
    {
      clause: "二4",
      when: "恰好50人、合同恰好12个月",
      value: { amount: "5000.00", hiresCounted: 50, unmet: [] }, // 50×100 = 5000
      failing: [],
      finds: [["reward", { number: 50, perHire: "100.00", amount: "5000.00" }]],
      lacks: ["left-out"],
    },
    {
      clause: "二4",
      when: "49人",
      facts: { hires: [hires(49)] },
      value: { amount: "0.00", hiresCounted: 49 },
      failing: ["enough-hires"],
    },
    { clause: "二4", when: "52人", facts: { hires: [hires(52)] }, value: { amount: "5200.00" } }, // 52×100 = 5200
    { clause: "二4", when: "没有招收", facts: { hires: [] }, value: { amount: "0.00" }, failing: ["enough-hires"] },
    {
      clause: "二4",
      when: "未经认定",
      facts: { recognised: false },
      value: { amount: "0.00" },
      failing: ["recognised"],
    },
    {
      clause: "二4",
      when: "50人中1人合同11个月：只计49人",
      facts: { hires: [hires(49), { ...hires(1), contract: { kind: "fixed-term", months: 11 } }] },
      value: { amount: "0.00", hiresCounted: 49 },
      failing: ["enough-hires"],
      finds: [["left-out", { leftOut: 1 }]],
    },
    {
      clause: "二4",
      when: "50人中1人是无固定期限合同：计入",
      facts: { hires: [hires(49), { ...hires(1), contract: { kind: "open-ended" } }] },
      value: { amount: "5000.00" },
    },
    {
      clause: "二4",
      when: "50人中1人没有合同：不计",
      facts: { hires: [hires(49), { ...hires(1), contract: { kind: "none" } }] },
      value: { hiresCounted: 49 },
    },
    {
      clause: "二4",
      when: "55人符合，另有被征地人员5人没办社保：按55人",
      facts: { hires: [hires(55), { ...hires(5), insured: false }] },
      value: { amount: "5500.00", hiresCounted: 55 }, // 55×100 = 5500
      finds: [["left-out", { leftOut: 5 }]],
      lacks: ["contracts", "insured"], // 不能说全部办理了社保
    },
    {
      clause: "二4",
      when: "55人符合，另有被征地人员5人没办社保",
      readings: { "hires-counted": "contract-and-insurance" },
      facts: { hires: [hires(55), { ...hires(5), insured: false }] },
      value: { amount: "5500.00", hiresCounted: 55 },
    },
    {
      clause: "二4",
      when: "55人符合，另有被征地人员5人没办社保",
      readings: { "hires-counted": "landless-farmers" },
      facts: { hires: [hires(55), { ...hires(5), insured: false }] },
      value: { amount: "0.00", hiresCounted: 60 },
      failing: ["insured"],
    },
    {
      clause: "二4",
      when: "55人符合，另有5人合同11个月、不是被征地人员：按55人",
      facts: {
        hires: [hires(55), { ...hires(5), isLandlessFarmer: false, contract: { kind: "fixed-term", months: 11 } }],
      },
      value: { amount: "5500.00", hiresCounted: 55 },
    },
    {
      clause: "二4",
      when: "55人符合，另有5人合同11个月、不是被征地人员",
      readings: { "hires-counted": "all-hires" },
      facts: {
        hires: [hires(55), { ...hires(5), isLandlessFarmer: false, contract: { kind: "fixed-term", months: 11 } }],
      },
      value: { amount: "0.00", hiresCounted: 60 },
      failing: ["contracts"],
    },
    {
      clause: "二4",
      when: "被征地40人、其他20人，都有合同和社保：只计40人",
      facts: { hires: [hires(40), { ...hires(20), isLandlessFarmer: false }] },
      value: { amount: "0.00", hiresCounted: 40 },
    },
    {
      clause: "二4",
      when: "被征地40人、其他20人，都有合同和社保",
      readings: { "hires-counted": "all-hires" },
      facts: { hires: [hires(40), { ...hires(20), isLandlessFarmer: false }] },
      value: { amount: "6000.00", hiresCounted: 60 }, // 60×100 = 6000
      finds: ["contracts", "insured"],
    },
    {
      clause: "二4",
      when: "被征地40人、其他20人，都有合同和社保",
      readings: { "hires-counted": "contract-and-insurance" },
      facts: { hires: [hires(40), { ...hires(20), isLandlessFarmer: false }] },
      value: { amount: "6000.00", hiresCounted: 60 },
    },
    {
      clause: "二4",
      when: "被征地40人、其他20人，都有合同和社保",
      readings: { "hires-counted": "landless-farmers" },
      facts: { hires: [hires(40), { ...hires(20), isLandlessFarmer: false }] },
      value: { amount: "0.00", hiresCounted: 40 },
      failing: ["enough-hires"],
    },
    {
      clause: "二4",
      when: "县里把合同期改为2年：24个月的50人计入，23个月的5人不计",
      figures: { rewardMinContractYears: "2" },
      facts: {
        hires: [
          { ...hires(50), contract: { kind: "fixed-term", months: 24 } }, // 2×12 = 24
          { ...hires(5), contract: { kind: "fixed-term", months: 23 } },
        ],
      },
      value: { amount: "5000.00", hiresCounted: 50 },
    },
    {
      clause: "二4",
      when: "奖励总额超出可表示的金额",
      figures: { rewardPerHire: "9999999999999" },
      faults: [["figures.rewardPerHire", "out-of-range"]],
    },
    {
      clause: "二4",
      when: "零人的一组、合同缺月数、缺认定：一次列出",
      facts: { hires: [hires(0), { ...hires(1), contract: { kind: "fixed-term" } }], recognised: undefined },
      faults: [
        ["hires[0].persons", "out-of-range"],
        ["hires[1].contract.months", "missing"],
        ["recognised", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
