import { answer, facts } from "../../../kernel/facts/index.ts";
import { listBy } from "../../shared/duties.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";
import { itemsBy, openList } from "../stated-items.ts";

/** 重点行业 — The occupations into which people are guided. */
const occupations = itemsAt("三(四)1", {
  "e-commerce": { zh: "电子商务（网店经销）", en: "e-commerce (online shops)" },
  "community-services": { zh: "社区服务业", en: "community services" },
  handicraft: { zh: "家庭手工业", en: "handicraft at home" },
  farming: { zh: "特色种养殖业", en: "special crops and livestock" },
});

/** 支持事项 — In the order of the text. Where a sentence has no subject, the text does not name who acts. */
const supports = [
  ...itemsBy("三(四)1", ["disability-service-bodies"], {
    "individual-plan": { zh: "量身制定居家灵活就业方案", en: "make an individual plan for flexible work at home" },
    "choose-project": { zh: "帮助选择就业项目", en: "help to choose a project" },
    "solve-difficulties": {
      zh: "帮助解决技术、融资、产品销售等困难",
      en: "help with technique, finance, sales and other difficulties",
    },
  }),
  ...itemsBy("三(四)1", ["not-stated"], {
    "priority-purchase": {
      zh: "建立专产专营和政府优先采购制度",
      en: "reserve products, and have the government buy them first",
    },
    "sales-platform": { zh: "建立产品展览展销平台", en: "set up a platform for exhibition and sale" },
    contracts: {
      zh: "支持企业签订委托加工合同或产品购销合同",
      en: "support processing and purchase contracts with enterprises",
    },
    "resident-pension": {
      zh: "引导和帮助自愿参加居民社会养老保险等",
      en: "encourage and help people to join the residents' pension and the like",
    },
  }),
];

/**
 * 居家就业 — Lists the occupations for work at home, and the support for it with those who give it. 三(四)1.
 *
 * The list of occupations in the text is open-ended (等): these are the ones that it states.
 *
 * @example homeBasedWork({}).value.occupations[0]?.code // "e-commerce"
 */
export const homeBasedWork = rule({
  name: "home-based-work",
  title: { zh: "居家就业", en: "Home-based work" },
  question: {
    zh: "重点引导从事哪些居家就业，由谁提供哪些支持？",
    en: "Which home-based work is promoted, and who supports it and how?",
  },
  clauses: ["三(四)1"],
  facts: facts({}),
  answer: answer({
    occupations: listOf(occupations, { zh: "重点引导的行业", one: "occupation", many: "occupations promoted" }),
    supports: listBy(supports, { zh: "居家就业支持事项", one: "support", many: "support for work at home" }),
  }),
  findings: {
    occupation: { zh: "重点引导从事：{item:label}", en: "occupation promoted: {item:label}" },
    "open-list": openList,
    support: { zh: "{by:labels}：{item:label}", en: "{by:labels}: {item:label}" },
  },
  decide(_facts, policy) {
    for (const { address, label } of occupations.all) policy.found(address, "occupation", { item: label });
    policy.found("三(四)1", "open-list");
    for (const { address, label, entry } of supports) policy.found(address, "support", { item: label, by: entry.by });
    return { occupations: occupations.all.map(({ entry }) => entry), supports: supports.map(({ entry }) => entry) };
  },
});
