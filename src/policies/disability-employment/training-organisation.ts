import { facts } from "../../kernel/facts.ts";
import { flag, oneOf, optional } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { parties } from "./facts.ts";
import { statedItem } from "./stated-items.ts";

const tasks = labels({
  "choose-site": { zh: "确定培训地点", en: "choose the place of training" },
  "reach-unemployed": {
    zh: "按二代证实名数据库向未就业残疾人宣传项目、组织报名",
    en: "reach unemployed persons of the certificate database and have them enrol",
  },
  "help-on-site": { zh: "为有需求的残疾人现场指导和服务", en: "guide and serve those who need it on site" },
  "central-course": { zh: "开展集中培训", en: "hold the central course" },
  "township-batches": { zh: "分批次就近培训", en: "train in batches near home" },
  "open-to-earlier-trainees": { zh: "以往学员也可参加", en: "open the course to earlier trainees" },
  "real-name-training": { zh: "实行实名制培训", en: "train by real name" },
});
export type OrganisationTask = keyof typeof tasks;

const organisers = {
  county: parties.county,
  townships: parties.townships,
  volunteers: parties.volunteers,
  "not-stated": parties["not-stated"],
};

/** In the order of the text; where a sentence has no subject, who does it is not stated. */
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
 * 培训组织 — who arranges what for the training, and whether a site may be used. 三(一)1, 三(一)4.
 *
 * `by` keeps one organiser's tasks. The requirements of a site are not in the text: `siteSuitable` is what its inspection says.
 *
 * @example trainingOrganisation({ by: "volunteers" }).value.tasks[0].code // "help-on-site"
 */
export const trainingOrganisation = rule({
  name: "training-organisation",
  clauses: ["三(一)1", "三(一)4"],
  facts: facts({
    by: optional(oneOf({ zh: "由谁做", en: "who arranges" }, organisers)),
    siteSuitable: optional(flag({ zh: "地点符合电商培训条件", en: "the site is fit for e-commerce training" })),
  }),
  decide(facts, policy: Policy<typeof trainingOrganisationWords>) {
    const chosen = arrangements.filter(({ item }) => facts.by === undefined || item.by.code === facts.by);
    for (const { at, label, item } of chosen) policy.found(at, "task", { item: label, by: item.by });
    const siteSuitable =
      facts.siteSuitable === undefined ? null : policy.condition("三(一)1", "site-suitable", facts.siteSuitable);
    return { tasks: chosen.map(({ item }) => item), siteSuitable };
  },
});

export const trainingOrganisationWords = {
  title: { zh: "培训组织", en: "Organisation of the training" },
  asks: { zh: "培训由谁组织、做什么，地点能否使用？", en: "Who arranges what, and may the site be used?" },
  findings: {
    task: { zh: "{by:label}：{item:label}", en: "{by:label}: {item:label}" },
    "site-suitable": {
      holds: { zh: "地点符合电商培训条件", en: "the site is fit for e-commerce training" },
      fails: { zh: "地点不符合电商培训条件", en: "the site is not fit for e-commerce training" },
    },
  },
} as const satisfies Words;
