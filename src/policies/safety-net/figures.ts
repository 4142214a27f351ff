import { defineFigures, figure } from "../../kernel/figure.ts";

/** Every number that the document states. */
export const figures = defineFigures("safety-net", {
  // the minimum living allowance
  classARate: figure({
    title: { zh: "A类增发比例", en: "top-up rate of class A" },
    at: "三(一)2",
    says: "30%",
    unit: "ratio",
    value: "30%",
  }),
  classBRate: figure({
    title: { zh: "B类增发比例", en: "top-up rate of class B" },
    at: "三(一)2",
    says: "20%",
    unit: "ratio",
    value: "20%",
  }),

  // special hardship, disability
  minConsumptionShare: figure({
    title: { zh: "特困供养标准下限比例", en: "lowest share of consumption for the support standard" },
    at: "三(二)1",
    says: "60%",
    unit: "ratio",
    value: "60%",
  }),
  severeGrade: figure({
    title: { zh: "重度残疾等级线", en: "line of severe disability" },
    at: "三(二)4",
    says: "重度残疾人",
    source: {
      zh: "国家残疾人护理补贴制度：一级、二级为重度",
      en: "the national nursing subsidy: grades 1 and 2 are severe",
    },
    unit: "grade",
    value: "2",
  }),

  // medical aid
  contributionShare: figure({
    title: { zh: "参合资助率", en: "share of the scheme's premium that is paid" },
    at: "三(三)3",
    says: "资助率达到100%",
    unit: "ratio",
    value: "100%",
  }),
  listedDiseaseRate: figure({
    title: { zh: "病种范围内救助比例", en: "rate for listed diseases" },
    at: "三(三)4",
    says: "病种范围内按70%",
    unit: "ratio",
    value: "70%",
  }),
  otherDiseaseRate: figure({
    title: { zh: "病种范围外救助比例", en: "rate for other diseases" },
    at: "三(三)4",
    says: "不是病种范围内的按15%",
    unit: "ratio",
    value: "15%",
  }),
  extremeDifficultyFloor: figure({
    title: { zh: "特困供养人员救助比例下限", en: "lowest rate for special hardship" },
    at: "三(三)4",
    says: "不低于90%",
    unit: "ratio",
    value: "90%",
  }),
  childMaxAge: figure({
    title: { zh: "大病儿童年龄上限", en: "upper age of the children's rule" },
    at: "三(三)4",
    says: "0—14周岁",
    unit: "age",
    value: "14",
  }),
});
