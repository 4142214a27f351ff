import { defineFigures, figure } from "../../kernel/figure.ts";

/** All figures the document states or leaves blank. */
export const figures = defineFigures("startup-year-bureau", {
  // start-up services
  fiveOnes: figure({
    title: { zh: "“五个一”项数", en: "number of “five ones” services" },
    at: "二1",
    says: "五个一",
    unit: "count",
    value: "5",
  }),
  projects: figure({
    title: { zh: "应推荐的创业项目数", en: "projects to recommend" },
    at: "二1",
    says: "一个创业项目",
    unit: "count",
    value: "1",
  }),
  trainingCourses: figure({
    title: { zh: "应实施的创业培训次数", en: "start-up training courses to hold" },
    at: "二1",
    says: "一次创业培训",
    unit: "count",
    value: "1",
  }),
  premises: figure({
    title: { zh: "应落实的经营场地处数", en: "business premises to arrange" },
    at: "二1",
    says: "一处经营场地",
    unit: "count",
    value: "1",
  }),
  smallLoans: figure({
    title: { zh: "应办理的小额贷款笔数", en: "small loans to arrange" },
    at: "二1",
    says: "一笔小额贷款",
    unit: "count",
    value: "1",
  }),
  onSiteAdvice: figure({
    title: { zh: "应组织的上门问诊次数", en: "advice visits to make" },
    at: "二1",
    says: "一次上门问诊",
    unit: "count",
    value: "1",
  }),
  pensionPortabilityEvents: figure({
    title: { zh: "应举办的养老保险转移接续咨询活动次数", en: "pension portability advice events to hold" },
    at: "二1",
    says: "一次养老保险转移接续政策咨询",
    unit: "count",
    value: "1",
  }),

  // two supports, one push
  supports: figure({
    title: { zh: "“两助”项数", en: "number of items in “two supports”" },
    at: "二4",
    says: "两助",
    unit: "count",
    value: "2",
  }),
  pushes: figure({
    title: { zh: "“一推”项数", en: "number of items in “one push”" },
    at: "二4",
    says: "一推",
    unit: "count",
    value: "1",
  }),

  // relief of enterprises
  deferredKinds: figure({
    title: { zh: "“五缓”项数", en: "number of deferral measures" },
    at: "二5",
    says: "五缓",
    unit: "count",
    value: "5",
  }),
  loweredKinds: figure({
    title: { zh: "“四降”项数", en: "number of reduction measures" },
    at: "二5",
    says: "四降",
    unit: "count",
    value: "4",
  }),
  subsidisedKinds: figure({
    title: { zh: "“三补贴”项数", en: "number of subsidy measures" },
    at: "二5",
    says: "三补贴",
    unit: "count",
    value: "3",
  }),
  deferralMonths: figure({
    title: { zh: "缓缴期限", en: "deferral period" },
    at: "二5",
    says: "一定期限内",
    source: { zh: "原文未写明期限，由县另行规定", en: "left blank in the text, set by the county" },
    unit: "months",
  }),
  insuranceTypes: figure({
    title: { zh: "险种数", en: "number of insurance types" },
    at: "二6",
    says: "五大险种",
    unit: "count",
    value: "5",
  }),

  // the phases
  phaseCount: figure({
    title: { zh: "阶段数", en: "number of phases" },
    at: "三",
    says: "三个阶段",
    unit: "count",
    value: "3",
  }),
  mobilisationFrom: figure({
    title: { zh: "学习动员开始日期", en: "mobilisation start date" },
    at: "三1",
    says: "1月4日",
    unit: "month-day",
    value: "01-04",
  }),
  mobilisationUntil: figure({
    title: { zh: "学习动员结束日期", en: "mobilisation end date" },
    at: "三1",
    says: "2月28日",
    unit: "month-day",
    value: "02-28",
  }),
  implementationFrom: figure({
    title: { zh: "组织实施开始日期", en: "implementation start date" },
    at: "三2",
    says: "3月1日",
    unit: "month-day",
    value: "03-01",
  }),
  implementationUntil: figure({
    title: { zh: "组织实施结束日期", en: "implementation end date" },
    at: "三2",
    says: "10月31日",
    unit: "month-day",
    value: "10-31",
  }),
  appraisalFrom: figure({
    title: { zh: "总结考评开始日期", en: "appraisal start date" },
    at: "三3",
    says: "11月1日",
    unit: "month-day",
    value: "11-01",
  }),
  appraisalUntil: figure({
    title: { zh: "总结考评结束日期", en: "appraisal end date" },
    at: "三3",
    says: "12月31日",
    unit: "month-day",
    value: "12-31",
  }),
  priorityTasks: figure({
    title: { zh: "重点工作项数", en: "number of priority tasks" },
    at: "三2",
    says: "九方面",
    unit: "count",
    value: "9",
  }),
});
