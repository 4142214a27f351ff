import { answer, count, facts } from "../../../kernel/facts/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const services = itemsAt("二6", {
  "contribution-base-declaration": { zh: "社保基数申报", en: "contribution base declaration" },
  "bank-settlement": { zh: "银行结算和发放", en: "bank settlement and payment" },
  "contribution-records": { zh: "缴费情况查询", en: "contribution records" },
});

/**
 * 为企业提供的社保服务 — Lists the services for enterprises and the number of insurance types that they cover. 二6.
 *
 * @example enterpriseServices({}).value.insuranceTypes // 5
 */
export const enterpriseServices = rule({
  name: "enterprise-services",
  title: { zh: "为企业提供的社保服务", en: "Services for enterprises" },
  question: {
    zh: "为企业提供哪些社保服务，涉及几个险种？",
    en: "Which services are offered to enterprises, and for how many types of insurance?",
  },
  clauses: ["二6"],
  facts: facts({ year: optionalYear }),
  answer: answer({
    insuranceTypes: count({ zh: "险种数", en: "number of insurance types" }, { zh: "个", en: "types" }),
    services: listOf(services, { zh: "为企业提供的社保服务", one: "service", many: "services for enterprises" }),
  }),
  findings: {
    service: {
      zh: "{insuranceTypes:count}个险种的{service:label}",
      en: "{service:label}, for {insuranceTypes:count} type(s) of insurance",
    },
  },
  decide(facts, policy) {
    const insuranceTypes = policy.figure("insuranceTypes", figuresDateOfYear(policy, ["insuranceTypes"], facts.year));
    for (const { address, label } of services.all) policy.found(address, "service", { service: label, insuranceTypes });
    return { insuranceTypes, services: services.all.map((one) => one.entry) };
  },
});
