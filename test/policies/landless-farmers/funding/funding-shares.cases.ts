import { fundingShares } from "../../../../src/policies/landless-farmers/funding/funding-shares.ts";
import type { CaseTable } from "../../../support/cases.ts";

const twoDaughter = [{ kind: "two-daughter", certifiedFor: [2012] }];

/**
 * 五、六(一)2 — 筹资规模18000元，由政府、村集体和个人出资。
 * 一般人员：政府18000×70% = 12600元，其余18000×30% = 5400元；特殊人群：政府18000×80% = 14400元，其余18000×20% = 3600元。
 */
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
        governmentShare: "70.00%", // 12600÷18000
        jointShare: "30.00%", // 5400÷18000
        villageShare: "0.00%", // 0÷18000
        individualShare: "30.00%", // 5400÷18000
        group: null,
        instalments: [],
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
      clause: "六(一)2",
      when: "未填报村集体补助：按0元计算，并写明",
      facts: { villageContribution: undefined },
      value: { village: "0.00", individual: "5400.00" },
      finds: ["no-village-contribution"],
    },
    {
      clause: "六(一)2",
      when: "村集体补助填报为筹资规模的10%：1800元，其余由个人缴费",
      facts: { villageContribution: undefined, villageShare: "10%" },
      value: {
        village: "1800.00", // 18000×10%
        individual: "3600.00", // 5400−1800
        villageShare: "10.00%", // 1800÷18000
        individualShare: "20.00%", // 3600÷18000
      },
      finds: ["village-contribution"],
    },
    {
      clause: "六(一)2",
      when: "村集体补助1234元：占筹资规模的比例取两位小数，各部分加起来等于合计",
      facts: { villageContribution: "1234" },
      value: {
        jointShare: "30.00%", // 5400÷18000
        villageShare: "6.86%", // 1234÷18000 = 6.8555…%，舍去的最多，补0.01%
        individualShare: "23.14%", // (5400−1234)÷18000 = 23.1444…%；6.86%+23.14% = 30.00%
      },
    },
    {
      clause: "六(一)2",
      when: "低保只认定到2011年、2010年起分5年缴清：各年按当年资格，前两年80%，后三年70%",
      facts: {
        groups: [{ kind: "dibao", certifiedFor: [2010, 2011] }],
        instalmentDates: ["2010-06-01", "2011-06-01", "2012-06-01", "2013-06-01", "2014-06-01"],
        villageContribution: "780",
      },
      value: {
        total: "18000.00",
        government: "13320.00", // 3600×80%×2 + 3600×70%×3 = 2880×2 + 2520×3
        joint: "4680.00", // 720+720+1080×3
        village: "780.00",
        individual: "3900.00", // 4680−780
        governmentShare: "74.00%", // 13320÷18000
        group: "dibao",
        instalments: [
          // 村集体补助按各次出资分摊：780×720÷4680 = 120，780×1080÷4680 = 180
          { paidOn: "2010-06-01", group: "dibao", government: "2880.00", village: "120.00", individual: "600.00" },
          { paidOn: "2011-06-01", group: "dibao", government: "2880.00", village: "120.00", individual: "600.00" },
          { paidOn: "2012-06-01", group: null, government: "2520.00", village: "180.00", individual: "900.00" },
          { paidOn: "2013-06-01", group: null, government: "2520.00", village: "180.00", individual: "900.00" },
          { paidOn: "2014-06-01", group: null, government: "2520.00", village: "180.00", individual: "900.00" },
        ],
      },
      finds: [["instalment", { paidOn: "2010-06-01", share: "80%", government: "2880.00", joint: "720.00" }]],
      notFound: ["ordinary-share", "preferential-share"],
    },
    {
      clause: "六(一)2",
      when: "一般人员分7次缴清、每次不能整分：各次之和与一次性缴清相同，先填在后的按日期排列",
      facts: {
        instalmentDates: [
          "2018-06-01",
          "2012-06-01",
          "2013-06-01",
          "2014-06-01",
          "2015-06-01",
          "2016-06-01",
          "2017-06-01",
        ],
      },
      value: { government: "12600.00", joint: "5400.00" }, // 18000×70%
      finds: [["instalment", { paidOn: "2018-06-01" }]],
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
      clause: "六(一)2",
      when: "分2次缴清，第二年才认定为二女结扎户：第一次按一般比例，第二次按优惠比例",
      facts: {
        groups: [{ kind: "two-daughter", certifiedFor: [2013] }],
        instalmentDates: ["2012-05-01", "2013-05-01"],
      },
      value: {
        government: "13500.00", // 9000×70%+9000×80% = 6300+7200
        group: "two-daughter",
      },
    },
    {
      clause: "六(一)2",
      when: "村集体补助1000元：个人缴费4400元",
      facts: { villageContribution: "1000" },
      value: { village: "1000.00", individual: "4400.00" }, // 5400−1000
      finds: [["village-contribution", { village: "1000.00", individual: "4400.00" }]], // 5400−1000
    },
    {
      clause: "二(三)",
      when: "到领取补助年龄后参保，按“由个人和村集体全额出资”口径：政府不予补贴，由个人和村集体出资18000元",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { band: "allowance-age" },
      value: { government: "0.00", joint: "18000.00" }, // 18000−0
      no: ["three-payers"],
      finds: ["late-enrolment-alone"],
    },
    {
      clause: "六(一)2",
      when: "到领取补助年龄后参保、村集体补助1800元，按“由个人和村集体全额出资”口径：其余由个人缴费",
      readings: { "late-enrolment-share": "full-amount" },
      facts: { band: "allowance-age", villageContribution: "1800" },
      value: { village: "1800.00", individual: "16200.00" }, // 18000−1800
      no: ["three-payers"],
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
      when: "已认定2013年、2013年中失去资格，按“补缴差额”口径：认定在失去之前，应补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: [{ kind: "two-daughter", certifiedFor: [2012, 2013] }], statusLostIn: 2013 },
      value: { differenceDue: "1800.00" }, // 14400−12600
      finds: ["difference-due"],
    },
    {
      clause: "六(一)2",
      when: "低保只认定到2011年、分2次缴清、2012年失去资格，按“补缴差额”口径：只补缴享受过优惠的一次",
      readings: { "status-year": "claw-back" },
      facts: {
        groups: [{ kind: "dibao", certifiedFor: [2011] }],
        instalmentDates: ["2011-06-01", "2012-06-01"],
        statusLostIn: 2012,
      },
      value: { differenceDue: "900.00" }, // 9000×80%−9000×70%
    },
    {
      clause: "六(一)2",
      when: "一年内分7次缴清、每次除不尽，次年失去资格，按“补缴差额”口径：各次差额合计仍为总额的差额",
      readings: { "status-year": "claw-back" },
      facts: {
        groups: twoDaughter,
        instalmentDates: ["01", "02", "03", "04", "05", "06", "07"].map((month) => `2012-${month}-01`),
        statusLostIn: 2013,
      },
      value: { differenceDue: "1800.00" }, // 18000×(80%−70%)
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
      when: "两类均认定2013年、2013年失去其中一类，按“补缴差额”口径：另一类仍在，无需补缴",
      readings: { "status-year": "claw-back" },
      facts: {
        groups: [
          { kind: "two-daughter", certifiedFor: [2012, 2013] },
          { kind: "one-child", certifiedFor: [2012, 2013] },
        ],
        statusLostIn: 2013,
      },
      value: { differenceDue: "0.00" },
      finds: ["preference-continues"],
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
      clause: "六(一)2",
      when: "二女结扎户当年认定，另有三级残疾，缴费当年失去二女结扎户资格，按“补缴差额”口径：残疾等级不够，应补缴差额",
      readings: { "status-year": "claw-back" },
      facts: {
        groups: [...twoDaughter, { kind: "disability", grade: 3, certificate: "second-generation" }],
        statusLostIn: 2012,
      },
      value: { differenceDue: "1800.00" }, // 14400−12600
      finds: ["difference-due"],
      notFound: ["preference-continues"],
    },
    {
      clause: "六(一)2",
      when: "二女结扎户当年认定、独生子女户只认定到上年，当年失去资格，按“补缴差额”口径：失去的是当年认定的一类，应补缴差额",
      readings: { "status-year": "claw-back" },
      facts: { groups: [...twoDaughter, { kind: "one-child", certifiedFor: [2011] }], statusLostIn: 2012 },
      value: { differenceDue: "1800.00" }, // 14400−12600
      notFound: ["preference-continues"],
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
      clause: "五",
      when: "本县将筹资规模调整为0元：各方均无出资，比例为0",
      figures: { requiredFunding: "0" },
      value: { total: "0.00", governmentShare: "0.00%", individualShare: "0.00%" },
    },
    {
      clause: "六(一)2",
      when: "本县调整后的特殊人群两项比例合计不为100%、一般人员：不涉及，仍出资30%",
      figures: { preferentialJointShare: "25%" },
      value: { joint: "5400.00" },
    },
    {
      clause: "五",
      when: "分2次缴清，日期未按先后填报，2013年起筹资规模为20000元：按第一次缴费时的18000元，依次列出",
      figures: { requiredFunding: [{ from: "2013-01-01", value: "20000" }] },
      facts: { paidOn: "2013-05-01", instalmentDates: ["2013-05-01", "2012-05-01"] },
      value: {
        total: "18000.00",
        instalments: [
          { paidOn: "2012-05-01", government: "6300.00" }, // 9000×70%
          { paidOn: "2013-05-01", government: "6300.00" }, // 9000×70%
        ],
      },
    },
    {
      clause: "六(一)2",
      when: "本县政府全额补贴，分2次：个人和村集体各次均无需出资",
      figures: { governmentShare: "100%", jointShare: "0%" },
      facts: { instalmentDates: ["2012-05-01", "2013-05-01"] },
      value: {
        individual: "0.00",
        instalments: [
          { government: "9000.00", village: "0.00", individual: "0.00" }, // 18000÷2
          { government: "9000.00", village: "0.00", individual: "0.00" }, // 18000÷2
        ],
      },
    },
    {
      clause: "六(一)2",
      when: "本县筹资规模18000.02元、优惠比例50%，分3次，后两次享受优惠：各比例的补贴按各自的合计四舍五入",
      figures: { requiredFunding: "18000.02", preferentialGovernmentShare: "50%", preferentialJointShare: "50%" },
      facts: {
        groups: [{ kind: "two-daughter", certifiedFor: [2013] }],
        instalmentDates: ["2012-05-01", "2013-05-01", "2013-06-01"],
      },
      value: {
        instalments: [
          { government: "4200.01" }, // 6000.01×70% = 4200.007 → 4200.01
          { government: "3000.01" }, // 6000.01×50% = 3000.005 → 3000.01
          { government: "3000.00" }, // 12000.01×50% = 6000.005，6000.01−3000.01 = 3000
        ],
      },
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
      when: "村集体补助填报为筹资规模的30.01%，比应出资的30%多：不予接受",
      facts: { villageContribution: undefined, villageShare: "30.01%" },
      faults: [["villageShare", "out-of-range"]],
    },
    {
      clause: "六(一)2",
      when: "村集体补助的金额和比例都填报：只填一项",
      facts: { villageContribution: "1800", villageShare: "10%" },
      faults: [["villageContribution", "contradiction"]],
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
    {
      clause: "五",
      when: "缴费日期早于方案执行日期：方案尚未执行，不予认定",
      figures: { effectiveFrom: "2013-01-01" },
      faults: [["paidOn", "out-of-range"]],
    },
    {
      clause: "五",
      when: "分次缴费的第一次早于方案执行日期：不予认定",
      figures: { effectiveFrom: "2012-01-01" },
      facts: { instalmentDates: ["2011-12-31", "2012-05-01"] },
      faults: [["instalmentDates[0]", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
