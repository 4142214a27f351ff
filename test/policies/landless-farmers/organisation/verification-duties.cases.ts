import { verificationDuties } from "../../../../src/policies/landless-farmers/organisation/verification-duties.ts";
import type { CaseTable } from "../../../support/cases.ts";

const at = (item: number, ...codes: string[]) =>
  codes.map((code) => ({ code, clause: `landless-farmers/七(三)${item}` }));

/** 七(三)、七(三)2至8、10、11 — 各单位审核或提供的事项。 */
export default {
  rule: verificationDuties,
  given: {},
  rows: [
    {
      clause: "七(三)2",
      when: "未指定事项和单位：按原文次序列出全部事项",
      value: {
        duties: [
          ...at(2, "household-type", "household-name", "registered-agricultural-members", "original-arable-land"),
          ...at(2, "remaining-land-per-person"),
          ...at(3, "county-arable-land", "land-ownership", "expropriated-land", "land-class", "household-of-the-land"),
          ...at(4, "contribution-budget"),
          ...at(5, "household-registration", "person-name", "age", "family-relations"),
          ...at(6, "dibao-standard", "average-dibao-top-up", "dibao"),
          ...at(7, "one-child-household", "two-daughter-household"),
          ...at(8, "disability-certificate"),
          ...at(10, "agricultural-population", "net-income"),
          ...at(11, "village-papers", "choice-of-persons", "public-notice", "village-contribution"),
        ],
      },
      finds: ["verifies"],
    },
    {
      clause: "七(三)2",
      when: "户人均剩余耕地：由县农办、县农业局审查",
      facts: { fact: "remaining-land-per-person" },
      value: {
        duties: [
          {
            code: "remaining-land-per-person",
            zh: "家庭人均剩余耕地面积",
            by: [{ code: "agricultural-office" }, { code: "agriculture-bureau" }],
            clause: "landless-farmers/七(三)2",
          },
        ],
      },
    },
    {
      clause: "七(三)3",
      when: "上年度全县耕地面积：由县国土资源局负责",
      facts: { fact: "county-arable-land" },
      value: { duties: [{ by: [{ code: "land-bureau" }], clause: "landless-farmers/七(三)3" }] },
    },
    {
      clause: "七(三)4",
      when: "县财政局：审核政府补助资金预算",
      facts: { body: "finance-bureau" },
      value: { duties: at(4, "contribution-budget") },
      notFound: ["no-duty", "by-others"],
    },
    {
      clause: "七(三)5",
      when: "年龄：由县公安局审核",
      facts: { fact: "age" },
      value: { duties: [{ by: [{ code: "public-security-bureau" }], clause: "landless-farmers/七(三)5" }] },
    },
    {
      clause: "七(三)5",
      when: "年龄是否由县公安局审核：由其审核",
      facts: { fact: "age", body: "public-security-bureau" },
      value: { duties: at(5, "age") },
      finds: ["verifies"],
      notFound: ["by-others"],
    },
    {
      clause: "七(三)6",
      when: "县民政局：提供低保标准和平均补差，确认低保对象",
      facts: { body: "civil-affairs-bureau" },
      value: { duties: at(6, "dibao-standard", "average-dibao-top-up", "dibao") },
    },
    {
      clause: "七(三)7",
      when: "县人口和计划生育局：确认独生子女户和二女结扎户",
      facts: { body: "family-planning-bureau" },
      value: { duties: at(7, "one-child-household", "two-daughter-household") },
    },
    {
      clause: "七(三)8",
      when: "残疾人证：由县残疾人联合会确认",
      facts: { fact: "disability-certificate" },
      value: { duties: [{ by: [{ code: "disabled-federation" }], clause: "landless-farmers/七(三)8" }] },
    },
    {
      clause: "七(三)10",
      when: "县统计局：提供农业人口数和农民人均年纯收入",
      facts: { body: "statistics-bureau" },
      value: { duties: at(10, "agricultural-population", "net-income") },
    },
    {
      clause: "七(三)11",
      when: "乡镇政府：核查村级材料，督查对象确定、公示和村集体出资",
      facts: { body: "township-government" },
      value: { duties: at(11, "village-papers", "choice-of-persons", "public-notice", "village-contribution") },
    },
    {
      clause: "七(三)2",
      when: "原有耕地是否由县公安局审查：由县农办、县农业局审查，县公安局无此事项",
      facts: { fact: "original-arable-land", body: "public-security-bureau" },
      value: { duties: [] },
      finds: [
        [
          "by-others",
          {
            body: { code: "public-security-bureau" },
            by: [{ code: "agricultural-office" }, { code: "agriculture-bureau" }],
          },
        ],
      ],
      notFound: ["verifies", "no-duty"],
    },
    {
      clause: "七(三)",
      when: "村委会：无审核或提供事项的职责",
      facts: { body: "village-committee" },
      value: { duties: [] },
      finds: [["no-duty", { body: { code: "village-committee" } }]],
      notFound: ["verifies", "by-others"],
    },
    {
      clause: "七(三)",
      when: "年龄是否由县审计局审核：县审计局无审核或提供事项的职责，由县公安局审核",
      facts: { fact: "age", body: "audit-bureau" },
      value: { duties: [] },
      finds: [
        ["no-duty", { body: { code: "audit-bureau" } }],
        ["by-others", { body: { code: "audit-bureau" }, by: [{ code: "public-security-bureau" }] }],
      ],
      notFound: ["verifies"],
    },
    {
      clause: "七(三)2",
      when: "事项不在可选范围、单位填成数字、填报项之外多填一项：一并指出",
      facts: { fact: "height", body: 3, year: 2012 },
      faults: [
        ["fact", "unknown-option"],
        ["body", "wrong-type"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
