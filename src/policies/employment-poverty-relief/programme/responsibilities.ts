import { labels } from "../../../kernel/language/index.ts";
import { dutiesRule, itemsByIn } from "../../shared/duties.ts";
import { type ClauseAddress, document, rule } from "../document.ts";

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

const itemsBy = itemsByIn<ClauseAddress, keyof typeof bodies>(document.name, bodies);
const duties = [
  ...itemsBy("二(一)", ["poverty-relief"], {
    "identify-poor-households": { zh: "识别建档立卡贫困人口", en: "identify and register the poor population" },
  }),
  ...itemsBy("二(一)", ["township"], {
    "survey-workers": {
      zh: "逐人普查，建立并动态管理台账",
      en: "survey every worker and keep the register up to date",
    },
    "make-tiered-plans": { zh: "分级分类制定并落实帮扶计划", en: "make tiered assistance plans and carry them out" },
  }),
  ...itemsBy("二(二)", ["township"], {
    "deliver-notices": { zh: "将岗位信息送至家中", en: "deliver job notices to the home" },
    "arrange-contact": { zh: "帮助有意愿的人员联系企业", en: "put willing workers in touch with enterprises" },
  }),
  ...itemsBy("二(七)", ["training-provider"], {
    "provide-free-training": { zh: "提供免费培训", en: "provide free training" },
  }),
  ...itemsBy("二(八)", ["human-resources", "education", "finance"], {
    "file-work-study": { zh: "工学一体学员备案", en: "file work-study students" },
  }),
  ...itemsBy("三(一)", ["leading-group"], {
    "coordinate-programme": { zh: "统筹协调推进就业脱贫工作", en: "coordinate the programme as a whole" },
  }),
  ...itemsBy(
    "三(一)",
    [
      "human-resources",
      "finance",
      "poverty-relief",
      "economy-and-informatisation",
      "other-departments",
      "development-zone",
      "township",
    ],
    {
      "assign-staff": {
        zh: "安排专人协调负责就业脱贫工作",
        en: "assign named staff to coordinate and answer for the programme",
      },
    },
  ),
  ...itemsBy("三(二)", ["human-resources"], {
    "take-overall-responsibility": {
      zh: "作为责任主体，安排进度、使用资金、推进实施",
      en: "take overall responsibility for schedule, money and implementation",
    },
    "report-regularly": { zh: "定期向上级报告", en: "report regularly to higher authorities" },
  }),
  ...itemsBy("三(二)", ["township"], {
    "implement-directly": { zh: "直接实施", en: "implement the programme directly" },
    "undergo-year-end-assessment": {
      zh: "接受含本工程的年终综合目标考核",
      en: "be assessed at year-end, this programme included",
    },
  }),
  ...itemsBy("三(二)", ["human-resources"], {
    "lead-assessment": { zh: "牵头督查和年终考评", en: "lead supervision and the year-end assessment" },
  }),
  ...itemsBy("三(三)", ["finance", "poverty-relief", "human-resources"], {
    "manage-funds": { zh: "统筹管理资金，提高使用效率", en: "manage the money together and make its use efficient" },
  }),
];

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
  ...dutiesRule(duties),
});
