import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { figuresAt, periodFigures } from "../shared/stated-figures.ts";

/** All figures the document states or leaves blank. */
export const figures = defineFigures("startup-year-bureau", {
  // start-up services
  ...figuresAt("二1", "count", {
    fiveOnes: { value: "5", quote: "五个一", title: { zh: "“五个一”项数", en: "number of “five ones” services" } },
    projects: { value: "1", quote: "一个创业项目", title: { zh: "应推荐的创业项目数", en: "projects to recommend" } },
    trainingCourses: {
      value: "1",
      quote: "一次创业培训",
      title: { zh: "应实施的创业培训次数", en: "start-up training courses to hold" },
    },
    premises: {
      value: "1",
      quote: "一处经营场地",
      title: { zh: "应落实的经营场地处数", en: "business premises to arrange" },
    },
    smallLoans: {
      value: "1",
      quote: "一笔小额贷款",
      title: { zh: "应办理的小额贷款笔数", en: "small loans to arrange" },
    },
    onSiteAdvice: {
      value: "1",
      quote: "一次上门问诊",
      title: { zh: "应组织的上门问诊次数", en: "advice visits to make" },
    },
    pensionPortabilityEvents: {
      value: "1",
      quote: "一次养老保险转移接续政策咨询",
      title: { zh: "应举办的养老保险转移接续咨询活动次数", en: "pension portability advice events to hold" },
    },
  }),

  // relief of enterprises
  ...figuresAt("二5", "count", {
    deferredKinds: { value: "5", quote: "五缓", title: { zh: "“五缓”项数", en: "number of deferral measures" } },
    loweredKinds: { value: "4", quote: "四降", title: { zh: "“四降”项数", en: "number of reduction measures" } },
    subsidisedKinds: { value: "3", quote: "三补贴", title: { zh: "“三补贴”项数", en: "number of subsidy measures" } },
  }),
  deferralMonths: figure({
    title: { zh: "缓缴期限", en: "deferral period" },
    address: "二5",
    quote: "一定期限内",
    source: { zh: "原文未写明期限，由县另行规定", en: "left blank in the text, set by the county" },
    unit: "months",
  }),
  insuranceTypes: figure({
    title: { zh: "险种数", en: "number of insurance types" },
    address: "二6",
    quote: "五大险种",
    unit: "count",
    value: "5",
  }),

  // the phases
  phaseCount: figure({
    title: { zh: "阶段数", en: "number of phases" },
    address: "三",
    quote: "三个阶段",
    unit: "count",
    value: "3",
  }),
  ...periodFigures("mobilisation", {
    address: "三1",
    unit: "month-day",
    title: { zh: "学习动员", en: "mobilisation" },
    from: { value: "01-04", quote: "1月4日" },
    until: { value: "02-28", quote: "2月28日" },
  }),
  ...periodFigures("implementation", {
    address: "三2",
    unit: "month-day",
    title: { zh: "组织实施", en: "implementation" },
    from: { value: "03-01", quote: "3月1日" },
    until: { value: "10-31", quote: "10月31日" },
  }),
  ...periodFigures("appraisal", {
    address: "三3",
    unit: "month-day",
    title: { zh: "总结考评", en: "appraisal" },
    from: { value: "11-01", quote: "11月1日" },
    until: { value: "12-31", quote: "12月31日" },
  }),
  priorityTasks: figure({
    title: { zh: "重点工作项数", en: "number of priority tasks" },
    address: "三2",
    quote: "九方面",
    unit: "count",
    value: "9",
  }),
});
