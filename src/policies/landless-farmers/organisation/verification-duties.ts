import { answer, facts, list, oneOf, optional } from "../../../kernel/facts/index.ts";
import { isFor } from "../../shared/duties.ts";
import { rule } from "../document.ts";
import { assigned, bodies, body, listed } from "./bodies.ts";

/** 待核事项 — All facts that a body must verify or provide. */
const verified = listed(
  { zh: "审核事项", en: "fact verified or provided" },
  {
    ...assigned("七(三)2", ["agricultural-office", "agriculture-bureau"], {
      "household-type": { zh: "户别", en: "household type" },
      "household-name": { zh: "农户姓名", en: "names of the household" },
      "registered-agricultural-members": { zh: "在册农业人口数", en: "number of registered agricultural members" },
      "original-arable-land": { zh: "原有耕地面积", en: "original arable land" },
      "remaining-land-per-person": { zh: "家庭人均剩余耕地面积", en: "household's remaining arable land per person" },
    }),
    ...assigned("七(三)3", ["land-bureau"], {
      "county-arable-land": { zh: "上年度全县耕地面积", en: "county arable land of last year" },
      "land-ownership": { zh: "被征土地的权属", en: "ownership of the expropriated land" },
      "expropriated-land": { zh: "被征耕地面积", en: "expropriated arable land" },
      "land-class": { zh: "被征土地的地类", en: "class of the expropriated land" },
      "household-of-the-land": { zh: "被征地户的户别、姓名", en: "type and names of the household whose land it was" },
    }),
    ...assigned("七(三)4", ["finance-bureau"], {
      "contribution-budget": { zh: "政府补贴预算", en: "budget of government contributions" },
    }),
    ...assigned("七(三)5", ["public-security-bureau"], {
      "household-registration": { zh: "户口性质", en: "kind of household registration (hukou)" },
      "person-name": { zh: "本人姓名", en: "name of the person" },
      age: { zh: "年龄", en: "age" },
      "family-relations": { zh: "家庭成员关系", en: "family relations" },
    }),
    ...assigned("七(三)6", ["civil-affairs-bureau"], {
      "dibao-standard": { zh: "农村低保标准的调整", en: "changes to the rural dibao standard" },
      "average-dibao-top-up": { zh: "低保平均补差标准", en: "average dibao top-up" },
      dibao: { zh: "低保对象", en: "dibao recipients" },
    }),
    ...assigned("七(三)7", ["family-planning-bureau"], {
      "one-child-household": {
        zh: "持父母光荣证的独女户",
        en: "one-daughter households with the One-Child Parents' Honour Certificate",
      },
      "two-daughter-household": { zh: "二女结扎户", en: "two-daughter households (sterilisation certificate)" },
    }),
    ...assigned("七(三)8", ["disabled-federation"], {
      "disability-certificate": { zh: "第二代残疾证和等级", en: "second-generation disability certificate and grade" },
    }),
    ...assigned("七(三)10", ["statistics-bureau"], {
      "agricultural-population": { zh: "上年度全县农业人口数", en: "county agricultural population of last year" },
      "net-income": { zh: "农民人均年纯收入", en: "farmers' yearly net income per person" },
    }),
    ...assigned("七(三)11", ["township-government"], {
      "village-papers": { zh: "村委会申报材料", en: "papers of the village committee" },
      "choice-of-persons": { zh: "保障对象的确定", en: "choice of people covered" },
      "public-notice": { zh: "公示情况", en: "public notice" },
      "village-contribution": { zh: "村集体出资比例", en: "village's share" },
    }),
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
  clauses: ["七(三)", ...verified.clauses],
  facts: facts({ fact: optional(oneOf({ zh: "审核事项", en: "fact" }, verified.labels)), body }),
  answer: answer({ duties: list({ zh: "审核分工", en: "verification duties" }, verified.field) }),
  findings: {
    verifies: { zh: "{fact:label}由{by:labels}审核或提供", en: "{fact:label}: verified or provided by {by:labels}" },
    "by-others": {
      zh: "{fact:label}由{by:labels}审核或提供，不由{body:label}审核或提供",
      en: "{fact:label}: verified or provided by {by:labels}, not by {body:label}",
    },
    "no-duty": { zh: "{body:label}无审核或提供事项的职责", en: "{body:label}: no duty to verify or provide any fact" },
  },
  decide({ fact, body }, policy) {
    const asked = verified.all.filter(({ label }) => fact === undefined || label.code === fact);
    const duties = asked.filter(({ item }) => isFor(body, item));
    for (const { address, label, item } of duties) policy.found(address, "verifies", { by: item.by, fact: label });
    if (body !== undefined) {
      const named = { body: bodies[body] };
      if (!verified.all.some(({ item }) => isFor(body, item))) policy.found("七(三)", "no-duty", named);
      if (fact !== undefined && duties.length === 0) {
        for (const { address, label, item } of asked) {
          policy.found(address, "by-others", { by: item.by, fact: label, ...named });
        }
      }
    }
    return { duties: duties.map((one) => one.item) };
  },
});
