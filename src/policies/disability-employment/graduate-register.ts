import { facts } from "../../kernel/facts.ts";
import { flag, oneOf } from "../../kernel/fields.ts";
import { type Label, labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { entryAt } from "./stated-items.ts";

const schools = labels({
  "ordinary-college": { zh: "普通高等院校", en: "ordinary college" },
  "special-school": { zh: "特殊教育学校", en: "special education school" },
  other: { zh: "其他学校", en: "other school" },
});

const graduateServices = labels({
  registration: { zh: "求职登记", en: "registration as a job seeker" },
  placement: { zh: "职业介绍", en: "placement" },
  guidance: { zh: "职业指导", en: "vocational guidance" },
  "start-up-support": { zh: "自主创业扶持", en: "support for a business of one's own" },
});
export type GraduateService = keyof typeof graduateServices;

/**
 * 残疾人大学生人才库 — is this graduate in the county's register, and what is done for them. 三(四)5.
 *
 * @example
 * graduateRegister({ school: "ordinary-college", isCountyResident: true, unemployed: true, wantsToStartUp: false,
 *   ableToStartUp: false }).value
 * // registered, with registration, placement and guidance
 */
export const graduateRegister = rule({
  name: "graduate-register",
  clauses: ["三(四)5"],
  facts: facts({
    school: oneOf({ zh: "毕业学校", en: "school of graduation" }, schools),
    isCountyResident: flag({ zh: "属于本县", en: "of the county" }),
    unemployed: flag({ zh: "未就业", en: "without work" }),
    wantsToStartUp: flag({ zh: "有创业意愿", en: "wants to start up" }),
    ableToStartUp: flag({ zh: "有创业条件", en: "able to start up" }),
  }),
  decide(facts, policy: Policy<typeof graduateRegisterWords>) {
    const { school } = facts;
    const kept =
      school === "ordinary-college" ||
      (school === "special-school" && policy.reading("register-of-graduates") === "both-schools");
    const schoolEligible = policy.condition("三(四)5", "school-eligible", kept, { school: schools[school] });
    const isCountyResident = policy.condition("三(四)5", "county-resident", facts.isCountyResident);
    const entitled = schoolEligible && isCountyResident;
    const services: Label<GraduateService>[] = [];
    if (entitled) {
      if (policy.condition("三(四)5", "unemployed", facts.unemployed)) {
        services.push(graduateServices.registration, graduateServices.placement, graduateServices.guidance);
      }
      const willing = policy.condition("三(四)5", "wants-to-start-up", facts.wantsToStartUp);
      const able = policy.condition("三(四)5", "able-to-start-up", facts.ableToStartUp);
      if (willing && able) services.push(graduateServices["start-up-support"]);
    }
    if (services.length > 0) policy.found("三(四)5", "services", { services });
    return { entitled, services: services.map((service) => entryAt("三(四)5", service)) };
  },
});

export const graduateRegisterWords = {
  title: { zh: "残疾人大学生人才库", en: "Register of disabled graduates" },
  asks: { zh: "该毕业生是否入库，得到哪些服务？", en: "Is this graduate registered, and what is done for them?" },
  findings: {
    "school-eligible": {
      holds: { zh: "{school:label}毕业，收入人才库", en: "graduated from: {school:label}, kept in the register" },
      fails: { zh: "{school:label}毕业，不收入人才库", en: "graduated from: {school:label}, not kept in the register" },
    },
    "county-resident": {
      holds: { zh: "属于本县", en: "of the county" },
      fails: { zh: "不属于本县", en: "not of the county" },
    },
    unemployed: {
      holds: { zh: "未就业", en: "without work" },
      fails: { zh: "已就业", en: "in work" },
    },
    "wants-to-start-up": {
      holds: { zh: "有创业意愿", en: "wants to start up" },
      fails: { zh: "没有创业意愿", en: "does not want to start up" },
    },
    "able-to-start-up": {
      holds: { zh: "有创业条件", en: "able to start up" },
      fails: { zh: "没有创业条件", en: "not able to start up" },
    },
    services: { zh: "提供：{services:labels}", en: "given: {services:labels}" },
  },
} as const satisfies Words;
