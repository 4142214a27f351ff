import { socialAssistanceEntry } from "../../../../src/policies/safety-net/scope/social-assistance-entry.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 一、二(一) — 具备任何一项理由即纳入社会救助。 */
export default {
  rule: socialAssistanceEntry,
  given: {
    isPoor: true,
    isRural: true,
    noViableLivelihood: false,
    noCapacity: false,
    temporarilyUnable: false,
    canEscapeByIndustry: false,
    canEscapeByEmployment: false,
    otherwiseEligible: false,
  },
  rows: [
    {
      clause: "一",
      when: "产业扶持和就业帮助均不能使其脱贫的贫困家庭：应纳入",
      value: { entitled: true, reasons: ["no-escape-by-industry-or-employment"] },
      no: ["two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "产业扶持和就业帮助均不能使其脱贫的贫困家庭，不属于农村家庭：应纳入，第一部分未限定农村",
      facts: { isRural: false },
      value: { entitled: true, reasons: ["no-escape-by-industry-or-employment"] },
    },
    {
      clause: "二(一)",
      when: "可以依靠就业脱贫的“两无”贫困人口：应纳入",
      facts: { canEscapeByEmployment: true, noViableLivelihood: true, noCapacity: true },
      value: { entitled: true, reasons: ["two-lacks"] },
    },
    {
      clause: "二(一)",
      when: "可以依靠产业脱贫，但暂时不能脱贫的农村贫困家庭：应纳入",
      facts: { canEscapeByIndustry: true, temporarilyUnable: true },
      value: { entitled: true, reasons: ["temporarily-unable"] },
    },
    {
      clause: "二(一)",
      when: "其他符合条件的农村困难群众，不属于贫困家庭：应纳入",
      facts: { isPoor: false, otherwiseEligible: true },
      value: { entitled: true, reasons: ["otherwise-eligible"] },
    },
    {
      clause: "二(一)",
      when: "各项理由均具备：应纳入，理由依原文次序列出",
      facts: { noViableLivelihood: true, noCapacity: true, temporarilyUnable: true, otherwiseEligible: true },
      value: {
        entitled: true,
        reasons: ["no-escape-by-industry-or-employment", "two-lacks", "temporarily-unable", "otherwise-eligible"],
      },
      unmet: [],
    },
    {
      clause: "一",
      when: "贫困家庭，可以依靠产业扶持脱贫，无其他理由：不纳入",
      facts: { canEscapeByIndustry: true },
      value: { entitled: false, reasons: [] },
      unmet: ["entitled"],
      no: ["not-by-industry", "two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "贫困家庭，可以依靠就业帮助脱贫，无其他理由：不纳入",
      facts: { canEscapeByEmployment: true },
      value: { entitled: false, reasons: [] },
      unmet: ["entitled"],
      no: ["not-by-employment", "two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "产业扶持和就业帮助均不能使其脱贫，但不属于贫困家庭：不纳入",
      facts: { isPoor: false },
      value: { entitled: false, reasons: [] },
      unmet: ["entitled"],
      no: ["poor", "two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "二(一)",
      when: "可以依靠就业脱贫，只具备无业可扶：不属于“两无”，不纳入",
      facts: { canEscapeByEmployment: true, noViableLivelihood: true },
      value: { entitled: false },
    },
    {
      clause: "二(一)",
      when: "填报暂时不能脱贫，但不属于贫困家庭：不纳入",
      facts: { isPoor: false, temporarilyUnable: true },
      value: { entitled: false, reasons: [] },
      unmet: ["entitled"],
      no: ["poor", "two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "二(一)",
      when: "可以依靠产业脱贫、暂时不能脱贫的贫困家庭，不属于农村家庭：不纳入",
      facts: { isRural: false, canEscapeByIndustry: true, temporarilyUnable: true },
      value: { entitled: false, reasons: [] },
    },
    {
      clause: "二(一)",
      when: "其他符合条件的困难群众，不属于农村家庭：不纳入",
      facts: { isPoor: false, isRural: false, otherwiseEligible: true, temporarilyUnable: true },
      value: { entitled: false, reasons: [] },
    },
    {
      clause: "二(一)",
      when: "可以依靠就业脱贫，只具备无业可扶，按“两无”具备一项即可的口径：应纳入",
      readings: { "two-lacks": "either" },
      facts: { canEscapeByEmployment: true, noViableLivelihood: true },
      value: { entitled: true, reasons: ["two-lacks"] },
    },
    {
      clause: "一",
      when: "未填报能否依靠就业脱贫、是/否项填成文字、多余的填报项：一并指出",
      facts: { canEscapeByEmployment: undefined, canEscapeByIndustry: "否", village: "x" },
      faults: [
        ["canEscapeByIndustry", "wrong-type"],
        ["canEscapeByEmployment", "missing"],
        ["village", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
