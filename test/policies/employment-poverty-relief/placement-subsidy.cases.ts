import { placementSubsidy } from "../../../src/policies/employment-poverty-relief/placement-subsidy.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(三) — 中介机构介绍一名贫困劳动者到县内企业，合同正好一年，没有领过。 */
export default {
  rule: placementSubsidy,
  given: {
    birthDate: "1980-03-02",
    rural: true,
    registeredPoor: true,
    able: true,
    willing: true,
    graduateOfPoorHousehold: false,
    introducedBy: "agency",
    placedOn: "2017-03-01",
    countyEnterprise: true,
    paper: "labour-contract",
    contractFrom: "2017-03-01",
    contractUntil: "2018-02-28",
    rewardedBefore: false,
  },
  rows: [
    {
      clause: "二(三)",
      when: "贫困劳动者：200元",
      value: { due: true, amount: "200.00", failing: [] },
      failing: [],
      finds: ["ordinary-rate"],
    },
    {
      clause: "二(三)",
      when: "贫困户家庭高校毕业生：250元，代替200元",
      facts: { graduateOfPoorHousehold: true },
      value: { amount: "250.00" },
      finds: ["graduate-rate"],
    },
    {
      clause: "二(三)",
      when: "高校毕业生，250元另加",
      readings: { "graduate-rate": "added" },
      facts: { graduateOfPoorHousehold: true },
      value: { amount: "450.00" },
    }, // 200+250 = 450
    {
      clause: "二(三)",
      when: "高校毕业生本人没有建档立卡：仍是250元",
      facts: { graduateOfPoorHousehold: true, registeredPoor: false },
      value: { amount: "250.00" },
    },
    { clause: "二(三)", when: "乡镇介绍", facts: { introducedBy: "township" }, value: { amount: "200.00" } },
    { clause: "二(三)", when: "乡村能人介绍", facts: { introducedBy: "village-talent" }, value: { amount: "200.00" } },
    {
      clause: "二(三)",
      when: "其他人介绍",
      facts: { introducedBy: "other" },
      value: { due: false, amount: "0.00", failing: ["introducer"] },
      failing: ["introducer"],
    },
    {
      clause: "二(三)",
      when: "不是贫困劳动者",
      facts: { registeredPoor: false },
      value: { due: false, amount: "0.00" },
      failing: ["person-counts"],
    },
    {
      clause: "二(三)",
      when: "到县外企业",
      facts: { countyEnterprise: false },
      value: { due: false },
      failing: ["county-enterprise"],
    },
    {
      clause: "二(三)",
      when: "合同比一年少一天",
      facts: { contractUntil: "2018-02-27" },
      value: { due: false },
      failing: ["paper-of-a-year"],
    }, // 满一年是2018-02-28
    { clause: "二(三)", when: "无固定期限合同", facts: { contractUntil: undefined }, value: { due: true } },
    {
      clause: "二(三)",
      when: "2月29日起的合同，到次年2月27日满一年",
      facts: { placedOn: "2020-02-29", contractFrom: "2020-02-29", contractUntil: "2021-02-27" },
      value: { due: true },
    }, // 没有对应日，2021-02-28为对应日
    {
      clause: "二(三)",
      when: "就业证明半年：也要满一年",
      facts: { paper: "certificate", contractUntil: "2017-08-31" },
      value: { due: false },
      failing: ["paper-of-a-year"],
    },
    {
      clause: "二(三)",
      when: "就业证明半年，只有劳动合同要满一年",
      readings: { "papers-of-a-year": "labour-contract-only" },
      facts: { paper: "certificate", contractUntil: "2017-08-31" },
      value: { due: true, amount: "200.00" },
    },
    {
      clause: "二(三)",
      when: "劳动合同半年，另一解读下也不行",
      readings: { "papers-of-a-year": "labour-contract-only" },
      facts: { contractUntil: "2017-08-31" },
      value: { due: false },
    },
    { clause: "二(三)", when: "劳务协议一年", facts: { paper: "service-agreement" }, value: { due: true } },
    {
      clause: "二(三)",
      when: "已经领过",
      facts: { rewardedBefore: true },
      value: { due: false },
      failing: ["not-paid-before"],
    },
    {
      clause: "二(三)",
      when: "几项不符合：按原文顺序列出",
      facts: { introducedBy: "other", countyEnterprise: false, rewardedBefore: true },
      value: { failing: ["introducer", "county-enterprise", "not-paid-before"] },
    },
    { clause: "二(三)", when: "县里把标准定为300元", figures: { placementAmount: "300" }, value: { amount: "300.00" } },
    {
      clause: "二(三)",
      when: "合同早于开始就结束、就业时还没有出生、没有这种材料",
      facts: { birthDate: "2018-01-01", contractUntil: "2017-02-28" },
      faults: [
        ["contractUntil", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "二(三)",
      when: "没有这种材料、介绍人为空",
      facts: { paper: "handshake", introducedBy: undefined },
      faults: [
        ["introducedBy", "missing"],
        ["paper", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
