import { oneOf, year as yearField } from "../../kernel/facts/index.ts";
import { labels } from "../../kernel/language/index.ts";

export const year = yearField({ zh: "年份", en: "year" });

/** 城乡 — Whether a person lives in an urban or a rural area. */
export const residences = labels({ urban: { zh: "城镇", en: "urban" }, rural: { zh: "农村", en: "rural" } });
export const residence = oneOf({ zh: "城乡类别", en: "urban or rural residence" }, residences);

/** 残疾类别 — The kinds of disability on a disability certificate. */
export const disabilityKinds = labels({
  limb: { zh: "肢体", en: "limb" },
  hearing: { zh: "听力", en: "hearing" },
  speech: { zh: "言语", en: "speech" },
  vision: { zh: "视力", en: "vision" },
  intellectual: { zh: "智力", en: "intellectual" },
  mental: { zh: "精神", en: "mental" },
});
export type DisabilityKind = keyof typeof disabilityKinds;

/** 责任单位 — The parties responsible for an item. */
export const parties = labels({
  county: { zh: "县", en: "county" },
  townships: { zh: "各乡镇（街道）", en: "townships and sub-districts" },
  "townships-and-departments": {
    zh: "各乡镇（街道）和县直有关单位",
    en: "townships, sub-districts and county departments",
  },
  "county-federation": { zh: "县残联", en: "county Disabled Persons' Federation" },
  "county-service-body": { zh: "县残疾人就业服务机构", en: "county employment service for people with disabilities" },
  "all-service-bodies": { zh: "残疾人就业服务机构和公共就业服务机构", en: "disability and public employment services" },
  "disability-service-bodies": { zh: "残疾人就业服务机构", en: "employment services for people with disabilities" },
  "departments-concerned": { zh: "有关部门", en: "the departments concerned" },
  "public-service-bodies": { zh: "公共就业服务机构", en: "public employment services" },
  volunteers: { zh: "志愿者", en: "volunteers" },
  "labour-inspection": { zh: "残疾人劳动保障监察", en: "labour inspectorate" },
  finance: { zh: "财政部门", en: "finance department" },
  "human-resources": { zh: "人力资源社会保障部门", en: "human resources and social security department" },
  agriculture: { zh: "农牧部门", en: "agriculture department" },
  "poverty-relief": { zh: "扶贫部门", en: "poverty relief department" },
  "commerce-and-tax": { zh: "县工商、税务部门", en: "county commerce and tax departments" },
  media: { zh: "县新闻单位", en: "county news media" },
  audit: { zh: "县审计部门", en: "county audit department" },
  "county-office": { zh: "县残疾人就业培训工程协调小组办公室", en: "county coordinating group office" },
  "city-office": { zh: "市残疾人就业培训工程协调小组办公室", en: "city coordinating group office" },
  "not-stated": { zh: "原文未指明的单位", en: "a body that the text does not name" },
});
export type Party = keyof typeof parties;
