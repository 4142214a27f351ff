import { determine } from "../../../../src/policies/landless-farmers/overall/determine.ts";
import type { CaseTable } from "../../../support/cases.ts";

const sixty = { birthDate: "1952-05-01" };

/** 1953年5月10日出生，2012年6月20日签订分次缴费协议：最迟于2013年5月9日（含当日）缴清。 */
const inInstalments = {
  birthDate: "1953-05-10",
  choice: "pension",
  noticeReceivedOn: "2012-06-01",
  agreementSignedOn: "2012-06-20",
};

/** 本县方案2009年2月10日下发、2009年1月1日执行；2012年5月1日批准征地，2012年8月1日认定，本人42周岁。 */
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
      when: "42周岁，尚未选择：可培训、参加养老保障或到龄领取养老补助，待本人选择",
      value: {
        referenceDate: { date: "2012-05-01", basis: "provincial-approval" },
        inScope: true,
        band: "pension-first",
        options: ["train", "enrol-in-pension", "wait-for-allowance"],
        shares: {
          government: "12600.00", // 18000×70%
          joint: "5400.00", // 18000×30%
        },
        outcome: "not-chosen",
        pension: null,
        allowance: null,
      },
      finds: ["priced-for-today", "outcome"],
      notFound: ["agreed-under-age"],
    },
    {
      clause: "五(四)",
      when: "42周岁，选择参加养老保障并已缴清：按筹资规模测算每月112.50元，自满60周岁的次月起领取",
      facts: { choice: "pension", paidInFullOn: "2012-07-01" },
      value: {
        outcome: "pension",
        options: ["train"],
        pension: {
          monthlyAmount: "112.50", // 18000÷160
          calculatedFrom: "funding",
          firstMonth: "2030-04", // 2030年3月2日满60周岁
          floor: "110.00", // 低保标准
          meetsFloor: true,
        },
      },
      finds: ["from-the-funding"],
      notFound: ["priced-for-today"],
    },
    {
      clause: "五(四)",
      when: "42周岁，已缴清而未填报本人选择：视同选择参加养老保障",
      facts: { paidInFullOn: "2012-07-01" },
      value: { outcome: "pension", pension: { monthlyAmount: "112.50" } }, // 18000÷160
    },
    {
      clause: "五(二)",
      when: "60周岁，已缴清而未填报本人选择：享受养老保障金，不再享受养老补助",
      facts: { ...sixty, paidInFullOn: "2012-07-01", allowanceAmount: "60" },
      value: { outcome: "pension", allowance: null },
    },
    {
      clause: "五(一)1",
      when: "22周岁，尚未选择：待本人选择",
      facts: { birthDate: "1990-01-01" },
      value: { band: "training-first", outcome: "not-chosen" },
    },
    {
      clause: "五(四)",
      when: "42周岁已缴清，填报个人账户储存额16000元：按储存额计发每月100元，低于待遇下限10元",
      facts: { choice: "pension", paidInFullOn: "2012-07-01", balance: "16000" },
      value: {
        pension: {
          monthlyAmount: "100.00", // 16000÷160
          calculatedFrom: "balance",
          meetsFloor: false,
          shortfall: "10.00", // 110−100
        },
      },
      finds: ["from-the-balance"],
    },
    {
      clause: "五(二)",
      when: "60周岁，2012年6月20日确认为补助对象：自次月起直接领取养老补助",
      facts: { ...sixty, allowanceAmount: "60", confirmedOn: "2012-06-20" },
      value: {
        band: "allowance-age",
        outcome: "allowance",
        allowance: { monthlyAmount: "60.00", entitled: true, firstMonth: "2012-07", meetsFloor: true }, // 60 ≥ 60
      },
    },
    {
      clause: "五(二)",
      when: "60周岁，选择参加养老保障并已缴清：享受养老保障金，不享受养老补助",
      facts: { ...sixty, choice: "pension", paidInFullOn: "2012-07-01", allowanceAmount: "60" },
      value: { outcome: "pension", allowance: null, pension: { monthlyAmount: "112.50", firstMonth: "2012-08" } }, // 18000÷160
    },
    {
      clause: "五(一)2",
      when: "42周岁，选择到龄领取养老补助：认定结果为养老补助",
      facts: { choice: "allowance" },
      value: { outcome: "allowance", allowance: { entitled: false, firstMonth: null, monthlyAmount: null } },
    },
    {
      clause: "六(二)2",
      when: "42周岁选择参保，通知后1个月内未办理参保缴费手续：养老保障视为放弃，改为享受养老补助",
      facts: { choice: "pension", noticeReceivedOn: "2012-06-30" },
      value: { payment: { deadline: "2012-07-30", status: "waived", waived: ["pension"] }, outcome: "allowance" },
    },
    {
      clause: "六(二)2",
      when: "42周岁未选择，通知后1个月内未办理参保缴费手续：养老保障视为放弃，改为享受养老补助",
      facts: { noticeReceivedOn: "2012-06-30" },
      value: {
        options: ["train", "wait-for-allowance"],
        payment: { status: "waived", waived: ["pension"] },
        outcome: "allowance",
      },
    },
    {
      clause: "五(二)",
      when: "确认年龄时58周岁、认定时65周岁，未参保：不再培训，可直接领取养老补助，也可参保",
      facts: { birthDate: "1953-05-10", on: "2019-01-01" },
      value: { age: 58, band: "pension-first", options: ["allowance-now", "enrol-in-pension"], outcome: "allowance" },
    },
    {
      clause: "五(一)1",
      when: "确认年龄时15周岁、认定时20周岁：不享受待遇，但可以培训",
      facts: { birthDate: "1997-01-01", on: "2017-06-01" },
      value: { band: "below-all-bands", options: ["train"], outcome: "none" },
    },
    {
      clause: "六(二)2",
      when: "收到通知1个月后才签订分次缴费协议：已视为放弃养老保障，协议不予认可，改为享受养老补助",
      facts: { choice: "pension", noticeReceivedOn: "2012-06-01", agreementSignedOn: "2012-07-03" },
      // 7月1日星期日，顺延至2日
      value: { payment: { deadline: "2012-07-02", status: "waived" }, instalmentPayment: null, outcome: "allowance" },
    },
    {
      clause: "五(四)",
      when: "42周岁先选择到龄领取养老补助、后缴清：视同选择参加养老保障",
      facts: { choice: "allowance", paidInFullOn: "2012-07-01" },
      value: { outcome: "pension", pension: { monthlyAmount: "112.50" }, allowance: null }, // 18000÷160
    },
    {
      clause: "六(二)1",
      when: "安置方案批准后2个月转入政府补贴：3个月内全部到位，未逾期",
      facts: { planApprovedOn: "2012-05-31", governmentTransferredOn: "2012-07-31" },
      value: { governmentFunding: { deadline: "2012-08-31", complete: true, onTime: true } },
    },
    {
      clause: "六(二)1",
      when: "安置方案批准后政府补贴尚未转入、3个月未满：未到位，未逾期",
      facts: { planApprovedOn: "2012-05-31" },
      value: { governmentFunding: { deadline: "2012-08-31", complete: false, onTime: true } },
    },
    {
      clause: "五(三)1",
      when: "方案下发前批准征地：按执行日期确认年龄，用执行上一年的全县耕地数",
      facts: {
        expropriationApprovedOn: "2008-06-30",
        county: [{ year: 2008, arableMu: "1.3", agriculturalPopulation: 1 }],
      },
      value: { referenceDate: { date: "2009-01-01", basis: "effective-date" }, age: 38 },
    },
    {
      clause: "五(二)",
      when: "60周岁，填报养老补助金额而未填报确认日期和平均补差：享受养老补助，能否领取和起始月无法认定",
      facts: { ...sixty, allowanceAmount: "60", averageDibaoTopUp: undefined },
      value: {
        outcome: "allowance",
        allowance: { entitled: null, firstMonth: null, monthlyAmount: null, floor: null },
      },
    },
    {
      clause: "五(二)",
      when: "当日满60周岁，选择参加养老保障、尚未缴费：按本人选择",
      facts: { on: "2030-03-02", choice: "pension" },
      value: { outcome: "pension", options: ["allowance-now", "enrol-in-pension"] },
      notFound: ["allowance-follows"],
    },
    {
      clause: "五(一)2",
      when: "确认年龄时42周岁，未参保也未选择，差1日满60周岁：待本人选择",
      facts: { on: "2030-03-01", confirmedOn: "2012-06-20", allowanceAmount: "60" },
      value: { options: ["train", "enrol-in-pension", "wait-for-allowance"], outcome: "not-chosen", allowance: null },
      notFound: ["allowance-follows"],
    },
    {
      clause: "五(二)",
      when: "确认年龄时42周岁，未参保也未选择，当日满60周岁：直接享受养老补助，也可申请参保",
      facts: { on: "2030-03-02", confirmedOn: "2012-06-20", allowanceAmount: "60" },
      value: {
        band: "pension-first",
        options: ["allowance-now", "enrol-in-pension"],
        outcome: "allowance",
        allowance: { entitled: true, firstMonth: "2030-04", monthlyAmount: "60.00" }, // 2030年3月2日满60周岁，次月
      },
      finds: ["allowance-follows"],
      unmet: [],
    },
    {
      clause: "六(一)2",
      when: "低保只认定2010、2011年，2010年签协议、2014年缴清，未填报各次缴费日期：每年一次，各年按当年资格",
      facts: {
        birthDate: "1976-01-01",
        expropriationApprovedOn: "2010-05-01",
        county: [{ year: 2009, arableMu: "1.3", agriculturalPopulation: 1 }],
        groups: [{ kind: "dibao", certifiedFor: [2010, 2011] }],
        agreementSignedOn: "2010-06-01",
        paidInFullOn: "2014-06-01",
        on: "2014-08-01",
      },
      value: {
        shares: {
          joint: "4680.00", // 3600×20%×2 + 3600×30%×3 = 720+720+1080×3
          government: "13320.00", // 18000−4680
        },
        options: ["train"],
        outcome: "pension",
      },
      finds: ["once-a-year"],
    },
    {
      clause: "六(一)2",
      when: "低保只认定2010、2011年，2011年和2012年各缴一次：两年各按当年资格",
      facts: {
        birthDate: "1976-01-01",
        expropriationApprovedOn: "2010-05-01",
        county: [{ year: 2009, arableMu: "1.3", agriculturalPopulation: 1 }],
        groups: [{ kind: "dibao", certifiedFor: [2010, 2011] }],
        agreementSignedOn: "2010-06-01",
        instalmentDates: ["2011-06-01", "2012-06-01"],
        paidInFullOn: "2012-06-01",
        on: "2014-08-01",
      },
      value: { shares: { joint: "4500.00" } }, // 9000×20% + 9000×30%
      notFound: ["once-a-year"],
    },
    {
      clause: "六(一)2",
      when: "2012年、2013年各缴一次、尚未缴清，低保只认定2012年：两年各按当年资格，不按查询日期测算",
      facts: {
        ...inInstalments,
        groups: [{ kind: "dibao", certifiedFor: [2012] }],
        instalmentDates: ["2012-06-10", "2013-03-01"],
      },
      value: { shares: { joint: "4500.00" }, instalmentPayment: { status: "pending" } }, // 9000×20% + 9000×30%
      notFound: ["priced-for-today", "once-a-year"],
    },
    {
      clause: "六(二)2",
      when: "签协议当年缴清：按缴清日期一次计算",
      facts: { ...inInstalments, paidInFullOn: "2012-07-20" },
      value: { shares: { joint: "5400.00", instalments: [] }, outcome: "pension" }, // 18000×30%
      notFound: ["once-a-year"],
    },
    {
      clause: "六(二)2",
      when: "应缴部分由村集体全额补助、已签协议，满60周岁时无缴费：个人无需缴费，视为缴清，享受养老保障金",
      facts: { ...inInstalments, villageContribution: "5400", on: "2013-08-01" },
      value: {
        instalmentPayment: { status: "paid-in-full", refund: null },
        outcome: "pension",
        pension: { firstMonth: "2013-06" }, // 2013年5月10日满60周岁，次月
      },
      finds: ["no-individual-contribution"],
      unmet: [],
    },
    {
      clause: "五(四)",
      when: "应缴部分由村集体全额补助，选择参加养老保障、未签协议也未缴清：不视为缴清",
      facts: { villageContribution: "5400", choice: "pension" },
      value: {
        instalmentPayment: null,
        options: ["train", "enrol-in-pension", "wait-for-allowance"],
        outcome: "pension",
      },
      notFound: ["no-individual-contribution"],
    },
    {
      clause: "六(二)2",
      when: "村集体补助5399.99元、已签协议，满60周岁时无缴费：个人尚欠一分，改为享受养老补助",
      facts: { ...inInstalments, villageContribution: "5399.99", on: "2013-08-01" },
      value: { instalmentPayment: { status: "defaulted" }, options: ["allowance-now"], outcome: "allowance" },
      unmet: ["no-default"],
      notFound: ["no-individual-contribution"],
    },
    {
      clause: "六(二)2",
      when: "58周岁签订分次缴费协议而未填报本人选择：视同选择参加养老保障，只可再培训",
      facts: { ...inInstalments, choice: undefined },
      value: { outcome: "pension", options: ["train"] },
    },
    {
      clause: "五",
      when: "已参加职工养老保险：不得参加养老保障和养老补助，只可培训",
      facts: { employeePension: { enrolledOn: "2012-08-01" }, noticeReceivedOn: "2012-07-15", choice: "pension" },
      value: { inScope: true, options: ["train"], shares: null, payment: null, outcome: "none" },
      notFound: ["priced-for-today"],
    },
    {
      clause: "五",
      when: "先缴清、次日参加职工养老保险：领导小组研究前养老保障保留",
      facts: { paidInFullOn: "2012-07-01", employeePension: { enrolledOn: "2012-07-02" } },
      value: { outcome: "pension", options: ["train"], shares: { joint: "5400.00" } }, // 18000×30%
      finds: ["pension-continues"],
      unmet: ["not-barred"],
    },
    {
      clause: "五",
      when: "同一日缴清并参加职工养老保险：不在其前，不得参加养老保障",
      facts: { paidInFullOn: "2012-07-02", employeePension: { enrolledOn: "2012-07-02" } },
      value: { outcome: "none", pension: null, shares: null },
      notFound: ["pension-continues"],
    },
    {
      clause: "五",
      when: "先签协议、后参加职工养老保险，满60周岁未缴清：不得改为享受养老补助",
      facts: { ...inInstalments, employeePension: { enrolledOn: "2013-01-01" }, on: "2013-08-01" },
      value: { instalmentPayment: { status: "defaulted" }, outcome: "none", options: [], allowance: null },
      unmet: ["no-default", "not-barred"],
    },
    {
      clause: "六(二)2",
      when: "认定当日签订分次缴费协议：已办理参保缴费手续",
      facts: { ...inInstalments, on: "2012-06-20" },
      value: { payment: { status: "completed" }, instalmentPayment: { status: "pending" } },
    },
    {
      clause: "六(二)2",
      when: "参保缴费手续截止日尚未办理：仍可办理，未放弃",
      facts: { choice: "pension", noticeReceivedOn: "2012-07-01" },
      value: { payment: { deadline: "2012-08-01", status: "pending", waived: [] }, outcome: "pension" },
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁前一日尚未缴清：仍可缴清，未逾期",
      facts: { ...inInstalments, on: "2013-05-09" },
      value: {
        payment: { status: "completed" },
        instalmentPayment: { deadline: "2013-05-09", status: "pending", refund: null },
        outcome: "pension",
        pension: {
          firstMonth: "2013-06", // 2013年5月10日满60周岁，次月
        },
      },
      finds: ["agreed-under-age", "no-default"],
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁当日尚未缴清：改为享受养老补助；未填报已缴金额，退还金额无法计算",
      facts: { ...inInstalments, on: "2013-05-10" },
      value: {
        instalmentPayment: { deadline: "2013-05-09", status: "defaulted", refund: null },
        outcome: "allowance",
        pension: null,
      },
      unmet: ["no-default"],
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁前一日缴清：享受养老保障金",
      facts: { ...inInstalments, on: "2013-08-01", paidInFullOn: "2013-05-09" },
      value: {
        instalmentPayment: { status: "paid-in-full", refund: null },
        outcome: "pension",
        pension: { monthlyAmount: "112.50", firstMonth: "2013-06" }, // 18000÷160
      },
    },
    {
      clause: "六(二)2",
      when: "认定次日才签订分次缴费协议：认定时尚未办理手续",
      facts: { ...inInstalments, on: "2012-06-19" },
      value: { payment: { status: "pending" }, instalmentPayment: null, outcome: "pension" },
    },
    {
      clause: "六(二)2",
      when: "62周岁签订分次缴费协议，认定日期为1个月的最后一日：协议不予认可，仍可一次性缴清",
      facts: { ...inInstalments, birthDate: "1950-05-10", on: "2012-07-02" }, // 7月1日星期日，顺延至2日
      value: { payment: { status: "pending" }, outcome: "pension" },
    },
    {
      clause: "五",
      when: "批准征地当日出生、当日确认为补助对象：0周岁，不享受待遇",
      facts: { birthDate: "2012-05-01", confirmedOn: "2012-05-01" },
      value: { age: 0, band: "below-all-bands", outcome: "none" },
    },
    {
      clause: "六(二)2",
      when: "确认年龄时不满16周岁而签订分次缴费协议，到60周岁未缴清：原不享受待遇，也不因此享受养老补助",
      facts: { ...inInstalments, birthDate: "2000-01-01", on: "2060-01-01" },
      value: { band: "below-all-bands", instalmentPayment: null, outcome: "none" },
      notFound: ["no-default"],
    },
    {
      clause: "五",
      when: "确认年龄时14周岁，到60周岁：不享受待遇，无须办理手续，也无出资",
      facts: {
        birthDate: "1997-12-17",
        noticeReceivedOn: "2013-02-01",
        agreementSignedOn: "2013-02-10",
        on: "2057-12-17",
      },
      value: {
        band: "below-all-bands",
        options: [],
        shares: null,
        payment: null,
        instalmentPayment: null,
        outcome: "none",
        pension: null,
        allowance: null,
      },
      notFound: ["priced-for-today", "no-default"],
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁后一直未缴清：自满60周岁的次月起按月领取养老补助",
      facts: { ...inInstalments, on: "2013-08-01", confirmedOn: "2012-05-20", allowanceAmount: "60" },
      value: {
        payment: { status: "completed" },
        instalmentPayment: { status: "defaulted" },
        outcome: "allowance",
        pension: null,
        allowance: { entitled: true, firstMonth: "2013-06" },
      },
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁后才缴清：不再享受养老保障，退还个人缴费5400元",
      facts: { ...inInstalments, on: "2013-08-01", paidInFullOn: "2013-07-20" },
      value: {
        instalmentPayment: {
          status: "defaulted",
          refund: {
            individual: "5400.00", // 18000×30%−0
            village: "0.00",
          },
        },
        outcome: "allowance",
        pension: null,
      },
      unmet: ["no-default"],
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁后才缴清，村集体补助1800元：退还本人3600元，退还村集体1800元",
      facts: { ...inInstalments, on: "2013-08-01", paidInFullOn: "2013-07-20", villageContribution: "1800" },
      value: {
        instalmentPayment: {
          refund: {
            individual: "3600.00", // 5400−1800
            village: "1800.00", // 如填报
          },
        },
      },
    },
    {
      clause: "六(二)2",
      when: "62周岁签订分次缴费协议：协议不予认可，1个月届满视为放弃养老保障，领取养老补助",
      facts: { ...inInstalments, birthDate: "1950-05-10" },
      value: {
        band: "allowance-age",
        payment: { deadline: "2012-07-02", status: "waived", waived: ["pension"] },
        instalmentPayment: null,
        outcome: "allowance",
        pension: null,
      },
      unmet: ["agreed-under-age"],
    },
    {
      clause: "六(二)2",
      when: "不属于工作对象而签订分次缴费协议：协议不予认可，不享受待遇",
      facts: { ...inInstalments, collectiveArableLand: false, on: "2013-08-01" },
      value: { instalmentPayment: null, outcome: "none" },
    },
    {
      clause: "三",
      when: "不属于工作对象：无应到位的政府补贴",
      facts: { planApprovedOn: "2012-05-01", collectiveArableLand: false },
      value: { inScope: false, shares: null, governmentFunding: null, outcome: "none" },
    },
    {
      clause: "三",
      when: "不属于工作对象而收到参保通知：无须办理参保缴费手续，不构成放弃",
      facts: { noticeReceivedOn: "2012-05-01", collectiveArableLand: false, on: "2012-06-02" },
      value: { inScope: false, payment: null, outcome: "none" },
    },
    {
      clause: "五",
      when: "确认年龄时不满16周岁，安置方案已批准：无应到位的政府补贴",
      facts: { planApprovedOn: "2012-05-01", birthDate: "2000-01-01" },
      value: { band: "below-all-bands", governmentFunding: null },
    },
    {
      clause: "三",
      when: "不属于工作对象而选择参加养老保障：不享受待遇",
      facts: { collectiveArableLand: false, choice: "pension" },
      value: { inScope: false, options: [], shares: null, outcome: "none", pension: null },
    },
    {
      clause: "五",
      when: "确认年龄时不满16周岁：不享受待遇",
      facts: { birthDate: "2000-01-01" },
      value: { inScope: true, band: "below-all-bands", options: [], outcome: "none" },
    },
    {
      clause: "六(二)2",
      when: "分3次缴清，日期未按先后填报：最后一次即缴清日期，参加养老保障",
      facts: {
        ...inInstalments,
        instalmentDates: ["2012-07-20", "2012-06-20", "2012-07-01"],
        paidInFullOn: "2012-07-20",
      },
      value: { shares: { individual: "5400.00" }, outcome: "pension" }, // 18000×30%
    },
    {
      clause: "五(二)",
      when: "确认年龄时42周岁，逾期未办理缴费手续，当日满60周岁：已放弃养老保障，享受养老补助，不是因为没有选择",
      facts: { on: "2030-03-02", noticeReceivedOn: "2012-06-01" },
      value: { payment: { waived: ["pension"] }, outcome: "allowance" },
      notFound: ["allowance-follows"],
    },
    {
      clause: "六(二)2",
      when: "先签协议、后参加职工养老保险，到期未缴清：退款，不享受待遇，养老保障不再延续",
      facts: { ...inInstalments, employeePension: { enrolledOn: "2013-01-01" }, on: "2013-08-01" },
      value: { instalmentPayment: { status: "defaulted" }, outcome: "none" },
      notFound: ["pension-continues"],
    },
    {
      clause: "五(二)",
      when: "60周岁，尚未确认为补助对象，本县每月60元：预计金额60元",
      facts: { ...sixty, allowanceAmount: "60" },
      value: { outcome: "allowance", allowance: { expectedAmount: "60.00" } },
    },
    {
      clause: "五(一)1",
      when: "22周岁选择到龄领取养老补助，按“只有第二年龄段可以到龄领取”口径：不可选择，不享受待遇",
      readings: { "allowance-for-under-35": "second-band-only" },
      facts: { birthDate: "1990-01-01", choice: "allowance" },
      value: { options: ["train", "enrol-in-pension"], outcome: "none" },
    },
    {
      clause: "六(二)2",
      when: "42周岁选择参保，通知后1个月内未办理手续，按“养老保障和养老补助都放弃”口径：不享受待遇",
      readings: { "waiver-covers": "pension-and-allowance" },
      facts: { choice: "pension", noticeReceivedOn: "2012-06-30" },
      value: { payment: { waived: ["pension", "allowance"] }, outcome: "none" },
    },
    {
      clause: "六(二)2",
      when: "42周岁已选择到龄领取养老补助，通知后1个月内未办理手续，按“养老保障和养老补助都放弃”口径：保留养老补助",
      readings: { "waiver-covers": "pension-and-allowance" },
      facts: { choice: "allowance", noticeReceivedOn: "2012-06-30" },
      value: { payment: { status: "waived", waived: ["pension"] }, outcome: "allowance" },
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁当日尚未缴清，按“包括生日当天”口径：仍可缴清",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { ...inInstalments, on: "2013-05-10" },
      value: { instalmentPayment: { deadline: "2013-05-10", status: "pending" }, outcome: "pension" },
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁后才缴清，按“退还本息”口径：未填报利息，退还金额无法计算",
      readings: { "default-refund": "principal-and-interest" },
      facts: { ...inInstalments, on: "2013-08-01", paidInFullOn: "2013-07-20" },
      value: {
        instalmentPayment: { status: "defaulted", refund: { individual: null, village: "0.00", retainedByFund: null } },
        outcome: "allowance",
      },
    },
    {
      clause: "六(二)2",
      when: "分次缴费，满60周岁后才缴清，按“退还本息”口径：村集体补助1800元仍全部退还村集体",
      readings: { "default-refund": "principal-and-interest" },
      facts: { ...inInstalments, on: "2013-08-01", paidInFullOn: "2013-07-20", villageContribution: "1800" },
      value: { instalmentPayment: { refund: { individual: null, village: "1800.00" } } },
    },
    {
      clause: "六(二)2",
      when: "33周岁参保、到60周岁未缴清，按“只有第二年龄段可以到龄领取”口径：仍改为享受养老补助",
      readings: { "allowance-for-under-35": "second-band-only" },
      facts: { ...inInstalments, birthDate: "1978-05-10", on: "2038-05-10" },
      value: { band: "training-first", options: ["allowance-now"], outcome: "allowance" },
    },
    {
      clause: "五(二)",
      when: "确认年龄时42周岁，满60周岁当日缴清，按“由个人和村集体全额出资”口径：政府不予补贴，个人出资18000元",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { on: "2030-04-01", paidInFullOn: "2030-03-02" },
      value: { outcome: "pension", shares: { government: "0.00", individual: "18000.00" } },
    },
    {
      clause: "六(二)2",
      when: "到龄前签订协议、到龄后才缴清，按“由个人和村集体全额出资”口径：参保时未到龄，退还个人缴费5400元",
      readings: { "late-enrolment-share": "full-amount" },
      facts: {
        ...inInstalments,
        agreementSignedOn: "2013-05-01",
        on: "2013-08-01",
        paidInFullOn: "2013-07-20",
        noticeReceivedOn: undefined,
      },
      value: { instalmentPayment: { status: "defaulted", refund: { individual: "5400.00" } } }, // 18000×30%
    },
    {
      clause: "五(二)",
      when: "确认年龄时42周岁，未参保也未选择，当日满60周岁，按“须本人申请”口径：待本人选择",
      readings: { "allowance-at-age": "on-application" },
      facts: { on: "2030-03-02" },
      value: { options: ["allowance-now", "enrol-in-pension"], outcome: "not-chosen", allowance: null },
      no: ["allowance-follows"],
    },
    {
      clause: "五(一)2",
      when: "逾期未办理缴费手续，当日满60周岁而未申请补助，按“须本人申请”口径：待本人选择，只可领取补助",
      readings: { "allowance-at-age": "on-application" },
      facts: { on: "2030-03-02", noticeReceivedOn: "2012-06-01", confirmedOn: "2012-05-20" },
      value: { payment: { status: "waived" }, options: ["allowance-now"], outcome: "not-chosen", allowance: null },
      finds: ["must-apply"],
    },
    {
      clause: "五(一)2",
      when: "逾期才缴清、42周岁，未申请补助，按“须本人申请”口径：待本人选择",
      readings: { "allowance-at-age": "on-application" },
      facts: { noticeReceivedOn: "2012-06-01", paidInFullOn: "2012-07-10" }, // 最迟2012年7月2日（1日为星期日）
      value: { payment: { status: "waived" }, options: ["train", "wait-for-allowance"], outcome: "not-chosen" },
      finds: ["must-apply"],
    },
    {
      clause: "五(一)2",
      when: "逾期未办理缴费手续，已申请到龄领取补助，按“须本人申请”口径：到龄领取养老补助",
      readings: { "allowance-at-age": "on-application" },
      facts: { on: "2030-03-02", noticeReceivedOn: "2012-06-01", confirmedOn: "2012-05-20", choice: "allowance" },
      value: { outcome: "allowance", allowance: { entitled: true, firstMonth: "2030-04" } }, // 2030年3月2日满60周岁，次月
      notFound: ["must-apply"],
    },
    {
      clause: "五(二)",
      when: "60周岁，逾期未办理缴费手续，按“须本人申请”口径：确认年龄时已到龄，仍直接享受养老补助",
      readings: { "allowance-at-age": "on-application" },
      facts: { ...sixty, noticeReceivedOn: "2012-06-01" },
      value: { payment: { status: "waived" }, outcome: "allowance" },
      notFound: ["must-apply"],
    },
    {
      clause: "六(二)2",
      when: "分次缴费未缴清、未申请补助，按“须本人申请”口径：仍改为享受养老补助",
      readings: { "allowance-at-age": "on-application" },
      facts: { ...inInstalments, on: "2013-08-01" },
      value: { instalmentPayment: { status: "defaulted" }, outcome: "allowance" },
      notFound: ["must-apply"],
    },
    {
      clause: "五(二)",
      when: "60周岁，按“须本人申请”口径：确认年龄时已到龄，仍直接享受养老补助",
      readings: { "allowance-at-age": "on-application" },
      facts: sixty,
      value: { outcome: "allowance" },
      notFound: ["allowance-follows"],
    },
    {
      clause: "五(二)",
      when: "60周岁，未填报低保标准，按“两项待遇均须达到其中较高的一项”口径：可以领取，待遇下限无法核对",
      readings: { "benefit-floor": "both-for-both" },
      facts: { ...sixty, dibaoStandard: undefined, confirmedOn: "2012-05-20", allowanceAmount: "60" },
      value: { allowance: { entitled: true, monthlyAmount: "60.00", floor: null } },
    },
    {
      clause: "五",
      when: "已退出职工养老保险，按“退出后不再受限制”口径：可以参保",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      facts: { employeePension: { enrolledOn: "2011-01-01", withdrawnOn: "2012-01-01" } },
      value: { outcome: "not-chosen" },
    },
    {
      clause: "五",
      when: "先缴清、后参加职工养老保险又退出，按“退出后不再受限制”口径：养老保障不受影响",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      facts: { paidInFullOn: "2012-06-01", employeePension: { enrolledOn: "2012-06-10", withdrawnOn: "2012-07-01" } },
      value: { outcome: "pension" },
      finds: ["not-barred"],
      notFound: ["pension-continues"],
    },
    {
      clause: "五(二)",
      when: "确认年龄时15周岁、到60周岁未选择，按“到龄后进入第一年龄段”口径：直接享受养老补助",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-01-01", on: "2057-01-01" },
      value: { band: "training-first", outcome: "allowance" },
    },
    {
      clause: "五(四)",
      when: "满60周岁后参保、2199年10月缴清，按“缴清后须等待”口径、等待1个月：自12月起领取",
      readings: { "late-enrolment-start": "after-a-wait" },
      figures: { lateEnrolmentWait: "1" },
      facts: { ...sixty, choice: "pension", paidInFullOn: "2199-10-31", on: "2199-12-31" },
      value: {
        pension: {
          firstMonth: "2199-12", // 10月31日加1个月为11月30日，次月
        },
      },
    },
    {
      clause: "五(一)2",
      when: "42周岁，尚未选择、没有放弃，按“须本人申请”口径：不涉及补助的申请",
      readings: { "allowance-at-age": "on-application" },
      value: { outcome: "not-chosen" },
      notFound: ["must-apply"],
    },
    {
      clause: "六(二)2",
      when: "42周岁逾期未办理，按“养老保障和养老补助都放弃”“须本人申请”口径：不享受待遇，仍可培训，无须再申请",
      readings: { "waiver-covers": "pension-and-allowance", "allowance-at-age": "on-application" },
      facts: { noticeReceivedOn: "2012-06-01" },
      value: { payment: { waived: ["pension", "allowance"] }, options: ["train"], outcome: "none" },
      notFound: ["must-apply"],
    },
    {
      clause: "五(二)",
      when: "方案执行当日认定，当日满60周岁：享受养老补助",
      figures: { issuedOn: "2009-12-10", effectiveFrom: "2010-01-01" },
      facts: {
        birthDate: "1950-01-01",
        expropriationApprovedOn: "2009-01-15",
        county: [{ year: 2009, arableMu: "1.3", agriculturalPopulation: 1 }],
        on: "2010-01-01",
      },
      value: { referenceDate: { date: "2010-01-01", basis: "effective-date" }, age: 60, outcome: "allowance" },
    },
    {
      clause: "五",
      when: "本县未规定下发日期：无法确认年龄",
      figures: { issuedOn: undefined },
      faults: [["figures.issuedOn", "no-value-on-date"]],
    },
    {
      clause: "五",
      when: "出生、批准征地、缴清、收到通知、安置方案批准均晚于认定日期，特殊人群类别不在可选范围：一并指出",
      facts: {
        birthDate: "2013-01-01",
        expropriationApprovedOn: "2012-09-01",
        paidInFullOn: "2012-09-02",
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
        ["paidInFullOn", "contradiction"],
        ["noticeReceivedOn", "contradiction"],
        ["planApprovedOn", "contradiction"],
      ],
    },
    {
      clause: "六(一)2",
      when: "村集体补助的金额和比例都填报，退出职工养老保险早于参加：一并指出",
      facts: { villageShare: "10%", employeePension: { enrolledOn: "2012-02-01", withdrawnOn: "2012-01-31" } },
      faults: [
        ["villageContribution", "contradiction"],
        ["employeePension", "contradiction"],
      ],
    },
    {
      clause: "五(四)",
      when: "缴清日期为出生前一日：矛盾",
      facts: { paidInFullOn: "1970-03-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "最后一次缴费在缴清日期次日：矛盾",
      facts: { ...inInstalments, instalmentDates: ["2012-07-21", "2012-06-20"], paidInFullOn: "2012-07-20" },
      faults: [["instalmentDates", "contradiction"]],
    },
    {
      clause: "五(二)",
      when: "确认为补助对象日期为出生前一日：矛盾",
      facts: { confirmedOn: "1970-03-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "收到参保通知日期为出生前一日：矛盾",
      facts: { noticeReceivedOn: "1970-03-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "签订分次缴费协议日期为出生前一日：矛盾",
      facts: { agreementSignedOn: "1970-03-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "五(四)",
      when: "满60周岁后参保、2199年12月缴清：2200年才能领取，超出日期范围",
      facts: { ...sixty, choice: "pension", paidInFullOn: "2199-12-01", on: "2199-12-31" },
      faults: [["paidInFullOn", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "满60周岁后参保、尚未缴清，2199年12月认定：2200年才能领取，超出日期范围",
      facts: { ...sixty, choice: "pension", on: "2199-12-31" },
      faults: [["on", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "满60周岁后参保、2199年11月缴清，按“缴清后须等待”口径、等待1个月：2200年才能领取，超出日期范围",
      readings: { "late-enrolment-start": "after-a-wait" },
      figures: { lateEnrolmentWait: "1" },
      facts: { ...sixty, choice: "pension", paidInFullOn: "2199-11-30", on: "2199-12-31" },
      faults: [["paidInFullOn", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "满60周岁后参保、尚未缴清，2199年11月认定，按“缴清后须等待”口径、等待1个月：2200年才能领取，超出日期范围",
      readings: { "late-enrolment-start": "after-a-wait" },
      figures: { lateEnrolmentWait: "1" },
      facts: { ...sixty, choice: "pension", on: "2199-11-30" },
      faults: [["on", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "满60周岁前参保、2199年12月满60周岁：2200年才能领取，超出日期范围",
      facts: {
        birthDate: "2139-12-01",
        expropriationApprovedOn: "2190-05-01",
        county: [{ year: 2189, arableMu: "1.3", agriculturalPopulation: 1 }],
        choice: "pension",
        paidInFullOn: "2190-07-01",
        on: "2190-08-01",
      },
      faults: [["birthDate", "out-of-range"]],
    },
    {
      clause: "三",
      when: "家庭人口少于在册农业人口：矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 2 } },
      faults: [["household", "contradiction"]],
    },
    {
      clause: "五(二)",
      when: "方案执行前一日认定：方案尚未执行，不予认定",
      figures: { issuedOn: "2009-12-10", effectiveFrom: "2010-01-01" },
      facts: {
        birthDate: "1949-12-31",
        expropriationApprovedOn: "2009-01-15",
        county: [{ year: 2009, arableMu: "1.3", agriculturalPopulation: 1 }],
        on: "2009-12-31",
      },
      faults: [["on", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "方案执行前一日缴清：方案尚未执行，不予认定",
      figures: { issuedOn: "2009-12-10", effectiveFrom: "2010-01-01" },
      facts: { expropriationApprovedOn: "2009-01-15", paidInFullOn: "2009-12-31" },
      faults: [["paidInFullOn", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "方案执行之前认定：没有适用的方案，指出认定日期",
      facts: { on: "2008-12-31", expropriationApprovedOn: "2008-05-01" },
      faults: [["on", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
