import { enrolmentTerms } from "../../../src/policies/landless-farmers/enrolment-terms.ts";
import type { CaseTable } from "../../support/cases.ts";

const twoDaughter = [{ kind: "two-daughter", certifiedFor: [2012] }];

/** 三、五 — 1970年出生，2012年5月1日确认，各项条件都符合。 */
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
      when: "42周岁，条件都符合：可以参保，个人和村集体出5400元",
      value: {
        inScope: true,
        age: 42,
        band: "pension-first",
        eligible: true,
        shares: { joint: "5400.00" },
      }, // 18000×30%
      unmet: [],
    },
    {
      clause: "三",
      when: "没有承包权：不是工作对象，不能参保",
      facts: { hadContractRight: false },
      value: { inScope: false, unmet: ["contract-right"], eligible: false },
      unmet: ["in-scope", "may-enrol"],
    },
    {
      clause: "五",
      when: "确认时差一天满16周岁：没有年龄段，不能参保",
      facts: { birthDate: "1996-05-02" },
      value: { inScope: true, age: 15, band: "below-all-bands", eligible: false, shares: null },
      unmet: ["may-enrol"],
    },
    {
      clause: "五",
      when: "确认当天满16周岁",
      facts: { birthDate: "1996-05-01" },
      value: { age: 16, band: "training-first", eligible: true },
    },
    {
      clause: "五",
      when: "村集体出1800元，其余由个人出",
      facts: { villageContribution: "1800" },
      value: { shares: { village: "1800.00", individual: "3600.00" } }, // 5400−1800
    },
    {
      clause: "五",
      when: "2012年认定的二女结扎户，2012年缴费：个人和村集体出3600元",
      facts: { groups: twoDaughter },
      value: { shares: { government: "14400.00", joint: "3600.00", group: "two-daughter" } }, // 18000×80%；18000×20%
    },
    {
      clause: "五",
      when: "同一户，2013年缴费：那一年没有认定",
      facts: { groups: twoDaughter, paidOn: "2013-01-01" },
      value: { shares: { joint: "5400.00", group: null } }, // 18000×30%
    },
    {
      clause: "五",
      when: "同一户，2013年缴费，看参保当年",
      readings: { "status-year": "year-of-enrolment" },
      facts: { groups: twoDaughter, paidOn: "2013-01-01", enrolledOn: "2012-12-20" },
      value: { shares: { joint: "3600.00", group: "two-daughter" } },
    },
    {
      clause: "五",
      when: "同一户，2014年失去身份，补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter, statusLostIn: 2014 },
      value: { shares: { differenceDue: "1800.00" } }, // 14400−12600
    },
    {
      clause: "五",
      when: "确认当天满60周岁：可以参保，比例相同",
      facts: { birthDate: "1952-05-01" },
      value: { band: "allowance-age", eligible: true, shares: { joint: "5400.00" } },
    },
    {
      clause: "五",
      when: "同一人，到补助年龄后参保的全额自付",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { birthDate: "1952-05-01" },
      value: { shares: { government: "0.00", joint: "18000.00" } },
    },
    {
      clause: "五",
      when: "确认时15周岁，缴费当天满16周岁：没有年龄段，不能参保",
      facts: { birthDate: "1996-06-01" },
      value: { band: "below-all-bands", eligible: false, shares: null },
    },
    {
      clause: "五",
      when: "同一人，年满16周岁后进入年龄段：可以参保",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1996-06-01" },
      value: { band: "training-first", age: 16, eligible: true },
    },
    {
      clause: "五",
      when: "确认当天出生：没有年龄段",
      facts: { birthDate: "2012-05-01" },
      value: { age: 0, band: "below-all-bands" },
    },
    {
      clause: "五",
      when: "出生晚于确认之日、村集体出资三位小数：一次列出",
      facts: { birthDate: "2012-05-02", villageContribution: "0.001" },
      faults: [
        ["villageContribution", "too-precise"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "三",
      when: "家庭人口比在册农业人口少：矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 2 } },
      faults: [["household", "contradiction"]],
    },
  ],
} satisfies CaseTable;
