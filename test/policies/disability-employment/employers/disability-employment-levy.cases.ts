import { disabilityEmploymentLevy } from "../../../../src/policies/disability-employment/employers/disability-employment-levy.ts";
import type { CaseTable } from "../../../support/cases.ts";

const small = { isSmallOrMicro: true, staff: 20, staffWithDisabilities: 0 };

/** 三(一)2 — 未达到比例的缴纳残保金，创业3年内、职工不超过20人的小微企业除外；超过比例的给予奖励。比例由县另行规定，此处1.5%。 */
export default {
  rule: disabilityEmploymentLevy,
  given: { on: "2018-12-31", staff: 200, staffWithDisabilities: 2, isSmallOrMicro: false },
  figures: { quota: "1.5%" },
  rows: [
    {
      clause: "三(一)2",
      when: "200人中2名，未达到比例，不属于小微企业：应缴",
      value: { levy: { required: true, exempt: false, amountDue: null }, reward: { entitled: false, amount: null } }, // 2 < 200×1.5% = 3
      finds: ["levy-required", ["amount-needed", { amount: { code: "assessedLevy" } }]],
      notFound: ["exempt"],
      unmet: ["small-or-micro"],
    },
    {
      clause: "三(一)2",
      when: "应缴，另行核定的残保金金额为35000元：照此列出，奖励金额不列",
      facts: { assessedLevy: "35000", assessedReward: "9" },
      value: { levy: { amountDue: "35000.00" }, reward: { amount: null } },
      notFound: ["amount-needed"],
    },
    {
      clause: "三(一)2",
      when: "200人中4名，超过比例，另行核定奖励5000元：给予奖励",
      facts: { staffWithDisabilities: 4, assessedReward: "5000" }, // 4 > 200×1.5% = 3
      value: { levy: { required: false }, reward: { entitled: true, amount: "5000.00" } },
      finds: ["above-quota"],
    },
    {
      clause: "三(一)2",
      when: "200人中4名，超过比例，未填报奖励金额：给予奖励，金额不推算",
      facts: { staffWithDisabilities: 4 },
      value: { reward: { entitled: true, amount: null } },
      finds: [["amount-needed", { amount: { code: "assessedReward" } }]],
    },
    {
      clause: "三(一)2",
      when: "5人均为残疾人（如盲人按摩机构）：给予奖励",
      facts: { staff: 5, staffWithDisabilities: 5 },
      value: { levy: { required: false }, reward: { entitled: true } },
    },
    {
      clause: "三(一)2",
      when: "小微企业，20人中1名，超过比例，登记日期无需填报：给予奖励",
      facts: { ...small, staffWithDisabilities: 1 }, // 1÷20 = 5%
      value: { levy: { required: false, exempt: false }, reward: { entitled: true } },
    },
    {
      clause: "三(一)2",
      when: "200人中3名，恰好达到比例：无需缴纳，也不予奖励",
      facts: { staffWithDisabilities: 3, assessedLevy: "35000", assessedReward: "5000" }, // 3 = 200×1.5%
      value: { levy: { required: false, exempt: false, amountDue: null }, reward: { entitled: false, amount: null } },
      no: ["below-quota", "above-quota"],
    },
    {
      clause: "三(一)2",
      when: "133人中2名，略超过比例：给予奖励",
      facts: { staff: 133, staffWithDisabilities: 2 }, // 133×1.5% = 1.995
      value: { levy: { required: false }, reward: { entitled: true } },
    },
    {
      clause: "三(一)2",
      when: "134人中2名，略低于比例：应缴",
      facts: { staff: 134, staffWithDisabilities: 2 }, // 134×1.5% = 2.01
      value: { levy: { required: true }, reward: { entitled: false } },
    },
    {
      clause: "三(一)2",
      when: "小微企业，20人，登记满3年当天：免缴",
      facts: { ...small, registeredOn: "2015-12-31" }, // 2015-12-31加3年是2018-12-31
      value: { levy: { required: false, exempt: true, amountDue: null }, reward: { entitled: false } },
      finds: ["exempt", "within-years", "few-staff", "small-or-micro", "below-quota"],
      notFound: ["levy-required"],
      unmet: [],
    },
    {
      clause: "三(一)2",
      when: "小微企业，20人，登记满3年次日：应缴",
      facts: { ...small, registeredOn: "2015-12-30" }, // 到2018-12-30
      value: { levy: { required: true, exempt: false } },
      unmet: ["within-years"],
    },
    {
      clause: "三(一)2",
      when: "征缴当天登记并开业的小微企业，20人：免缴",
      facts: { ...small, registeredOn: "2018-12-31", openedOn: "2018-12-31" },
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "小微企业，登记未满3年，21人：应缴",
      facts: { ...small, staff: 21, registeredOn: "2017-01-01" },
      value: { levy: { required: true, exempt: false } },
      unmet: ["few-staff"],
    },
    {
      clause: "三(一)2",
      when: "小微企业，2016年2月29日登记，2019年2月28日届满当天征缴：免缴",
      facts: { ...small, registeredOn: "2016-02-29", on: "2019-02-28" }, // 2019年无2月29日，3年止于2月28日
      value: { levy: { exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "小微企业，2016年2月29日登记，2019年3月1日征缴，已届满：不免缴",
      facts: { ...small, registeredOn: "2016-02-29", on: "2019-03-01" }, // 止于2019-02-28
      value: { levy: { exempt: false } },
    },
    {
      clause: "三(一)2",
      when: "登记未满3年、20人，但不属于小微企业：应缴",
      facts: { ...small, isSmallOrMicro: false, registeredOn: "2017-01-01" },
      value: { levy: { required: true, exempt: false } },
      unmet: ["small-or-micro"],
    },
    {
      clause: "三(一)2",
      when: "小微企业，2014年登记、2016年开业，从登记日期起算已满3年：应缴",
      facts: { ...small, registeredOn: "2014-01-01", openedOn: "2016-01-01" }, // 2014-01-01加3年是2017-01-01
      value: { levy: { required: true } },
    },
    {
      clause: "三(一)2",
      when: "小微企业，21人，登记日期未填，人数已足以认定：应缴",
      facts: { ...small, staff: 21 },
      value: { levy: { required: true, exempt: false } },
      unmet: ["few-staff"],
    },
    {
      clause: "三(一)2",
      when: "小微企业，20人，未达到比例，登记日期未填：是否免缴、是否应缴无法认定，不予奖励",
      facts: small,
      value: { levy: { required: null, exempt: null, amountDue: null }, reward: { entitled: false } },
      finds: [["date-not-given", { date: { code: "registeredOn" } }]],
    },
    {
      clause: "三(一)2",
      when: "按具备一项条件即可的口径，小微企业，20人，登记满3年次日：免缴",
      readings: { "exemption-conditions": "either" },
      facts: { ...small, registeredOn: "2015-12-30" },
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "按具备一项条件即可的口径，小微企业，登记未满3年，21人：免缴",
      readings: { "exemption-conditions": "either" },
      facts: { ...small, staff: 21, registeredOn: "2017-01-01" },
      value: { levy: { exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "按具备一项条件即可的口径，小微企业，登记满3年次日，21人，两项均不具备：应缴",
      readings: { "exemption-conditions": "either" },
      facts: { ...small, staff: 21, registeredOn: "2015-12-30" },
      value: { levy: { required: true } },
    },
    {
      clause: "三(一)2",
      when: "按从实际开业日期起算的口径，小微企业，2014年登记、2016年开业：免缴",
      readings: { "founding-date": "opening" },
      facts: { ...small, registeredOn: "2014-01-01", openedOn: "2016-01-01" }, // 2016-01-01加3年是2019-01-01
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "按具备一项条件即可的口径，小微企业，20人，登记日期未填，人数已足以认定：免缴",
      readings: { "exemption-conditions": "either" },
      facts: small,
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "按具备一项条件即可的口径，小微企业，21人，须看年限，登记日期未填：无法认定",
      readings: { "exemption-conditions": "either" },
      facts: { ...small, staff: 21 },
      value: { levy: { required: null, exempt: null } },
      finds: ["date-not-given"],
    },
    {
      clause: "三(一)2",
      when: "按从实际开业日期起算的口径，开业日期未填：无法认定",
      readings: { "founding-date": "opening" },
      facts: { ...small, registeredOn: "2017-01-01" },
      value: { levy: { required: null, exempt: null } },
      finds: [["date-not-given", { date: { code: "openedOn" } }]],
    },
    {
      clause: "三(一)2",
      when: "本县将职工人数上限调整为30人，小微企业，登记未满3年，30人：免缴",
      figures: { exemptMaxStaff: "30" },
      facts: { ...small, staff: 30, registeredOn: "2017-01-01" },
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "本县将免缴年限调整为5年，小微企业，20人，登记满3年次日：免缴",
      figures: { exemptYears: "5" },
      facts: { ...small, registeredOn: "2015-12-30" }, // 2015-12-30加5年是2020-12-30
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "本县未规定比例，不属于小微企业：不免缴，是否应缴、是否奖励无法认定",
      figures: { quota: undefined },
      value: { levy: { required: null, exempt: false, amountDue: null }, reward: { entitled: null, amount: null } },
      finds: ["quota-not-set"],
      notFound: ["levy-required", "above-quota", "below-quota"],
    },
    {
      clause: "三(一)2",
      when: "本县未规定比例，小微企业，20人，登记满2年：无论比例多少均免缴，是否奖励无法认定",
      figures: { quota: undefined },
      facts: { ...small, registeredOn: "2016-12-31" }, // 2016-12-31加3年是2019-12-31
      value: { levy: { required: false, exempt: true, amountDue: null }, reward: { entitled: null } },
      finds: ["quota-not-set", "exempt"],
    },
    {
      clause: "三(一)2",
      when: "本县未规定比例，小微企业，20人，登记日期未填：均无法认定",
      figures: { quota: undefined },
      facts: small,
      value: { levy: { required: null, exempt: null }, reward: { entitled: null } },
      finds: ["quota-not-set", "date-not-given"],
    },
    {
      clause: "三(一)2",
      when: "本县将比例1.5%误填为1.5（即150%）：不接受",
      figures: { quota: "1.5" },
      faults: [["figures.quota", "out-of-range"]],
    },
    {
      clause: "三(一)2",
      when: "小微企业，2197年登记，3年届满在2199年以后：指出",
      facts: { ...small, registeredOn: "2197-01-01", on: "2198-12-31" }, // 2197+3 = 2200
      faults: [["registeredOn", "out-of-range"]],
    },
    {
      clause: "三(一)2",
      when: "残疾职工多于职工总数、登记和开业晚于征缴日期、金额为负：一并指出",
      facts: {
        staff: 1,
        staffWithDisabilities: 2,
        registeredOn: "2019-01-01",
        openedOn: "2019-01-02",
        assessedLevy: "-1",
      },
      faults: [
        ["assessedLevy", "out-of-range"],
        ["staffWithDisabilities", "contradiction"],
        ["registeredOn", "contradiction"],
        ["openedOn", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
