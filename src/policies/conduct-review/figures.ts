import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { figuresAt, periodFigures } from "../shared/stated-figures.ts";

/** All figures the document states or leaves blank. */
export const figures = defineFigures("conduct-review", {
  // reviewed bodies and rules of conduct
  ...figuresAt("二", "count", {
    bureaus: {
      value: "1",
      quote: "局机关",
      title: { zh: "局机关数", en: "number of bureaus" },
      source: { zh: "按该条所列清点", en: "counted from the bodies that the clause lists" },
    },
    townCentres: {
      value: "11",
      quote: "11个镇",
      title: { zh: "镇（区）人社中心数", en: "number of town (district) HR centres" },
    },
  }),
  ...figuresAt("三2", "count", {
    centralRules: { value: "8", quote: "八项规定", title: { zh: "中央规定项数", en: "number of central rules" } },
    provincialRules: {
      value: "6",
      quote: "六条意见",
      title: { zh: "省委意见条数", en: "number of provincial opinions" },
    },
    cityRules: { value: "8", quote: "八条禁令", title: { zh: "市委禁令条数", en: "number of city bans" } },
    countyRules: { value: "10", quote: "十条规定", title: { zh: "县委规定条数", en: "number of county rules" } },
  }),

  // months of the review and of its phases
  phaseCount: figure({
    title: { zh: "阶段数", en: "number of phases" },
    address: "四",
    quote: "五个阶段",
    unit: "count",
    value: "5",
  }),
  ...periodFigures("review", {
    address: "四",
    unit: "month",
    title: { zh: "行评", en: "the review" },
    from: { value: "5", quote: "5月份开始" },
    until: { value: "11", quote: "11月份结束" },
  }),
  ...periodFigures("mobilisation", {
    address: "四(一)",
    unit: "month",
    title: { zh: "动员部署", en: "mobilisation" },
    from: { value: "5", quote: "(5月)" },
    until: { value: "5", quote: "(5月)" },
  }),
  ...periodFigures("problemFinding", {
    address: "四(二)",
    unit: "month",
    title: { zh: "查找问题", en: "problem finding" },
    from: { value: "5", quote: "5月-6月" },
    until: { value: "6", quote: "5月-6月" },
  }),
  ...periodFigures("rectification", {
    address: "四(三)",
    unit: "month",
    title: { zh: "整改", en: "rectification" },
    from: { value: "7", quote: "7-11月" },
    until: { value: "11", quote: "7-11月" },
  }),
  ...periodFigures("assessment", {
    address: "四(四)",
    unit: "month",
    title: { zh: "集中测评", en: "assessment" },
    from: { value: "8", quote: "8月-10月" },
    until: { value: "10", quote: "8月-10月" },
  }),
  ...periodFigures("summary", {
    address: "四(五)",
    unit: "month",
    title: { zh: "总结", en: "the summary phase" },
    from: { value: "11", quote: "(11月)" },
    until: { value: "11", quote: "(11月)" },
  }),

  // thresholds
  ...figuresAt("四(二)4", "ratio", {
    resolvedShare: {
      value: "100%",
      quote: "件件有落实",
      title: { zh: "反馈问题落实比例", en: "required share of feedback resolved" },
    },
    answeredShare: {
      value: "100%",
      quote: "事事有回音",
      title: { zh: "反馈问题回音比例", en: "required share of feedback answered" },
    },
  }),
  serviceRecords: figure({
    title: { zh: "服务对象信息数", en: "number of service-user records" },
    address: "四(四)1",
    quote: "100名",
    unit: "persons",
    value: "100",
  }),
});
