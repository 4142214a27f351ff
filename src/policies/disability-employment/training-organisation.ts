import { facts } from "../../kernel/facts/facts.ts";
import { flag, oneOf } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import { rule } from "./document.ts";
import { parties } from "./facts.ts";
import { statedItem } from "./stated-items.ts";

const tasks = labels({
  "choose-site": { zh: "确定培训地点", en: "choose the training site" },
  "reach-unemployed": {
    zh: "按二代证实名数据库向未就业残疾人宣传项目、组织报名",
    en: "inform unemployed people in the certificate database about the training and help them enrol",
  },
  "help-on-site": { zh: "为有需求的残疾人现场指导和服务", en: "guide and assist people on site who need it" },
  "central-course": { zh: "开展集中培训", en: "hold the central course" },
  "township-batches": { zh: "分批次就近培训", en: "train in batches close to home" },
  "open-to-earlier-trainees": { zh: "以往学员也可参加", en: "admit trainees of earlier courses" },
  "real-name-training": { zh: "实行实名制培训", en: "register trainees by their real names" },
});
export type OrganisationTask = keyof typeof tasks;

const organisers = {
  county: parties.county,
  townships: parties.townships,
  volunteers: parties.volunteers,
  "not-stated": parties["not-stated"],
};

/** In the order of the text; where a sentence has no subject, the organiser is not stated. */
const arrangements = [
  statedItem("三(一)1", tasks["choose-site"], "townships"),
  statedItem("三(一)1", tasks["reach-unemployed"], "not-stated"),
  statedItem("三(一)1", tasks["help-on-site"], "volunteers"),
  statedItem("三(一)1", tasks["central-course"], "county"),
  statedItem("三(一)1", tasks["township-batches"], "townships"),
  statedItem("三(一)1", tasks["open-to-earlier-trainees"], "not-stated"),
  statedItem("三(一)4", tasks["real-name-training"], "not-stated"),
];

/**
 * 培训组织 — Lists who organises what for the training, and decides whether a site is suitable. 三(一)1, 三(一)4.
 *
 * `by` selects one organiser's tasks. The text does not state the requirements for a site, so `siteSuitable` is a fact:
 * the result of its inspection.
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
    by: optional(oneOf({ zh: "组织单位", en: "organiser" }, organisers)),
    siteSuitable: optional(flag({ zh: "培训地点符合电子商务培训条件", en: "site suitable for e-commerce training" })),
  }),
  findings: {
    task: { zh: "{by:label}：{item:label}", en: "{by:label}: {item:label}" },
    "site-suitable": {
      holds: { zh: "培训地点符合电子商务培训条件", en: "the site is suitable for e-commerce training" },
      fails: { zh: "培训地点不符合电子商务培训条件", en: "the site is not suitable for e-commerce training" },
    },
  },
  decide(facts, policy) {
    const chosen = arrangements.filter(({ item }) => facts.by === undefined || item.by.code === facts.by);
    for (const { address, label, item } of chosen) policy.found(address, "task", { item: label, by: item.by });
    const siteSuitable =
      facts.siteSuitable === undefined ? null : policy.condition("三(一)1", "site-suitable", facts.siteSuitable);
    return { tasks: chosen.map(({ item }) => item), siteSuitable };
  },
});
