import { facts } from "../../kernel/facts/facts.ts";
import { oneOf } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import { rule } from "./document.ts";
import { parties } from "./facts.ts";
import { statedItem } from "./stated-items.ts";

const tasks = labels({
  budget: { zh: "安排残疾人就业培训资金预算", en: "allocate the budget for employment training" },
  "supervise-funds": { zh: "监督资金的管理和使用", en: "supervise how the funds are managed and used" },
  "job-fairs": { zh: "举办残疾人专场招聘会", en: "hold special job fairs" },
  subsidies: {
    zh: "对培训、鉴定、见习、公益性岗位给予补贴",
    en: "subsidise training, skills appraisal, internships and public-welfare posts",
  },
  "priority-assistance": {
    zh: "将残疾人纳入重点扶助对象",
    en: "include people with disabilities among priority recipients of assistance",
  },
  "free-services": { zh: "免费提供就业信息和就业服务", en: "provide free job information and employment services" },
  "sunshine-project": { zh: "将农村残疾人培训纳入“阳光工程”", en: "include rural training in the Sunshine Project" },
  "rain-dew-project": {
    zh: "将贫困地区残疾人培训纳入“雨露计划”",
    en: "include training in poor areas in the Rain and Dew Plan",
  },
  "tax-relief": {
    zh: "对自主创业的残疾人减免税费",
    en: "grant tax and fee relief to self-employed people with disabilities",
  },
  publicity: { zh: "宣传残疾人就业培训", en: "publicise the employment training" },
  audit: { zh: "审计监督资金的管理和使用", en: "audit how the funds are managed and used" },
  "levy-report": { zh: "上报残保金收支情况", en: "report levy income and expenditure" },
});
export type DepartmentTask = keyof typeof tasks;

/** 部门 — The departments listed in 四(二) and 四(三). */
const departments = {
  finance: parties.finance,
  "human-resources": parties["human-resources"],
  "public-service-bodies": parties["public-service-bodies"],
  agriculture: parties.agriculture,
  "poverty-relief": parties["poverty-relief"],
  "commerce-and-tax": parties["commerce-and-tax"],
  media: parties.media,
  audit: parties.audit,
  "county-federation": parties["county-federation"],
};

/** In the order of the text. */
const duties = [
  statedItem("四(二)", tasks.budget, "finance"),
  statedItem("四(二)", tasks["supervise-funds"], "finance"),
  statedItem("四(二)", tasks["job-fairs"], "human-resources"),
  statedItem("四(二)", tasks.subsidies, "human-resources"),
  statedItem("四(二)", tasks["priority-assistance"], "human-resources"),
  statedItem("四(二)", tasks["free-services"], "public-service-bodies"),
  statedItem("四(二)", tasks["sunshine-project"], "agriculture"),
  statedItem("四(二)", tasks["rain-dew-project"], "poverty-relief"),
  statedItem("四(二)", tasks["tax-relief"], "commerce-and-tax"),
  statedItem("四(二)", tasks.publicity, "media"),
  statedItem("四(三)", tasks.audit, "audit"),
  statedItem("四(三)", tasks["levy-report"], "county-federation"),
];

/**
 * 部门职责 — Lists what each department must do. 四(二), 四(三).
 *
 * @example departmentDuties({ department: "agriculture" }).value.duties[0].code // "sunshine-project"
 */
export const departmentDuties = rule({
  name: "department-duties",
  title: { zh: "部门职责", en: "Departmental duties" },
  question: { zh: "各部门负责哪些事项？", en: "What must each department do?" },
  clauses: ["四(二)", "四(三)"],
  facts: facts({ department: optional(oneOf({ zh: "部门", en: "department" }, departments)) }),
  findings: {
    duty: { zh: "{by:label}：{item:label}", en: "{by:label}: {item:label}" },
  },
  decide(facts, policy) {
    const chosen = duties.filter(({ item }) => facts.department === undefined || item.by.code === facts.department);
    for (const { address, label, item } of chosen) policy.found(address, "duty", { item: label, by: item.by });
    return { duties: chosen.map(({ item }) => item) };
  },
});
