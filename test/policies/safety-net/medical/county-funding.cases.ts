import { countyFunding } from "../../../../src/policies/safety-net/medical/county-funding.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(三)1 — 需求500万元，上级补助320万元，县级安排180万元。 */
export default {
  rule: countyFunding,
  given: { estimatedNeed: "5000000", higherLevelSubsidy: "3200000" },
  rows: [
    {
      clause: "三(三)1",
      when: "测算需求500万元，上级补助320万元，未填报支出：县级财政安排180万元，有无缺口无法认定",
      value: { allocation: "1800000.00", shortfall: null, countyTotal: null }, // 500万−320万 = 180万
      finds: ["allocation", "spending-needed"],
    },
    {
      clause: "三(三)1",
      when: "支出恰好等于可用资金500万元：无缺口",
      facts: { spending: "5000000" },
      value: { allocation: "1800000.00", shortfall: "0.00", countyTotal: "1800000.00" }, // 500万−(320万＋180万) = 0
      unmet: [],
    },
    {
      clause: "三(三)1",
      when: "支出超过可用资金一分：缺口由县级财政补足",
      facts: { spending: "5000000.01" },
      value: { shortfall: "0.01", countyTotal: "1800000.01" }, // 5000000.01−5000000 = 0.01
      unmet: ["funds-sufficient"],
    },
    {
      clause: "三(三)1",
      when: "上级补助比测算需求少一分：县级财政安排一分",
      facts: { higherLevelSubsidy: "4999999.99" },
      value: { allocation: "0.01" }, // 5000000−4999999.99 = 0.01
    },
    {
      clause: "三(三)1",
      when: "上级补助等于测算需求：县级财政无需安排",
      facts: { higherLevelSubsidy: "5000000" },
      value: { allocation: "0.00" }, // 500万−500万 = 0
    },
    {
      clause: "三(三)1",
      when: "支出510万元，可用资金500万元：缺口10万元，县级财政合计负担190万元",
      facts: { spending: "5100000" },
      value: { shortfall: "100000.00", countyTotal: "1900000.00" }, // 510万−500万 = 10万；180万＋10万 = 190万
    },
    {
      clause: "三(三)1",
      when: "上级补助超过测算需求20万元，支出530万元：超出部分先抵缺口，缺口10万元",
      facts: { higherLevelSubsidy: "5200000", spending: "5300000" },
      value: { allocation: "0.00", shortfall: "100000.00", countyTotal: "100000.00" }, // 530万−520万 = 10万
    },
    {
      clause: "三(三)1",
      when: "测算需求为负、上级补助填成文字：一并指出",
      facts: { estimatedNeed: "-1", higherLevelSubsidy: "三百万" },
      faults: [
        ["estimatedNeed", "out-of-range"],
        ["higherLevelSubsidy", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
