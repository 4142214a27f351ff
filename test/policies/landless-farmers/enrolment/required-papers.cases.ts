import { requiredPapers } from "../../../../src/policies/landless-farmers/enrolment/required-papers.ts";
import type { CaseTable } from "../../../support/cases.ts";

const forms = [
  { code: "application-form", by: [{ code: "village-committee" }], clause: "landless-farmers/七(三)12" },
  { code: "summary-table", by: [{ code: "village-committee" }], clause: "landless-farmers/七(三)12" },
  { code: "roster", by: [{ code: "village-committee" }], clause: "landless-farmers/七(三)12" },
];

/** 七(三)12 — 3种表册；特殊人群和分次缴费另有材料。 */
export default {
  rule: requiredPapers,
  given: {},
  rows: [
    { clause: "七(三)12", when: "一般参保：须3种表册", value: { papers: forms, remaining: null }, finds: ["paper"] },
    {
      clause: "七(三)12",
      when: "独生子女户，已提交申请表、汇总表和光荣证：尚缺花名册",
      facts: { groups: ["one-child"], handedIn: ["one-child-certificate", "summary-table", "application-form"] },
      value: { remaining: [{ code: "roster", clause: "landless-farmers/七(三)12" }] },
      unmet: ["handed-in"],
    },
    {
      clause: "六(二)2",
      when: "分次缴费，未提交任何材料：5种均缺",
      facts: { paysInInstalments: true, handedIn: [] },
      value: {
        remaining: [
          ...forms,
          { code: "instalment-application", clause: "landless-farmers/六(二)2" },
          { code: "instalment-agreement", clause: "landless-farmers/六(二)2" },
        ],
      },
      unmet: ["handed-in", "handed-in", "handed-in", "handed-in", "handed-in"],
    },
    {
      clause: "七(三)12",
      when: "3种表册均已提交，另交残疾人证：不缺材料",
      facts: { handedIn: ["application-form", "summary-table", "roster", "disability-certificate"] },
      value: { remaining: [] },
      unmet: [],
    },
    {
      clause: "七(三)7",
      when: "独生子女户：另须《独生子女父母光荣证》",
      facts: { groups: ["one-child"] },
      value: { papers: [...forms, { code: "one-child-certificate", clause: "landless-farmers/七(三)7" }] },
    },
    {
      clause: "七(三)8",
      when: "残疾人：另须第二代残疾人证",
      facts: { groups: ["disability"] },
      value: { papers: [...forms, { code: "disability-certificate", clause: "landless-farmers/七(三)8" }] },
    },
    {
      clause: "七(三)12",
      when: "低保对象、二女结扎户：原文未要求证件，只须3种表册",
      facts: { groups: ["dibao", "two-daughter"] },
      value: { papers: forms },
    },
    {
      clause: "六(二)2",
      when: "分次缴费：另须申请和协议",
      facts: { paysInInstalments: true },
      value: {
        papers: [
          ...forms,
          { code: "instalment-application", clause: "landless-farmers/六(二)2" },
          {
            code: "instalment-agreement",
            by: [{ code: "rural-insurance-centre" }],
            clause: "landless-farmers/六(二)2",
          },
        ],
      },
    },
    {
      clause: "七(三)12",
      when: "不分次缴费：只须3种表册",
      facts: { paysInInstalments: false },
      value: { papers: forms },
    },
    {
      clause: "七(三)12",
      when: "残疾人，只提交了第二代残疾证：3种表册均缺",
      facts: { groups: ["disability"], handedIn: ["disability-certificate"] },
      value: { remaining: [{ code: "application-form" }, { code: "summary-table" }, { code: "roster" }] },
    },
    {
      clause: "六(一)2",
      when: "残疾人，按“任何一代残疾证均可”口径：不要求第二代",
      readings: { "disability-certificate": "any" },
      facts: { groups: ["disability"] },
      value: { papers: [...forms, { code: "any-disability-certificate", clause: "landless-farmers/六(一)2" }] },
    },
    {
      clause: "六(一)2",
      when: "残疾人，3种表册和第二代残疾人证均已提交，按“任何一代残疾证均可”口径：不缺材料",
      readings: { "disability-certificate": "any" },
      facts: {
        groups: ["disability"],
        handedIn: ["application-form", "summary-table", "roster", "disability-certificate"],
      },
      value: { remaining: [] },
      unmet: [],
    },
    {
      clause: "六(一)2",
      when: "残疾人，3种表册均已提交，未交残疾证，按“任何一代残疾证均可”口径：尚缺残疾证",
      readings: { "disability-certificate": "any" },
      facts: { groups: ["disability"], handedIn: ["application-form", "summary-table", "roster"] },
      value: { remaining: [{ code: "any-disability-certificate", clause: "landless-farmers/六(一)2" }] },
      unmet: ["handed-in"],
    },
    {
      clause: "六(一)2",
      when: "残疾人，只提交了第二代残疾人证，按“任何一代残疾证均可”口径：残疾证不代替表册，尚缺3种表册",
      readings: { "disability-certificate": "any" },
      facts: { groups: ["disability"], handedIn: ["disability-certificate"] },
      value: { remaining: forms },
      unmet: ["handed-in", "handed-in", "handed-in"],
    },
    {
      clause: "六(一)2",
      when: "残疾人，只提交了花名册，按“任何一代残疾证均可”口径：申请表、汇总表、残疾证均缺",
      readings: { "disability-certificate": "any" },
      facts: { groups: ["disability"], handedIn: ["roster"] },
      value: {
        remaining: [{ code: "application-form" }, { code: "summary-table" }, { code: "any-disability-certificate" }],
      },
    },
    {
      clause: "六(一)2",
      when: "残疾人，提交了第二代残疾证，按“任何一代残疾证均可”口径：残疾证已齐，3种表册均缺",
      readings: { "disability-certificate": "any" },
      facts: { groups: ["disability"], handedIn: ["disability-certificate"] },
      value: { remaining: [{ code: "application-form" }, { code: "summary-table" }, { code: "roster" }] },
    },
    {
      clause: "七(三)12",
      when: "特殊人群类别不在可选范围、是/否项填成文字、填报项之外多填一项：一并指出",
      facts: { groups: ["veteran"], paysInInstalments: "否", copies: 2 },
      faults: [
        ["groups[0]", "unknown-option"],
        ["paysInInstalments", "wrong-type"],
        ["copies", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
