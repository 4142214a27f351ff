import { answer, facts, oneOf, optional } from "../../../kernel/facts/index.ts";
import { bodiesOf, isFor, listBy } from "../../shared/duties.ts";
import { rule } from "../document.ts";
import { itemsBy, openList } from "../stated-items.ts";

/** In the order of the text. */
const supports = [
  ...itemsBy("三(四)4", ["disability-service-bodies"], {
    "information-platform": { zh: "搭建创业信息交流平台", en: "run a platform for start-up information" },
    projects: { zh: "征集、公布创业项目", en: "collect and publish start-up projects" },
    "model-bases": { zh: "扶持建设就业创业示范基地", en: "support model bases for work and start-ups" },
    "start-up-training": { zh: "创业培训", en: "start-up training" },
    "start-up-internship": { zh: "创业见习", en: "start-up internships" },
    "start-up-guidance": { zh: "创业指导", en: "start-up guidance" },
    finance: { zh: "融资服务", en: "financing services" },
    "legal-aid": { zh: "法律援助", en: "legal aid" },
    "free-shops": { zh: "无偿提供“爱心商铺”", en: "rented shops, free of charge" },
    "practice-bases": {
      zh: "以安置残疾人较多的企业为实训基地",
      en: "practice at enterprises that employ many people with disabilities",
    },
  }),
  ...itemsBy("三(四)4", ["departments-concerned"], {
    funding: { zh: "资金扶持", en: "funding" },
    "loan-interest": { zh: "小额贷款贴息", en: "interest subsidy for small loans" },
    rent: { zh: "经营场所租金优惠", en: "lower rent for business premises" },
    "insurance-subsidy": { zh: "社会保险补贴", en: "social insurance subsidy" },
    "tax-relief": { zh: "税费减免", en: "tax and fee relief" },
  }),
];

/**
 * 自主创业扶持 — Lists the support for people with disabilities who start a business, and who gives it. 三(四)4.
 *
 * `by` selects what one party gives. The text states no amounts; what a person is entitled to is in `startUpSupport`.
 *
 * @example selfEmploymentSupport({ by: "departments-concerned" }).value.supports[0]?.code // "funding"
 */
export const selfEmploymentSupport = rule({
  name: "self-employment-support",
  title: { zh: "自主创业扶持", en: "Self-employment support" },
  question: {
    zh: "自主创业可获得哪些扶持，由谁提供？",
    en: "Which support is there for starting a business, and who gives it?",
  },
  clauses: ["三(四)4"],
  facts: facts({ by: optional(oneOf({ zh: "提供单位", en: "who gives the support" }, bodiesOf(supports))) }),
  answer: answer({
    supports: listBy(supports, { zh: "自主创业扶持事项", one: "support", many: "support for self-employment" }),
  }),
  findings: { support: { zh: "{by:labels}：{item:label}", en: "{by:labels}: {item:label}" }, "open-list": openList },
  decide({ by }, policy) {
    const chosen = supports.filter((one) => isFor(by, one.entry));
    for (const { address, label, entry } of chosen) policy.found(address, "support", { item: label, by: entry.by });
    policy.found("三(四)4", "open-list");
    return { supports: chosen.map(({ entry }) => entry) };
  },
});
