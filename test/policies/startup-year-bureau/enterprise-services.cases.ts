import { enterpriseServices } from "../../../src/policies/startup-year-bureau/enterprise-services.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二6 — 五大险种的基数申报、银行结算和发放、缴费情况。 */
export default {
  rule: enterpriseServices,
  given: { year: 2010 },
  rows: [
    {
      clause: "二6",
      when: "2010年：五个险种，按原文顺序列出三项服务",
      value: {
        insuranceTypes: 5,
        services: [
          { code: "contribution-base-declaration", clause: "startup-year-bureau/二6" },
          { code: "bank-settlement" },
          { code: "contribution-records" },
        ],
      },
      finds: ["service"],
    },
    {
      clause: "二6",
      when: "年份过晚、填报项之外多填一项：一并指出",
      facts: { year: 2200, county: 1 },
      faults: [
        ["year", "out-of-range"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
