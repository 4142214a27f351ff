import { answer } from "../../../kernel/facts/answer.ts";
import { facts } from "../../../kernel/facts/facts.ts";
import { oneOf } from "../../../kernel/facts/fields.ts";
import { list, optional } from "../../../kernel/facts/groups.ts";
import { rule } from "../document.ts";
import { type Body, bodies, body, isBy, listed } from "./bodies.ts";

const agriculture: readonly Body[] = ["agricultural-office", "agriculture-bureau"];

/** 待核事项 — All facts that a body must verify or provide. */
const verified = listed(
  { zh: "审核事项", en: "fact verified or provided" },
  {
    "household-type": { address: "七(三)2", by: agriculture, zh: "户别", en: "household type" },
    "household-name": { address: "七(三)2", by: agriculture, zh: "农户姓名", en: "names of the household" },
    "registered-agricultural-members": {
      address: "七(三)2",
      by: agriculture,
      zh: "在册农业人口数",
      en: "number of registered agricultural members",
    },
    "original-arable-land": { address: "七(三)2", by: agriculture, zh: "原有耕地面积", en: "original arable land" },
    "remaining-land-per-person": {
      address: "七(三)2",
      by: agriculture,
      zh: "家庭人均剩余耕地面积",
      en: "remaining arable land per person of the household",
    },
    "county-arable-land": {
      address: "七(三)3",
      by: ["land-bureau"],
      zh: "上年度全县耕地面积",
      en: "county arable land of last year",
    },
    "land-ownership": {
      address: "七(三)3",
      by: ["land-bureau"],
      zh: "被征土地的权属",
      en: "ownership of the expropriated land",
    },
    "expropriated-land": {
      address: "七(三)3",
      by: ["land-bureau"],
      zh: "被征耕地面积",
      en: "expropriated arable land",
    },
    "land-class": {
      address: "七(三)3",
      by: ["land-bureau"],
      zh: "被征土地的地类",
      en: "class of the expropriated land",
    },
    "household-of-the-land": {
      address: "七(三)3",
      by: ["land-bureau"],
      zh: "被征土地的户别、姓名",
      en: "type and names of the household with the expropriated land",
    },
    "contribution-budget": {
      address: "七(三)4",
      by: ["finance-bureau"],
      zh: "政府补贴预算",
      en: "budget of government contributions",
    },
    "household-registration": {
      address: "七(三)5",
      by: ["public-security-bureau"],
      zh: "户口性质",
      en: "kind of household registration (hukou)",
    },
    "person-name": { address: "七(三)5", by: ["public-security-bureau"], zh: "本人姓名", en: "name of the person" },
    age: { address: "七(三)5", by: ["public-security-bureau"], zh: "年龄", en: "age" },
    "family-relations": {
      address: "七(三)5",
      by: ["public-security-bureau"],
      zh: "家庭成员关系",
      en: "family relations",
    },
    "dibao-standard": {
      address: "七(三)6",
      by: ["civil-affairs-bureau"],
      zh: "农村低保标准的调整",
      en: "changes to the rural dibao standard",
    },
    "average-dibao-top-up": {
      address: "七(三)6",
      by: ["civil-affairs-bureau"],
      zh: "低保平均补差标准",
      en: "average dibao top-up",
    },
    dibao: {
      address: "七(三)6",
      by: ["civil-affairs-bureau"],
      zh: "低保对象",
      en: "dibao recipients",
    },
    "one-child-household": {
      address: "七(三)7",
      by: ["family-planning-bureau"],
      zh: "持父母光荣证的独女户",
      en: "one-daughter households with the One-Child Parents' Honour Certificate",
    },
    "two-daughter-household": {
      address: "七(三)7",
      by: ["family-planning-bureau"],
      zh: "二女结扎户",
      en: "two-daughter households (sterilisation certificate)",
    },
    "disability-certificate": {
      address: "七(三)8",
      by: ["disabled-federation"],
      zh: "第二代残疾证和等级",
      en: "second-generation disability certificate and its grade",
    },
    "agricultural-population": {
      address: "七(三)10",
      by: ["statistics-bureau"],
      zh: "上年度全县农业人口数",
      en: "county agricultural population of last year",
    },
    "net-income": {
      address: "七(三)10",
      by: ["statistics-bureau"],
      zh: "农民人均年纯收入",
      en: "farmers' yearly net income per person",
    },
    "village-papers": {
      address: "七(三)11",
      by: ["township-government"],
      zh: "村委会申报材料",
      en: "papers of the village committee",
    },
    "choice-of-persons": {
      address: "七(三)11",
      by: ["township-government"],
      zh: "保障对象的确定",
      en: "choice of people covered",
    },
    "public-notice": { address: "七(三)11", by: ["township-government"], zh: "公示情况", en: "public notice" },
    "village-contribution": {
      address: "七(三)11",
      by: ["township-government"],
      zh: "村集体出资比例",
      en: "village's share",
    },
  },
);

/**
 * 审核分工 — Lists which bodies verify or provide which facts: all of them, or those of one fact or body. 七(三).
 *
 * @example verificationDuties({ fact: "age" }).value.duties[0].by[0].code // "public-security-bureau"
 */
export const verificationDuties = rule({
  name: "verification-duties",
  title: { zh: "审核分工", en: "Verification duties" },
  question: { zh: "哪个事项由哪个单位审核或提供？", en: "Which body verifies or provides which fact?" },
  clauses: ["七(三)2", "七(三)3", "七(三)4", "七(三)5", "七(三)6", "七(三)7", "七(三)8", "七(三)10", "七(三)11"],
  facts: facts({ fact: optional(oneOf({ zh: "审核事项", en: "fact" }, verified.labels)), body }),
  answer: answer({ duties: list({ zh: "审核分工", en: "verification duties" }, verified.field) }),
  findings: {
    verifies: { zh: "{fact:label}由{by:labels}审核或提供", en: "{fact:label}: verified or provided by {by:labels}" },
    "by-others": {
      zh: "{fact:label}由{by:labels}审核或提供，不由{body:label}审核或提供",
      en: "{fact:label}: verified or provided by {by:labels}, not by {body:label}",
    },
  },
  decide({ fact, body }, policy) {
    const asked = verified.all.filter(({ label }) => fact === undefined || label.code === fact);
    const duties = asked.filter(({ item }) => body === undefined || isBy(item, body));
    for (const { address, label, item } of duties) policy.found(address, "verifies", { by: item.by, fact: label });
    if (fact !== undefined && body !== undefined && duties.length === 0) {
      for (const { address, label, item } of asked) {
        policy.found(address, "by-others", { by: item.by, fact: label, body: bodies[body] });
      }
    }
    return { duties: duties.map((one) => one.item) };
  },
});
