import { day, list, oneOf, year as yearField } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";

/** 年份 — a calendar year. */
export const year = yearField({ zh: "年份", en: "year" });

/** 城乡 — where a person lives. */
export const residences = labels({
  urban: { zh: "城镇", en: "urban" },
  rural: { zh: "农村", en: "rural" },
});
export const residence = oneOf({ zh: "城乡", en: "urban or rural" }, residences);

/** 休息日 — days that are no working days, wanted only where a due day is put off. */
export const daysOff = list({ zh: "休息日", en: "days off" }, day({ zh: "休息日", en: "day off" }), { max: 1000 });

/** 责任单位 — who does what. */
export const parties = labels({
  county: { zh: "县里", en: "the county" },
  townships: { zh: "各乡镇（街道）", en: "townships and sub-districts" },
  "townships-and-departments": { zh: "各乡镇（街道）和县直有关单位", en: "townships and county departments" },
  "county-federation": { zh: "县残联", en: "county disabled persons' federation" },
  "county-service-body": { zh: "县残疾人就业服务机构", en: "county employment service body for disabled people" },
  "all-service-bodies": {
    zh: "残疾人就业服务机构和公共就业服务机构",
    en: "employment service bodies for disabled people and public ones",
  },
  "public-service-bodies": { zh: "公共就业服务机构", en: "public employment service bodies" },
  volunteers: { zh: "志愿者", en: "volunteers" },
  "labour-inspection": { zh: "残疾人劳动保障监察", en: "labour inspection" },
  finance: { zh: "财政部门", en: "finance department" },
  "human-resources": { zh: "人力资源社会保障部门", en: "human resources and social security department" },
  agriculture: { zh: "农牧部门", en: "agriculture department" },
  "poverty-relief": { zh: "扶贫部门", en: "poverty relief department" },
  "commerce-and-tax": { zh: "县工商、税务部门", en: "commerce and tax departments" },
  media: { zh: "县新闻单位", en: "county media" },
  audit: { zh: "县审计部门", en: "audit department" },
  "county-office": {
    zh: "县残疾人就业培训工程协调小组办公室",
    en: "county office of the coordinating group",
  },
  "city-office": { zh: "市残疾人就业培训工程协调小组办公室", en: "city office of the coordinating group" },
  "not-stated": { zh: "原文未写明", en: "not stated in the text" },
});
export type Party = keyof typeof parties;
