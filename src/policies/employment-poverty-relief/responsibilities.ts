import { facts } from "../../kernel/facts.ts";
import { oneOf, optional } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type At, type Policy, rule } from "./document.ts";

/** 责任单位 — who has something to do under the plan. */
export const bodies = labels({
  "human-resources": { zh: "县人社部门", en: "county human resources" },
  education: { zh: "教育部门", en: "education" },
  finance: { zh: "财政部门", en: "finance" },
  "poverty-relief": { zh: "县扶贫办", en: "county poverty relief office" },
  township: { zh: "乡镇", en: "townships" },
  "training-provider": { zh: "培训机构", en: "training bodies" },
});
export type Body = keyof typeof bodies;

/** 职责 — the duties, in the order of the text. */
export const duties = labels({
  "identify-poor-households": { zh: "识别建档立卡贫困人口", en: "identify and register the poor" },
  "worker-survey": { zh: "逐人普查，建立并动态管理台账", en: "survey every worker, keep the register" },
  "tiered-plans": { zh: "分级分类帮扶", en: "plan and carry out help by class" },
  "deliver-notices": { zh: "把岗位信息送到家", en: "deliver job notices to the home" },
  "arrange-contact": { zh: "帮助有意愿的人联系企业", en: "put willing workers in touch with enterprises" },
  "free-training": { zh: "免费培训", en: "train free of charge" },
  "work-study-filing": { zh: "工学一体学员备案", en: "file work-study students" },
  "overall-responsibility": {
    zh: "责任主体：进度、资金、实施",
    en: "responsible body: schedule, money, implementation",
  },
  "regular-reports": { zh: "定期向上级报告", en: "report upwards regularly" },
  implementation: { zh: "直接实施", en: "implement directly" },
  "year-end-assessment": {
    zh: "年终综合目标考核包括本工程",
    en: "be assessed at the year's end, this programme included",
  },
  "assessment-lead": { zh: "牵头督查和年终考评", en: "lead supervision and the year-end assessment" },
});
export type Duty = keyof typeof duties;

interface Item {
  readonly body: Body;
  readonly duty: Duty;
  readonly at: At;
}

const items: readonly Item[] = [
  { body: "poverty-relief", duty: "identify-poor-households", at: "二(一)" },
  { body: "township", duty: "worker-survey", at: "二(一)" },
  { body: "township", duty: "tiered-plans", at: "二(一)" },
  { body: "township", duty: "deliver-notices", at: "二(二)" },
  { body: "township", duty: "arrange-contact", at: "二(二)" },
  { body: "training-provider", duty: "free-training", at: "二(七)" },
  { body: "human-resources", duty: "work-study-filing", at: "二(八)" },
  { body: "education", duty: "work-study-filing", at: "二(八)" },
  { body: "finance", duty: "work-study-filing", at: "二(八)" },
  { body: "human-resources", duty: "overall-responsibility", at: "三(二)" },
  { body: "human-resources", duty: "regular-reports", at: "三(二)" },
  { body: "township", duty: "implementation", at: "三(二)" },
  { body: "township", duty: "year-end-assessment", at: "三(二)" },
  { body: "human-resources", duty: "assessment-lead", at: "三(二)" },
];

/**
 * 职责 — who has to do what, all or of one body. 二(一), 二(二), 二(七), 二(八), 三(二).
 *
 * @example responsibilities({ body: "education" }).value
 * // { items: [{ code: "work-study-filing", zh: "工学一体学员备案", …, by: { code: "education", … }, clause: "employment-poverty-relief/二(八)" }] }
 */
export const responsibilities = rule({
  name: "responsibilities",
  clauses: ["二(一)", "二(二)", "二(七)", "二(八)", "三(二)"],
  facts: facts({ body: optional(oneOf({ zh: "责任单位", en: "body" }, bodies)) }),
  decide(facts, policy: Policy<typeof responsibilitiesWords>) {
    const chosen = items.filter((one) => facts.body === undefined || one.body === facts.body);
    return {
      items: chosen.map(({ body, duty, at }) => {
        const by = bodies[body];
        policy.found(at, "duty", { by, duty: duties[duty] });
        const { code, zh, en } = duties[duty];
        return { code, zh, en, by, clause: `employment-poverty-relief/${at}` };
      }),
    };
  },
});

export const responsibilitiesWords = {
  title: { zh: "职责", en: "Responsibilities" },
  asks: { zh: "各单位要做什么？", en: "Who has to do what?" },
  findings: { duty: { zh: "{by:label}：{duty:label}", en: "{by:label}: {duty:label}" } },
} as const satisfies Words;
