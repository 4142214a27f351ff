import { defineFigures, figure } from "../../kernel/figure.ts";

/** Every number that the document states, and the place where it leaves one blank. */
export const figures = defineFigures("assistance-week", {
  // stages and places
  phaseCount: figure({
    title: { zh: "阶段数", en: "number of stages" },
    at: "七(四)",
    says: "第四阶段",
    unit: "count",
    value: "4",
  }),
  minSites: figure({
    title: { zh: "主题日活动地点最低数", en: "least number of theme-day sites" },
    at: "七(一)2",
    says: "不少于x处",
    source: { zh: "原文为空白，由区里给出", en: "blank in the text, the district gives it" },
    unit: "count",
  }),
  arches: figure({
    title: { zh: "气球拱门数", en: "balloon arches" },
    at: "七(二)6",
    says: "1个",
    unit: "count",
    value: "1",
  }),

  // clock times
  statisticsBefore: figure({
    title: { zh: "统计数据上报时刻", en: "time before which the statistics are due" },
    at: "七(三)",
    says: "12:00点前",
    unit: "clock",
    value: "12:00",
  }),
  staffBefore: figure({
    title: { zh: "人员到位时刻", en: "time before which the staff are in place" },
    at: "七(三)",
    says: "8:00前",
    unit: "clock",
    value: "08:00",
  }),
  setUpFrom: figure({
    title: { zh: "布置开始", en: "start of the set-up" },
    at: "七(三)",
    says: "8:00——8:50分",
    unit: "clock",
    value: "08:00",
  }),
  setUpUntil: figure({
    title: { zh: "布置结束", en: "end of the set-up" },
    at: "七(三)",
    says: "8:00——8:50分",
    unit: "clock",
    value: "08:50",
  }),
  activityFrom: figure({
    title: { zh: "活动开始", en: "start of the activity" },
    at: "七(三)",
    says: "9:00——16:00",
    unit: "clock",
    value: "09:00",
  }),
  activityUntil: figure({
    title: { zh: "活动结束", en: "end of the activity" },
    at: "七(三)",
    says: "9:00——16:00",
    unit: "clock",
    value: "16:00",
  }),
  closingFrom: figure({
    title: { zh: "现场整理开始", en: "start of the closing" },
    at: "七(三)",
    says: "16:00——17:00",
    unit: "clock",
    value: "16:00",
  }),
  closingUntil: figure({
    title: { zh: "现场整理结束", en: "end of the closing" },
    at: "七(三)",
    says: "16:00——17:00",
    unit: "clock",
    value: "17:00",
  }),

  // desks of the main venue
  workDesks: figure({
    title: { zh: "工作服务台", en: "work and service desks" },
    at: "七(三)",
    says: "工作服务台(2张)",
    unit: "count",
    value: "2",
  }),
  materialDesks: figure({
    title: { zh: "宣传材料发放台", en: "desks for material" },
    at: "七(三)",
    says: "宣传材料发放台(2张)",
    unit: "count",
    value: "2",
  }),
  policyDesks: figure({
    title: { zh: "政策咨询服务台", en: "desks for policy advice" },
    at: "七(三)",
    says: "政策咨询服务台(4张)",
    unit: "count",
    value: "4",
  }),
  trainingDesks: figure({
    title: { zh: "职业技能培训宣传台", en: "desks for skills training" },
    at: "七(三)",
    says: "职业技能培训宣传台(2张)",
    unit: "count",
    value: "2",
  }),

  // meetings
  summaryDays: figure({
    title: { zh: "工作总结天数", en: "days summed up" },
    at: "七(三)",
    says: "五天工作总结",
    unit: "days",
    value: "5",
  }),
});
