import { responsibilities } from "../../../../src/policies/landless-farmers/organisation/responsibilities.ts";
import type { CaseTable } from "../../../support/cases.ts";

const at = (address: string, ...codes: string[]) =>
  codes.map((code) => ({ code, clause: `landless-farmers/${address}` }));
const everyone = at("六(二)3", "earmarked-money", "separate-lines");

/** 清单，各项均直接列出：七(三)1至12，六(二)1、六(二)3、六(二)5，四(二)、四(三)，八 — 各单位的职责。 */
export default {
  rule: responsibilities,
  given: {},
  rows: [
    {
      clause: "四(二)",
      when: "未指定单位：按原文次序列出全部职责",
      value: {
        tasks: [
          ...at("四(二)", "public-welfare-posts", "supervise-employers", "promote-employment"),
          ...at("四(三)", "free-training"),
          ...at("六(二)1", "raise-government-contribution"),
          ...everyone,
          ...at("六(二)5", "database", "information", "costs"),
          ...at("七(三)1", "make-policy", "fund-budget", "supervise-payments", "handle-insurance"),
          ...at("七(三)2", "check-households"),
          ...at("七(三)3", "check-land"),
          ...at("七(三)4", "government-money", "supervise-fund", "review-contribution-budget"),
          ...at("七(三)5", "check-persons"),
          ...at("七(三)6", "provide-dibao-standards", "confirm-dibao"),
          ...at("七(三)7", "confirm-family-planning"),
          ...at("七(三)8", "confirm-disability"),
          ...at("七(三)9", "audit"),
          ...at("七(三)10", "give-statistics"),
          ...at("七(三)11", "compile-papers", "supervise-villages"),
          ...at("七(三)12", "post-notice", "fill-in-forms"),
          ...at("八", "interpret"),
        ],
      },
      finds: ["responsible"],
    },
    {
      clause: "八",
      when: "县劳动和社会保障局：列出政策、预算、监督检查、解释等职责",
      facts: { body: "labour-bureau" },
      value: {
        tasks: [
          ...at("四(二)", "promote-employment"),
          ...at("四(三)", "free-training"),
          ...at("六(二)1", "raise-government-contribution"),
          ...everyone,
          ...at("七(三)1", "make-policy", "fund-budget", "supervise-payments"),
          ...at("八", "interpret"),
        ],
      },
    },
    {
      clause: "七(三)1",
      when: "县农村社会保险管理中心：列出业务经办和信息数据库",
      facts: { body: "rural-insurance-centre" },
      value: {
        tasks: [...everyone, ...at("六(二)5", "database", "information"), ...at("七(三)1", "handle-insurance")],
      },
    },
    {
      clause: "六(二)5",
      when: "财政预算：列出业务经费和系统建设费用",
      facts: { body: "county-budget" },
      value: { tasks: [...everyone, ...at("六(二)5", "costs")] },
    },
    {
      clause: "七(三)2",
      when: "县农办：与县农业局共同审查农户情况",
      facts: { body: "agricultural-office" },
      value: {
        tasks: [
          ...everyone,
          {
            code: "check-households",
            by: [{ code: "agricultural-office" }, { code: "agriculture-bureau" }],
            clause: "landless-farmers/七(三)2",
          },
        ],
      },
    },
    {
      clause: "六(二)1",
      when: "县财政局：与县国土资源局、县劳动和社会保障局共同筹集政府承担的资金",
      facts: { body: "finance-bureau" },
      finds: [
        [
          "responsible",
          {
            task: { code: "raise-government-contribution" },
            by: [{ code: "finance-bureau" }, { code: "land-bureau" }, { code: "labour-bureau" }],
          },
        ],
      ],
    },
    {
      clause: "七(三)4",
      when: "县财政局：列出筹集和管理资金、监督基金、审核政府补贴预算",
      facts: { body: "finance-bureau" },
      value: {
        tasks: [
          ...at("六(二)1", "raise-government-contribution"),
          ...everyone,
          ...at("七(三)4", "government-money", "supervise-fund", "review-contribution-budget"),
        ],
      },
    },
    {
      clause: "七(三)5",
      when: "县公安局：列出审核户口、姓名、年龄和家庭关系",
      facts: { body: "public-security-bureau" },
      value: { tasks: [...everyone, ...at("七(三)5", "check-persons")] },
    },
    {
      clause: "七(三)6",
      when: "县民政局：列出提供低保标准和平均补差、确认低保对象",
      facts: { body: "civil-affairs-bureau" },
      value: { tasks: [...everyone, ...at("七(三)6", "provide-dibao-standards", "confirm-dibao")] },
    },
    {
      clause: "七(三)7",
      when: "县人口和计划生育局：列出确认独女户和二女结扎户",
      facts: { body: "family-planning-bureau" },
      value: { tasks: [...everyone, ...at("七(三)7", "confirm-family-planning")] },
    },
    {
      clause: "七(三)8",
      when: "县残疾人联合会：列出确认持证残疾人",
      facts: { body: "disabled-federation" },
      value: { tasks: [...everyone, ...at("七(三)8", "confirm-disability")] },
    },
    {
      clause: "七(三)9",
      when: "县审计局：列出审计监督",
      facts: { body: "audit-bureau" },
      value: { tasks: [...everyone, ...at("七(三)9", "audit")] },
    },
    {
      clause: "七(三)10",
      when: "县统计局：列出提供农业人口数和人均纯收入",
      facts: { body: "statistics-bureau" },
      value: { tasks: [...everyone, ...at("七(三)10", "give-statistics")] },
    },
    {
      clause: "七(三)11",
      when: "乡镇政府：列出公益性岗位、督促用地单位、免费培训、汇总、督查",
      facts: { body: "township-government" },
      value: {
        tasks: [
          ...at("四(二)", "public-welfare-posts", "supervise-employers"),
          ...at("四(三)", "free-training"),
          ...everyone,
          ...at("七(三)11", "compile-papers", "supervise-villages"),
        ],
      },
    },
    {
      clause: "七(三)3",
      when: "县国土资源局：列出会同筹集政府补贴、审查土地",
      facts: { body: "land-bureau" },
      value: {
        tasks: [...at("六(二)1", "raise-government-contribution"), ...everyone, ...at("七(三)3", "check-land")],
      },
    },
    {
      clause: "四(三)",
      when: "县有关单位：列出公益性岗位、督促用地单位、免费培训",
      facts: { body: "county-bodies" },
      value: {
        tasks: [
          ...at("四(二)", "public-welfare-posts", "supervise-employers"),
          ...at("四(三)", "free-training"),
          ...everyone,
        ],
      },
    },
    {
      clause: "七(三)12",
      when: "村委会：列出公示和组织填写3种表册",
      facts: { body: "village-committee" },
      value: { tasks: [...everyone, ...at("七(三)12", "post-notice", "fill-in-forms")] },
    },
    {
      clause: "六(二)3",
      when: "县政府办：未列明职责，只受对所有单位的约束",
      facts: { body: "county-government-office" },
      value: { tasks: everyone },
    },
    {
      clause: "七(三)1",
      when: "单位不在可选范围、填报项之外多填一项：一并指出",
      facts: { body: "tax-bureau", topic: "audit" },
      faults: [
        ["body", "unknown-option"],
        ["topic", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
