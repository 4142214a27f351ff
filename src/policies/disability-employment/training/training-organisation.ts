import { answer, facts, flag, nullable, oneOf, optional } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { bodiesOf, isFor, listBy } from "../../shared/duties.ts";
import { rule } from "../document.ts";
import { itemsBy } from "../stated-items.ts";

/** In the order of the text. Where a sentence has no subject, the text does not name the organiser. */
const tasks = [
  ...itemsBy("三(一)1", ["townships"], { "choose-site": { zh: "确定培训地点", en: "choose the training site" } }),
  ...itemsBy("三(一)1", ["not-stated"], {
    "reach-unemployed": {
      zh: "按二代证实名数据库向未就业残疾人宣传项目、组织报名",
      en: "inform unemployed people in the certificate database about the training and help them enrol",
    },
  }),
  ...itemsBy("三(一)1", ["volunteers"], {
    "help-on-site": { zh: "为有需求的残疾人现场指导和服务", en: "guide and assist people on site who need it" },
  }),
  ...itemsBy("三(一)1", ["county"], { "central-course": { zh: "开展集中培训", en: "hold the central course" } }),
  ...itemsBy("三(一)1", ["townships"], {
    "township-batches": { zh: "分批次就近培训", en: "train in batches close to home" },
  }),
  ...itemsBy("三(一)1", ["not-stated"], {
    "open-to-earlier-trainees": { zh: "以往学员也可参加", en: "admit trainees of earlier courses" },
  }),
  ...itemsBy("三(一)4", ["not-stated"], {
    "real-name-training": { zh: "实行实名制培训", en: "register trainees by their real names" },
  }),
];

const findings = {
  task: { zh: "{by:labels}：{item:label}", en: "{by:labels}: {item:label}" },
  "site-suitable": {
    holds: { zh: "培训地点符合电子商务培训条件", en: "the site is suitable for e-commerce training" },
    fails: { zh: "培训地点不符合电子商务培训条件", en: "the site is not suitable for e-commerce training" },
  },
} as const satisfies Findings;

const siteSuitable = flag(findings["site-suitable"].holds);

/**
 * 培训组织 — Lists who organises what for the training, and decides whether a site is suitable. 三(一)1, 三(一)4.
 *
 * `by` selects one organiser's tasks. The text does not say what makes a site suitable, so the result of its inspection
 * is a fact (`siteSuitable`).
 *
 * @example trainingOrganisation({ by: "volunteers" }).value.tasks[0].code // "help-on-site"
 */
export const trainingOrganisation = rule({
  name: "training-organisation",
  title: { zh: "培训组织", en: "Training organisation" },
  question: {
    zh: "培训由哪个单位组织、承担哪些事项，培训地点是否符合条件？",
    en: "Who organises which part of the training, and is the site suitable?",
  },
  clauses: ["三(一)1", "三(一)4"],
  facts: facts({
    by: optional(oneOf({ zh: "组织单位", en: "organiser" }, bodiesOf(tasks))),
    siteSuitable: optional(siteSuitable),
  }),
  answer: answer({
    tasks: listBy(tasks, { zh: "培训组织事项", one: "training task", many: "training tasks" }),
    siteSuitable: nullable(siteSuitable),
  }),
  findings,
  decide({ by, siteSuitable }, policy) {
    const chosen = tasks.filter((one) => isFor(by, one.entry));
    for (const { address, label, entry } of chosen) policy.found(address, "task", { item: label, by: entry.by });
    const suitable = siteSuitable === undefined ? null : policy.condition("三(一)1", "site-suitable", siteSuitable);
    return { tasks: chosen.map(({ entry }) => entry), siteSuitable: suitable };
  },
});
