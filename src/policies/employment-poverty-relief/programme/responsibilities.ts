import { labels } from "../../../kernel/language/index.ts";
import { dutiesRule } from "../../shared/duties.ts";
import { items, rule } from "../document.ts";

/** 责任单位 — Bodies with duties under the plan. */
const bodies = labels({
  "human-resources": { zh: "县人社部门", en: "county human resources department" },
  education: { zh: "教育部门", en: "education department" },
  finance: { zh: "财政部门", en: "finance department" },
  "poverty-relief": { zh: "县扶贫办", en: "county poverty relief office" },
  township: { zh: "乡镇", en: "townships" },
  "training-provider": { zh: "培训机构", en: "training providers" },
  "leading-group": { zh: "就业脱贫工程领导小组", en: "leading group of the programme" },
  "economy-and-informatisation": { zh: "经信委", en: "economy and informatisation commission" },
  "development-zone": { zh: "经开区", en: "economic development zone" },
  "other-departments": { zh: "其他相关部门", en: "other departments concerned" },
});

const duties = items({
  "identify-poor-households": {
    address: "二(一)",
    zh: "识别建档立卡贫困人口",
    en: "identify and register the poor population",
  },
  "survey-workers": {
    address: "二(一)",
    zh: "逐人普查，建立并动态管理台账",
    en: "survey every worker and keep the register up to date",
  },
  "make-tiered-plans": {
    address: "二(一)",
    zh: "分级分类制定并落实帮扶计划",
    en: "make tiered assistance plans and carry them out",
  },
  "deliver-notices": { address: "二(二)", zh: "将岗位信息送至家中", en: "deliver job notices to the home" },
  "arrange-contact": {
    address: "二(二)",
    zh: "帮助有意愿的人员联系企业",
    en: "put willing workers in touch with enterprises",
  },
  "provide-free-training": { address: "二(七)", zh: "提供免费培训", en: "provide free training" },
  "file-work-study": { address: "二(八)", zh: "工学一体学员备案", en: "file work-study students" },
  "coordinate-programme": {
    address: "三(一)",
    zh: "统筹协调推进就业脱贫工作",
    en: "coordinate the programme as a whole",
  },
  "assign-staff": {
    address: "三(一)",
    zh: "安排专人协调负责就业脱贫工作",
    en: "assign named staff to coordinate and answer for the programme",
  },
  "take-overall-responsibility": {
    address: "三(二)",
    zh: "作为责任主体，安排进度、使用资金、推进实施",
    en: "take overall responsibility for schedule, money and implementation",
  },
  "report-regularly": { address: "三(二)", zh: "定期向上级报告", en: "report regularly to higher authorities" },
  "implement-directly": { address: "三(二)", zh: "直接实施", en: "implement the programme directly" },
  "undergo-year-end-assessment": {
    address: "三(二)",
    zh: "接受含本工程的年终综合目标考核",
    en: "be assessed at year-end, this programme included",
  },
  "lead-assessment": {
    address: "三(二)",
    zh: "牵头督查和年终考评",
    en: "lead supervision and the year-end assessment",
  },
  "manage-funds": {
    address: "三(三)",
    zh: "统筹管理资金，提高使用效率",
    en: "manage the money together and make its use efficient",
  },
});

const bodiesByDuty: { readonly [D in keyof typeof duties.of]: readonly (keyof typeof bodies)[] } = {
  "identify-poor-households": ["poverty-relief"],
  "survey-workers": ["township"],
  "make-tiered-plans": ["township"],
  "deliver-notices": ["township"],
  "arrange-contact": ["township"],
  "provide-free-training": ["training-provider"],
  "file-work-study": ["human-resources", "education", "finance"],
  "coordinate-programme": ["leading-group"],
  "assign-staff": [
    "human-resources",
    "finance",
    "poverty-relief",
    "economy-and-informatisation",
    "other-departments",
    "development-zone",
    "township",
  ],
  "take-overall-responsibility": ["human-resources"],
  "report-regularly": ["human-resources"],
  "implement-directly": ["township"],
  "undergo-year-end-assessment": ["township"],
  "lead-assessment": ["human-resources"],
  "manage-funds": ["finance", "poverty-relief", "human-resources"],
};

/**
 * 职责 — Lists who must do what, for one body or for all, in the order of the text. 二(一), 二(二), 二(七), 二(八), 三(一),
 * 三(二), 三(三).
 *
 * @example responsibilities({ body: "education" }).value.items.map((one) => one.code) // ["file-work-study"]
 */
export const responsibilities = rule({
  name: "responsibilities",
  title: { zh: "职责", en: "Responsibilities" },
  question: { zh: "各单位承担哪些职责？", en: "What must each body do?" },
  clauses: ["二(一)", "二(二)", "二(七)", "二(八)", "三(一)", "三(二)", "三(三)"],
  ...dutiesRule(duties, bodies, bodiesByDuty),
});
