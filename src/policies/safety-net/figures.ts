import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { grades } from "../shared/severity.ts";
import { figuresAt } from "../shared/stated-figures.ts";

/** All figures the document states. */
export const figures = defineFigures("safety-net", {
  // dibao
  ...figuresAt("三(一)2", "ratio", {
    classARate: { value: "30%", quote: "30%", title: { zh: "A类增发比例", en: "class A supplement rate" } },
    classBRate: { value: "20%", quote: "20%", title: { zh: "B类增发比例", en: "class B supplement rate" } },
  }),

  // extreme difficulty, disability
  minConsumptionShare: figure({
    title: {
      zh: "特困供养标准占人均消费支出的最低比例",
      en: "minimum share of consumption for the extreme-difficulty standard",
    },
    address: "三(二)1",
    quote: "60%",
    unit: "ratio",
    value: "60%",
  }),
  severeGrade: figure({
    title: { zh: "重度残疾等级标准", en: "severe disability grade limit" },
    address: "三(二)4",
    quote: "重度残疾人",
    source: { zh: "国家残疾人护理补贴制度：残疾一级、二级为重度", en: "national nursing care subsidy: grades 1 and 2" },
    unit: "count",
    options: grades,
    value: "2",
  }),

  // medical assistance
  contributionShare: figure({
    title: { zh: "参合资助率", en: "share of the medical scheme contribution paid by the government" },
    address: "三(三)3",
    quote: "资助率达到100%",
    unit: "ratio",
    value: "100%",
  }),
  ...figuresAt("三(三)4", "ratio", {
    listedDiseaseRate: {
      value: "70%",
      quote: "病种范围内按70%",
      title: { zh: "病种范围内救助比例", en: "assistance rate for listed diseases" },
    },
    otherDiseaseRate: {
      value: "15%",
      quote: "不是病种范围内的按15%",
      title: { zh: "病种范围外救助比例", en: "assistance rate for other diseases" },
    },
    extremeDifficultyFloor: {
      value: "90%",
      quote: "不低于90%",
      title: { zh: "特困供养人员救助比例下限", en: "minimum assistance rate for people in extreme difficulty" },
    },
  }),
  childMaxAge: figure({
    title: { zh: "大病儿童年龄上限", en: "maximum age under the childhood illness document" },
    address: "三(三)4",
    quote: "0—14周岁",
    unit: "age",
    value: "14",
  }),
});
