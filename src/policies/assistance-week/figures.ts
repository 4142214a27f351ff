import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { figuresAt, periodFigures } from "../shared/stated-figures.ts";
import { daysOffFigure } from "../shared/working-days.ts";

/** All figures the document states or leaves blank. */
export const figures = defineFigures("assistance-week", {
  // stages and places
  phaseCount: figure({
    title: { zh: "阶段数", en: "number of stages" },
    address: "七(四)",
    quote: "第四阶段",
    unit: "count",
    value: "4",
  }),
  minSites: figure({
    title: { zh: "主题日活动地点最低数", en: "minimum number of theme day sites" },
    address: "七(一)2",
    quote: "不少于x处",
    source: { zh: "原文为空白，由区另行规定", en: "set by the district; left blank in the text" },
    unit: "count",
  }),
  arches: figure({
    title: { zh: "气球拱门数", en: "number of balloon arches" },
    address: "七(二)6",
    quote: "1个",
    unit: "count",
    value: "1",
  }),

  // clock times
  ...figuresAt("七(三)", "clock", {
    statisticsBefore: {
      value: "12:00",
      quote: "12:00点前",
      title: { zh: "统计数据上报时限", en: "time before which the statistics must be delivered" },
    },
    staffBefore: {
      value: "08:00",
      quote: "8:00前",
      title: { zh: "人员到岗时限", en: "time before which the staff must be in place" },
    },
  }),
  ...periodFigures("setUp", {
    address: "七(三)",
    unit: "clock",
    title: { zh: "布置会场", en: "the set-up" },
    from: { value: "08:00", quote: "8:00——8:50分" },
    until: { value: "08:50", quote: "8:00——8:50分" },
  }),
  ...periodFigures("activity", {
    address: "七(三)",
    unit: "clock",
    title: { zh: "主题日活动", en: "the activity" },
    from: { value: "09:00", quote: "9:00——16:00" },
    until: { value: "16:00", quote: "9:00——16:00" },
  }),
  ...periodFigures("closing", {
    address: "七(三)",
    unit: "clock",
    title: { zh: "现场整理", en: "the closing" },
    from: { value: "16:00", quote: "16:00——17:00" },
    until: { value: "17:00", quote: "16:00——17:00" },
  }),

  // desks of the main venue
  ...figuresAt("七(三)", "count", {
    workDesks: {
      value: "2",
      quote: "工作服务台(2张)",
      title: { zh: "工作服务台数", en: "number of work and service desks" },
    },
    materialDesks: {
      value: "2",
      quote: "宣传材料发放台(2张)",
      title: { zh: "宣传材料发放台数", en: "number of material desks" },
    },
    policyDesks: {
      value: "4",
      quote: "政策咨询服务台(4张)",
      title: { zh: "政策咨询服务台数", en: "number of policy advice desks" },
    },
    trainingDesks: {
      value: "2",
      quote: "职业技能培训宣传台(2张)",
      title: { zh: "职业技能培训宣传台数", en: "number of skills training desks" },
    },
  }),

  // meetings
  summaryDays: figure({
    title: { zh: "工作总结天数", en: "number of days summarised" },
    address: "七(三)",
    quote: "五天工作总结",
    unit: "days",
    value: "5",
  }),
  daysOff: daysOffFigure("七(三)", "五天工作总结"),
});
