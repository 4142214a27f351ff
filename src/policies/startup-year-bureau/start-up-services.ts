import { facts } from "../../kernel/facts.ts";
import { count, group } from "../../kernel/fields.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, year } from "./facts.ts";

const services = items({
  projects: { at: "二1", zh: "推荐创业项目", en: "projects recommended" },
  trainings: { at: "二1", zh: "实施创业培训", en: "start-up trainings" },
  premises: { at: "二1", zh: "落实经营场地", en: "premises found" },
  smallLoans: { at: "二1", zh: "办理小额贷款", en: "small loans" },
  onSiteAdvice: { at: "二1", zh: "组织上门问诊", en: "visits with advice" },
});

const times = { zh: "次", en: "times" };
const given = group(
  { zh: "已提供的服务", en: "services given" },
  {
    projects: count(services.labels.projects, times),
    trainings: count(services.labels.trainings, times),
    premises: count(services.labels.premises, times),
    smallLoans: count(services.labels.smallLoans, times),
    onSiteAdvice: count(services.labels.onSiteAdvice, times),
  },
);

/**
 * “五个一”服务 — which of the five services, one each, somebody who starts up has had, and which are open. 二1.
 *
 * @example
 * startUpServices({ year: 2010, given: { projects: 1, trainings: 1, premises: 0, smallLoans: 1, onSiteAdvice: 1 } })
 * // value: complete false, open [premises]
 */
export const startUpServices = rule({
  name: "start-up-services",
  clauses: ["二1"],
  facts: facts({ year, given }),
  decide(facts, policy: Policy<typeof startUpServicesWords>) {
    const on = lookupDay(facts.year);
    policy.found("二1", "five-ones", { count: policy.figure("fiveOnes", on) });
    const open = services.all.filter(({ at, label }) => {
      const wanted = policy.figure(label.code, on);
      const had = facts.given[label.code];
      return !policy.condition(at, "service-given", had >= wanted, { service: label, had, wanted });
    });
    return { complete: open.length === 0, open: open.map((one) => one.entry) };
  },
});

export const startUpServicesWords = {
  title: { zh: "“五个一”服务", en: "Five ones" },
  asks: { zh: "“五个一”服务提供齐了没有？", en: "Which of the five services are given, and which are open?" },
  findings: {
    "five-ones": { zh: "“五个一”服务共{count:count}项", en: "the five ones are {count:count} services" },
    "service-given": {
      holds: {
        zh: "{service:label}：已有{had:count}次，应有{wanted:count}次",
        en: "{service:label}: {had:count} of {wanted:count}",
      },
      fails: {
        zh: "{service:label}：只有{had:count}次，应有{wanted:count}次",
        en: "{service:label}: only {had:count} of {wanted:count}",
      },
    },
  },
} as const satisfies Words;
