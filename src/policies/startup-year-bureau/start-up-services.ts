import { facts } from "../../kernel/facts.ts";
import { count, group } from "../../kernel/fields.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, year } from "./facts.ts";

const services = items({
  projects: { at: "二1", zh: "推荐创业项目", en: "projects recommended" },
  "training-courses": { at: "二1", zh: "实施创业培训", en: "start-up training courses" },
  premises: { at: "二1", zh: "落实经营场地", en: "premises found" },
  "small-loans": { at: "二1", zh: "办理小额贷款", en: "small loans" },
  "on-site-advice": { at: "二1", zh: "组织上门问诊", en: "visits with advice" },
});

/** The figure and the fact of each service, which share a name. */
const names = {
  projects: "projects",
  "training-courses": "trainingCourses",
  premises: "premises",
  "small-loans": "smallLoans",
  "on-site-advice": "onSiteAdvice",
} as const;

const times = { zh: "次", en: "times" };
const provided = group(
  { zh: "已提供的服务", en: "services provided" },
  {
    projects: count(services.labels.projects, times),
    trainingCourses: count(services.labels["training-courses"], times),
    premises: count(services.labels.premises, times),
    smallLoans: count(services.labels["small-loans"], times),
    onSiteAdvice: count(services.labels["on-site-advice"], times),
  },
);

/**
 * “五个一”服务 — which of the five services, one each, somebody who starts up has had, and which are open. 二1.
 *
 * @example
 * startUpServices({ year: 2010, provided: { projects: 1, trainingCourses: 1, premises: 0, smallLoans: 1, onSiteAdvice: 1 } })
 * // value: complete false, remaining [premises]
 */
export const startUpServices = rule({
  name: "start-up-services",
  clauses: ["二1"],
  facts: facts({ year, provided }),
  decide(facts, policy: Policy<typeof startUpServicesWords>) {
    const on = lookupDay(facts.year);
    policy.found("二1", "five-ones", { count: policy.figure("fiveOnes", on) });
    const remaining = services.all.filter(({ at, label }) => {
      const target = policy.figure(names[label.code], on);
      const provided = facts.provided[names[label.code]];
      return !policy.condition(at, "service-provided", provided >= target, { service: label, provided, target });
    });
    return { complete: remaining.length === 0, remaining: remaining.map((one) => one.entry) };
  },
});

export const startUpServicesWords = {
  title: { zh: "“五个一”服务", en: "Five ones" },
  asks: { zh: "“五个一”服务提供齐了没有？", en: "Which of the five services are given, and which are open?" },
  findings: {
    "five-ones": { zh: "“五个一”服务共{count:count}项", en: "the five ones are {count:count} services" },
    "service-provided": {
      holds: {
        zh: "{service:label}：已有{provided:count}次，应有{target:count}次",
        en: "{service:label}: {provided:count} of {target:count}",
      },
      fails: {
        zh: "{service:label}：只有{provided:count}次，应有{target:count}次",
        en: "{service:label}: only {provided:count} of {target:count}",
      },
    },
  },
} as const satisfies Words;
