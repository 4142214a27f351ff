import { defineFigures, figure } from "../../kernel/policy/figure.ts";
import { depositRates } from "../../rates/index.ts";

/** Every number that the document states, and the places where it leaves one blank. */
export const figures = defineFigures("landless-farmers", {
  // the days from which the document speaks: the year is blank in the text, the county gives it
  issuedOn: figure({
    title: { zh: "下发日", en: "day of issue" },
    address: "五(三)1",
    quote: "本文下发",
    unit: "date",
  }),
  effectiveFrom: figure({
    title: { zh: "执行日", en: "effective day" },
    address: "八",
    quote: "自1月1日起试行",
    unit: "date",
  }),

  // who is in scope
  landThreshold: figure({
    title: { zh: "人均剩余耕地比例线", en: "line of remaining arable land per head" },
    address: "三",
    quote: "30%",
    unit: "ratio",
    value: "30%",
  }),
  trainingPriorityThreshold: figure({
    title: { zh: "优先培训的耕地比例线", en: "line of land for training priority" },
    address: "四(三)",
    quote: "30%",
    unit: "ratio",
    value: "30%",
  }),

  // ages
  minAge: figure({
    title: { zh: "第一年龄段下限", en: "lower end of the first age band" },
    address: "五(一)1",
    quote: "16~34周岁",
    unit: "age",
    value: "16",
  }),
  firstBandMaxAge: figure({
    title: { zh: "第一年龄段上限", en: "upper end of the first age band" },
    address: "五(一)1",
    quote: "16~34周岁",
    unit: "age",
    value: "34",
  }),
  secondBandMinAge: figure({
    title: { zh: "第二年龄段下限", en: "lower end of the second age band" },
    address: "五(一)2",
    quote: "35~59周岁",
    unit: "age",
    value: "35",
  }),
  secondBandMaxAge: figure({
    title: { zh: "第二年龄段上限", en: "upper end of the second age band" },
    address: "五(一)2",
    quote: "35~59周岁",
    unit: "age",
    value: "59",
  }),
  allowanceAge: figure({
    title: { zh: "领取补助年龄", en: "age of the subsidy" },
    address: "五(二)",
    quote: "年满60周岁",
    unit: "age",
    value: "60",
  }),
  pensionAge: figure({
    title: { zh: "领取养老金年龄", en: "age of the pension" },
    address: "五(四)",
    quote: "年满60周岁",
    unit: "age",
    value: "60",
  }),
  womenMaxWorkingAge: figure({
    title: { zh: "女性劳动年龄上限（另一解读）", en: "upper working age of women (other reading)" },
    address: "四(一)",
    quote: "劳动年龄段",
    source: {
      zh: "统计口径的劳动年龄：男16至59周岁，女16至54周岁",
      en: "working age as statistics count it: men 16 to 59, women 16 to 54",
    },
    unit: "age",
    value: "54",
  }),
  menTrainingPriorityMaxAge: figure({
    title: { zh: "男性培训重点年龄上限（另一解读）", en: "upper training-focus age of men (other reading)" },
    address: "四(一)",
    quote: "劳动年龄段",
    source: { zh: "employee-pension/一1 的年龄段", en: "the age band of employee-pension/一1" },
    unit: "age",
    value: "44",
  }),
  womenTrainingPriorityMaxAge: figure({
    title: { zh: "女性培训重点年龄上限（另一解读）", en: "upper training-focus age of women (other reading)" },
    address: "四(一)",
    quote: "劳动年龄段",
    source: { zh: "employee-pension/一1 的年龄段", en: "the age band of employee-pension/一1" },
    unit: "age",
    value: "39",
  }),

  // confirmation
  noticeDays: figure({
    title: { zh: "公示天数", en: "days of public notice" },
    address: "五(三)2",
    quote: "公示一周",
    unit: "days",
    value: "7",
  }),
  noticeWorkingDays: figure({
    title: { zh: "公示工作日数（另一解读）", en: "working days of public notice (other reading)" },
    address: "五(三)2",
    quote: "公示一周",
    source: { zh: "一周的工作日", en: "the working days of a week" },
    unit: "days",
    value: "5",
  }),

  // money
  requiredFunding: figure({
    title: { zh: "筹资规模", en: "funding scale" },
    address: "五",
    quote: "18000元",
    unit: "yuan",
    value: "18000",
  }),
  governmentShare: figure({
    title: { zh: "政府补助比例", en: "government share" },
    address: "六(一)2",
    quote: "政府补助比例为70%",
    unit: "ratio",
    value: "70%",
  }),
  jointShare: figure({
    title: { zh: "个人和村集体出资比例", en: "joint share of the individual and the village" },
    address: "六(一)2",
    quote: "个人和村集体出资30%",
    unit: "ratio",
    value: "30%",
  }),
  preferentialGovernmentShare: figure({
    title: { zh: "特殊人群政府补助比例", en: "government share for special groups" },
    address: "六(一)2",
    quote: "提高到80%",
    unit: "ratio",
    value: "80%",
  }),
  preferentialJointShare: figure({
    title: { zh: "特殊人群个人和村集体出资比例", en: "joint share for special groups" },
    address: "六(一)2",
    quote: "个人和村集体出资20%",
    unit: "ratio",
    value: "20%",
  }),
  disabilityGrade: figure({
    title: { zh: "残疾等级线", en: "line of the disability grade" },
    address: "六(一)2",
    quote: "二级以上",
    unit: "grade",
    value: "2",
  }),
  lateEnrolmentWait: figure({
    title: { zh: "满龄后参保的等待期（另一解读）", en: "wait of those who join at the age or older (other reading)" },
    address: "五(二)",
    quote: "也可申请参加",
    source: { zh: "由县里给出", en: "given by the county" },
    unit: "months",
  }),
  annuityDivisor: figure({
    title: { zh: "计发系数", en: "pension divisor" },
    address: "五(四)",
    quote: "计发系数(160)",
    unit: "divisor",
    value: "160",
  }),
  levyPerMu: figure({
    title: { zh: "每亩收取的专项资金", en: "levy for the special fund per mu" },
    address: "六(一)4",
    quote: "每亩3万元",
    unit: "yuan",
    value: "30000",
  }),
  revenueShare: figure({
    title: { zh: "土地出让总收入提取比例", en: "share of the total land-transfer revenue" },
    address: "六(一)4",
    quote: "提取5%",
    unit: "ratio",
    value: "5%",
  }),

  // deadlines
  governmentFundingMonths: figure({
    title: { zh: "政府资金到位期限", en: "months for the government's money" },
    address: "六(二)1",
    quote: "3个月内",
    unit: "months",
    value: "3",
  }),
  paymentMonths: figure({
    title: { zh: "办理缴费手续期限", en: "months to settle the payment" },
    address: "六(二)2",
    quote: "一个月内",
    unit: "months",
    value: "1",
  }),
  instalmentYears: figure({
    title: { zh: "分次缴费年限", en: "years for instalments" },
    address: "六(二)2",
    quote: "5年内",
    unit: "years",
    value: "5",
  }),
  instalmentAge: figure({
    title: { zh: "分次缴费缴清年龄", en: "age before which instalments must be paid up" },
    address: "六(二)2",
    quote: "60周岁之前",
    unit: "age",
    value: "60",
  }),

  // interest
  oneYearDepositRate: figure({
    title: { zh: "一年期定期存款利率", en: "one-year fixed deposit rate" },
    address: "六(二)4",
    quote: "一年期定期存款利率",
    source: { zh: "中国人民银行公布", en: "published by the People's Bank of China" },
    unit: "ratio",
    values: depositRates["one-year"],
  }),
  demandDepositRate: figure({
    title: { zh: "活期存款利率", en: "demand deposit rate" },
    address: "六(二)4",
    quote: "活期存款利率",
    source: { zh: "中国人民银行公布", en: "published by the People's Bank of China" },
    unit: "ratio",
    values: depositRates.demand,
  }),
  interestTaxRate: figure({
    title: { zh: "利息税率", en: "interest tax rate" },
    address: "六(二)4",
    quote: "计息",
    source: { zh: "由县里按税法给出", en: "given by the county from the tax law" },
    unit: "ratio",
  }),
});
