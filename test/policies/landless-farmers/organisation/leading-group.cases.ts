import { leadingGroup } from "../../../../src/policies/landless-farmers/organisation/leading-group.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(一) — 县被征地农民社会保障工作协调领导小组。 */
export default {
  rule: leadingGroup,
  given: {},
  rows: [
    {
      clause: "七(一)",
      when: "领导小组：列出组长、副组长、列明的12个成员单位和办公室",
      value: {
        roles: [
          { code: "leader", clause: "landless-farmers/七(一)", holders: [{ code: "county-head" }] },
          { code: "deputy", holders: [{ code: "deputy-county-head" }] },
          {
            code: "member",
            holders: [
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
          },
          { code: "office-host", holders: [{ code: "labour-bureau" }] },
          { code: "office-director", holders: [{ code: "labour-bureau-head" }] },
        ],
      },
      finds: ["role"],
    },
    {
      clause: "七(一)",
      when: "本县另列一个单位：只有列明的才是成员单位，不予计入",
      facts: { furtherMembers: ["县教育局"] },
      value: { furtherMembers: [] },
      notFound: ["further-members"],
    },
    {
      clause: "七(一)",
      when: "本县另列一个单位，按“本县可以增加其他单位”口径：予以计入",
      readings: { "member-bodies": "open-list" },
      facts: { furtherMembers: ["县教育局"] },
      value: { furtherMembers: ["县教育局"] },
      finds: ["role", "further-members"],
    },
    {
      clause: "七(一)",
      when: "本县另列两个单位，按“本县可以增加其他单位”口径：均予计入，依次写明",
      readings: { "member-bodies": "open-list" },
      facts: { furtherMembers: ["县教育局", "县水利局"] },
      value: { furtherMembers: ["县教育局", "县水利局"] },
      finds: [["further-members", { count: 2, bodies: "县教育局、县水利局" }]],
    },
    {
      clause: "七(一)",
      when: "本县没有另列单位，按“本县可以增加其他单位”口径：没有增加的单位",
      readings: { "member-bodies": "open-list" },
      value: { furtherMembers: [] },
      notFound: ["further-members"],
    },
    {
      clause: "七(一)",
      when: "增加的单位重复：矛盾",
      facts: { furtherMembers: ["县教育局", "县教育局"] },
      faults: [["furtherMembers", "contradiction"]],
    },
    {
      clause: "七(一)",
      when: "增加的单位已在列明之中：矛盾",
      facts: { furtherMembers: ["县审计局"] },
      faults: [["furtherMembers", "contradiction"]],
    },
    {
      clause: "七(一)",
      when: "填报了本规则不需要的两项：一并指出",
      facts: { body: "audit-bureau", year: 2012 },
      faults: [
        ["body", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
