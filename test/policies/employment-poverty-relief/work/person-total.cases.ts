import { personTotal } from "../../../../src/policies/employment-poverty-relief/work/person-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const placementSubsidy = {
  graduateOfPoorHousehold: false,
  placedBy: "agency",
  placedOn: "2017-04-10",
  atCountyEnterprise: true,
  proofOfEmployment: "labour-contract",
  contractFrom: "2017-04-10",
  contractUntil: "2018-04-09",
  alreadyPaid: false,
};
const trainingProviderReward = {
  trainingUntil: "2017-03-30",
  placedOn: "2017-04-10",
  placedByTrainingProvider: true,
  atEnterprise: true,
  placementSubsidyPaid: false,
  alreadyPaid: false,
};
const auxiliary = {
  subsidyApprovedOn: "2016-01-01",
  isAuxiliaryPost: true,
  work: [{ from: "2016-01-01", until: "2016-06-30" }],
};
const publicWelfare = {
  subsidyApprovedOn: "2016-01-01",
  posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-01-31" }],
  // 300+90+15+5+10 = 420
  contributions: [
    {
      from: "2016-01",
      until: "2016-12",
      pension: "300",
      medical: "90",
      unemployment: "15",
      workInjury: "5",
      maternity: "10",
    },
  ],
  minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }],
};

/** 二(三)至二(八) — 一个人涉及的各项补贴和奖励，各按本项规则计算后相加。职业介绍补贴和培训机构奖励每人200元，公益性岗位的单位每月100元。 */
export default {
  rule: personTotal,
  given: { birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true },
  rows: [
    {
      clause: "二(七)",
      when: "培训22天，由培训机构介绍就业，另有职业介绍补贴：补贴和奖励分别发给介绍人、本人、培训机构，合计1500元",
      facts: {
        placementSubsidy,
        trainingAllowance: { trainingFrom: "2017-03-01", trainingUntil: "2017-03-30", daysAttended: 22 },
        trainingProviderReward,
      },
      value: {
        payments: [
          { benefit: "placement-subsidy", payee: "placer", amount: "200.00" },
          { benefit: "training-allowance", payee: "person", amount: "1100.00" }, // 22×50
          { benefit: "training-provider-reward", payee: "training-provider", amount: "200.00" },
        ],
        toPerson: "1100.00",
        toEmployers: "0.00",
        toPlacer: "200.00",
        toTrainingProvider: "200.00",
        toCollege: "0.00",
        total: "1500.00", // 200+1100+200
      },
      finds: ["payment"],
    },
    {
      clause: "二(五)",
      when: "1月在公益性岗位：本人500元、单位岗位补贴100元、社会保险补贴420元，合计1020元",
      facts: { workerSubsidies: { retirement: { by: "man" }, publicWelfare } },
      value: {
        payments: [
          { benefit: "worker-subsidies", payee: "person", amount: "500.00" }, // 1250×40%
          { benefit: "public-welfare-post", payee: "employer", amount: "100.00" },
          { benefit: "social-insurance-subsidy", payee: "employer", amount: "420.00" },
        ],
        toPerson: "500.00",
        toEmployers: "520.00", // 100+420
        total: "1020.00", // 500+100+420
      },
    },
    {
      clause: "二(五)",
      when: "1月在公益性岗位，未填报最低工资：本人的金额不推算，不合计，单位照常",
      facts: {
        workerSubsidies: { retirement: { by: "man" }, publicWelfare: { ...publicWelfare, minimumWages: undefined } },
      },
      value: {
        payments: [
          { benefit: "worker-subsidies", payee: "person", amount: null },
          { benefit: "public-welfare-post", payee: "employer", amount: "100.00" },
          { benefit: "social-insurance-subsidy", payee: "employer", amount: "420.00" },
        ],
        toPerson: null,
        toEmployers: "520.00", // 100+420
        total: null,
      },
      finds: ["payment-not-known"],
    },
    {
      clause: "二(六)",
      when: "辅助性岗位就业6个月：本人1200元、用人单位500元，合计1700元",
      facts: {
        workerSubsidies: { retirement: { by: "man" }, auxiliary },
        auxiliaryEmployerReward: { work: auxiliary.work, isAuxiliaryPost: true },
      },
      // 6×200；1200+500
      value: { toPerson: "1200.00", toEmployers: "500.00", total: "1700.00" },
      finds: [["payment", { benefit: { code: "auxiliary-employer-reward" }, amount: "500.00" }]],
    },
    {
      clause: "二(四)",
      when: "居家就业1年：本人1800元、组织单位200元，合计2000元",
      facts: {
        workerSubsidies: {
          retirement: { by: "man" },
          homeBasedWork: { place: "home", work: [{ from: "2016-01-01", until: "2016-12-31" }] },
        },
        organiserReward: { place: "home", work: [{ from: "2016-01-01", until: "2016-12-31" }] },
      },
      // 12×150；1800+200
      value: { toPerson: "1800.00", toEmployers: "200.00", total: "2000.00" },
    },
    {
      clause: "二(四)",
      when: "企业吸纳就业满1年：企业3000元",
      facts: { enterpriseReward: { work: [{ from: "2017-04-01", until: "2018-03-31" }], alreadyPaid: false } },
      value: {
        payments: [{ benefit: "enterprise-reward", payee: "enterprise", amount: "3000.00" }],
        toPerson: "0.00",
        toEmployers: "3000.00",
        total: "3000.00",
      },
    },
    {
      clause: "二(八)",
      when: "工学一体学员，紧缺工种：企业1500元、院校1500元、本人3000元，合计6000元",
      facts: {
        workStudySubsidy: {
          childOfPoorFamily: true,
          filedWith: ["human-resources", "education", "finance"],
          graduatedOn: "2018-06-30",
          withPartnerEnterprise: true,
          contractFrom: "2018-07-01",
          contractUntil: "2019-06-30",
          shortageOccupation: true,
          alreadyPaid: false,
        },
      },
      value: {
        payments: [
          { benefit: "work-study-subsidy", payee: "enterprise", amount: "1500.00" },
          { benefit: "work-study-subsidy", payee: "college", amount: "1500.00" },
          { benefit: "work-study-subsidy", payee: "person", amount: "3000.00" },
        ],
        toPerson: "3000.00",
        toEmployers: "1500.00",
        toCollege: "1500.00",
        total: "6000.00", // 1500+1500+3000
      },
    },
    {
      clause: "二(三)",
      when: "不由条款所列的人介绍：职业介绍补贴0元",
      facts: { placementSubsidy: { ...placementSubsidy, placedBy: "other" } },
      value: { payments: [{ benefit: "placement-subsidy", payee: "placer", amount: "0.00" }], total: "0.00" },
    },
    {
      clause: "二(三)",
      when: "职业介绍补贴和培训机构奖励，按“两项只能领取一项”口径：只发放职业介绍补贴200元",
      readings: { "placement-and-training-rewards": "one-only" },
      facts: { placementSubsidy, trainingProviderReward },
      value: {
        payments: [
          { benefit: "placement-subsidy", payee: "placer", amount: "200.00" },
          { benefit: "training-provider-reward", payee: "training-provider", amount: "0.00" },
        ],
        total: "200.00",
      },
    },
    {
      clause: "二(七)",
      when: "职业介绍补贴已另行领取，按“两项只能领取一项”口径：培训机构不再领取奖励",
      readings: { "placement-and-training-rewards": "one-only" },
      facts: { trainingProviderReward: { ...trainingProviderReward, placementSubsidyPaid: true } },
      value: { payments: [{ benefit: "training-provider-reward", amount: "0.00" }], total: "0.00" },
    },
    {
      clause: "二(七)",
      when: "没有职业介绍补贴，按“两项只能领取一项”口径：培训机构领取奖励200元",
      readings: { "placement-and-training-rewards": "one-only" },
      facts: { trainingProviderReward },
      value: { payments: [{ benefit: "training-provider-reward", amount: "200.00" }], total: "200.00" },
    },
    {
      clause: "二(七)",
      when: "培训结束日期早于开始日期、就业起止日期颠倒：在各自的位置一并指出",
      facts: {
        trainingAllowance: { trainingFrom: "2017-03-30", trainingUntil: "2017-03-01", daysAttended: 1 },
        enterpriseReward: { work: [{ from: "2018-03-31", until: "2017-04-01" }], alreadyPaid: false },
      },
      faults: [
        ["enterpriseReward.work", "contradiction"],
        ["trainingAllowance.trainingUntil", "contradiction"],
      ],
    },
    {
      clause: "二(三)",
      when: "各项的合同或就业起止日期颠倒、缺就业日期：在各自的位置一并指出",
      facts: {
        placementSubsidy: { ...placementSubsidy, contractUntil: "2017-02-28" },
        workerSubsidies: {
          retirement: { by: "man" },
          homeBasedWork: { place: "home", work: [{ from: "2016-02-01", until: "2016-01-01" }] },
        },
        organiserReward: { place: "home", work: [{ from: "2016-06-01", until: "2016-01-01" }] },
        auxiliaryEmployerReward: { isAuxiliaryPost: true, work: [{ from: "2016-06-01", until: "2016-01-01" }] },
        trainingProviderReward: { ...trainingProviderReward, placedOn: undefined },
        workStudySubsidy: {
          childOfPoorFamily: true,
          filedWith: ["finance"],
          graduatedOn: "2018-06-30",
          withPartnerEnterprise: true,
          contractFrom: "2018-07-01",
          contractUntil: "2018-06-01",
          shortageOccupation: true,
          alreadyPaid: false,
        },
      },
      faults: [
        ["placementSubsidy.contractUntil", "contradiction"],
        ["workerSubsidies.homeBasedWork.work", "contradiction"],
        ["organiserReward.work", "contradiction"],
        ["auxiliaryEmployerReward.work", "contradiction"],
        ["trainingProviderReward.placedOn", "contradiction"],
        ["workStudySubsidy.contractUntil", "contradiction"],
      ],
    },
    {
      clause: "二(七)",
      when: "本县的培训补助已到可计算的最大金额，再加居家就业补贴：合计无法计算，指出个人补贴",
      figures: { trainingDayAmount: "9999999999999.99" },
      facts: {
        workerSubsidies: {
          retirement: { by: "man" },
          homeBasedWork: { place: "home", work: [{ from: "2016-01-01", until: "2016-01-31" }] },
        },
        trainingAllowance: { trainingFrom: "2017-03-01", trainingUntil: "2017-03-30", daysAttended: 1 },
      },
      faults: [["workerSubsidies", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
