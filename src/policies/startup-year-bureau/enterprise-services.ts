import { facts } from "../../kernel/facts.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, year } from "./facts.ts";

const services = items({
  "contribution-base-declaration": { at: "二6", zh: "社保基数申报", en: "contribution base declaration" },
  "bank-settlement": { at: "二6", zh: "银行结算和发放", en: "bank settlement and payment" },
  "contribution-records": { at: "二6", zh: "缴费情况查询", en: "contribution records" },
});

/**
 * 为企业提供的社保服务 — Lists the services for enterprises and the number of insurance types that they cover. 二6.
 *
 * @example
 * enterpriseServices({ year: 2010 }).value.insuranceTypes // 5
 */
export const enterpriseServices = rule({
  name: "enterprise-services",
  clauses: ["二6"],
  facts: facts({ year }),
  decide(facts, policy: Policy<typeof enterpriseServicesWords>) {
    const insuranceTypes = policy.figure("insuranceTypes", lookupDay(facts.year));
    for (const { at, label } of services.all) policy.found(at, "service", { service: label, insuranceTypes });
    return { insuranceTypes, services: services.all.map((one) => one.entry) };
  },
});

export const enterpriseServicesWords = {
  title: { zh: "为企业提供的社保服务", en: "Services for enterprises" },
  asks: {
    zh: "为企业提供哪些社保服务，涉及几个险种？",
    en: "Which services are offered to enterprises, and for how many types of insurance?",
  },
  findings: {
    service: {
      zh: "{insuranceTypes:count}个险种的{service:label}",
      en: "{service:label}, for {insuranceTypes:count} type(s) of insurance",
    },
  },
} as const satisfies Words;
