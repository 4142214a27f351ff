import { defineFigures, figure } from "../../kernel/figure.ts";

/** Every number that the document states, and the place where it leaves one blank. */
export const figures = defineFigures("startup-year-bureau", {
  // start-up services
  fiveOnes: figure({
    title: { zh: "“五个一”项数", en: "number of the five ones" },
    at: "二1",
    says: "五个一",
    unit: "count",
    value: "5",
  }),
  projects: figure({
    title: { zh: "推荐的创业项目", en: "projects recommended" },
    at: "二1",
    says: "一个创业项目",
    unit: "count",
    value: "1",
  }),
  trainingCourses: figure({
    title: { zh: "创业培训", en: "start-up training courses" },
    at: "二1",
    says: "一次创业培训",
    unit: "count",
    value: "1",
  }),
  premises: figure({
    title: { zh: "落实的经营场地", en: "premises found" },
    at: "二1",
    says: "一处经营场地",
    unit: "count",
    value: "1",
  }),
  smallLoans: figure({
    title: { zh: "小额贷款", en: "small loans" },
    at: "二1",
    says: "一笔小额贷款",
    unit: "count",
    value: "1",
  }),
  onSiteAdvice: figure({
    title: { zh: "上门问诊", en: "visits with advice" },
    at: "二1",
    says: "一次上门问诊",
    unit: "count",
    value: "1",
  }),
  pensionPortabilityEvents: figure({
    title: { zh: "养老保险转移接续咨询活动", en: "advice events on pension transfer" },
    at: "二1",
    says: "一次养老保险转移接续政策咨询",
    unit: "count",
    value: "1",
  }),

  // two helps and one push
  supports: figure({
    title: { zh: "“两助”项数", en: "number of helps" },
    at: "二4",
    says: "两助",
    unit: "count",
    value: "2",
  }),
  pushes: figure({
    title: { zh: "“一推”项数", en: "number of pushes" },
    at: "二4",
    says: "一推",
    unit: "count",
    value: "1",
  }),

  // relief of enterprises
  deferredKinds: figure({
    title: { zh: "“五缓”项数", en: "kinds deferred" },
    at: "二5",
    says: "五缓",
    unit: "count",
    value: "5",
  }),
  loweredKinds: figure({
    title: { zh: "“四降”项数", en: "kinds lowered" },
    at: "二5",
    says: "四降",
    unit: "count",
    value: "4",
  }),
  subsidisedKinds: figure({
    title: { zh: "“三补贴”项数", en: "kinds subsidised" },
    at: "二5",
    says: "三补贴",
    unit: "count",
    value: "3",
  }),
  deferralMonths: figure({
    title: { zh: "缓缴期限", en: "months of deferral" },
    at: "二5",
    says: "一定期限内",
    source: { zh: "原文未写期限，由县里给出", en: "the length is blank in the text, the county gives it" },
    unit: "months",
  }),
  insuranceTypes: figure({
    title: { zh: "险种数", en: "insurances" },
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
    title: { zh: "学习动员首日", en: "first day of mobilisation" },
    at: "三1",
    says: "1月4日",
    unit: "month-day",
    value: "01-04",
  }),
  mobilisationUntil: figure({
    title: { zh: "学习动员末日", en: "last day of mobilisation" },
    at: "三1",
    says: "2月28日",
    unit: "month-day",
    value: "02-28",
  }),
  implementationFrom: figure({
    title: { zh: "组织实施首日", en: "first day of implementation" },
    at: "三2",
    says: "3月1日",
    unit: "month-day",
    value: "03-01",
  }),
  implementationUntil: figure({
    title: { zh: "组织实施末日", en: "last day of implementation" },
    at: "三2",
    says: "10月31日",
    unit: "month-day",
    value: "10-31",
  }),
  appraisalFrom: figure({
    title: { zh: "总结考评首日", en: "first day of appraisal" },
    at: "三3",
    says: "11月1日",
    unit: "month-day",
    value: "11-01",
  }),
  appraisalUntil: figure({
    title: { zh: "总结考评末日", en: "last day of appraisal" },
    at: "三3",
    says: "12月31日",
    unit: "month-day",
    value: "12-31",
  }),
  priorityTasks: figure({
    title: { zh: "重点工作项数", en: "number of focal tasks" },
    at: "三2",
    says: "九方面",
    unit: "count",
    value: "9",
  }),
});
