import { defineFigures, figure } from "../../kernel/policy/figure.ts";

/** All figures the document states. */
export const figures = defineFigures("startup-year-system", {
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
    address: "三(一)",
    quote: "1月8日",
    unit: "month-day",
    value: "01-08",
  }),
  mobilisationUntil: figure({
    title: { zh: "学习动员结束日期", en: "mobilisation end date" },
    address: "三(一)",
    quote: "2月28日",
    unit: "month-day",
    value: "02-28",
  }),
  implementationFrom: figure({
    title: { zh: "组织实施开始日期", en: "implementation start date" },
    address: "三(二)",
    quote: "3月1日",
    unit: "month-day",
    value: "03-01",
  }),
  implementationUntil: figure({
    title: { zh: "组织实施结束日期", en: "implementation end date" },
    address: "三(二)",
    quote: "10月31日",
    unit: "month-day",
    value: "10-31",
  }),
  appraisalFrom: figure({
    title: { zh: "总结考评开始日期", en: "appraisal start date" },
    address: "三(三)",
    quote: "11月1日",
    unit: "month-day",
    value: "11-01",
  }),
  appraisalUntil: figure({
    title: { zh: "总结考评结束日期", en: "appraisal end date" },
    address: "三(三)",
    quote: "12月31日",
    unit: "month-day",
    value: "12-31",
  }),

  // three new, two improved
  newCount: figure({
    title: { zh: "“三新”项数", en: "number of items in “three new”" },
    address: "二(五)",
    quote: "三新",
    unit: "count",
    value: "3",
  }),
  improvedCount: figure({
    title: { zh: "“两提高”项数", en: "number of items in “two improved”" },
    address: "二(五)",
    quote: "两提高",
    unit: "count",
    value: "2",
  }),

  // the leading group: the text gives names, which are only counted here
  leaders: figure({
    title: { zh: "组长人数", en: "number of leaders" },
    address: "四1",
    quote: "任组长",
    source: { zh: "按原文所列人员清点", en: "counted from the people whom the clause lists" },
    unit: "persons",
    value: "1",
  }),
  deputies: figure({
    title: { zh: "副组长人数", en: "number of deputy leaders" },
    address: "四1",
    quote: "任副组长",
    source: { zh: "按原文所列人员清点", en: "counted from the people whom the clause lists" },
    unit: "persons",
    value: "5",
  }),
  officeDirectors: figure({
    title: { zh: "办公室主任人数", en: "number of office directors" },
    address: "四1",
    quote: "兼任办公室主任",
    source: { zh: "按原文所列人员清点", en: "counted from the people whom the clause lists" },
    unit: "persons",
    value: "1",
  }),
  officeMembers: figure({
    title: { zh: "办公室成员人数", en: "number of office members" },
    address: "四1",
    quote: "为成员",
    source: { zh: "按原文所列人员清点", en: "counted from the people whom the clause lists" },
    unit: "persons",
    value: "3",
  }),
});
