import { relocation } from "../../../../src/policies/landless-farmers/leaving/relocation.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(七)1 — 账户18000元：政府12600元，村集体1800元，个人3600元；个人和村集体部分共5400元。 */
export default {
  rule: relocation,
  given: {
    hukouMovedOut: true,
    destinationHasScheme: true,
    account: { government: "12600", village: "1800", individual: "3600" },
  },
  rows: [
    {
      clause: "五(七)1",
      when: "迁入县已有被征地农民养老保障制度：关系和整个账户转移",
      value: {
        options: ["transfer"],
        chosenOption: "transfer",
        membership: "transferred",
        transferred: "18000.00", // 12600+1800+3600
        refunded: "0.00",
        governmentPortion: "0.00",
        governmentPortionTo: null,
        retained: "0.00",
      },
      unmet: [],
      finds: ["options", "transferred"],
      notFound: ["choice-available", "government-portion"],
    },
    {
      clause: "五(七)1",
      when: "迁入县无养老保障制度、本人尚未选择：可保留关系或退保，账户暂予保留",
      facts: { destinationHasScheme: false },
      value: { options: ["keep", "refund"], chosenOption: null, membership: "kept", retained: "18000.00" },
      no: ["destination-has-scheme"],
      finds: ["not-chosen"],
    },
    {
      clause: "五(七)1",
      when: "迁入县无养老保障制度、选择保留关系：整个账户保留",
      facts: { destinationHasScheme: false, choice: "keep" },
      value: { chosenOption: "keep", membership: "kept", retained: "18000.00", refunded: "0.00" },
      finds: ["choice-available"],
    },
    {
      clause: "五(七)1",
      when: "迁入县无养老保障制度、选择退保：退还个人和村集体部分，政府补贴部分留存专项资金",
      facts: { destinationHasScheme: false, choice: "refund" },
      value: {
        chosenOption: "refund",
        membership: "ended",
        transferred: "0.00",
        refunded: "5400.00", // 1800+3600
        governmentPortion: "12600.00",
        governmentPortionTo: "special-fund",
        retained: "0.00",
      },
      finds: ["refunded", "government-portion"],
    },
    {
      clause: "五(七)1",
      when: "迁入县已有养老保障制度、要求退保：不予退保，关系保留",
      facts: { choice: "refund" },
      value: { options: ["transfer"], chosenOption: null, membership: "kept", refunded: "0.00", retained: "18000.00" },
      unmet: ["choice-available"],
    },
    {
      clause: "五(七)1",
      when: "迁入县无养老保障制度、要求转移：不予转移，关系保留",
      facts: { destinationHasScheme: false, choice: "transfer" },
      value: { chosenOption: null, transferred: "0.00", retained: "18000.00" },
      unmet: ["choice-available"],
      no: ["destination-has-scheme"],
    },
    {
      clause: "五(七)1",
      when: "户籍未迁出本县、要求退保：关系不变",
      facts: { hukouMovedOut: false, choice: "refund" },
      value: { options: [], chosenOption: null, membership: "kept", retained: "18000.00" },
      no: ["hukou-moved-out"],
    },
    {
      clause: "五(七)1",
      when: "迁入县已有养老保障制度，按“个人和村集体部分的资金”口径：政府补贴部分留存专项资金",
      readings: { "transferred-money": "individual-and-village" },
      value: {
        transferred: "5400.00", // 1800+3600
        governmentPortion: "12600.00",
        governmentPortionTo: "special-fund",
        retained: "0.00",
      },
      finds: ["government-portion"],
    },
    {
      clause: "五(七)1",
      when: "迁入县无养老保障制度、选择退保，按“退回县财政”口径：政府补贴部分退回县财政",
      readings: { "government-portion": "county-budget" },
      facts: { destinationHasScheme: false, choice: "refund" },
      value: { refunded: "5400.00", governmentPortion: "12600.00", governmentPortionTo: "county-budget" },
    },
    {
      clause: "五(七)1",
      when: "迁入县无养老保障制度、选择退保，按“退保的随本人转移”口径：政府补贴部分随本人转移",
      readings: { "government-portion": "transferred" },
      facts: { destinationHasScheme: false, choice: "refund" },
      value: { refunded: "5400.00", governmentPortion: "12600.00", governmentPortionTo: "transferred" },
    },
    {
      clause: "五(七)1",
      when: "迁入县已有养老保障制度、选择退保，按“凡户籍迁出本县的”口径：予以退保",
      readings: { "refund-on-relocation": "any-relocation" },
      facts: { choice: "refund" },
      value: { options: ["transfer", "refund"], chosenOption: "refund", refunded: "5400.00" },
    },
    {
      clause: "五(七)1",
      when: "迁入县已有养老保障制度、本人尚未选择，按“凡户籍迁出本县的”口径：账户暂予保留",
      readings: { "refund-on-relocation": "any-relocation" },
      value: { chosenOption: null, retained: "18000.00" },
    },
    {
      clause: "五(七)1",
      when: "是/否项填成数字、选择不在可选范围、缺个人部分余额：一并指出",
      facts: { hukouMovedOut: 1, choice: "sell", account: { government: "1", village: "1" } },
      faults: [
        ["hukouMovedOut", "wrong-type"],
        ["choice", "unknown-option"],
        ["account.individual", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
