import { defineFigures, figure } from "../../kernel/figure.ts";

/** Every number that the document states. */
export const figures = defineFigures("conduct-review", {
  // objects and aspects
  townCentres: figure({
    title: { zh: "镇（区）人社中心数", en: "town (district) centres" },
    at: "二",
    says: "11个镇",
    unit: "count",
    value: "11",
  }),
  centralRules: figure({
    title: { zh: "中央规定条数", en: "rules of the centre" },
    at: "三2",
    says: "八项规定",
    unit: "count",
    value: "8",
  }),
  provincialRules: figure({
    title: { zh: "省委意见条数", en: "points of the province" },
    at: "三2",
    says: "六条意见",
    unit: "count",
    value: "6",
  }),
  cityRules: figure({
    title: { zh: "市委禁令条数", en: "bans of the city" },
    at: "三2",
    says: "八条禁令",
    unit: "count",
    value: "8",
  }),
  countyRules: figure({
    title: { zh: "县委规定条数", en: "rules of the county" },
    at: "三2",
    says: "十条规定",
    unit: "count",
    value: "10",
  }),

  // the review and its phases, in months
  phaseCount: figure({
    title: { zh: "阶段数", en: "number of phases" },
    at: "四",
    says: "五个阶段",
    unit: "count",
    value: "5",
  }),
  reviewFrom: figure({
    title: { zh: "评议首月", en: "first month of the review" },
    at: "四",
    says: "5月份开始",
    unit: "month",
    value: "5",
  }),
  reviewUntil: figure({
    title: { zh: "评议末月", en: "last month of the review" },
    at: "四",
    says: "11月份结束",
    unit: "month",
    value: "11",
  }),
  mobilisationFrom: figure({
    title: { zh: "动员部署首月", en: "first month of mobilisation" },
    at: "四(一)",
    says: "(5月)",
    unit: "month",
    value: "5",
  }),
  mobilisationUntil: figure({
    title: { zh: "动员部署末月", en: "last month of mobilisation" },
    at: "四(一)",
    says: "(5月)",
    unit: "month",
    value: "5",
  }),
  findingFrom: figure({
    title: { zh: "查找问题首月", en: "first month of finding problems" },
    at: "四(二)",
    says: "5月-6月",
    unit: "month",
    value: "5",
  }),
  findingUntil: figure({
    title: { zh: "查找问题末月", en: "last month of finding problems" },
    at: "四(二)",
    says: "5月-6月",
    unit: "month",
    value: "6",
  }),
  rectificationFrom: figure({
    title: { zh: "整改首月", en: "first month of rectification" },
    at: "四(三)",
    says: "7-11月",
    unit: "month",
    value: "7",
  }),
  rectificationUntil: figure({
    title: { zh: "整改末月", en: "last month of rectification" },
    at: "四(三)",
    says: "7-11月",
    unit: "month",
    value: "11",
  }),
  assessmentFrom: figure({
    title: { zh: "集中测评首月", en: "first month of assessment" },
    at: "四(四)",
    says: "8月-10月",
    unit: "month",
    value: "8",
  }),
  assessmentUntil: figure({
    title: { zh: "集中测评末月", en: "last month of assessment" },
    at: "四(四)",
    says: "8月-10月",
    unit: "month",
    value: "10",
  }),
  summaryFrom: figure({
    title: { zh: "总结首月", en: "first month of summing up" },
    at: "四(五)",
    says: "(11月)",
    unit: "month",
    value: "11",
  }),
  summaryUntil: figure({
    title: { zh: "总结末月", en: "last month of summing up" },
    at: "四(五)",
    says: "(11月)",
    unit: "month",
    value: "11",
  }),

  // thresholds
  settledShare: figure({
    title: { zh: "反馈问题落实比例", en: "share of feedback settled" },
    at: "四(二)4",
    says: "件件有落实",
    unit: "ratio",
    value: "100%",
  }),
  answeredShare: figure({
    title: { zh: "反馈问题回音比例", en: "share of feedback answered" },
    at: "四(二)4",
    says: "事事有回音",
    unit: "ratio",
    value: "100%",
  }),
  serviceRecords: figure({
    title: { zh: "服务对象信息数", en: "service-user records" },
    at: "四(四)1",
    says: "100名",
    unit: "persons",
    value: "100",
  }),
});
