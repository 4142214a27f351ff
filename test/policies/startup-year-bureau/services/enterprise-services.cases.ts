import { enterpriseServices } from "../../../../src/policies/startup-year-bureau/services/enterprise-services.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二6 — 五大险种的基数申报、银行结算和发放、缴费情况。 */
export default {
  rule: enterpriseServices,
  given: {},
  rows: [
    {
      clause: "二6",
      when: "未填报年份：五个险种，按原文顺序列出三项服务",
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
      when: "本县自2012年起将险种调整为4个，2012年：四个险种",
      figures: { insuranceTypes: [{ from: "2012-01-01", value: "4" }] },
      facts: { year: 2012 },
      value: { insuranceTypes: 4 },
    },
    {
      clause: "二6",
      when: "本县自2012年起将险种调整为4个，未填报年份：须填报",
      figures: { insuranceTypes: [{ from: "2012-01-01", value: "4" }] },
      faults: [["year", "missing"]],
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
