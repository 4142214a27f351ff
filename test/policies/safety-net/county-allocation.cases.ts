import { countyAllocation } from "../../../src/policies/safety-net/county-allocation.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(三)1 — 需求500万元，上级补助320万元，县级安排180万元。 */
export default {
  rule: countyAllocation,
  given: { measuredNeed: "5000000", superiorSubsidy: "3200000" },
  rows: [
    {
      clause: "三(三)1",
      when: "需求减上级补助",
      value: { allocation: "1800000.00", gap: null, county: "1800000.00" }, // 500万−320万 = 180万
      finds: ["allocation"],
    },
    {
      clause: "三(三)1",
      when: "支出恰好等于需求：没有缺口",
      facts: { spending: "5000000" },
      value: { allocation: "1800000.00", gap: "0.00", county: "1800000.00" },
      failing: [],
    },
    {
      clause: "三(三)1",
      when: "支出多一分：缺口由县级补足",
      facts: { spending: "5000000.01" },
      value: { gap: "0.01", county: "1800000.01" }, // 5000000.01−5000000 = 0.01
      failing: ["money-suffices"],
    },
    {
      clause: "三(三)1",
      when: "支出510万元",
      facts: { spending: "5100000" },
      value: { gap: "100000.00", county: "1900000.00" }, // 510万−500万 = 10万；180万＋10万 = 190万
    },
    {
      clause: "三(三)1",
      when: "上级补助等于需求：县级不必安排",
      facts: { superiorSubsidy: "5000000" },
      value: { allocation: "0.00", county: "0.00" },
    },
    {
      clause: "三(三)1",
      when: "上级补助多于需求：余下的先用于缺口",
      facts: { superiorSubsidy: "5200000", spending: "5300000" },
      value: { allocation: "0.00", gap: "100000.00", county: "100000.00" }, // 530万−520万 = 10万
    },
    {
      clause: "三(三)1",
      when: "需求为负、补助写成“三百万”：一次列出",
      facts: { measuredNeed: "-1", superiorSubsidy: "三百万" },
      faults: [
        ["measuredNeed", "out-of-range"],
        ["superiorSubsidy", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
