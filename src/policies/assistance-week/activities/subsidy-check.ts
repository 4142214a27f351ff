import { answer, facts, flag, list, oneOf } from "../../../kernel/facts/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const subsidies = itemsAt("七(三)", {
  "social-insurance-subsidy": { zh: "社会保险补贴", en: "social insurance subsidy" },
  "post-subsidy": { zh: "岗位补贴", en: "post subsidy" },
});
const subsidy = oneOf({ zh: "补贴", en: "subsidy" }, subsidies.labels);

/**
 * 补贴落实情况 — Lists the subsidies that a person is entitled to but does not receive. 七(三).
 *
 * Other documents decide who is entitled, so the entitlement is a fact.
 *
 * @example subsidyCheck({ entitledTo: ["post-subsidy"], receives: [] }).value.remaining[0]?.code // "post-subsidy"
 */
export const subsidyCheck = rule({
  name: "subsidy-check",
  title: { zh: "补贴落实情况", en: "Subsidy check" },
  question: {
    zh: "援助对象应享受的补贴是否落实，哪些未落实？",
    en: "Does the person receive all the subsidies they are entitled to?",
  },
  clauses: ["七(三)"],
  facts: facts({
    entitledTo: list({ zh: "应享受的补贴", en: "subsidies the person is entitled to" }, subsidy, { max: 10 }),
    receives: list({ zh: "已享受的补贴", en: "subsidies received" }, subsidy, { max: 10 }),
  }),
  answer: answer({
    complete: flag({ zh: "应享受的补贴全部落实", en: "all subsidies are received" }),
    remaining: listOf(subsidies, { zh: "未落实的补贴", one: "subsidy", many: "subsidies not received" }),
  }),
  findings: {
    received: {
      holds: { zh: "{subsidy:label}已落实", en: "{subsidy:label}: received" },
      fails: { zh: "{subsidy:label}未落实", en: "{subsidy:label}: not received" },
    },
    "entitled-to-none": { zh: "无应享受的补贴", en: "is not entitled to any subsidy" },
  },
  decide({ entitledTo, receives }, policy) {
    const entitled = subsidies.all.filter(({ label }) => entitledTo.includes(label.code));
    const remaining = entitled.filter(
      ({ address, label }) => !policy.condition(address, "received", receives.includes(label.code), { subsidy: label }),
    );
    if (entitled.length === 0) policy.found("七(三)", "entitled-to-none");
    return { complete: remaining.length === 0, remaining: remaining.map((one) => one.entry) };
  },
});
