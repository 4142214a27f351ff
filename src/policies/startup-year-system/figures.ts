import { defineFigures, figure } from "../../kernel/figure.ts";

/** Every number that the document states. */
export const figures = defineFigures("startup-year-system", {

  // the phases; a day of the year is month and day as one number: 108 is 8 January
  phaseCount: figure({ title: { zh: "阶段数", en: "number of phases" }, at: "三", says: "三个阶段", unit: "divisor", value: "3" }),
  mobilisationFrom: figure({ title: { zh: "学习动员首日（月日）", en: "first day of mobilisation (month and day)" }, at: "三(一)", says: "1月8日", unit: "divisor", value: "108" }),
  mobilisationUntil: figure({ title: { zh: "学习动员末日（月日）", en: "last day of mobilisation (month and day)" }, at: "三(一)", says: "2月28日", unit: "divisor", value: "228" }),
  implementationFrom: figure({ title: { zh: "组织实施首日（月日）", en: "first day of implementation (month and day)" }, at: "三(二)", says: "3月1日", unit: "divisor", value: "301" }),
  implementationUntil: figure({ title: { zh: "组织实施末日（月日）", en: "last day of implementation (month and day)" }, at: "三(二)", says: "10月31日", unit: "divisor", value: "1031" }),
  appraisalFrom: figure({ title: { zh: "总结考评首日（月日）", en: "first day of appraisal (month and day)" }, at: "三(三)", says: "11月1日", unit: "divisor", value: "1101" }),
  appraisalUntil: figure({ title: { zh: "总结考评末日（月日）", en: "last day of appraisal (month and day)" }, at: "三(三)", says: "12月31日", unit: "divisor", value: "1231" }),

  // three new, two raise
  newCount: figure({ title: { zh: "“三新”项数", en: "number of the new" }, at: "二(五)", says: "三新", unit: "divisor", value: "3" }),
  raiseCount: figure({ title: { zh: "“两提高”项数", en: "number of the raised" }, at: "二(五)", says: "两提高", unit: "divisor", value: "2" }),

  // the leading group: the text names its people, here they are only counted
  leaders: figure({ title: { zh: "组长人数", en: "leaders" }, at: "四1", says: "任组长", unit: "persons", value: "1" }),
  deputies: figure({ title: { zh: "副组长人数", en: "deputy leaders" }, at: "四1", says: "任副组长", unit: "persons", value: "5" }),
  officeDirectors: figure({ title: { zh: "办公室主任人数", en: "office directors" }, at: "四1", says: "兼任办公室主任", unit: "persons", value: "1" }),
  officeMembers: figure({ title: { zh: "办公室成员人数", en: "office members" }, at: "四1", says: "为成员", unit: "persons", value: "3" }),
});
