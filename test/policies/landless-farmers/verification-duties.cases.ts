import { verificationDuties } from "../../../src/policies/landless-farmers/verification-duties.ts";
import type { CaseTable } from "../../support/cases.ts";

const at = (item: number, ...codes: string[]) =>
  codes.map((code) => ({ code, clause: `landless-farmers/七(三)${item}` }));

/** 七(三)2至8、10、11 — 谁审核或提供什么。 */
export default {
  rule: verificationDuties,
  given: {},
  rows: [
    {
      clause: "七(三)2",
      when: "全部，按原文次序",
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
      when: "人均剩余耕地由谁审查",
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
      when: "全县耕地面积由谁负责",
      facts: { fact: "county-arable-land" },
      value: { duties: [{ by: [{ code: "land-bureau" }], clause: "landless-farmers/七(三)3" }] },
    },
    {
      clause: "七(三)4",
      when: "财政局",
      facts: { body: "finance-bureau" },
      value: { duties: at(4, "contribution-budget") },
    },
    {
      clause: "七(三)5",
      when: "年龄由谁审核",
      facts: { fact: "age" },
      value: { duties: [{ by: [{ code: "public-security-bureau" }], clause: "landless-farmers/七(三)5" }] },
    },
    {
      clause: "七(三)6",
      when: "民政局",
      facts: { body: "civil-affairs-bureau" },
      value: { duties: at(6, "dibao-standard", "average-dibao-top-up", "dibao") },
    },
    {
      clause: "七(三)7",
      when: "计生局",
      facts: { body: "family-planning-bureau" },
      value: { duties: at(7, "one-child-household", "two-daughter-household") },
    },
    {
      clause: "七(三)8",
      when: "残疾证由谁确认",
      facts: { fact: "disability-certificate" },
      value: { duties: [{ by: [{ code: "disabled-federation" }], clause: "landless-farmers/七(三)8" }] },
    },
    {
      clause: "七(三)10",
      when: "统计局",
      facts: { body: "statistics-bureau" },
      value: { duties: at(10, "agricultural-population", "net-income") },
    },
    {
      clause: "七(三)11",
      when: "乡镇政府",
      facts: { body: "township-government" },
      value: { duties: at(11, "village-papers", "choice-of-persons", "public-notice", "village-contribution") },
    },
    {
      clause: "七(三)5",
      when: "公安局不审查耕地：没有",
      facts: { fact: "original-arable-land", body: "public-security-bureau" },
      value: { duties: [] },
    },
    {
      clause: "七(三)2",
      when: "未知事实、数字写的单位、多余字段：一次列出",
      facts: { fact: "height", body: 3, year: 2012 },
      faults: [
        ["fact", "unknown-option"],
        ["body", "wrong-type"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
