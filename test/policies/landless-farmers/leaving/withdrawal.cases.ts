import { withdrawal } from "../../../../src/policies/landless-farmers/leaving/withdrawal.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(七)2 — 账户18000元：政府12600元，村集体1800元，个人3600元；退还1800+3600 = 5400元。 */
export default {
  rule: withdrawal,
  given: { reason: "civil-servant", account: { government: "12600", village: "1800", individual: "3600" } },
  rows: [
    {
      clause: "五(七)2",
      when: "录用为国家机关公务员：退还个人和村集体部分，关系终止，政府补贴部分留存专项资金",
      value: {
        entitled: true,
        refunded: "5400.00",
        governmentPortion: "12600.00",
        governmentPortionTo: "special-fund",
        retained: "0.00",
      },
      unmet: [],
      finds: ["reason-counts", "refunded", "government-portion"],
    },
    {
      clause: "五(七)2",
      when: "出国（出境）定居：退还个人和村集体部分，关系终止",
      facts: { reason: "settled-abroad" },
      value: { entitled: true, refunded: "5400.00" },
    },
    {
      clause: "五(七)2",
      when: "招聘为事业单位工作人员：退还个人和村集体部分，关系终止",
      facts: { reason: "public-institution" },
      value: { entitled: true, refunded: "5400.00" },
    },
    {
      clause: "五(七)2",
      when: "其他原因：不予退保，账户保留",
      facts: { reason: "other" },
      value: {
        entitled: false,
        refunded: "0.00",
        governmentPortion: "0.00",
        governmentPortionTo: null,
        retained: "18000.00",
      },
      unmet: ["reason-counts"],
    },
    {
      clause: "五(七)2",
      when: "录用为国家机关公务员，按“退回县财政”口径：政府补贴部分退回县财政",
      readings: { "government-portion": "county-budget" },
      value: { refunded: "5400.00", governmentPortionTo: "county-budget" },
    },
    {
      clause: "五(七)2",
      when: "录用为国家机关公务员，按“退保的随本人转移”口径：政府补贴部分随本人转移",
      readings: { "government-portion": "transferred" },
      value: { refunded: "5400.00", governmentPortionTo: "transferred" },
    },
    {
      clause: "五(七)2",
      when: "原因不在可选范围、余额为负数：一并指出",
      facts: { reason: "tired", account: { government: "-1", village: "0", individual: "0" } },
      faults: [
        ["reason", "unknown-option"],
        ["account.government", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
