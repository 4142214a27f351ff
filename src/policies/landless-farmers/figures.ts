import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { depositRates } from "../../national/deposit-rates.ts";
import { interestTaxRates } from "../../national/interest-tax.ts";
import { grades } from "../shared/severity.ts";
import { figuresAt } from "../shared/stated-figures.ts";
import { daysOffFigure } from "../shared/working-days.ts";

const agesOfEmployeePension = {
  zh: "职工养老保险方案（employee-pension/一1）的年龄段",
  en: "the ages in employee-pension/一1",
};

const centralBank = { zh: "中国人民银行公布", en: "published by the People's Bank of China" };

/** All figures the document states or leaves blank. */
export const figures = defineFigures("landless-farmers", {
  // the dates of the document: the text leaves the year blank, so the county sets it
  issuedOn: figure({
    title: { zh: "下发日期", en: "issue date" },
    address: "五(三)1",
    quote: "本文下发",
    unit: "date",
  }),
  effectiveFrom: figure({
    title: { zh: "执行日期", en: "effective date" },
    address: "八",
    quote: "自1月1日起试行",
    unit: "date",
  }),

  // who is in scope
  landThreshold: figure({
    title: { zh: "户人均剩余耕地比例标准", en: "threshold of remaining arable land per person" },
    address: "三",
    quote: "30%",
    unit: "ratio",
    value: "30%",
  }),
  trainingPriorityThreshold: figure({
    title: { zh: "优先培训的户人均剩余耕地比例标准", en: "land threshold of training priority" },
    address: "四(三)",
    quote: "30%",
    unit: "ratio",
    value: "30%",
  }),

  // ages
  ...figuresAt("五(一)1", "age", {
    minAge: {
      value: "16",
      title: { zh: "第一年龄段下限", en: "minimum age of the first age band" },
      quote: "16~34周岁",
    },
    firstBandMaxAge: {
      value: "34",
      title: { zh: "第一年龄段上限", en: "maximum age of the first age band" },
      quote: "16~34周岁",
    },
  }),
  ...figuresAt("五(一)2", "age", {
    secondBandMinAge: {
      value: "35",
      title: { zh: "第二年龄段下限", en: "minimum age of the second age band" },
      quote: "35~59周岁",
    },
    secondBandMaxAge: {
      value: "59",
      title: { zh: "第二年龄段上限", en: "maximum age of the second age band" },
      quote: "35~59周岁",
    },
  }),
  allowanceAge: figure({
    title: { zh: "养老补助金领取年龄", en: "allowance age" },
    address: "五(二)",
    quote: "年满60周岁",
    unit: "age",
    value: "60",
  }),
  pensionAge: figure({
    title: { zh: "养老保障金领取年龄", en: "pension age" },
    address: "五(四)",
    quote: "年满60周岁",
    unit: "age",
    value: "60",
  }),
  ...figuresAt("四(一)", "age", {
    womenMaxWorkingAge: {
      value: "54",
      title: { zh: "女性劳动年龄上限（另选口径用）", en: "maximum working age of women (for another reading)" },
      quote: "劳动年龄段",
      source: { zh: "统计口径：男16至59周岁，女16至54周岁", en: "statistics: men 16 to 59, women 16 to 54" },
    },
    menTrainingPriorityMaxAge: {
      value: "44",
      title: { zh: "男性培训重点年龄上限（另选口径用）", en: "maximum training age of men (for another reading)" },
      quote: "劳动年龄段",
      source: agesOfEmployeePension,
    },
    womenTrainingPriorityMaxAge: {
      value: "39",
      title: { zh: "女性培训重点年龄上限（另选口径用）", en: "maximum training age of women (for another reading)" },
      quote: "劳动年龄段",
      source: agesOfEmployeePension,
    },
  }),

  // confirmation
  ...figuresAt("五(三)2", "days", {
    noticeDays: { value: "7", title: { zh: "公示天数", en: "notice period in days" }, quote: "公示一周" },
    noticeWorkingDays: {
      value: "5",
      title: { zh: "公示工作日数（另选口径用）", en: "notice period in working days (for another reading)" },
      quote: "公示一周",
      source: { zh: "一周的工作日数", en: "the working days of a week" },
    },
  }),

  daysOff: daysOffFigure("五(三)2", "公示一周"),

  // money
  requiredFunding: figure({
    title: { zh: "筹资规模", en: "required funding" },
    address: "五",
    quote: "18000元",
    unit: "yuan",
    value: "18000",
  }),
  ...figuresAt("六(一)2", "ratio", {
    governmentShare: {
      value: "70%",
      title: { zh: "政府补贴比例（条款作补助比例）", en: "government share" },
      quote: "政府补助比例为70%",
    },
    jointShare: {
      value: "30%",
      title: { zh: "个人和村集体出资比例", en: "joint share of individual and village" },
      quote: "个人和村集体出资30%",
    },
    preferentialGovernmentShare: {
      value: "80%",
      title: { zh: "特殊人群的政府补贴比例", en: "government share for special groups" },
      quote: "提高到80%",
    },
    preferentialJointShare: {
      value: "20%",
      title: { zh: "特殊人群的个人和村集体出资比例", en: "joint share of individual and village for special groups" },
      quote: "个人和村集体出资20%",
    },
  }),
  disabilityGrade: figure({
    title: { zh: "享受优惠的残疾等级标准", en: "disability grade limit" },
    address: "六(一)2",
    quote: "二级以上",
    unit: "count",
    options: grades,
    value: "2",
  }),
  lateEnrolmentWait: figure({
    title: {
      zh: "到领取年龄后参保的等待期（另选口径用）",
      en: "waiting period after late enrolment (for another reading)",
    },
    address: "五(二)",
    quote: "也可申请参加",
    source: { zh: "由县另行规定", en: "set by the county" },
    unit: "months",
  }),
  annuityDivisor: figure({
    title: { zh: "计发系数", en: "annuity divisor" },
    address: "五(四)",
    quote: "计发系数(160)",
    unit: "divisor",
    value: "160",
  }),
  levyPerMu: figure({
    title: { zh: "每亩收取的专项资金", en: "special fund levy per mu" },
    address: "六(一)4",
    quote: "每亩3万元",
    unit: "yuan",
    value: "30000",
  }),
  revenueShare: figure({
    title: { zh: "土地出让总收入提取比例", en: "share of total land transfer revenue" },
    address: "六(一)4",
    quote: "提取5%",
    unit: "ratio",
    value: "5%",
  }),

  // deadlines
  governmentFundingMonths: figure({
    title: { zh: "政府补贴到位期限", en: "government funding deadline in months" },
    address: "六(二)1",
    quote: "3个月内",
    unit: "months",
    value: "3",
  }),
  paymentMonths: figure({
    title: { zh: "参保缴费手续办理期限", en: "payment deadline in months" },
    address: "六(二)2",
    quote: "一个月内",
    unit: "months",
    value: "1",
  }),
  instalmentYears: figure({
    title: { zh: "分次缴费年限", en: "instalment period in years" },
    address: "六(二)2",
    quote: "5年内",
    unit: "years",
    value: "5",
  }),
  instalmentAge: figure({
    title: { zh: "分次缴费缴清年龄", en: "age before which instalments must be paid in full" },
    address: "六(二)2",
    quote: "60周岁之前",
    unit: "age",
    value: "60",
  }),

  // interest
  ...figuresAt("六(二)4", "ratio", {
    oneYearDepositRate: {
      values: depositRates["one-year"],
      quote: "一年期定期存款利率",
      title: { zh: "一年期定期存款利率", en: "one-year fixed deposit rate" },
      source: centralBank,
    },
    demandDepositRate: {
      values: depositRates.demand,
      quote: "活期存款利率",
      title: { zh: "活期存款利率", en: "demand deposit rate" },
      source: centralBank,
    },
    interestTaxRate: {
      values: interestTaxRates,
      quote: "计息",
      title: { zh: "利息税率", en: "interest tax rate" },
      source: {
        zh: "国务院对储蓄存款利息所得征税的规定",
        en: "the State Council's rules on the tax on deposit interest",
      },
    },
  }),
});
