import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { grades } from "../shared/severity.ts";
import { figuresAt } from "../shared/stated-figures.ts";
import { daysOffFigure } from "../shared/working-days.ts";

/** The targets are for 2018 only (前言, 二); a county that continues sets later years with `adopt`. */
const inPlanYear = (value: string) => [{ from: "2018-01-01", until: "2018-12-31", value }];

/** All figures the document states or leaves blank. */
export const figures = defineFigures("disability-employment", {
  // targets
  ...figuresAt("二", "persons", {
    trainees: {
      values: inPlanYear("780"),
      quote: "780人",
      title: { zh: "全年培训人数", en: "people to be trained in the year" },
    },
    employed: {
      values: inPlanYear("540"),
      quote: "540人",
      title: { zh: "全年就业创业或增收人数", en: "people in work, in business or with higher income in the year" },
    },
  }),
  ...figuresAt("二", "ratio", {
    urbanCoverage: {
      values: inPlanYear("100%"),
      quote: "全覆盖",
      title: { zh: "城镇残疾人培训覆盖率", en: "urban training coverage" },
    },
    certificateRate: {
      values: inPlanYear("70%"),
      quote: "获取率达到70%以上",
      title: { zh: "职业资格证获取率", en: "certificate rate" },
    },
    employmentRate: {
      values: inPlanYear("70%"),
      quote: "就业率达到70%以上",
      title: { zh: "职业技能培训后就业率", en: "employment rate after vocational training" },
    },
  }),

  // e-commerce training
  ...figuresAt("三(一)1", "age", {
    minAge: {
      value: "16",
      quote: "16—40周岁",
      title: { zh: "电子商务培训年龄下限", en: "minimum age for e-commerce training" },
    },
    maxAge: {
      value: "40",
      quote: "16—40周岁",
      title: { zh: "电子商务培训年龄上限", en: "maximum age for e-commerce training" },
    },
  }),
  ...figuresAt("三(一)1", "count", {
    limbGrade: {
      value: "2",
      options: grades,
      quote: "肢体二级及以下",
      title: { zh: "肢体残疾等级要求", en: "grade limit for limb disability" },
    },
    hearingGrade: {
      value: "3",
      options: grades,
      quote: "听力、言语三级以下",
      title: { zh: "听力残疾等级要求", en: "grade limit for hearing disability" },
    },
    speechGrade: {
      value: "3",
      options: grades,
      quote: "听力、言语三级以下",
      title: { zh: "言语残疾等级要求", en: "grade limit for speech disability" },
    },
    visionGrade: {
      value: "4",
      options: grades,
      quote: "视力四级以下",
      title: { zh: "视力残疾等级要求", en: "grade limit for vision disability" },
    },
  }),

  // employers
  quota: figure({
    title: { zh: "应安排残疾人就业的比例", en: "employment quota for people with disabilities" },
    address: "三(一)2",
    quote: "比例要求",
    unit: "ratio",
  }),
  exemptYears: figure({
    title: { zh: "小微企业免缴残保金年限", en: "years for which a small or micro enterprise is exempt" },
    address: "三(一)2",
    quote: "创业3年内",
    unit: "years",
    value: "3",
  }),
  exemptMaxStaff: figure({
    title: { zh: "小微企业免缴残保金职工人数上限", en: "maximum staff of an exempt enterprise" },
    address: "三(一)2",
    quote: "不超过20人",
    unit: "persons",
    value: "20",
  }),
  publicWelfarePostShare: figure({
    title: { zh: "公益性岗位安排残疾人的比例", en: "share of public-welfare posts for people with disabilities" },
    address: "三(一)3",
    quote: "一定比例",
    unit: "ratio",
  }),
  levyTrainingShare: figure({
    title: { zh: "残保金用于培训和就业扶持的比例", en: "share of the levy for training and employment support" },
    address: "四(三)",
    quote: "相当比例",
    unit: "ratio",
  }),

  // how often
  jobFairs: figure({
    title: { zh: "每年专场招聘会场次", en: "special job fairs per year" },
    address: "四(二)",
    quote: "每年要举办两次",
    unit: "times",
    value: "2",
  }),
  statisticsMonths: figure({
    title: { zh: "就业服务信息统计上报间隔", en: "months between service statistics" },
    address: "三(五)",
    quote: "每月统计",
    unit: "months",
    value: "1",
  }),
  levyReportMonths: figure({
    title: { zh: "残保金收支上报间隔", en: "months between levy reports" },
    address: "四(三)",
    quote: "每季度末",
    unit: "months",
    value: "3",
  }),
  daysOff: daysOffFigure("四(三)", "每季度末"),
  ...figuresAt("四(六)", "months", {
    summaryMonths: {
      value: "1",
      quote: "每月总结",
      title: { zh: "工作总结间隔", en: "months between progress summaries" },
    },
    progressReportMonths: {
      value: "3",
      quote: "每季度向",
      title: { zh: "进展情况上报间隔", en: "months between progress reports" },
    },
    inspectionMonths: {
      value: "6",
      quote: "半年进行一次",
      title: { zh: "专项督查间隔", en: "months between special inspections" },
    },
    acceptanceMonths: {
      value: "12",
      quote: "年底进行检查验收",
      title: { zh: "检查验收间隔", en: "months between acceptance inspections" },
    },
  }),
});
