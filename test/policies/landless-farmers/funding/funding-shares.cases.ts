import { fundingShares } from "../../../../src/policies/landless-farmers/funding/funding-shares.ts";
import type { CaseTable } from "../../../support/cases.ts";

const twoDaughter = [{ kind: "two-daughter", certifiedFor: [2012] }];

/** 五、六(一)2 — 筹资规模18000元，由政府、村集体和个人出资。 */
export default {
  rule: fundingShares,
  given: { groups: [], paidOn: "2012-05-01", villageContribution: "0" },
  rows: [
    {
      clause: "六(一)2",
      when: "一般人员：政府补贴70%，个人和村集体出资30%",
      value: {
        total: "18000.00",
        government: "12600.00", // 18000×70%
        joint: "5400.00", // 18000−12600
        group: null,
      },
      finds: ["ordinary-share"],
    },
    {
      clause: "六(一)2",
      when: "二女结扎户：政府补贴80%，个人和村集体出资20%",
      facts: { groups: twoDaughter },
      value: {
        government: "14400.00", // 18000×80%
        joint: "3600.00", // 18000−14400
        group: "two-daughter",
      },
      finds: ["preferential-share"],
    },
    {
      clause: "六(一)2",
      when: "村集体补助1800元：其余由个人缴费",
      facts: { villageContribution: "1800" },
      value: {
        village: "1800.00",
        individual: "3600.00", // 5400−1800
      },
      finds: ["village-contribution"],
    },
    {
      clause: "七(三)11",
      when: "未填报村集体补助：按0元计算，并写明",
      facts: { villageContribution: undefined },
      value: { village: "0.00", individual: "5400.00" },
      finds: ["no-village-contribution"],
    },
    {
      clause: "六(一)2",
      when: "到领取补助年龄后参保：出资比例相同",
      facts: { band: "allowance-age" },
      value: { government: "12600.00", joint: "5400.00" },
      unmet: [],
      finds: ["three-payers"],
    },
    {
      clause: "六(一)2",
      when: "缴费后失去特殊人群资格：不追缴",
      facts: { groups: twoDaughter, statusLostIn: 2014 },
      value: { differenceDue: "0.00" },
    },
    {
      clause: "六(一)2",
      when: "已认定2013年而又填报2013年失去资格，默认口径不追缴：不涉及，无差额",
      facts: { groups: [{ kind: "two-daughter", certifiedFor: [2012, 2013] }], statusLostIn: 2013 },
      value: { government: "14400.00", differenceDue: "0.00" },
    },
    {
      clause: "六(一)2",
      when: "村集体补助5400元：个人无需缴费",
      facts: { villageContribution: "5400.00" },
      value: { village: "5400.00", individual: "0.00" }, // 5400−5400
    },
    {
      clause: "二(三)",
      when: "到领取补助年龄后参保，按“由个人和村集体全额出资”口径：政府不予补贴，由个人和村集体出资18000元",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { band: "allowance-age" },
      value: { government: "0.00", joint: "18000.00" }, // 18000−0
      unmet: ["three-payers"],
      finds: ["late-enrolment-alone"],
    },
    {
      clause: "七(三)11",
      when: "到领取补助年龄后参保、村集体补助1800元，按“由个人和村集体全额出资”口径：其余由个人缴费",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { band: "allowance-age", villageContribution: "1800" },
      value: { village: "1800.00", individual: "16200.00" }, // 18000−1800
      unmet: ["three-payers"],
      finds: ["village-contribution"],
    },
    {
      clause: "六(一)2",
      when: "59周岁参保，按“由个人和村集体全额出资”口径：不受影响，政府补贴70%",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { band: "pension-first" },
      value: { government: "12600.00", joint: "5400.00" },
    },
    {
      clause: "六(一)2",
      when: "缴费后失去特殊人群资格，按“补缴差额”口径：应补缴差额1800元",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter, statusLostIn: 2014 },
      value: { differenceDue: "1800.00" }, // 14400−12600 = 1800
      finds: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "未失去特殊人群资格，按“补缴差额”口径：无需补缴",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter },
      value: { government: "14400.00", differenceDue: "0.00" },
      notFound: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "低保只认定到2011年、按一般比例缴费、2013年失去资格，按“补缴差额”口径：未享受过优惠，无差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: [{ kind: "dibao", certifiedFor: [2011] }], statusLostIn: 2013 },
      value: { government: "12600.00", differenceDue: "0.00" },
      notFound: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "缴费当年失去特殊人群资格，按“补缴差额”口径：缴费当年的认定在失去之前，应补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter, statusLostIn: 2012 },
      value: { differenceDue: "1800.00" }, // 14400−12600
      finds: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "两类均认定、缴费当年失去其中一类，按“补缴差额”口径：另一类仍在，无需补缴",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2012] }], statusLostIn: 2012 },
      value: { differenceDue: "0.00" },
      finds: ["preference-continues"],
    },
    {
      clause: "六(一)2",
      when: "同一类别填报两次、缴费当年失去，按“补缴差额”口径：无另一类，应补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, ...twoDaughter], statusLostIn: 2012 },
      value: { differenceDue: "1800.00" }, // 14400−12600
      finds: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "缴费前失去过资格、缴费当年又认定，按“补缴差额”口径：无需补缴",
      readings: { "status-year": "claw-back" },
      facts: { groups: twoDaughter, statusLostIn: 2011 },
      value: { government: "14400.00", differenceDue: "0.00" },
    },
    {
      clause: "六(一)2",
      when: "2013年失去二女结扎户资格、独生子女户仍在认定，按“补缴差额”口径：无需补缴",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2012, 2013, 2014] }], statusLostIn: 2013 },
      value: { group: "two-daughter", differenceDue: "0.00" },
      finds: ["preference-continues"],
    },
    {
      clause: "六(一)2",
      when: "2013年两类资格均失去，按“补缴差额”口径：应补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2012, 2014] }], statusLostIn: 2013 },
      value: { differenceDue: "1800.00" }, // 14400−12600
    },
    {
      clause: "六(一)2",
      when: "2013年失去二女结扎户资格、独生子女为儿子，按“补缴差额”“只限独女户”口径：应补缴差额",
      readings: { "status-year": "claw-back", "one-child-household": "daughter-only" },
      facts: {
        groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2012, 2013], child: "son" }],
        statusLostIn: 2013,
      },
      value: { differenceDue: "1800.00" }, // 14400−12600
    },
    {
      clause: "六(一)2",
      when: "失去二女结扎户资格、同时残疾二级，按“补缴差额”口径：仍按80%，无需补缴",
      readings: { "status-year": "claw-back" },
      facts: {
        groups: [...twoDaughter, { kind: "disability", grade: 2, certificate: "second-generation" }],
        statusLostIn: 2014,
      },
      value: { group: "two-daughter", differenceDue: "0.00" },
    },
    {
      clause: "五(二)",
      when: "到领取补助年龄后参保、失去二女结扎户资格，按“补缴差额”“由个人和村集体全额出资”口径：政府未补贴，无差额",
      readings: { "status-year": "claw-back", "late-enrolment-share": "full-amount" },
      facts: { groups: twoDaughter, statusLostIn: 2014, band: "allowance-age" },
      value: { government: "0.00", differenceDue: "0.00" },
    },
    {
      clause: "五",
      when: "本县自2015年起将筹资规模调整为20000元：2014年底缴费仍为18000元",
      figures: { requiredFunding: [{ from: "2015-01-01", value: "20000" }] },
      facts: { paidOn: "2014-12-31" },
      value: { total: "18000.00" },
    },
    {
      clause: "五",
      when: "本县自2015年起将筹资规模调整为20000元：2015年元旦缴费为20000元",
      figures: { requiredFunding: [{ from: "2015-01-01", value: "20000" }] },
      facts: { paidOn: "2015-01-01" },
      value: {
        total: "20000.00",
        government: "14000.00", // 20000×70%
        joint: "6000.00", // 20000−14000
      },
    },
    {
      clause: "六(一)2",
      when: "本县将筹资规模调整为0.05元、不能整分：余下的分由个人和村集体承担",
      figures: { requiredFunding: "0.05" },
      value: {
        government: "0.04", // 0.05×70% = 0.035，四舍五入
        joint: "0.01", // 0.05−0.04
      },
    },
    {
      clause: "六(一)2",
      when: "本县调整后的特殊人群两项比例合计不为100%、一般人员：不涉及，仍出资30%",
      figures: { preferentialJointShare: "25%" },
      value: { joint: "5400.00" },
    },
    {
      clause: "六(一)2",
      when: "村集体补助比个人和村集体应出资多一分：不予接受",
      facts: { villageContribution: "5400.01" },
      faults: [["villageContribution", "out-of-range"]],
    },
    {
      clause: "五(二)",
      when: "未填报年龄段，按“由个人和村集体全额出资”口径：指出缺少",
      readings: { "late-enrolment-share": "full-amount" },
      faults: [["band", "missing"]],
    },
    {
      clause: "六(一)2",
      when: "同一类别填报两次、其一认定2013年而又填报2013年失去资格，按“补缴差额”口径：矛盾",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "two-daughter", certifiedFor: [2013] }], statusLostIn: 2013 },
      faults: [["statusLostIn", "contradiction"]],
    },
    {
      clause: "六(一)2",
      when: "两类均认定2013年而又填报2013年失去资格，按“补缴差额”口径：矛盾",
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
      when: "本县调整后的两项比例合计不为100%：不予接受",
      figures: { jointShare: "25%" },
      faults: [["figures.jointShare", "contradiction"]],
    },
    {
      clause: "六(一)2",
      when: "本县调整后的特殊人群两项比例合计不为100%、二女结扎户：不予接受",
      figures: { preferentialJointShare: "25%" },
      facts: { groups: twoDaughter },
      faults: [["figures.preferentialJointShare", "contradiction"]],
    },
    {
      clause: "六(一)2",
      when: "缴费日期用全角数字、村集体补助有三位小数、填报项之外多填一项：一并指出",
      facts: { villageContribution: "1.234", paidOn: "２０１２-05-01", county: 1 },
      faults: [
        ["paidOn", "malformed"],
        ["villageContribution", "too-precise"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
