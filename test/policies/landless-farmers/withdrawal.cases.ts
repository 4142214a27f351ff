import { withdrawal } from "../../../src/policies/landless-farmers/withdrawal.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(七)2 — 账户18000元：政府12600元，村集体1800元，个人3600元；退还1800+3600 = 5400元。 */
export default {
  rule: withdrawal,
  given: { reason: "civil-servant", account: { government: "12600", village: "1800", individual: "3600" } },
  rows: [
    {
      clause: "五(七)2",
      when: "录用为公务员：退还，关系终止，政府部分留在专项资金",
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
      when: "同一人，政府部分退回县财政",
      readings: { "government-portion": "county-budget" },
      value: { refunded: "5400.00", governmentPortionTo: "county-budget" },
    },
    {
      clause: "五(七)2",
      when: "同一人，政府部分随本人转移",
      readings: { "government-portion": "transferred" },
      value: { refunded: "5400.00", governmentPortionTo: "transferred" },
    },
    {
      clause: "五(七)2",
      when: "出国（境）定居",
      facts: { reason: "settled-abroad" },
      value: { entitled: true, refunded: "5400.00" },
    },
    {
      clause: "五(七)2",
      when: "招聘为事业单位工作人员",
      facts: { reason: "public-institution" },
      value: { entitled: true, refunded: "5400.00" },
    },
    {
      clause: "五(七)2",
      when: "其他原因：不能退保",
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
      when: "没有的原因、负余额：一次列出",
      facts: { reason: "tired", account: { government: "-1", village: "0", individual: "0" } },
      faults: [
        ["reason", "unknown-option"],
        ["account.government", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
