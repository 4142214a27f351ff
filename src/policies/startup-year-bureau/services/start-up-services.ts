import { answer, count, facts, flag, group } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const services = itemsAt("二1", {
  projects: { zh: "推荐创业项目", en: "recommended projects" },
  "training-courses": { zh: "实施创业培训", en: "start-up training" },
  premises: { zh: "协助落实经营场地", en: "business premises" },
  "small-loans": { zh: "帮助办理小额贷款", en: "small loans" },
  "on-site-advice": { zh: "组织上门问诊", en: "on-site advice" },
});

/** The Chinese measure word of each service. */
const units = labels({
  projects: { zh: "个", en: "project(s)" },
  "training-courses": { zh: "次", en: "course(s)" },
  premises: { zh: "处", en: "site(s)" },
  "small-loans": { zh: "笔", en: "loan(s)" },
  "on-site-advice": { zh: "次", en: "visit(s)" },
});

/** The name that the figure and the fact of a service share. */
const names = {
  projects: "projects",
  "training-courses": "trainingCourses",
  premises: "premises",
  "small-loans": "smallLoans",
  "on-site-advice": "onSiteAdvice",
} as const;

const counted = (code: keyof typeof names) => count(services.labels[code], units[code]);

const provided = group(
  { zh: "已提供的服务", en: "services provided" },
  {
    projects: counted("projects"),
    trainingCourses: counted("training-courses"),
    premises: counted("premises"),
    smallLoans: counted("small-loans"),
    onSiteAdvice: counted("on-site-advice"),
  },
);

/**
 * “五个一”服务 — Checks which of the five services, one of each, a person starting a business received. 二1.
 *
 * More of one service does not make up for another.
 *
 * @example startUpServices({
 *   provided: { projects: 1, trainingCourses: 1, premises: 0, smallLoans: 1, onSiteAdvice: 1 },
 * }).value.remaining.map((one) => one.code) // ["premises"]
 */
export const startUpServices = rule({
  name: "start-up-services",
  title: { zh: "“五个一”服务", en: "“Five ones” services" },
  question: {
    zh: "“五个一”服务是否全部提供，哪些未提供？",
    en: "Which of the “five ones” services were provided, and which remain?",
  },
  clauses: ["二1"],
  facts: facts({ year: optionalYear, provided }),
  answer: answer({
    complete: flag({ zh: "“五个一”服务全部提供", en: "all of the “five ones” were provided" }),
    remaining: listOf(services, { zh: "未达到规定数量的服务", one: "service", many: "services that remain" }),
  }),
  findings: {
    "five-ones": { zh: "“五个一”服务共{count:count}项", en: "the “five ones” are {count:count} service(s)" },
    "service-provided": {
      holds: {
        zh: "{service:label}：已提供{provided:count}{unit:label}，应提供{target:count}{unit:label}",
        en: "{service:label}: {provided:count} {unit:label} provided, {target:count} {unit:label} required",
      },
      fails: {
        zh: "{service:label}：已提供{provided:count}{unit:label}，少于应提供的{target:count}{unit:label}",
        en: "{service:label}: only {provided:count} {unit:label} provided, {target:count} {unit:label} required",
      },
    },
  },
  decide(facts, policy) {
    const on = figuresDateOfYear(policy, ["fiveOnes", ...Object.values(names)], facts.year);
    policy.found("二1", "five-ones", { count: policy.figure("fiveOnes", on) });
    const remaining = services.all.filter(({ address, label }) => {
      const name = names[label.code];
      const target = policy.figure(name, on);
      const provided = facts.provided[name];
      const data = { service: label, provided, target, unit: units[label.code] };
      return !policy.condition(address, "service-provided", provided >= target, data);
    });
    return { complete: remaining.length === 0, remaining: remaining.map((one) => one.entry) };
  },
});
