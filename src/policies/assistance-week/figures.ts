import { defineFigures, figure } from "../../kernel/policy/figure.ts";

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
  statisticsBefore: figure({
    title: { zh: "统计数据上报时限", en: "time before which the statistics must be delivered" },
    address: "七(三)",
    quote: "12:00点前",
    unit: "clock",
    value: "12:00",
  }),
  staffBefore: figure({
    title: { zh: "人员到岗时限", en: "time before which the staff must be in place" },
    address: "七(三)",
    quote: "8:00前",
    unit: "clock",
    value: "08:00",
  }),
  setUpFrom: figure({
    title: { zh: "布置会场开始时刻", en: "start time of the set-up" },
    address: "七(三)",
    quote: "8:00——8:50分",
    unit: "clock",
    value: "08:00",
  }),
  setUpUntil: figure({
    title: { zh: "布置会场结束时刻", en: "end time of the set-up" },
    address: "七(三)",
    quote: "8:00——8:50分",
    unit: "clock",
    value: "08:50",
  }),
  activityFrom: figure({
    title: { zh: "主题日活动开始时刻", en: "start time of the activity" },
    address: "七(三)",
    quote: "9:00——16:00",
    unit: "clock",
    value: "09:00",
  }),
  activityUntil: figure({
    title: { zh: "主题日活动结束时刻", en: "end time of the activity" },
    address: "七(三)",
    quote: "9:00——16:00",
    unit: "clock",
    value: "16:00",
  }),
  closingFrom: figure({
    title: { zh: "现场整理开始时刻", en: "start time of the closing" },
    address: "七(三)",
    quote: "16:00——17:00",
    unit: "clock",
    value: "16:00",
  }),
  closingUntil: figure({
    title: { zh: "现场整理结束时刻", en: "end time of the closing" },
    address: "七(三)",
    quote: "16:00——17:00",
    unit: "clock",
    value: "17:00",
  }),

  // desks of the main venue
  workDesks: figure({
    title: { zh: "工作服务台数", en: "number of work and service desks" },
    address: "七(三)",
    quote: "工作服务台(2张)",
    unit: "count",
    value: "2",
  }),
  materialDesks: figure({
    title: { zh: "宣传材料发放台数", en: "number of material desks" },
    address: "七(三)",
    quote: "宣传材料发放台(2张)",
    unit: "count",
    value: "2",
  }),
  policyDesks: figure({
    title: { zh: "政策咨询服务台数", en: "number of policy advice desks" },
    address: "七(三)",
    quote: "政策咨询服务台(4张)",
    unit: "count",
    value: "4",
  }),
  trainingDesks: figure({
    title: { zh: "职业技能培训宣传台数", en: "number of skills training desks" },
    address: "七(三)",
    quote: "职业技能培训宣传台(2张)",
    unit: "count",
    value: "2",
  }),

  // meetings
  summaryDays: figure({
    title: { zh: "工作总结天数", en: "number of days summarised" },
    address: "七(三)",
    quote: "五天工作总结",
    unit: "days",
    value: "5",
  }),
});
