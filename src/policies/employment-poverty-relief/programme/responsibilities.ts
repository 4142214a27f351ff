import { answer, facts, label, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { items, rule } from "../document.ts";

/** 责任单位 — Bodies with duties under the plan. */
const bodies = labels({
  "human-resources": { zh: "县人社部门", en: "county human resources department" },
  education: { zh: "教育部门", en: "education department" },
  finance: { zh: "财政部门", en: "finance department" },
  "poverty-relief": { zh: "县扶贫办", en: "county poverty relief office" },
  township: { zh: "乡镇", en: "townships" },
  "training-provider": { zh: "培训机构", en: "training providers" },
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
});

/** The bodies with each duty; a duty not listed here is for the townships. */
const bodiesByDuty: { readonly [D in keyof typeof duties.of]?: readonly (keyof typeof bodies)[] } = {
  "identify-poor-households": ["poverty-relief"],
  "provide-free-training": ["training-provider"],
  "file-work-study": ["human-resources", "education", "finance"],
  "take-overall-responsibility": ["human-resources"],
  "report-regularly": ["human-resources"],
  "lead-assessment": ["human-resources"],
};

const responsibleBody = { zh: "责任单位", en: "responsible body" };

/**
 * 职责 — Lists who must do what, for one body or for all, in the order of the text. 二(一), 二(二), 二(七), 二(八), 三(二).
 *
 * @example responsibilities({ body: "education" }).value.items.map((one) => one.code) // ["file-work-study"]
 */
export const responsibilities = rule({
  name: "responsibilities",
  title: { zh: "职责", en: "Responsibilities" },
  question: { zh: "各单位承担哪些职责？", en: "What must each body do?" },
  clauses: ["二(一)", "二(二)", "二(七)", "二(八)", "三(二)"],
  facts: facts({ body: optional(oneOf(responsibleBody, bodies)) }),
  answer: answer({
    items: listOf(duties, { zh: "职责", one: "duty", many: "duties" }, { by: label(responsibleBody, bodies) }),
  }),
  findings: { duty: { zh: "{by:label}：{duty:label}", en: "{by:label}: {duty:label}" } },
  decide({ body }, policy) {
    const all = duties.all.flatMap(({ address, label, entry }) =>
      (bodiesByDuty[label.code] ?? ["township"]).map((code) => ({ address, duty: label, entry, by: bodies[code] })),
    );
    const asked = all.filter(({ by }) => body === undefined || by.code === body);
    for (const { address, by, duty } of asked) policy.found(address, "duty", { by, duty });
    return { items: asked.map(({ entry, by }) => ({ ...entry, by })) };
  },
});
