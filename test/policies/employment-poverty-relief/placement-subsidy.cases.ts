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
      lacks: ["ordinary-rate"],
    },
    {
      clause: "二(三)",
      when: "高校毕业生，250元另加",
      readings: { "graduate-rate": "added" },
      facts: { graduateOfPoorHousehold: true },
      value: { amount: "450.00" },
      finds: [
        ["ordinary-rate", { amount: "200.00" }],
        ["graduate-rate", { amount: "250.00" }],
      ],
    }, // 200+250 = 450
    {
      clause: "二(三)",
      when: "高校毕业生本人没有建档立卡：仍是250元",
      facts: { graduateOfPoorHousehold: true, registeredPoor: false },
      value: { amount: "250.00" },
    },
    {
      clause: "二(三)",
      when: "高校毕业生本人没有建档立卡，250元另加：没有可加的200元",
      readings: { "graduate-rate": "added" },
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
      when: "2月29日起的合同，次年没有对应日：到2月28日满一年",
      facts: { placedOn: "2016-02-29", contractFrom: "2016-02-29", contractUntil: "2017-02-28" },
      value: { due: true },
    }, // 没有2017-02-29，月末日2017-02-28为最后一日
    {
      clause: "二(三)",
      when: "2月29日起的合同，到次年2月27日：少一天",
      facts: { placedOn: "2016-02-29", contractFrom: "2016-02-29", contractUntil: "2017-02-27" },
      value: { due: false },
      failing: ["paper-of-a-year"],
    },
    {
      clause: "二(三)",
      when: "平年2月28日起的合同，次年2月28日是对应日：到2月27日满一年",
      facts: { placedOn: "2015-02-28", contractFrom: "2015-02-28", contractUntil: "2016-02-27" },
      value: { due: true },
    }, // 对应日2016-02-28的前一天，与月末无关
    {
      clause: "二(三)",
      when: "平年2月28日起的合同，到次年2月26日：少一天",
      facts: { placedOn: "2015-02-28", contractFrom: "2015-02-28", contractUntil: "2016-02-26" },
      value: { due: false },
      failing: ["paper-of-a-year"],
    },
    {
      clause: "二(三)",
      when: "3月1日起的合同，次年是闰年：到2月29日满一年",
      facts: { placedOn: "2015-03-01", contractFrom: "2015-03-01", contractUntil: "2016-02-29" },
      value: { due: true },
    }, // 对应日2016-03-01的前一天
    {
      clause: "二(三)",
      when: "3月1日起的合同，次年是闰年，到2月28日：少一天",
      facts: { placedOn: "2015-03-01", contractFrom: "2015-03-01", contractUntil: "2016-02-28" },
      value: { due: false },
      failing: ["paper-of-a-year"],
    },
    {
      clause: "二(三)",
      when: "1月31日起的合同，次年有对应日：到1月30日满一年",
      facts: { placedOn: "2016-01-31", contractFrom: "2016-01-31", contractUntil: "2017-01-30" },
      value: { due: true },
    }, // 对应日2017-01-31的前一天
    {
      clause: "二(三)",
      when: "1月31日起的合同，到次年1月29日：少一天",
      facts: { placedOn: "2016-01-31", contractFrom: "2016-01-31", contractUntil: "2017-01-29" },
      value: { due: false },
      failing: ["paper-of-a-year"],
    },
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
      when: "同一人的培训机构奖励已经领过：都可以领",
      facts: { trainingBodyRewardPaid: true },
      value: { due: true, amount: "200.00" },
      failing: [],
    },
    {
      clause: "二(三)",
      when: "同一人的培训机构奖励已经领过，只能领一项",
      readings: { "two-rewards": "one-only" },
      facts: { trainingBodyRewardPaid: true },
      value: { due: false, amount: "0.00", failing: ["not-paid-otherwise"] },
      failing: ["not-paid-otherwise"],
    },
    {
      clause: "二(三)",
      when: "同一人的培训机构奖励没有领过，只能领一项：领这一项",
      readings: { "two-rewards": "one-only" },
      facts: { trainingBodyRewardPaid: false },
      value: { due: true, amount: "200.00" },
    },
    {
      clause: "二(三)",
      when: "没有写明培训机构奖励，只能领一项：视为没有领过",
      readings: { "two-rewards": "one-only" },
      value: { due: true, amount: "200.00" },
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
      when: "就业证明在就业之前就已结束",
      facts: { paper: "certificate", contractFrom: "2016-02-28", contractUntil: "2017-02-28" },
      faults: [["contractUntil", "impossible"]],
    },
    {
      clause: "二(三)",
      when: "合同在就业当天结束：满一年",
      facts: { contractFrom: "2016-03-02", contractUntil: "2017-03-01" },
      value: { due: true },
    }, // 对应日2017-03-02的前一天
    {
      clause: "二(三)",
      when: "没有这种材料、介绍人为空、培训机构奖励写成文字",
      facts: { paper: "handshake", introducedBy: undefined, trainingBodyRewardPaid: "no" },
      faults: [
        ["introducedBy", "missing"],
        ["paper", "unknown-option"],
        ["trainingBodyRewardPaid", "wrong-type"],
      ],
    },
    {
      clause: "二(三)",
      when: "县里把标准定到不能精确合计",
      readings: { "graduate-rate": "added" },
      figures: { graduatePlacementAmount: "9999999999999.99" },
      facts: { graduateOfPoorHousehold: true },
      faults: [["figures.graduatePlacementAmount", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
