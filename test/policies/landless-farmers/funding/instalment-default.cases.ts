import { instalmentDefault } from "../../../../src/policies/landless-farmers/funding/instalment-default.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
      when: "满60周岁当日未缴清：退还本人已缴本金，改为享受养老补助",
      value: {
        status: "defaulted",
        deadline: "2012-06-14",
        benefit: "allowance",
        refund: {
          individual: "2400.00", // 1200+1200
          village: "1800.00",
          retainedByFund: null,
        },
      },
      unmet: ["paid-in-full-on-time"],
      finds: ["refunded", "interest-unknown", "allowance-instead", ["village-money", { village: "1800.00" }]],
    },
    {
      clause: "六(二)2",
      when: "满60周岁当日未缴清、账户利息为零：政府补贴留存养老保障专项资金",
      facts: { interest: { government: "0", village: "0", individual: "0" } },
      value: { refund: { individual: "2400.00", village: "1800.00", retainedByFund: "12600.00" } },
      finds: ["retained-by-fund"],
    },
    {
      clause: "六(二)2",
      when: "到龄未缴清、填报了利息：只退还本金，利息留存专项资金",
      facts: { interest: { government: "300", village: "40", individual: "50.50" } },
      value: {
        refund: {
          individual: "2400.00",
          village: "1800.00",
          retainedByFund: "12990.50", // 12600+300+40+50.50
        },
      },
    },
    {
      clause: "六(二)2",
      when: "满60周岁前一日未缴清：仍可缴清",
      facts: { on: "2012-06-14" },
      value: { status: "pending", benefit: null, refund: null },
      unmet: [],
      finds: [["pending", { outstanding: "1200.00", deadline: "2012-06-14" }]], // 3600−2400
    },
    {
      clause: "六(二)2",
      when: "满60周岁前一日缴清：享受养老保障金",
      facts: { payments: [...twoThirds, { on: "2012-06-14", amount: "1200" }] },
      value: { status: "paid-in-full", benefit: "pension", refund: null },
      unmet: [],
      finds: ["paid-in-full-on-time"],
    },
    {
      clause: "六(二)2",
      when: "到满60周岁前一日少缴一分：视为未缴清",
      facts: { payments: [...twoThirds, { on: "2012-06-14", amount: "1199.99" }] },
      value: { status: "defaulted", refund: { individual: "3599.99" } }, // 2400+1199.99
    },
    {
      clause: "六(二)2",
      when: "满60周岁当日才缴末次：逾期，全部退还",
      facts: { payments: [...twoThirds, { on: "2012-06-15", amount: "1200" }] },
      value: { status: "defaulted", refund: { individual: "3600.00" } }, // 2400+1200
    },
    {
      clause: "六(二)2",
      when: "查询日期次日才缴清：查询时尚未缴清",
      facts: { payments: [...twoThirds, { on: "2012-06-14", amount: "1200" }], on: "2012-06-13" },
      value: { status: "pending", benefit: null },
    },
    {
      clause: "六(二)2",
      when: "满60周岁前一日签订协议：当日仍可缴清",
      facts: { agreementSignedOn: "2012-06-14", payments: [], on: "2012-06-14" },
      value: { status: "pending", deadline: "2012-06-14" },
    },
    {
      clause: "六(二)2",
      when: "到龄未缴任何款项：退还本人0元，退还村集体1800元",
      facts: { payments: [] },
      value: { status: "defaulted", refund: { individual: "0.00", village: "1800.00" } },
    },
    {
      clause: "六(二)2",
      when: "到龄未缴清、村集体未出资：不说明村集体补助的去向",
      facts: { village: "0" },
      value: { refund: { village: "0.00" } },
      notFound: ["village-money"],
    },
    {
      clause: "六(二)2",
      when: "满60周岁当日才缴末次，按“包括生日当天”口径：已缴清",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { payments: [...twoThirds, { on: "2012-06-15", amount: "1200" }] },
      value: { status: "paid-in-full", deadline: "2012-06-15" },
    },
    {
      clause: "六(二)2",
      when: "60周岁生日当日才缴末次，按“生日次日”口径：已缴清",
      readings: { birthday: "day-after-the-birthday" },
      facts: { payments: [...twoThirds, { on: "2012-06-15", amount: "1200" }] },
      value: { status: "paid-in-full", deadline: "2012-06-15" },
    },
    {
      clause: "六(二)2",
      when: "到龄未缴清、填报了利息，按“退还本息”口径：一并退还本人利息",
      readings: { "default-refund": "principal-and-interest" },
      facts: { interest: { government: "300", village: "40", individual: "50.50" } },
      value: {
        refund: {
          individual: "2450.50", // 2400+50.50
          village: "1800.00",
          retainedByFund: "12940.00", // 12600+300+40
        },
      },
    },
    {
      clause: "六(二)2",
      when: "到龄未缴任何款项，按“退还本息”口径：无需填报利息，退还本人0元",
      readings: { "default-refund": "principal-and-interest" },
      facts: { payments: [] },
      value: { status: "defaulted", refund: { individual: "0.00", village: "1800.00" } },
    },
    {
      clause: "六(二)2",
      when: "到龄未缴清、利息为零，按“留存养老保障专项资金”口径：村集体补助留存",
      readings: { "default-refund-village": "special-fund" },
      facts: { interest: { government: "0", village: "0", individual: "0" } },
      value: { refund: { individual: "2400.00", village: "0.00", retainedByFund: "14400.00" } }, // 12600+1800
      unmet: ["paid-in-full-on-time"],
      no: ["village-money"],
    },
    {
      clause: "六(二)2",
      when: "到龄未缴清、未填报利息，按“退还本息”口径：本金以外的金额无法计算，村集体补助照常退还",
      readings: { "default-refund": "principal-and-interest" },
      value: {
        status: "defaulted",
        benefit: "allowance",
        refund: { individual: null, village: "1800.00", retainedByFund: null },
      },
      finds: [["refund-unknown", { paid: "2400.00" }], "interest-unknown"],
      notFound: ["refunded"],
    },
    {
      clause: "六(二)2",
      when: "分文未缴，按“退还本息”口径：没有可退还的，不须填报利息",
      readings: { "default-refund": "principal-and-interest" },
      facts: { payments: [] },
      value: { status: "defaulted", refund: { individual: "0.00", village: "1800.00", retainedByFund: null } },
      notFound: ["refund-unknown"],
    },
    {
      clause: "六(二)2",
      when: "分文未缴，个人账户另有利息，按“退还本息”口径：没有本金，利息不退还个人",
      readings: { "default-refund": "principal-and-interest" },
      facts: { payments: [], interest: { government: "300", village: "40", individual: "50.50" } },
      value: { status: "defaulted", refund: { individual: "0.00", village: "1800.00" } },
    },
    {
      clause: "六(二)2",
      when: "本县将缴清年龄调整为61周岁：截止日为2013年6月14日",
      figures: { instalmentAge: "61" },
      value: { status: "pending", deadline: "2013-06-14" },
    },
    {
      clause: "六(二)2",
      when: "满60周岁当日才签订协议：不能分次缴费，不予接受",
      facts: { agreementSignedOn: "2012-06-15", payments: [] },
      faults: [["agreementSignedOn", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "满60周岁当日才签订协议，按“包括生日当天”口径：仍不能分次缴费，不予接受",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { agreementSignedOn: "2012-06-15", payments: [] },
      faults: [["agreementSignedOn", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "出生日期晚于协议日期、查询日期早于协议日期、已缴金额超过应缴金额：一并指出",
      facts: { amount: "2399.99", on: "2011-02-28", birthDate: "2011-03-02" },
      faults: [
        ["birthDate", "contradiction"],
        ["on", "contradiction"],
        ["payments", "contradiction"],
      ],
    },
    {
      clause: "六(二)2",
      when: "2200年后才到龄：缴清截止日期无法计算，超出日期范围",
      facts: { birthDate: "2140-01-02", agreementSignedOn: "2190-01-01", payments: [], on: "2190-01-01" },
      faults: [["birthDate", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
