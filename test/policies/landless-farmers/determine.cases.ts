import { determine } from "../../../src/policies/landless-farmers/determine.ts";
import type { CaseTable } from "../../support/cases.ts";

const sixty = { birthDate: "1952-05-01" };

/** 1953年5月10日出生，2012年6月20日签订分次缴费协议：最迟2013年5月9日缴清。 */
const inInstalments = {
  birthDate: "1953-05-10",
  choice: "pension",
  noticeReceivedOn: "2012-06-01",
  agreementSignedOn: "2012-06-20",
};

/** 县里2009年2月10日下发、2009年1月1日执行；2012年5月1日批准征地，2012年8月1日认定一名42周岁的人。 */
export default {
  rule: determine,
  figures: { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" },
  given: {
    on: "2012-08-01",
    birthDate: "1970-03-02",
    expropriationApprovedOn: "2012-05-01",
    expropriatedByGovernment: true,
    collectiveArableLand: true,
    hadContractRight: true,
    registeredAtExpropriation: true,
    household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
    county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }],
    groups: [],
    villageContribution: "0",
    dibaoStandard: "110",
    averageDibaoTopUp: "60",
  },
  rows: [
    {
      clause: "五(一)2",
      when: "42周岁，还没有选择",
      value: {
        referenceDate: { date: "2012-05-01", basis: "provincial-approval" },
        inScope: true,
        band: "pension-first",
        options: ["train", "enrol-in-pension", "wait-for-allowance"],
        shares: { government: "12600.00", joint: "5400.00" }, // 18000×70%；18000×30%
        outcome: "not-chosen",
        pension: null,
        allowance: null,
      },
      finds: ["priced-for-today", "outcome"],
      notFound: ["agreed-under-age"],
    },
    {
      clause: "五(四)",
      when: "选择参保：按筹资规模测算每月112.50元，从满60周岁的次月起",
      facts: { choice: "pension", paidOn: "2012-07-01" },
      value: {
        outcome: "pension",
        pension: {
          monthlyAmount: "112.50", // 18000÷160
          calculatedFrom: "funding",
          firstMonth: "2030-04", // 2030年3月2日满60周岁
          floor: "110.00",
          meetsFloor: true,
        },
      },
      finds: ["from-the-funding"],
      notFound: ["priced-for-today"],
    },
    {
      clause: "五(四)",
      when: "已经缴费而没有写明选择：缴费就是选择参保",
      facts: { paidOn: "2012-07-01" },
      value: { outcome: "pension", pension: { monthlyAmount: "112.50" } },
    },
    {
      clause: "五(二)",
      when: "60周岁已经缴费而没有写明选择：不再有补助",
      facts: { ...sixty, paidOn: "2012-07-01", allowanceAmount: "60" },
      value: { outcome: "pension", allowance: null },
    },
    {
      clause: "五(一)1",
      when: "22周岁，还没有选择",
      facts: { birthDate: "1990-01-01" },
      value: { band: "training-first", outcome: "not-chosen" },
    },
    {
      clause: "五(四)",
      when: "给出了存储额：按存储额",
      facts: { choice: "pension", paidOn: "2012-07-01", balance: "16000" },
      value: { pension: { monthlyAmount: "100.00", calculatedFrom: "balance", meetsFloor: false, shortfall: "10.00" } }, // 16000÷160；110−100
      finds: ["from-the-balance"],
    },
    {
      clause: "五(二)",
      when: "60周岁：直接领取补助",
      facts: { ...sixty, allowanceAmount: "60", confirmedOn: "2012-06-20" },
      value: {
        band: "allowance-age",
        outcome: "allowance",
        allowance: { monthlyAmount: "60.00", entitled: true, firstMonth: "2012-07", meetsFloor: true },
      },
    },
    {
      clause: "五(二)",
      when: "60周岁选择参保：没有补助",
      facts: { ...sixty, choice: "pension", paidOn: "2012-07-01", allowanceAmount: "60" },
      value: { outcome: "pension", allowance: null, pension: { monthlyAmount: "112.50", firstMonth: "2012-08" } },
    },
    {
      clause: "五(一)2",
      when: "选择到龄领取补助",
      facts: { choice: "allowance" },
      value: { outcome: "allowance", allowance: null },
    },
    {
      clause: "五(一)1",
      when: "22周岁选择到龄领取补助：第一年龄段没有此选择，没有待遇",
      readings: { "allowance-for-under-35": "second-band-only" },
      facts: { birthDate: "1990-01-01", choice: "allowance" },
      value: { options: ["train", "enrol-in-pension"], outcome: "none" },
    },
    {
      clause: "五(一)2",
      when: "通知一个月内没有办理手续：养老保障视为放弃，改为补助",
      facts: { choice: "pension", noticeReceivedOn: "2012-06-30" },
      value: { payment: { deadline: "2012-07-30", status: "waived", waived: ["pension"] }, outcome: "allowance" },
    },
    {
      clause: "五(一)2",
      when: "没有选择也没有办理手续，一个月已过：不再是尚未选择，改为补助",
      facts: { noticeReceivedOn: "2012-06-30" },
      value: { payment: { status: "waived", waived: ["pension"] }, outcome: "allowance" },
    },
    {
      clause: "六(二)2",
      when: "逾期放弃的解读包括补助：什么待遇也没有",
      readings: { "waiver-covers": "pension-and-allowance" },
      facts: { choice: "pension", noticeReceivedOn: "2012-06-30" },
      value: { payment: { waived: ["pension", "allowance"] }, outcome: "none" },
    },
    {
      clause: "五(一)2",
      when: "同样解读，但已选择到龄领取补助：补助保留",
      readings: { "waiver-covers": "pension-and-allowance" },
      facts: { choice: "allowance", noticeReceivedOn: "2012-06-30" },
      value: { payment: { status: "waived", waived: ["pension"] }, outcome: "allowance" },
    },
    {
      clause: "六(二)2",
      when: "通知一个月以后才签订分次缴费协议：已经放弃，协议没有结果",
      facts: { choice: "pension", noticeReceivedOn: "2012-06-01", agreementSignedOn: "2012-07-02" },
      value: { payment: { deadline: "2012-07-01", status: "waived" }, instalments: null, outcome: "allowance" },
    },
    {
      clause: "六(二)2",
      when: "认定当天签订协议：算",
      facts: { ...inInstalments, on: "2012-06-20" },
      value: { payment: { status: "completed" }, instalments: { status: "pending" } },
    },
    {
      clause: "六(二)2",
      when: "确认年龄时不满16周岁却签订协议，到60周岁未缴清：本来没有待遇，不因此有补助",
      facts: { ...inInstalments, birthDate: "2000-01-01", on: "2060-01-01" },
      value: { band: "below-all-bands", instalments: { status: "defaulted" }, outcome: "none" },
    },
    {
      clause: "五(一)2",
      when: "最后一天还可以办理",
      facts: { choice: "pension", noticeReceivedOn: "2012-07-01" },
      value: { payment: { deadline: "2012-08-01", status: "pending", waived: [] }, outcome: "pension" },
    },
    {
      clause: "五(一)2",
      when: "选择了补助，后来又缴费：缴费就是选择参保",
      facts: { choice: "allowance", paidOn: "2012-07-01" },
      value: { outcome: "pension", pension: { monthlyAmount: "112.50" }, allowance: null },
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁前一天还没有缴清：还来得及",
      facts: { ...inInstalments, on: "2013-05-09" },
      value: {
        payment: { status: "completed" },
        instalments: { deadline: "2013-05-09", status: "pending", refund: null },
        outcome: "pension",
        pension: { firstMonth: "2013-06" }, // 2013年5月10日满60周岁
      },
      finds: ["agreed-under-age", "no-default"],
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "同一人，满60周岁当天：改为补助；缴了多少没有给出，退还金额说不出",
      facts: { ...inInstalments, on: "2013-05-10" },
      value: {
        instalments: { deadline: "2013-05-09", status: "defaulted", refund: null },
        outcome: "allowance",
        pension: null,
      },
      unmet: ["no-default"],
    },
    {
      clause: "六(二)2",
      when: "同一人，县里认可生日当天也可以缴",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { ...inInstalments, on: "2013-05-10" },
      value: { instalments: { deadline: "2013-05-10", status: "pending" }, outcome: "pension" },
    },
    {
      clause: "六(二)2",
      when: "满60周岁以后一直没有缴清：按月领取补助，从满60周岁的次月起",
      facts: { ...inInstalments, on: "2013-08-01", confirmedOn: "2012-05-20", allowanceAmount: "60" },
      value: {
        payment: { status: "completed" },
        instalments: { status: "defaulted" },
        outcome: "allowance",
        pension: null,
        allowance: { entitled: true, firstMonth: "2013-06" },
      },
    },
    {
      clause: "六(二)2",
      when: "满60周岁以后才缴清：不再参保，退还个人缴的5400元",
      facts: { ...inInstalments, on: "2013-08-01", paidOn: "2013-07-20" },
      value: {
        instalments: { status: "defaulted", refund: { individual: "5400.00", village: "0.00" } }, // 18000×30%−0
        outcome: "allowance",
        pension: null,
      },
      unmet: ["no-default"],
    },
    {
      clause: "六(二)2",
      when: "同一人，村集体出资1800元：退回村集体",
      facts: { ...inInstalments, on: "2013-08-01", paidOn: "2013-07-20", villageContribution: "1800" },
      value: { instalments: { refund: { individual: "3600.00", village: "1800.00" } } }, // 5400−1800
    },
    {
      clause: "六(二)2",
      when: "同一人，退本息：利息没有给出，退还金额说不出",
      readings: { "default-refund": "principal-and-interest" },
      facts: { ...inInstalments, on: "2013-08-01", paidOn: "2013-07-20" },
      value: { instalments: { status: "defaulted", refund: null }, outcome: "allowance" },
    },
    {
      clause: "六(二)2",
      when: "满60周岁前一天缴清：领取养老金",
      facts: { ...inInstalments, on: "2013-08-01", paidOn: "2013-05-09" },
      value: {
        instalments: { status: "paid-in-full", refund: null },
        outcome: "pension",
        pension: { monthlyAmount: "112.50", firstMonth: "2013-06" },
      },
    },
    {
      clause: "六(二)2",
      when: "33周岁参保，60周岁未缴清：本来没有补助的，也改为补助",
      readings: { "allowance-for-under-35": "second-band-only" },
      facts: { ...inInstalments, birthDate: "1978-05-10", on: "2038-05-10" },
      value: { band: "training-first", options: ["train", "enrol-in-pension"], outcome: "allowance" },
    },
    {
      clause: "六(二)2",
      when: "协议在认定的次日才签订：还不算",
      facts: { ...inInstalments, on: "2012-06-19" },
      value: { payment: { status: "pending" }, instalments: null, outcome: "pension" },
    },
    {
      clause: "六(二)2",
      when: "62周岁签订分次缴费协议：不算办理，一个月后视为放弃，领取补助",
      facts: { ...inInstalments, birthDate: "1950-05-10" },
      value: {
        band: "allowance-age",
        payment: { deadline: "2012-07-01", status: "waived", waived: ["pension"] },
        instalments: null,
        outcome: "allowance",
        pension: null,
      },
      unmet: ["agreed-under-age"],
    },
    {
      clause: "六(二)2",
      when: "同一人，一个月的最后一天还可以一次缴清",
      facts: { ...inInstalments, birthDate: "1950-05-10", on: "2012-07-01" },
      value: { payment: { status: "pending" }, outcome: "pension" },
    },
    {
      clause: "六(二)2",
      when: "不是工作对象：协议没有结果",
      facts: { ...inInstalments, collectiveArableLand: false, on: "2013-08-01" },
      value: { instalments: null, outcome: "none" },
    },
    {
      clause: "五(一)2",
      when: "安置方案批准后三个月内政府资金到位",
      facts: { planApprovedOn: "2012-05-31", governmentTransferredOn: "2012-07-31" },
      value: { governmentFunding: { deadline: "2012-08-31", complete: true, onTime: true } },
    },
    {
      clause: "五(一)2",
      when: "政府资金还没有转入，三个月未满：没有到位，也没有逾期",
      facts: { planApprovedOn: "2012-05-31" },
      value: { governmentFunding: { deadline: "2012-08-31", complete: false, onTime: true } },
    },
    {
      clause: "三",
      when: "不是工作对象：没有要到位的政府资金",
      facts: { planApprovedOn: "2012-05-01", collectiveArableLand: false },
      value: { inScope: false, shares: null, governmentFunding: null, outcome: "none" },
    },
    {
      clause: "三",
      when: "不是工作对象，却收到通知：没有要办的手续，也就没有放弃",
      facts: { noticeReceivedOn: "2012-05-01", collectiveArableLand: false, on: "2012-06-02" },
      value: { inScope: false, payment: null, outcome: "none" },
    },
    {
      clause: "五",
      when: "确认年龄时不满16周岁：没有要到位的政府资金",
      facts: { planApprovedOn: "2012-05-01", birthDate: "2000-01-01" },
      value: { band: "below-all-bands", governmentFunding: null },
    },
    {
      clause: "三",
      when: "不是工作对象：没有待遇",
      facts: { collectiveArableLand: false, choice: "pension" },
      value: { inScope: false, options: [], shares: null, outcome: "none", pension: null },
    },
    {
      clause: "五",
      when: "确认年龄时不满16周岁：没有待遇",
      facts: { birthDate: "2000-01-01" },
      value: { inScope: true, band: "below-all-bands", options: [], outcome: "none" },
    },
    {
      clause: "五",
      when: "批准征地当天出生、当天确认：0周岁，没有待遇",
      facts: { birthDate: "2012-05-01", confirmedOn: "2012-05-01" },
      value: { age: 0, band: "below-all-bands", outcome: "none" },
    },
    {
      clause: "五(一)2",
      when: "下发前批准的征地：按执行日确认年龄，执行日上一年的耕地数",
      facts: {
        expropriationApprovedOn: "2008-06-30",
        county: [{ year: 2008, arableMu: "1.3", agriculturalPopulation: 1 }],
      },
      value: { referenceDate: { date: "2009-01-01", basis: "effective-date" }, age: 38 },
    },
    {
      clause: "五(二)",
      when: "要算补助而没有确认日",
      facts: { ...sixty, allowanceAmount: "60" },
      faults: [["confirmedOn", "missing"]],
    },
    {
      clause: "五",
      when: "县里没有给出下发日",
      figures: { issuedOn: undefined },
      faults: [["figures.issuedOn", "no-value-on-date"]],
    },
    {
      clause: "五",
      when: "出生、缴费、通知、批准都在认定之后，还有未知人群：一次列出",
      facts: {
        birthDate: "2013-01-01",
        expropriationApprovedOn: "2012-09-01",
        paidOn: "2012-09-02",
        noticeReceivedOn: "2012-09-03",
        planApprovedOn: "2012-09-04",
        groups: [{ kind: "veteran" }],
      },
      faults: [
        ["groups[0].kind", "unknown-option"],
        ["birthDate", "contradiction"], // 批准征地之后
        ["birthDate", "contradiction"], // 认定之后
        ["birthDate", "contradiction"], // 缴清之后
        ["birthDate", "contradiction"], // 收到通知之后
        ["expropriationApprovedOn", "contradiction"],
        ["paidOn", "contradiction"],
        ["noticeReceivedOn", "contradiction"],
        ["planApprovedOn", "contradiction"],
      ],
    },
    {
      clause: "五(四)",
      when: "出生的前一天缴清",
      facts: { paidOn: "1970-03-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "五(二)",
      when: "出生的前一天确认",
      facts: { confirmedOn: "1970-03-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "出生的前一天收到通知",
      facts: { noticeReceivedOn: "1970-03-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "出生的前一天签订协议",
      facts: { agreementSignedOn: "1970-03-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "五(四)",
      when: "满60周岁以后参保，2199年12月缴费：2200年才能领取",
      facts: { ...sixty, choice: "pension", paidOn: "2199-12-01", on: "2199-12-31" },
      faults: [["paidOn", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "同一人，还没有缴费，2199年12月认定",
      facts: { ...sixty, choice: "pension", on: "2199-12-31" },
      faults: [["on", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "满60周岁以后参保，再等1个月：2199年11月缴费，2200年才能领取",
      readings: { "late-enrolment-start": "after-a-wait" },
      figures: { lateEnrolmentWait: "1" },
      facts: { ...sixty, choice: "pension", paidOn: "2199-11-30", on: "2199-12-31" },
      faults: [["paidOn", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "同一人，还没有缴费，2199年11月认定",
      readings: { "late-enrolment-start": "after-a-wait" },
      figures: { lateEnrolmentWait: "1" },
      facts: { ...sixty, choice: "pension", on: "2199-11-30" },
      faults: [["on", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "同一人，2199年10月缴费：12月起领取",
      readings: { "late-enrolment-start": "after-a-wait" },
      figures: { lateEnrolmentWait: "1" },
      facts: { ...sixty, choice: "pension", paidOn: "2199-10-31", on: "2199-12-31" },
      value: { pension: { firstMonth: "2199-12" } }, // 10月31日加1个月为11月30日，次月
    },
    {
      clause: "五(四)",
      when: "满60周岁以前参保，2199年12月才满：2200年才能领取",
      facts: {
        birthDate: "2139-12-01",
        expropriationApprovedOn: "2190-05-01",
        county: [{ year: 2189, arableMu: "1.3", agriculturalPopulation: 1 }],
        choice: "pension",
        paidOn: "2190-07-01",
        on: "2190-08-01",
      },
      faults: [["birthDate", "out-of-range"]],
    },
    {
      clause: "三",
      when: "家庭人口比在册农业人口少：矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 2 } },
      faults: [["household", "contradiction"]],
    },
  ],
} satisfies CaseTable;
