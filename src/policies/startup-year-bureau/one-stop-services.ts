import { statedListRule } from "../shared/stated-lists.ts";
import { rule } from "./document.ts";
import { items } from "./facts.ts";

const services = items({
  "project-development": { address: "二1", zh: "项目开发", en: "project development" },
  "start-up-training": { address: "二1", zh: "创业培训", en: "start-up training" },
  "opening-guidance": { address: "二1", zh: "开业指导", en: "guidance on opening a business" },
  "policy-advice": { address: "二1", zh: "政策咨询", en: "policy advice" },
  finance: { address: "二1", zh: "融资贷款", en: "financing and loans" },
  "policy-support": { address: "二1", zh: "政策扶持", en: "policy support" },
  "follow-up": { address: "二1", zh: "跟踪指导", en: "follow-up guidance" },
});

/**
 * “一条龙”服务 — Lists the one-stop services for people starting a business. 二1.
 *
 * The list in the text is open-ended (等): these are the services that it states.
 *
 * @example
 * oneStopServices({}).value.items[0]?.code // "project-development"
 */
export const oneStopServices = rule({
  name: "one-stop-services",
  title: { zh: "“一条龙”服务", en: "One-stop services" },
  question: {
    zh: "为创业者提供哪些“一条龙”服务？",
    en: "Which one-stop services are offered to people starting a business?",
  },
  clauses: ["二1"],
  ...statedListRule(services, {
    one: { zh: "“一条龙”服务", en: "one-stop service" },
    many: { zh: "“一条龙”服务", en: "one-stop services" },
  }),
});
