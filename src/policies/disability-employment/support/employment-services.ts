import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { listBy } from "../../shared/duties.ts";
import { rule } from "../document.ts";
import { itemsBy, openList } from "../stated-items.ts";

const forTrainees = itemsBy("三(一)4", ["all-service-bodies"], {
  "skills-training": { zh: "就业技能培训", en: "skills training" },
  guidance: { zh: "职业指导", en: "vocational guidance" },
  placement: { zh: "职业介绍", en: "job placement" },
});

const atTheWindow = itemsBy("三(五)", ["county-service-body"], {
  "window-placement": { zh: "职业介绍（窗口）", en: "job placement (service window)" },
  "psychological-counselling": { zh: "职业心理咨询", en: "psychological career counselling" },
  "ability-assessment": { zh: "职业能力评估", en: "vocational ability assessment" },
  "job-search-guidance": { zh: "求职定向指导", en: "targeted job-search guidance" },
  "adaptation-training": { zh: "职业适应能力训练", en: "vocational adaptation training" },
  registration: { zh: "就业失业登记", en: "registration of employment or unemployment" },
  "policy-advice": { zh: "就业创业扶持政策咨询", en: "advice on employment and start-up support" },
  assistance: { zh: "就业援助", en: "employment assistance" },
});

const services = [...forTrainees, ...atTheWindow];

const findings = {
  "needs-work": {
    holds: { zh: "有就业需求", en: "needs work" },
    fails: { zh: "无就业需求", en: "does not need work" },
  },
  "wants-training": {
    holds: { zh: "有培训愿望", en: "wants training" },
    fails: { zh: "无培训愿望", en: "does not want training" },
  },
  "open-list": openList,
  "free-service": { zh: "{by:labels}免费提供{item:label}", en: "{by:labels}: {item:label}, free of charge" },
} as const satisfies Findings;

/**
 * 免费就业服务 — Lists the employment services that are free for a person with a disability. 三(一)4, 三(五).
 *
 * Training, guidance and placement are for people who need work and also want training; the eight services of the
 * service window are for every person with a disability. Both lists in the text are open-ended (等).
 *
 * @example employmentServices({ needsWork: true, wantsTraining: false }).value.services.length // 8
 */
export const employmentServices = rule({
  name: "employment-services",
  title: { zh: "免费就业服务", en: "Free employment services" },
  question: { zh: "可免费享受哪些就业服务？", en: "Which employment services are free for this person?" },
  clauses: ["三(一)4", "三(五)"],
  facts: facts({
    needsWork: flag(findings["needs-work"].holds),
    wantsTraining: flag(findings["wants-training"].holds),
  }),
  answer: answer({
    entitledToTraining: flag({
      zh: "可免费参加就业技能培训、职业指导和职业介绍",
      en: "entitled to free training, guidance and job placement",
    }),
    services: listBy(services, { zh: "免费就业服务", one: "free service", many: "free employment services" }),
  }),
  findings,
  decide(facts, policy) {
    const needs = policy.condition("三(一)4", "needs-work", facts.needsWork);
    const wants = policy.condition("三(一)4", "wants-training", facts.wantsTraining);
    const free = needs && wants ? services : atTheWindow;
    for (const { address, label, entry } of free) policy.found(address, "free-service", { item: label, by: entry.by });
    for (const address of needs && wants ? (["三(一)4", "三(五)"] as const) : (["三(五)"] as const)) {
      policy.found(address, "open-list");
    }
    return { entitledToTraining: needs && wants, services: free.map(({ entry }) => entry) };
  },
});
