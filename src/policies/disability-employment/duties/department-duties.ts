import { dutiesRule } from "../../shared/duties.ts";
import { rule } from "../document.ts";
import { itemsBy } from "../stated-items.ts";

/** The duties, in the order of the text. */
const duties = [
  ...itemsBy("四(一)", ["townships-and-departments"], {
    "strengthen-leadership": { zh: "强化组织领导", en: "strengthen leadership" },
    "include-in-programmes": {
      zh: "列为重点工作，纳入全民技能振兴工程和相关民生计划",
      en: "make it a priority, as part of the skills programme and the related livelihood plans",
    },
    "work-plan": { zh: "细化、制定工作方案", en: "adopt a detailed work plan" },
    "assign-tasks": { zh: "分解工作任务，抓好落实", en: "divide up the tasks and carry them out" },
  }),
  ...itemsBy("四(二)", ["finance"], {
    budget: { zh: "安排残疾人就业培训资金预算", en: "allocate the budget for employment training" },
    "supervise-funds": { zh: "监督资金的管理和使用", en: "supervise how the funds are managed and used" },
  }),
  ...itemsBy("四(二)", ["human-resources"], {
    "job-fairs": { zh: "举办残疾人专场招聘会", en: "hold special job fairs" },
    subsidies: {
      zh: "对培训、鉴定、见习、公益性岗位给予补贴",
      en: "subsidise training, skills appraisal, internships and public-welfare posts",
    },
    "priority-assistance": {
      zh: "将残疾人纳入重点扶助对象",
      en: "include people with disabilities among priority recipients of assistance",
    },
  }),
  ...itemsBy("四(二)", ["public-service-bodies"], {
    "free-services": { zh: "免费提供就业信息和就业服务", en: "provide free job information and employment services" },
  }),
  ...itemsBy("四(二)", ["agriculture"], {
    "sunshine-project": { zh: "将农村残疾人培训纳入“阳光工程”", en: "include rural training in the Sunshine Project" },
  }),
  ...itemsBy("四(二)", ["poverty-relief"], {
    "rain-dew-project": {
      zh: "将贫困地区残疾人培训纳入“雨露计划”",
      en: "include training in poor areas in the Rain and Dew Plan",
    },
  }),
  ...itemsBy("四(二)", ["commerce-and-tax"], {
    "tax-relief": {
      zh: "对自主创业的残疾人减免税费",
      en: "grant tax and fee relief to self-employed people with disabilities",
    },
  }),
  ...itemsBy("四(二)", ["media"], { publicity: { zh: "宣传残疾人就业培训", en: "publicise the employment training" } }),
  ...itemsBy("四(三)", ["audit"], {
    audit: { zh: "审计监督资金的管理和使用", en: "audit how the funds are managed and used" },
  }),
  ...itemsBy("四(三)", ["county-federation"], {
    "levy-report": { zh: "上报残保金收支情况", en: "report levy income and expenditure" },
  }),
];

/**
 * 部门职责 — Lists what each body and department must do. 四(一), 四(二), 四(三).
 *
 * `body` selects one body's duties; left out, all are listed.
 *
 * @example departmentDuties({ body: "agriculture" }).value.items[0].code // "sunshine-project"
 */
export const departmentDuties = rule({
  name: "department-duties",
  title: { zh: "部门职责", en: "Departmental duties" },
  question: { zh: "各部门负责哪些事项？", en: "What must each department do?" },
  clauses: ["四(一)", "四(二)", "四(三)"],
  ...dutiesRule(duties),
});
