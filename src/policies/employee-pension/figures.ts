import type { Text } from "../../kernel/language/index.ts";
import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { contributionMonths } from "../../national/retirement.ts";
import { statutoryAge } from "../shared/retirement.ts";
import { figuresAt } from "../shared/stated-figures.ts";

/** The lowest and the highest age of a range, which the clause states together. */
const ageRange = (address: string, quote: string, min: string, max: string, whose: Text) =>
  [
    figure({
      title: { zh: `${whose.zh}最低年龄`, en: `minimum ${whose.en}` },
      address,
      quote,
      unit: "age",
      value: min,
    }),
    figure({
      title: { zh: `${whose.zh}最高年龄`, en: `maximum ${whose.en}` },
      address,
      quote,
      unit: "age",
      value: max,
    }),
  ] as const;

const [menPriorityMinAge, menPriorityMaxAge] = ageRange("一1", "男性16—44周岁", "16", "44", {
  zh: "男性培训重点对象",
  en: "training priority age of men",
});
const [womenPriorityMinAge, womenPriorityMaxAge] = ageRange("一1", "女性16—39周岁", "16", "39", {
  zh: "女性培训重点对象",
  en: "training priority age of women",
});
const [menEnrolmentMinAge, menEnrolmentMaxAge] = ageRange("三5", "男性16-44周岁", "16", "44", {
  zh: "男性参保",
  en: "enrolment age of men",
});
const [womenEnrolmentMinAge, womenEnrolmentMaxAge] = ageRange("三5", "女性16-39周岁", "16", "39", {
  zh: "女性参保",
  en: "enrolment age of women",
});

/** All figures the document states or leaves blank. */
export const figures = defineFigures("employee-pension", {
  // ages of training priority
  menPriorityMinAge,
  menPriorityMaxAge,
  womenPriorityMinAge,
  womenPriorityMaxAge,

  // training and recruitment
  trainingSubsidy: figure({
    title: { zh: "辖区外培训补贴标准", en: "subsidy for training outside the district" },
    address: "二3",
    quote: "300元补贴",
    unit: "yuan",
    value: "300",
  }),
  rewardMinHires: figure({
    title: { zh: "招工奖励的一次招收人数下限", en: "minimum number of hires in one recruitment for the reward" },
    address: "二4",
    quote: "50人以上",
    unit: "persons",
    value: "50",
  }),
  rewardMinContractYears: figure({
    title: { zh: "招工奖励的劳动合同年限下限", en: "minimum contract term in years for the reward" },
    address: "二4",
    quote: "1年以上",
    unit: "years",
    value: "1",
  }),
  rewardPerHire: figure({
    title: { zh: "每招收1人的奖励金额", en: "reward per hire" },
    address: "二4",
    quote: "每招收1人100元",
    unit: "yuan",
    value: "100",
  }),

  // ages of enrolment
  menEnrolmentMinAge,
  menEnrolmentMaxAge,
  womenEnrolmentMinAge,
  womenEnrolmentMaxAge,

  // contributions: the text leaves the year of the rates blank, so they apply until a county sets rates by year
  flexibleContributionBase: figure({
    title: { zh: "灵活就业人员月缴费基数", en: "monthly contribution base of flexible workers" },
    address: "四7",
    quote: "全省城镇灵活就业人员缴费基数",
    source: { zh: "省人力资源社会保障厅每年公布", en: "published yearly by the provincial human resources department" },
    unit: "yuan",
  }),
  flexibleRate: figure({
    title: { zh: "灵活就业人员缴费比例", en: "contribution rate of flexible workers" },
    address: "四7",
    quote: "缴费比例为20%",
    unit: "ratio",
    value: "20%",
  }),
  ...figuresAt("四7", "yuan", {
    minimumWage: {
      quote: "当地职工最低工资标准",
      title: { zh: "当地月最低工资标准", en: "local minimum wage per month" },
      source: { zh: "省政府公布", en: "published by the provincial government" },
    },
    averageWage: {
      quote: "职工月平均工资",
      title: { zh: "全省职工月平均工资（按所属年度）", en: "provincial average monthly wage, by the year measured" },
      source: { zh: "本省公布的上一年度数据", en: "published by the province for the previous year" },
    },
  }),
  ...figuresAt("四7", "ratio", {
    contributionBaseCap: {
      value: "3",
      quote: "3倍",
      title: { zh: "缴费基数上限（月平均工资的倍数）", en: "contribution base cap, as a multiple of the average wage" },
    },
    employeeTotalRate: {
      value: "26%",
      quote: "缴费比例为26%",
      title: { zh: "员工缴费总比例（单位和个人合计）", en: "total contribution rate of employer and employee" },
    },
    employerRate: {
      value: "18%",
      quote: "单位负担18%",
      title: { zh: "单位负担的缴费比例", en: "employer's contribution rate" },
    },
    individualRate: {
      value: "8%",
      quote: "个人负担8%",
      title: { zh: "个人负担的缴费比例", en: "employee's own contribution rate" },
    },
  }),
  statementDeadlineMonth: figure({
    title: { zh: "对账单最迟打印月份", en: "last month in which the annual statements may be printed" },
    address: "四8",
    quote: "每年6月底前",
    unit: "month",
    value: "6",
  }),

  // the subsidy
  subsidyYears: figure({
    title: { zh: "社保补贴年限", en: "subsidy term in years" },
    address: "六11",
    quote: "连续享受8年",
    unit: "years",
    value: "8",
  }),
  ...figuresAt("六11", "ratio", {
    employeeSubsidyShare: {
      value: "50%",
      quote: "给予50%补贴",
      title: { zh: "员工个人缴费的补贴比例", en: "subsidised share of an employee's own contribution" },
    },
    flexibleSubsidyShare: {
      value: "50%",
      quote: "实际缴费标准的50%",
      title: { zh: "灵活就业人员缴费的补贴比例", en: "subsidised share of a flexible worker's contribution" },
    },
  }),
  ...figuresAt("六11", "yuan", {
    employeeSubsidyBase: {
      value: "900",
      quote: "补贴标准900元",
      title: { zh: "公布的员工补贴月基数", en: "published monthly subsidy base for employees" },
    },
    flexibleSubsidyBase: {
      value: "1100",
      quote: "补贴标准1100元",
      title: { zh: "公布的灵活就业人员补贴月基数", en: "published monthly subsidy base for flexible workers" },
    },
  }),

  // retirement and refund
  ...figuresAt("七13", "age", {
    menRetirementAge: { value: "60", quote: "男满60周岁", title: { zh: "男性退休年龄", en: "retirement age of men" } },
    womenRetirementAge: {
      value: "55",
      quote: "女满55周岁",
      title: { zh: "女性退休年龄", en: "retirement age of women" },
    },
  }),
  menStatutoryAge: statutoryAge("men", "七13", "男满60周岁"),
  womenStatutoryAge: statutoryAge("women-55", "七13", "女满55周岁"),
  statutoryContributionMonths: figure({
    title: {
      zh: "国家规定的最低缴费月数（按退休日期）",
      en: "months of contributions required by law, by date of retirement",
    },
    address: "七13",
    quote: "个人缴费累计满15年",
    source: {
      zh: "社会保险法第十六条；全国人大常委会2024年9月13日决定",
      en: "Social Insurance Law, art. 16; decision of the NPC Standing Committee of 2024-09-13",
    },
    unit: "months",
    values: contributionMonths,
  }),
  minContributionYears: figure({
    title: { zh: "退休前个人累计缴费年限下限", en: "minimum years of own contributions before retirement" },
    address: "七13",
    quote: "个人缴费累计满15年",
    unit: "years",
    value: "15",
  }),
  backPaymentTargetYears: figure({
    title: { zh: "补缴后应达到的缴费年限", en: "years of contributions to be reached by back payment" },
    address: "七14",
    quote: "补足15年",
    unit: "years",
    value: "15",
  }),
  refundBelowMonths: figure({
    title: { zh: "退休后死亡可退保的领取月数上限（不含）", en: "months of pension below which a death gives a refund" },
    address: "七14",
    quote: "不满120个月",
    unit: "months",
    value: "120",
  }),

  // trial: the text leaves the years blank, so a county sets the start date
  trialFrom: figure({
    title: { zh: "试行开始日期", en: "trial start date" },
    address: "八21",
    quote: "1月16日起",
    unit: "date",
  }),
  trialYears: figure({
    title: { zh: "试行年限", en: "trial period in years" },
    address: "八21",
    quote: "试行期限暂定一年",
    unit: "years",
    value: "1",
  }),
});
