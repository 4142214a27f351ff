import { defineFigures, figure } from "../../kernel/policy/figure.ts";

/** All figures the document states or leaves blank. */
export const figures = defineFigures("startup-year-bureau", {
  // start-up services
  fiveOnes: figure({
    title: { zh: "“五个一”项数", en: "number of “five ones” services" },
    address: "二1",
    quote: "五个一",
    unit: "count",
    value: "5",
  }),
  projects: figure({
    title: { zh: "应推荐的创业项目数", en: "projects to recommend" },
    address: "二1",
    quote: "一个创业项目",
    unit: "count",
    value: "1",
  }),
  trainingCourses: figure({
    title: { zh: "应实施的创业培训次数", en: "start-up training courses to hold" },
    address: "二1",
    quote: "一次创业培训",
    unit: "count",
    value: "1",
  }),
  premises: figure({
    title: { zh: "应落实的经营场地处数", en: "business premises to arrange" },
    address: "二1",
    quote: "一处经营场地",
    unit: "count",
    value: "1",
  }),
  smallLoans: figure({
    title: { zh: "应办理的小额贷款笔数", en: "small loans to arrange" },
    address: "二1",
    quote: "一笔小额贷款",
    unit: "count",
    value: "1",
  }),
  onSiteAdvice: figure({
    title: { zh: "应组织的上门问诊次数", en: "advice visits to make" },
    address: "二1",
    quote: "一次上门问诊",
    unit: "count",
    value: "1",
  }),
  pensionPortabilityEvents: figure({
    title: { zh: "应举办的养老保险转移接续咨询活动次数", en: "pension portability advice events to hold" },
    address: "二1",
    quote: "一次养老保险转移接续政策咨询",
    unit: "count",
    value: "1",
  }),

  // two supports, one push
  supports: figure({
    title: { zh: "“两助”项数", en: "number of items in “two supports”" },
    address: "二4",
    quote: "两助",
    unit: "count",
    value: "2",
  }),
  pushes: figure({
    title: { zh: "“一推”项数", en: "number of items in “one push”" },
    address: "二4",
    quote: "一推",
    unit: "count",
    value: "1",
  }),

  // relief of enterprises
  deferredKinds: figure({
    title: { zh: "“五缓”项数", en: "number of deferral measures" },
    address: "二5",
    quote: "五缓",
    unit: "count",
    value: "5",
  }),
  loweredKinds: figure({
    title: { zh: "“四降”项数", en: "number of reduction measures" },
    address: "二5",
    quote: "四降",
    unit: "count",
    value: "4",
  }),
  subsidisedKinds: figure({
    title: { zh: "“三补贴”项数", en: "number of subsidy measures" },
    address: "二5",
    quote: "三补贴",
    unit: "count",
    value: "3",
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
  mobilisationFrom: figure({
    title: { zh: "学习动员开始日期", en: "mobilisation start date" },
    address: "三1",
    quote: "1月4日",
    unit: "month-day",
    value: "01-04",
  }),
  mobilisationUntil: figure({
    title: { zh: "学习动员结束日期", en: "mobilisation end date" },
    address: "三1",
    quote: "2月28日",
    unit: "month-day",
    value: "02-28",
  }),
  implementationFrom: figure({
    title: { zh: "组织实施开始日期", en: "implementation start date" },
    address: "三2",
    quote: "3月1日",
    unit: "month-day",
    value: "03-01",
  }),
  implementationUntil: figure({
    title: { zh: "组织实施结束日期", en: "implementation end date" },
    address: "三2",
    quote: "10月31日",
    unit: "month-day",
    value: "10-31",
  }),
  appraisalFrom: figure({
    title: { zh: "总结考评开始日期", en: "appraisal start date" },
    address: "三3",
    quote: "11月1日",
    unit: "month-day",
    value: "11-01",
  }),
  appraisalUntil: figure({
    title: { zh: "总结考评结束日期", en: "appraisal end date" },
    address: "三3",
    quote: "12月31日",
    unit: "month-day",
    value: "12-31",
  }),
  priorityTasks: figure({
    title: { zh: "重点工作项数", en: "number of priority tasks" },
    address: "三2",
    quote: "九方面",
    unit: "count",
    value: "9",
  }),
});
