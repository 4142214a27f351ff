import { movingAway } from "../../../src/policies/landless-farmers/moving-away.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(七)1 — 账户18000元：政府12600元，村集体1800元，个人3600元；个人和村集体部分共5400元。 */
export default {
  rule: movingAway,
  given: {
    leftCounty: true,
    destinationHasScheme: true,
    account: { government: "12600", village: "1800", individual: "3600" },
  },
  rows: [
    {
      clause: "五(七)1",
      when: "迁入县有此制度：关系和整个账户转移",
      value: {
        open: ["transfer"],
        outcome: "transfer",
        relationship: "transferred",
        transferred: "18000.00",
        refunded: "0.00",
        government: "0.00",
        governmentTo: null,
        kept: "0.00",
      },
      failing: [],
      finds: ["open", "choice-open", "transferred"],
      lacks: ["government-part"],
    },
    {
      clause: "五(七)1",
      when: "同一人，只转移个人和村集体部分",
      readings: { "transferred-money": "individual-and-village" },
      value: { transferred: "5400.00", government: "12600.00", governmentTo: "special-fund", kept: "0.00" }, // 1800+3600
      finds: ["government-part"],
    },
    {
      clause: "五(七)1",
      when: "迁入县没有此制度，本人尚未选择",
      facts: { destinationHasScheme: false },
      value: { open: ["keep", "refund"], outcome: null, relationship: "stays", kept: "18000.00" },
      failing: ["destination-has-scheme"],
      finds: ["to-choose"],
    },
    {
      clause: "五(七)1",
      when: "迁入县没有此制度，保留关系",
      facts: { destinationHasScheme: false, choice: "keep" },
      value: { outcome: "keep", relationship: "stays", kept: "18000.00", refunded: "0.00" },
    },
    {
      clause: "五(七)1",
      when: "迁入县没有此制度，退保：政府部分留在专项资金",
      facts: { destinationHasScheme: false, choice: "refund" },
      value: {
        outcome: "refund",
        relationship: "ended",
        transferred: "0.00",
        refunded: "5400.00",
        government: "12600.00",
        governmentTo: "special-fund",
        kept: "0.00",
      },
      finds: ["refunded", "government-part"],
    },
    {
      clause: "五(七)1",
      when: "同一人，政府部分退回县财政",
      readings: { "government-part": "county-budget" },
      facts: { destinationHasScheme: false, choice: "refund" },
      value: { refunded: "5400.00", government: "12600.00", governmentTo: "county-budget" },
    },
    {
      clause: "五(七)1",
      when: "同一人退保，政府部分随本人转移",
      readings: { "government-part": "transferred" },
      facts: { destinationHasScheme: false, choice: "refund" },
      value: { refunded: "5400.00", government: "12600.00", governmentTo: "transferred" },
    },
    {
      clause: "五(七)1",
      when: "迁入县有此制度，要求退保：不可以",
      facts: { choice: "refund" },
      value: { open: ["transfer"], outcome: null, relationship: "stays", refunded: "0.00", kept: "18000.00" },
      failing: ["choice-open"],
    },
    {
      clause: "五(七)1",
      when: "同一人，任何迁出都可以退保",
      readings: { "refund-on-moving": "whenever-moving" },
      facts: { choice: "refund" },
      value: { open: ["transfer", "refund"], outcome: "refund", refunded: "5400.00" },
    },
    {
      clause: "五(七)1",
      when: "任何迁出都可以退保，本人尚未选择",
      readings: { "refund-on-moving": "whenever-moving" },
      value: { outcome: null, kept: "18000.00" },
    },
    {
      clause: "五(七)1",
      when: "迁入县没有此制度，要求转移：不可以",
      facts: { destinationHasScheme: false, choice: "transfer" },
      value: { outcome: null, transferred: "0.00", kept: "18000.00" },
      failing: ["destination-has-scheme", "choice-open"],
    },
    {
      clause: "五(七)1",
      when: "户籍没有迁出本县：关系不变",
      facts: { leftCounty: false, choice: "refund" },
      value: { open: [], outcome: null, relationship: "stays", kept: "18000.00" },
      failing: ["left-county"],
    },
    {
      clause: "五(七)1",
      when: "缺一部分余额、没有的选择、是否写成数：一次列出",
      facts: { leftCounty: 1, choice: "sell", account: { government: "1", village: "1" } },
      faults: [
        ["leftCounty", "wrong-type"],
        ["choice", "unknown-option"],
        ["account.individual", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
