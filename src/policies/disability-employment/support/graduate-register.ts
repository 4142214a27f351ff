import { answer, facts, flag, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";
import { openList } from "../stated-items.ts";

const schools = labels({
  "ordinary-college": { zh: "普通高等院校", en: "regular college or university" },
  "special-school": { zh: "特殊教育学校", en: "special education school" },
  other: { zh: "其他学校", en: "other school" },
});

const services = itemsAt("三(四)5", {
  registration: { zh: "求职登记", en: "registration as a job seeker" },
  placement: { zh: "职业介绍", en: "job placement" },
  guidance: { zh: "职业指导", en: "vocational guidance" },
  "start-up-support": { zh: "自主创业扶持", en: "support for starting a business" },
});

const findings = {
  "school-eligible": {
    holds: { zh: "{school:label}毕业，纳入人才库", en: "kind of school: {school:label}; included in the register" },
    fails: {
      zh: "{school:label}毕业，不纳入人才库",
      en: "kind of school: {school:label}; not included in the register",
    },
  },
  "county-resident": {
    holds: { zh: "属于本县人员", en: "is a county resident" },
    fails: { zh: "不属于本县人员", en: "is not a county resident" },
  },
  unemployed: { yes: { zh: "未就业", en: "is unemployed" }, no: { zh: "已就业", en: "is employed" } },
  "wants-to-start-up": {
    yes: { zh: "有创业意愿", en: "wants to start a business" },
    no: { zh: "无创业意愿", en: "does not want to start a business" },
  },
  "able-to-start-up": {
    holds: { zh: "具备创业条件", en: "is able to start a business" },
    fails: { zh: "不具备创业条件", en: "is not able to start a business" },
  },
  "open-list": openList,
  services: { zh: "提供：{services:labels}", en: "services: {services:labels}" },
} as const satisfies Findings;

/**
 * 残疾人大学生人才库 — Decides whether a graduate enters the county's register, and lists the services they receive. 三(四)5.
 *
 * Register and services are decided apart: a graduate who needs none of the services still enters the register. The
 * services for the unemployed are an open-ended list in the text (等).
 *
 * @example graduateRegister({ school: "ordinary-college", isCountyResident: true, unemployed: true,
 *   wantsToStartUp: false, ableToStartUp: false }).value.services.map((one) => one.code) // ["registration", "placement", "guidance"]
 */
export const graduateRegister = rule({
  name: "graduate-register",
  title: { zh: "残疾人大学生人才库", en: "Register of graduates with disabilities" },
  question: {
    zh: "该毕业生是否纳入人才库，可获得哪些服务？",
    en: "Is this graduate registered, and which services do they receive?",
  },
  clauses: ["三(四)5"],
  facts: facts({
    school: oneOf({ zh: "毕业学校类别", en: "kind of school" }, schools),
    isCountyResident: flag(findings["county-resident"].holds),
    unemployed: flag(findings.unemployed.yes),
    wantsToStartUp: flag(findings["wants-to-start-up"].yes),
    ableToStartUp: flag(findings["able-to-start-up"].holds),
  }),
  answer: answer({
    entitled: flag({ zh: "纳入残疾人大学生人才库", en: "entered in the register of graduates" }),
    services: listOf(services, { zh: "可获得的服务", one: "service", many: "services received" }),
  }),
  findings,
  decide(facts, policy) {
    const { school } = facts;
    const kept =
      school === "ordinary-college" ||
      (school === "special-school" && policy.reading("register-of-graduates") === "both-schools");
    const schoolEligible = policy.condition("三(四)5", "school-eligible", kept, { school: schools[school] });
    const isResident = policy.condition("三(四)5", "county-resident", facts.isCountyResident);
    const entitled = schoolEligible && isResident;
    const given: (typeof services.all)[number][] = [];
    if (entitled) {
      const { of } = services;
      const unemployed = policy.condition("三(四)5", "unemployed", facts.unemployed);
      if (unemployed) {
        given.push(of.registration, of.placement, of.guidance);
        policy.found("三(四)5", "open-list");
      }
      const willing = policy.condition("三(四)5", "wants-to-start-up", facts.wantsToStartUp);
      const able = policy.condition("三(四)5", "able-to-start-up", facts.ableToStartUp);
      if (willing && able) given.push(of["start-up-support"]);
    }
    if (given.length > 0) policy.found("三(四)5", "services", { services: given.map(({ label }) => label) });
    return { entitled, services: given.map(({ entry }) => entry) };
  },
});
