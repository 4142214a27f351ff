import { enrolmentTerms } from "../../../../src/policies/landless-farmers/enrolment/enrolment-terms.ts";
import type { CaseTable } from "../../../support/cases.ts";

const twoDaughter = [{ kind: "two-daughter", certifiedFor: [2012] }];

/** 三、五 — 1970年出生，2012年5月1日确认，各项条件都符合。政府补贴18000×70% = 12600元，其余5400元由个人和村集体出资。 */
export default {
  rule: enrolmentTerms,
  given: {
    birthDate: "1970-03-02",
    referenceDate: "2012-05-01",
    expropriatedByGovernment: true,
    collectiveArableLand: true,
    hadContractRight: true,
    registeredAtExpropriation: true,
    household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
    county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }],
    groups: [],
    villageContribution: "0",
    paidOn: "2012-06-01",
  },
  rows: [
    {
      clause: "五",
      when: "42周岁、各项条件均符合：可以参保，个人和村集体出资5400元",
      value: {
        inScope: true,
        age: 42,
        band: "pension-first",
        eligible: true,
        shares: {
          joint: "5400.00", // 18000×30%
        },
      },
      unmet: [],
    },
    {
      clause: "六(一)2",
      when: "村集体补助1800元：其余3600元由个人缴费",
      facts: { villageContribution: "1800" },
      value: {
        shares: {
          village: "1800.00", // 如填报
          individual: "3600.00", // 5400−1800
        },
      },
    },
    {
      clause: "六(一)2",
      when: "2012年认定的二女结扎户、2012年缴费：个人和村集体出资3600元",
      facts: { groups: twoDaughter },
      value: {
        shares: {
          government: "14400.00", // 18000×80%
          joint: "3600.00", // 18000×20%
          group: "two-daughter",
        },
      },
    },
    {
      clause: "五",
      when: "确认年龄时差1日满16周岁：不属于任何年龄段，不能参保",
      facts: { birthDate: "1996-05-02" },
      value: { inScope: true, age: 15, band: "below-all-bands", eligible: false, shares: null },
      unmet: ["may-enrol"],
    },
    {
      clause: "五",
      when: "确认年龄当日满16周岁：可以参保",
      facts: { birthDate: "1996-05-01" },
      value: { age: 16, band: "training-first", eligible: true },
    },
    {
      clause: "六(一)2",
      when: "2012年认定的二女结扎户、2013年元旦缴费：缴费当年未认定，个人和村集体出资5400元",
      facts: { groups: twoDaughter, paidOn: "2013-01-01" },
      value: {
        shares: {
          joint: "5400.00", // 18000×30%
          group: null,
        },
      },
    },
    {
      clause: "五(二)",
      when: "确认年龄当日满60周岁：可以参保，出资比例相同",
      facts: { birthDate: "1952-05-01" },
      value: { band: "allowance-age", eligible: true, shares: { joint: "5400.00" } }, // 18000×30%
    },
    {
      clause: "五",
      when: "确认年龄时15周岁、缴费当日满16周岁：不属于任何年龄段，不能参保",
      facts: { birthDate: "1996-06-01" },
      value: { band: "below-all-bands", eligible: false, shares: null },
    },
    {
      clause: "五",
      when: "确认年龄当日出生：不属于任何年龄段，不能参保",
      facts: { birthDate: "2012-05-01" },
      value: { age: 0, band: "below-all-bands" },
    },
    {
      clause: "三",
      when: "征地时不享有承包权：不属于工作对象，不能参保",
      facts: { hadContractRight: false },
      value: { inScope: false, unmet: ["contract-right"], eligible: false, options: ["train"], shares: null },
      unmet: ["in-scope", "may-enrol"],
    },
    {
      clause: "三",
      when: "征收的不是农村集体耕地：不属于工作对象，不列出任何选择",
      facts: { collectiveArableLand: false },
      value: { inScope: false, eligible: false, options: [], shares: null },
    },
    {
      clause: "五",
      when: "缴费前已参加职工养老保险：不得再参保，只可培训",
      facts: { employeePension: { enrolledOn: "2012-06-01" } },
      value: { inScope: true, eligible: false, options: ["train"], shares: null },
      unmet: ["not-barred", "may-enrol"],
    },
    {
      clause: "五",
      when: "缴费次日才参加职工养老保险：缴费时不受限制，可以参保",
      facts: { employeePension: { enrolledOn: "2012-06-02" } },
      value: { eligible: true },
      unmet: [],
    },
    {
      clause: "五",
      when: "已退出职工养老保险：一经选择不可变更，不得再参保",
      facts: { employeePension: { enrolledOn: "2011-06-01", withdrawnOn: "2012-01-01" } },
      value: { eligible: false, shares: null },
      unmet: ["not-barred", "may-enrol"],
    },
    {
      clause: "六(一)2",
      when: "2012年认定的二女结扎户、2012年参保、2013年元旦缴费，按“以参保当年的资格为准”口径：个人和村集体出资3600元",
      readings: { "status-year": "year-of-enrolment" },
      facts: { groups: twoDaughter, paidOn: "2013-01-01", enrolledOn: "2012-12-20" },
      value: { shares: { joint: "3600.00", group: "two-daughter" } }, // 18000×20%
    },
    {
      clause: "六(一)2",
      when: "2012年认定的二女结扎户、2014年失去特殊人群资格，按“补缴差额”口径：应补缴1800元",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter, statusLostIn: 2014 },
      value: { shares: { differenceDue: "1800.00" } }, // 14400−12600
    },
    {
      clause: "五",
      when: "缴费当日退出职工养老保险，按“退出后不再受限制”口径：可以参保",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      facts: { employeePension: { enrolledOn: "2011-06-01", withdrawnOn: "2012-06-01" } },
      value: { eligible: true },
      finds: ["not-barred"],
      unmet: [],
    },
    {
      clause: "五",
      when: "缴费次日才退出职工养老保险，按“退出后不再受限制”口径：缴费时仍受限制，不得参保",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      facts: { employeePension: { enrolledOn: "2011-06-01", withdrawnOn: "2012-06-02" } },
      value: { eligible: false },
    },
    {
      clause: "三",
      when: "征地时不享有承包权，按“只限第三部分的工作对象”口径：不列出培训",
      readings: { "free-training-eligibility": "in-scope-only" },
      facts: { hadContractRight: false },
      value: { inScope: false, options: [] },
    },
    {
      clause: "五(二)",
      when: "确认年龄当日满60周岁，按“由个人和村集体全额出资”口径：政府不予补贴，个人和村集体出资18000元",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { birthDate: "1952-05-01" },
      value: { shares: { government: "0.00", joint: "18000.00" } }, // 18000−0
    },
    {
      clause: "五(二)",
      when: "确认年龄时59周岁，缴费当日满60周岁，按“由个人和村集体全额出资”口径：政府不予补贴",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { birthDate: "1952-06-01" },
      value: { band: "pension-first", shares: { government: "0.00", joint: "18000.00" } }, // 18000−0
    },
    {
      clause: "六(一)2",
      when: "确认年龄时59周岁，缴费次日满60周岁，按“由个人和村集体全额出资”口径：政府补贴70%",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { birthDate: "1952-06-02" },
      value: { shares: { government: "12600.00", joint: "5400.00" } }, // 18000×70%
    },
    {
      clause: "六(一)2",
      when: "首次缴费次日满60周岁，按“由个人和村集体全额出资”口径：参保时未到龄，政府补贴70%",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { birthDate: "1952-06-02", instalmentDates: ["2012-07-01", "2012-06-01"], paidOn: "2012-07-01" },
      value: { shares: { government: "12600.00" } },
    },
    {
      clause: "六(一)2",
      when: "签订分次缴费协议次日满60周岁，其后缴费，按“由个人和村集体全额出资”口径：政府补贴70%",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { birthDate: "1952-05-21", agreementSignedOn: "2012-05-20" },
      value: { shares: { government: "12600.00" } },
    },
    {
      clause: "五",
      when: "确认年龄时15周岁、缴费当日满16周岁，按“到龄后进入第一年龄段”口径：可以参保",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1996-06-01" },
      value: { band: "training-first", age: 16, eligible: true },
    },
    {
      clause: "五(二)",
      when: "查询时59周岁，满60周岁后才缴费，按“由个人和村集体全额出资”口径：缴费时已到龄，政府不予补贴",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { birthDate: "1952-06-15", on: "2012-06-01", paidOn: "2012-06-20" },
      value: { eligible: true, shares: { government: "0.00", joint: "18000.00" } },
    },
    {
      clause: "五",
      when: "村集体补助有三位小数、出生日期晚于年龄确认基准日：一并指出",
      facts: { birthDate: "2012-05-02", villageContribution: "0.001" },
      faults: [
        ["villageContribution", "too-precise"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "五",
      when: "退出职工养老保险早于参加：矛盾",
      facts: { employeePension: { enrolledOn: "2011-06-01", withdrawnOn: "2011-05-31" } },
      faults: [["employeePension", "contradiction"]],
    },
    {
      clause: "三",
      when: "家庭人口少于在册农业人口：矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 2 } },
      faults: [["household", "contradiction"]],
    },
    {
      clause: "五",
      when: "缴费日期早于方案执行日期：方案尚未执行，不予认定",
      figures: { effectiveFrom: "2013-01-01" },
      faults: [["paidOn", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
