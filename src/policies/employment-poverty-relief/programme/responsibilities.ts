import { facts } from "../../../kernel/facts/facts.ts";
import { oneOf } from "../../../kernel/facts/fields.ts";
import { optional } from "../../../kernel/facts/groups.ts";
import { labels } from "../../../kernel/language/text.ts";
import { type ClauseAddress, rule } from "../document.ts";

/** 责任单位 — Bodies with duties under the plan. */
export const bodies = labels({
  "human-resources": { zh: "县人社部门", en: "county human resources department" },
  education: { zh: "教育部门", en: "education department" },
  finance: { zh: "财政部门", en: "finance department" },
  "poverty-relief": { zh: "县扶贫办", en: "county poverty relief office" },
  township: { zh: "乡镇", en: "townships" },
  "training-provider": { zh: "培训机构", en: "training providers" },
});
export type Body = keyof typeof bodies;

/** 职责 — Duties, in the order of the text. */
export const duties = labels({
  "identify-poor-households": { zh: "识别建档立卡贫困人口", en: "identify and register the poor population" },
  "survey-workers": { zh: "逐人普查，建立并动态管理台账", en: "survey every worker and keep the register up to date" },
  "make-tiered-plans": { zh: "分级分类制定并落实帮扶计划", en: "make tiered assistance plans and carry them out" },
  "deliver-notices": { zh: "将岗位信息送至家中", en: "deliver job notices to the home" },
  "arrange-contact": { zh: "帮助有意愿的人员联系企业", en: "put willing workers in touch with enterprises" },
  "provide-free-training": { zh: "提供免费培训", en: "provide free training" },
  "file-work-study": { zh: "工学一体学员备案", en: "file work-study students" },
  "take-overall-responsibility": {
    zh: "作为责任主体，安排进度、使用资金、推进实施",
    en: "take overall responsibility for schedule, money and implementation",
  },
  "report-regularly": { zh: "定期向上级报告", en: "report regularly to higher authorities" },
  "implement-directly": { zh: "直接实施", en: "implement the programme directly" },
  "undergo-year-end-assessment": {
    zh: "接受含本工程的年终综合目标考核",
    en: "be assessed at year-end, this programme included",
  },
  "lead-assessment": { zh: "牵头督查和年终考评", en: "lead supervision and the year-end assessment" },
});
export type Duty = keyof typeof duties;

interface Item {
  readonly body: Body;
  readonly duty: Duty;
  readonly address: ClauseAddress;
}

const items: readonly Item[] = [
  { body: "poverty-relief", duty: "identify-poor-households", address: "二(一)" },
  { body: "township", duty: "survey-workers", address: "二(一)" },
  { body: "township", duty: "make-tiered-plans", address: "二(一)" },
  { body: "township", duty: "deliver-notices", address: "二(二)" },
  { body: "township", duty: "arrange-contact", address: "二(二)" },
  { body: "training-provider", duty: "provide-free-training", address: "二(七)" },
  { body: "human-resources", duty: "file-work-study", address: "二(八)" },
  { body: "education", duty: "file-work-study", address: "二(八)" },
  { body: "finance", duty: "file-work-study", address: "二(八)" },
  { body: "human-resources", duty: "take-overall-responsibility", address: "三(二)" },
  { body: "human-resources", duty: "report-regularly", address: "三(二)" },
  { body: "township", duty: "implement-directly", address: "三(二)" },
  { body: "township", duty: "undergo-year-end-assessment", address: "三(二)" },
  { body: "human-resources", duty: "lead-assessment", address: "三(二)" },
];

/**
 * 职责 — Lists who must do what, for one body or for all. 二(一), 二(二), 二(七), 二(八), 三(二).
 *
 * @example responsibilities({ body: "education" }).value
 * // { items: [{ code: "file-work-study", zh: "工学一体学员备案", …, by: { code: "education", … },
 * //   clause: "employment-poverty-relief/二(八)" }] }
 */
export const responsibilities = rule({
  name: "responsibilities",
  title: { zh: "职责", en: "Responsibilities" },
  question: { zh: "各单位承担哪些职责？", en: "What must each body do?" },
  clauses: ["二(一)", "二(二)", "二(七)", "二(八)", "三(二)"],
  facts: facts({ body: optional(oneOf({ zh: "责任单位", en: "responsible body" }, bodies)) }),
  findings: { duty: { zh: "{by:label}：{duty:label}", en: "{by:label}: {duty:label}" } },
  decide(facts, policy) {
    const chosen = items.filter((one) => facts.body === undefined || one.body === facts.body);
    return {
      items: chosen.map(({ body, duty, address }) => {
        const by = bodies[body];
        policy.found(address, "duty", { by, duty: duties[duty] });
        const { code, zh, en } = duties[duty];
        return { code, zh, en, by, clause: `employment-poverty-relief/${address}` };
      }),
    };
  },
});
