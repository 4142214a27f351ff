import { fundingShares } from "../../../src/policies/landless-farmers/funding-shares.ts";
import type { CaseTable } from "../../support/cases.ts";

const twoDaughter = [{ kind: "two-daughter", certifiedFor: [2012] }];

/** 五、六(一)2 — 筹资规模18000元，由政府、村集体和个人出资。 */
export default {
  rule: fundingShares,
  given: { groups: [], paidOn: "2012-05-01", villageContribution: "0" },
  rows: [
    {
      clause: "六(一)2",
      when: "普通人员：政府70%，个人和村集体30%",
      value: { total: "18000.00", government: "12600.00", joint: "5400.00", group: null }, // 18000×70% = 12600；18000−12600 = 5400
      finds: ["ordinary-share"],
    },
    {
      clause: "六(一)2",
      when: "二女结扎户：政府80%，个人和村集体20%",
      facts: { groups: twoDaughter },
      value: { government: "14400.00", joint: "3600.00", group: "two-daughter" }, // 18000×80% = 14400；18000−14400 = 3600
      finds: ["preferential-share"],
    },
    {
      clause: "七(三)11",
      when: "村集体出1800元，其余由个人出",
      facts: { villageContribution: "1800" },
      value: { village: "1800.00", individual: "3600.00" }, // 5400−1800 = 3600
      finds: ["village-contribution"],
    },
    {
      clause: "七(三)11",
      when: "村集体把5400元全部出了",
      facts: { villageContribution: "5400.00" },
      value: { village: "5400.00", individual: "0.00" },
    },
    {
      clause: "七(三)11",
      when: "村集体出资超过共同部分一分",
      facts: { villageContribution: "5400.01" },
      faults: [["villageContribution", "out-of-range"]],
    },
    {
      clause: "七(三)11",
      when: "没有给出村集体出资：按0计，并写明",
      facts: { villageContribution: undefined },
      value: { village: "0.00", individual: "5400.00" },
      finds: ["no-village-contribution"],
    },
    {
      clause: "五(二)",
      when: "到补助年龄后参保：比例相同",
      facts: { band: "allowance-age" },
      value: { government: "12600.00", joint: "5400.00" },
      unmet: [],
      finds: ["three-payers"],
    },
    {
      clause: "五(二)",
      when: "到补助年龄后参保，全额自付",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { band: "allowance-age" },
      value: { government: "0.00", joint: "18000.00" },
      unmet: ["three-payers"],
      finds: ["late-enrolment-alone"],
    },
    {
      clause: "五(二)",
      when: "到补助年龄后参保的全额自付，59周岁参保的不受影响",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { band: "pension-first" },
      value: { government: "12600.00", joint: "5400.00" },
    },
    {
      clause: "五(二)",
      when: "全额自付与否要看年龄段，但没有给出",
      readings: { "late-enrolment-share": "full-amount" },
      faults: [["band", "missing"]],
    },
    {
      clause: "六(一)2",
      when: "缴费后失去身份：不追缴",
      facts: { groups: twoDaughter, statusLostIn: 2014 },
      value: { differenceDue: "0.00" },
    },
    {
      clause: "六(一)2",
      when: "缴费后失去身份，补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter, statusLostIn: 2014 },
      value: { differenceDue: "1800.00" }, // 14400−12600 = 1800
      finds: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "追缴的解读，身份一直没有失去：不补缴",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter },
      value: { government: "14400.00", differenceDue: "0.00" },
      notFound: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "低保只认定到2011年、按一般比例缴费，2013年失去身份：没有享受过优惠，没有差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: [{ kind: "dibao", certifiedFor: [2011] }], statusLostIn: 2013 },
      value: { government: "12600.00", differenceDue: "0.00" },
      notFound: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "缴费以后当年就失去身份：当年的认定是失去以前的，补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter, statusLostIn: 2012 },
      value: { differenceDue: "1800.00" }, // 14400−12600
      finds: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "两类都认定，缴费以后当年失去其中一类：另一类仍在，不补缴",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2012] }], statusLostIn: 2012 },
      value: { differenceDue: "0.00" },
      finds: ["preference-continues"],
    },
    {
      clause: "六(一)2",
      when: "同一类写了两次，缴费以后当年失去：没有另一类，补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, ...twoDaughter], statusLostIn: 2012 },
      value: { differenceDue: "1800.00" }, // 14400−12600
      finds: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "同一类写了两次，其中一次认定了2013年，却说2013年失去身份：矛盾",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "two-daughter", certifiedFor: [2013] }], statusLostIn: 2013 },
      faults: [["statusLostIn", "contradiction"]],
    },
    {
      clause: "六(一)2",
      when: "以前年度失去过身份、缴费当年又认定：不补缴",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter, statusLostIn: 2011 },
      value: { government: "14400.00", differenceDue: "0.00" },
    },
    {
      clause: "六(一)2",
      when: "2013年失去二女结扎户身份，独生子女户仍在认定：不补缴",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2012, 2013, 2014] }], statusLostIn: 2013 },
      value: { group: "two-daughter", differenceDue: "0.00" },
      finds: ["preference-continues"],
    },
    {
      clause: "六(一)2",
      when: "2013年两类都失去：补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2012, 2014] }], statusLostIn: 2013 },
      value: { differenceDue: "1800.00" }, // 14400−12600
    },
    {
      clause: "六(一)2",
      when: "2013年失去二女结扎户身份，独生子女是儿子，只有独女户才算：补缴差额",
      readings: { "status-year": "claw-back", "one-child-household": "daughter-only" },
      facts: {
        groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2012, 2013], child: "son" }],
        statusLostIn: 2013,
      },
      value: { differenceDue: "1800.00" }, // 14400−12600
    },
    {
      clause: "六(一)2",
      when: "每一类在2013年都已认定，却说2013年失去身份：矛盾",
      readings: { "status-year": "claw-back" },
      facts: {
        groups: [
          { kind: "two-daughter", certifiedFor: [2012, 2013] },
          { kind: "one-child", certifiedFor: [2012, 2013] },
        ],
        statusLostIn: 2013,
      },
      faults: [["statusLostIn", "contradiction"]],
    },
    {
      clause: "六(一)2",
      when: "同一人，不追缴：用不着",
      facts: { groups: [{ kind: "two-daughter", certifiedFor: [2012, 2013] }], statusLostIn: 2013 },
      value: { government: "14400.00", differenceDue: "0.00" },
    },
    {
      clause: "六(一)2",
      when: "失去二女结扎户身份，但同时是残疾二级：仍按80%，不补缴",
      readings: { "status-year": "claw-back" },
      facts: {
        groups: [...twoDaughter, { kind: "disability", grade: 2, certificate: "second-generation" }],
        statusLostIn: 2014,
      },
      value: { group: "two-daughter", differenceDue: "0.00" },
    },
    {
      clause: "五(二)",
      when: "全额自付的人失去身份：政府没有出资，没有差额",
      readings: { "status-year": "claw-back", "late-enrolment-share": "full-amount" },
      facts: { groups: twoDaughter, statusLostIn: 2014, band: "allowance-age" },
      value: { government: "0.00", differenceDue: "0.00" },
    },
    {
      clause: "五",
      when: "县里从2015年起把筹资规模定为20000元：2014年底仍是18000元",
      figures: { requiredFunding: [{ from: "2015-01-01", value: "20000" }] },
      facts: { paidOn: "2014-12-31" },
      value: { total: "18000.00" },
    },
    {
      clause: "五",
      when: "2015年元旦起是20000元",
      figures: { requiredFunding: [{ from: "2015-01-01", value: "20000" }] },
      facts: { paidOn: "2015-01-01" },
      value: { total: "20000.00", government: "14000.00", joint: "6000.00" }, // 20000×70% = 14000
    },
    {
      clause: "六(一)2",
      when: "筹资规模不能整分时，个人和村集体承担余下的分",
      figures: { requiredFunding: "0.05" },
      value: { government: "0.04", joint: "0.01" }, // 0.05×70% = 0.035，进为0.04
    },
    {
      clause: "六(一)2",
      when: "县里改的两个比例之和不是100%",
      figures: { jointShare: "25%" },
      faults: [["figures.jointShare", "contradiction"]],
    },
    {
      clause: "六(一)2",
      when: "县里改的特殊人群两个比例之和不是100%",
      figures: { preferentialJointShare: "25%" },
      facts: { groups: twoDaughter },
      faults: [["figures.preferentialJointShare", "contradiction"]],
    },
    {
      clause: "六(一)2",
      when: "县里改的特殊人群比例之和不是100%：普通人员用不到",
      figures: { preferentialJointShare: "25%" },
      value: { joint: "5400.00" },
    },
    {
      clause: "六(一)2",
      when: "三位小数、全角数字的日期、多余字段：一次列出",
      facts: { villageContribution: "1.234", paidOn: "２０１２-05-01", county: 1 },
      faults: [
        ["paidOn", "malformed"],
        ["villageContribution", "too-precise"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
