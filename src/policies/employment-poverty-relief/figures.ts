import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { statutoryAge } from "../shared/retirement.ts";
import { figuresAt } from "../shared/stated-figures.ts";

/** The clause names the statutory retirement age without stating it. */
const national = {
  quote: "法定退休年龄",
  source: { zh: "国家关于企业职工退休年龄的规定", en: "national rules on the retirement age of employees" },
};

/** All figures the document states or leaves blank. */
export const figures = defineFigures("employment-poverty-relief", {
  // the target group, the target and the phases
  ...figuresAt("一", "age", {
    minAge: {
      value: "16",
      quote: "16-59周岁",
      title: { zh: "贫困劳动者年龄下限", en: "minimum age of an impoverished worker" },
    },
    maxAge: {
      value: "59",
      quote: "16-59周岁",
      title: { zh: "贫困劳动者年龄上限", en: "maximum age of an impoverished worker" },
    },
  }),
  target: figure({
    title: { zh: "脱贫人数目标", en: "number of workers to lift out of poverty" },
    address: "一",
    quote: "400名",
    unit: "persons",
    value: "400",
  }),
  targetDeadline: figure({
    title: { zh: "脱贫目标截止日", en: "deadline of the target" },
    address: "一",
    quote: "到2020年",
    source: { zh: "截至该年最后一天", en: "until the last day of that year" },
    unit: "date",
    value: "2020-12-31",
  }),
  ...figuresAt("一", "years", {
    intensiveYears: {
      value: "3",
      quote: "三年集中攻坚",
      title: { zh: "集中攻坚年数", en: "years of the intensive phase" },
    },
    consolidationYears: {
      value: "2",
      quote: "两年巩固提升",
      title: { zh: "巩固提升年数", en: "years of the consolidation phase" },
    },
  }),
  issuedOn: figure({
    title: { zh: "下发日期（仅供另选口径使用）", en: "issue date (only for another reading)" },
    address: "一",
    quote: "三年集中攻坚",
    source: { zh: "日期在原文中空缺，由县另行规定", en: "left blank in the text; set by the county" },
    unit: "date",
  }),
  noticesPerYear: figure({
    title: { zh: "每人每年岗位信息数", en: "job notices per person per year" },
    address: "二(二)",
    quote: "不少于5个",
    unit: "count",
    value: "5",
  }),

  // placement
  placementContractYears: figure({
    title: { zh: "职业介绍补贴要求的合同年限", en: "contract years required for the placement subsidy" },
    address: "二(三)",
    quote: "1年以上",
    unit: "years",
    value: "1",
  }),
  ...figuresAt("二(三)", "yuan", {
    placementAmount: { value: "200", quote: "200元/人", title: { zh: "职业介绍补贴", en: "placement subsidy" } },
    graduatePlacementAmount: {
      value: "250",
      quote: "250元/人",
      title: { zh: "高校毕业生职业介绍补贴", en: "placement subsidy for a graduate" },
    },
  }),

  // work at or near home
  homeBasedWorkAmount: figure({
    title: { zh: "居家就业月补助", en: "monthly home-based work subsidy" },
    address: "二(四)",
    quote: "每人每月150元",
    unit: "yuan",
    value: "150",
  }),
  homeBasedWorkYears: figure({
    title: { zh: "居家就业补助年限", en: "maximum years of the home-based work subsidy" },
    address: "二(四)",
    quote: "不超过3年",
    unit: "years",
    value: "3",
  }),
  organiserMonths: figure({
    title: { zh: "组织者奖励要求的岗位月数", en: "months of work required for the organiser reward" },
    address: "二(四)",
    quote: "6个月以上",
    unit: "months",
    value: "6",
  }),
  organiserAmount: figure({
    title: { zh: "组织居家就业奖励", en: "organiser reward" },
    address: "二(四)",
    quote: "每人每年200元",
    unit: "yuan",
    value: "200",
  }),
  enterpriseYears: figure({
    title: { zh: "企业吸纳奖励要求的就业年限", en: "years of employment required for the enterprise reward" },
    address: "二(四)",
    quote: "1年以上",
    unit: "years",
    value: "1",
  }),
  enterpriseAmount: figure({
    title: { zh: "企业吸纳就业奖励", en: "enterprise reward" },
    address: "二(四)",
    quote: "每人3000元",
    unit: "yuan",
    value: "3000",
  }),

  // public-welfare posts
  publicWelfareContractYears: figure({
    title: { zh: "公益性岗位要求的合同年限", en: "contract years required for a public-welfare post" },
    address: "二(五)",
    quote: "1年以上",
    unit: "years",
    value: "1",
  }),
  publicWelfareWageShare: figure({
    title: { zh: "个人岗位补贴占最低工资的比例", en: "worker subsidy as a share of the minimum wage" },
    address: "二(五)",
    quote: "最低工资40%",
    unit: "ratio",
    value: "40%",
  }),
  publicWelfareEmployerAmount: figure({
    title: { zh: "用人单位月岗位补贴", en: "monthly post subsidy for the employer" },
    address: "二(五)",
    quote: "每人每月100元",
    unit: "yuan",
    value: "100",
  }),
  ...figuresAt("二(五)", "years", {
    publicWelfareYears: {
      value: "3",
      quote: "不超过3年",
      title: { zh: "公益性岗位补贴年限", en: "maximum years of public-welfare post subsidies" },
    },
    publicWelfareNearRetirementYears: {
      value: "5",
      quote: "不足5年",
      title: {
        zh: "公益性岗位可延长至退休的距退休年数上限",
        en: "years to retirement below which the term of a public-welfare post is extended",
      },
    },
  }),
  ...figuresAt("二(五)", "age", {
    menRetireAt: { value: "60", title: { zh: "男职工退休年龄", en: "retirement age of men" }, ...national },
    womenWorkersRetireAt: {
      value: "50",
      title: { zh: "女工人退休年龄", en: "retirement age of women workers" },
      ...national,
    },
    womenCadresRetireAt: {
      value: "55",
      title: { zh: "女干部退休年龄", en: "retirement age of women cadres" },
      ...national,
    },
  }),
  menStatutoryAge: statutoryAge("men", "二(五)", national.quote),
  womenWorkersStatutoryAge: statutoryAge("women-50", "二(五)", national.quote),
  womenCadresStatutoryAge: statutoryAge("women-55", "二(五)", national.quote),

  // auxiliary posts
  auxiliaryAmount: figure({
    title: { zh: "辅助性岗位月补贴", en: "monthly auxiliary post subsidy" },
    address: "二(六)",
    quote: "每人每月200元",
    unit: "yuan",
    value: "200",
  }),
  ...figuresAt("二(六)", "years", {
    auxiliaryYears: {
      value: "3",
      quote: "不超过3年",
      title: { zh: "辅助性岗位补贴年限", en: "maximum years of the auxiliary post subsidy" },
    },
    auxiliaryNearRetirementYears: {
      value: "5",
      quote: "不足5年",
      title: {
        zh: "辅助性岗位可延长至退休的距退休年数上限",
        en: "years to retirement below which the term of an auxiliary post is extended",
      },
    },
  }),
  auxiliaryMonths: figure({
    title: { zh: "用人单位奖励要求的稳定就业月数", en: "months of work required for the auxiliary employer reward" },
    address: "二(六)",
    quote: "6个月以上",
    unit: "months",
    value: "6",
  }),
  auxiliaryEmployerAmount: figure({
    title: { zh: "辅助性岗位用人单位奖励", en: "auxiliary employer reward" },
    address: "二(六)",
    quote: "每人每年500元",
    unit: "yuan",
    value: "500",
  }),

  // training and study
  ...figuresAt("二(七)", "yuan", {
    trainingDayAmount: {
      value: "50",
      quote: "每人每天50元",
      title: { zh: "培训期间日生活费补助", en: "daily training living allowance" },
    },
    trainingProviderAmount: {
      value: "200",
      quote: "每人200元",
      title: { zh: "培训机构介绍就业奖励", en: "training provider reward per person placed" },
    },
  }),
  workStudyContractYears: figure({
    title: { zh: "工学一体补助要求的合同年限", en: "contract years required for the work-study subsidies" },
    address: "二(八)",
    quote: "1年以上",
    unit: "years",
    value: "1",
  }),
  ...figuresAt("二(八)", "yuan", {
    workStudyAmount: {
      value: "1500",
      quote: "1500元",
      title: { zh: "工学一体企业和院校补助", en: "work-study subsidy for enterprise and college" },
    },
    workStudyStudentAmount: {
      value: "3000",
      quote: "3000元",
      title: { zh: "紧缺专业学生补助", en: "subsidy for a student of a shortage occupation" },
    },
  }),
});
