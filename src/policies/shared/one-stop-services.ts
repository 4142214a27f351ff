import type { Items } from "../../kernel/policy/index.ts";
import { statedListRule } from "./stated-lists.ts";

/** “一条龙”服务 — The services that two plans state alike, each in a clause of its own. */
export const oneStopServiceTexts = {
  "project-development": { zh: "项目开发", en: "project development" },
  "start-up-training": { zh: "创业培训", en: "start-up training" },
  "opening-guidance": { zh: "开业指导", en: "guidance on opening a business" },
  "policy-advice": { zh: "政策咨询", en: "policy advice" },
  finance: { zh: "融资贷款", en: "financing and loans" },
  "policy-support": { zh: "政策扶持", en: "policy support" },
  "follow-up": { zh: "跟踪指导", en: "follow-up guidance" },
} as const;

type Service = keyof typeof oneStopServiceTexts;

/** The rule that lists these services. Spread it into `rule`. */
export const oneStopRule = <Address extends string>(services: Items<Address, Service>) => ({
  title: { zh: "“一条龙”服务", en: "One-stop services" },
  question: {
    zh: "为创业者提供哪些“一条龙”服务？",
    en: "Which one-stop services does a person starting a business get?",
  },
  ...statedListRule(services, { zh: "“一条龙”服务", one: "one-stop service", many: "one-stop services" }),
});
