import { leadingGroup } from "../../../src/policies/landless-farmers/leading-group.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七(一) — 领导小组。 */
export default {
  rule: leadingGroup,
  given: {},
  rows: [
    {
      clause: "七(一)",
      when: "组长、副组长、列名的成员单位12个、办公室",
      value: {
        leader: { code: "county-head" },
        deputy: { code: "deputy-county-head" },
        members: [
          { code: "county-government-office" },
          { code: "labour-bureau" },
          { code: "finance-bureau" },
          { code: "public-security-bureau" },
          { code: "land-bureau" },
          { code: "agriculture-bureau" },
          { code: "family-planning-bureau" },
          { code: "civil-affairs-bureau" },
          { code: "audit-bureau" },
          { code: "agricultural-office" },
          { code: "statistics-bureau" },
          { code: "disabled-federation" },
        ],
        office: { at: { code: "labour-bureau" }, director: { code: "labour-bureau-head" } },
        clause: "landless-farmers/七(一)",
      },
      finds: ["leaders", "members", "office"],
    },
    {
      clause: "七(一)",
      when: "县里另列一个单位：列名的才是成员单位",
      facts: { furtherMembers: ["县教育局"] },
      value: { furtherMembers: [] },
      notFound: ["further-members"],
    },
    {
      clause: "七(一)",
      when: "同一县，“等”字可以增加单位",
      readings: { "member-bodies": "open-list" },
      facts: { furtherMembers: ["县教育局"] },
      value: { furtherMembers: ["县教育局"] },
      finds: ["members", "further-members"],
    },
    {
      clause: "七(一)",
      when: "增加的单位重复",
      facts: { furtherMembers: ["县教育局", "县教育局"] },
      faults: [["furtherMembers", "contradiction"]],
    },
    {
      clause: "七(一)",
      when: "增加的单位已经列名",
      facts: { furtherMembers: ["县审计局"] },
      faults: [["furtherMembers", "contradiction"]],
    },
    {
      clause: "七(一)",
      when: "不需要其他事实：多余字段一次列出",
      facts: { body: "audit-bureau", year: 2012 },
      faults: [
        ["body", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
