import { defineFigures, figure } from "../../kernel/policy/index.ts";
import { figuresAt, periodFigures } from "../shared/stated-figures.ts";

const counted = { zh: "按原文所列人员清点", en: "counted from the people whom the clause lists" };

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
  ...periodFigures("mobilisation", {
    address: "三(一)",
    unit: "month-day",
    title: { zh: "学习动员", en: "mobilisation" },
    from: { value: "01-08", quote: "1月8日" },
    until: { value: "02-28", quote: "2月28日" },
  }),
  ...periodFigures("implementation", {
    address: "三(二)",
    unit: "month-day",
    title: { zh: "组织实施", en: "implementation" },
    from: { value: "03-01", quote: "3月1日" },
    until: { value: "10-31", quote: "10月31日" },
  }),
  ...periodFigures("appraisal", {
    address: "三(三)",
    unit: "month-day",
    title: { zh: "总结考评", en: "appraisal" },
    from: { value: "11-01", quote: "11月1日" },
    until: { value: "12-31", quote: "12月31日" },
  }),

  // the leading group: the text gives names, which are only counted here
  ...figuresAt("四1", "persons", {
    leaders: { value: "1", quote: "任组长", title: { zh: "组长人数", en: "number of leaders" }, source: counted },
    deputies: {
      value: "5",
      quote: "任副组长",
      title: { zh: "副组长人数", en: "number of deputy leaders" },
      source: counted,
    },
    officeDirectors: {
      value: "1",
      quote: "兼任办公室主任",
      title: { zh: "办公室主任人数", en: "number of office directors" },
      source: counted,
    },
    officeMembers: {
      value: "3",
      quote: "为成员",
      title: { zh: "办公室成员人数", en: "number of office members" },
      source: counted,
    },
  }),
});
