import { instalmentDefault } from "../../../src/policies/landless-farmers/instalment-default.ts";
import type { CaseTable } from "../../support/cases.ts";

const twoThirds = [
  { on: "2011-03-01", amount: "1200" },
  { on: "2012-03-01", amount: "1200" },
];

/** 六(二)2 — 1952年6月15日出生，应缴3600元，已缴2400元；最迟2012年6月14日缴清。村集体1800元，政府12600元。 */
export default {
  rule: instalmentDefault,
  given: {
    birthDate: "1952-06-15",
    agreementSignedOn: "2011-03-01",
    amount: "3600",
    payments: twoThirds,
    village: "1800",
    government: "12600",
    on: "2012-06-15",
  },
  rows: [
    {
      clause: "六(二)2",
      when: "满60周岁当天未缴清：退还个人已缴的本金，改领补助",
      value: {
        status: "defaulted",
        deadline: "2012-06-14",
        benefit: "allowance",
        refund: { individual: "2400.00", village: "1800.00", retainedByFund: null }, // 1200+1200 = 2400
      },
      unmet: ["paid-in-full-on-time"],
      finds: ["refunded", "interest-unknown", "allowance-instead"],
    },
    {
      clause: "六(二)2",
      when: "同一人，账户没有利息：政府补贴留在基金",
      facts: { interest: { government: "0", village: "0", individual: "0" } },
      value: { refund: { individual: "2400.00", village: "1800.00", retainedByFund: "12600.00" } },
      finds: ["retained-by-fund"],
    },
    {
      clause: "六(二)2",
      when: "前一天：还可以缴清",
      facts: { on: "2012-06-14" },
      value: { status: "pending", benefit: null, refund: null },
      unmet: [],
      finds: [["pending", { outstanding: "1200.00", deadline: "2012-06-14" }]], // 3600−2400
    },
    {
      clause: "六(二)2",
      when: "前一天缴清：领取养老金",
      facts: { payments: [...twoThirds, { on: "2012-06-14", amount: "1200" }] },
      value: { status: "paid-in-full", benefit: "pension", refund: null },
      unmet: [],
      finds: ["paid-in-full-on-time"],
    },
    {
      clause: "六(二)2",
      when: "差一分：未缴清",
      facts: { payments: [...twoThirds, { on: "2012-06-14", amount: "1199.99" }] },
      value: { status: "defaulted", refund: { individual: "3599.99" } },
    },
    {
      clause: "六(二)2",
      when: "生日当天才缴最后一次：已经太迟，全部退还",
      facts: { payments: [...twoThirds, { on: "2012-06-15", amount: "1200" }] },
      value: { status: "defaulted", refund: { individual: "3600.00" } },
    },
    {
      clause: "六(二)2",
      when: "同一人，生日当天也可以缴",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { payments: [...twoThirds, { on: "2012-06-15", amount: "1200" }] },
      value: { status: "paid-in-full", deadline: "2012-06-15" },
    },
    {
      clause: "六(二)2",
      when: "同一人，生日次日才满60周岁",
      readings: { birthday: "day-after-the-birthday" },
      facts: { payments: [...twoThirds, { on: "2012-06-15", amount: "1200" }] },
      value: { status: "paid-in-full", deadline: "2012-06-15" },
    },
    {
      clause: "六(二)2",
      when: "给出了利息：仍只退本金，利息留在基金",
      facts: { interest: { government: "300", village: "40", individual: "50.50" } },
      value: { refund: { individual: "2400.00", village: "1800.00", retainedByFund: "12990.50" } }, // 12600+300+40+50.50
    },
    {
      clause: "六(二)2",
      when: "同一人，退本息",
      readings: { "default-refund": "principal-and-interest" },
      facts: { interest: { government: "300", village: "40", individual: "50.50" } },
      value: { refund: { individual: "2450.50", village: "1800.00", retainedByFund: "12940.00" } }, // 2400+50.50；12600+300+40
    },
    {
      clause: "六(二)2",
      when: "退本息，但没有给出利息",
      readings: { "default-refund": "principal-and-interest" },
      faults: [["interest", "missing"]],
    },
    {
      clause: "六(二)2",
      when: "退本息，但一分也没有缴：不需要利息，退0元",
      readings: { "default-refund": "principal-and-interest" },
      facts: { payments: [] },
      value: { status: "defaulted", refund: { individual: "0.00", village: "1800.00" } },
    },
    {
      clause: "六(二)2",
      when: "查看的次日才缴清：当天还没有缴清",
      facts: { payments: [...twoThirds, { on: "2012-06-14", amount: "1200" }], on: "2012-06-13" },
      value: { status: "pending", benefit: null },
    },
    {
      clause: "六(二)2",
      when: "最后一天签订协议：当天还可以缴清",
      facts: { agreementSignedOn: "2012-06-14", payments: [], on: "2012-06-14" },
      value: { status: "pending", deadline: "2012-06-14" },
    },
    {
      clause: "六(二)2",
      when: "满60周岁当天才签订协议：已经不能分次缴费",
      facts: { agreementSignedOn: "2012-06-15", payments: [] },
      faults: [["agreementSignedOn", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "生日当天也可以缴，但当天才签订协议：仍然不能分次缴费",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { agreementSignedOn: "2012-06-15", payments: [] },
      faults: [["agreementSignedOn", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "一分也没有缴",
      facts: { payments: [] },
      value: { status: "defaulted", refund: { individual: "0.00", village: "1800.00" } },
    },
    {
      clause: "六(二)2",
      when: "县里把缴清年龄定为61周岁",
      figures: { instalmentAge: "61" },
      value: { status: "pending", deadline: "2013-06-14" },
    },
    {
      clause: "六(二)2",
      when: "已缴超过应缴、查看之日早于协议、出生晚于协议：一次列出",
      facts: { amount: "2399.99", on: "2011-02-28", birthDate: "2011-03-02" },
      faults: [
        ["birthDate", "contradiction"],
        ["on", "contradiction"],
        ["payments", "contradiction"],
      ],
    },
    {
      clause: "六(二)2",
      when: "2200年以后才到龄：最迟缴清之日说不出",
      facts: { birthDate: "2140-01-02", agreementSignedOn: "2190-01-01", payments: [], on: "2190-01-01" },
      faults: [["birthDate", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
