import { statedListRule } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const services = itemsAt("二1", {
  "project-development": { zh: "项目开发", en: "project development" },
  "start-up-training": { zh: "创业培训", en: "start-up training" },
  "opening-guidance": { zh: "开业指导", en: "guidance on opening a business" },
  "policy-advice": { zh: "政策咨询", en: "policy advice" },
  finance: { zh: "融资贷款", en: "financing and loans" },
  "policy-support": { zh: "政策扶持", en: "policy support" },
  "follow-up": { zh: "跟踪指导", en: "follow-up guidance" },
});

/**
 * “一条龙”服务 — Lists the one-stop services for people starting a business. 二1.
 *
 * The list in the text is open-ended (等): these are the services that it states.
 *
 * @example oneStopServices({}).value.items[0]?.code // "project-development"
 */
export const oneStopServices = rule({
  name: "one-stop-services",
  title: { zh: "“一条龙”服务", en: "One-stop services" },
  question: {
    zh: "为创业者提供哪些“一条龙”服务？",
    en: "Which one-stop services does a person starting a business get?",
  },
  clauses: ["二1"],
  ...statedListRule(services, { zh: "“一条龙”服务", one: "one-stop service", many: "one-stop services" }),
});
