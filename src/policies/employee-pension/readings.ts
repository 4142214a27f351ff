import { defineReadings, reading } from "../../kernel/policy/index.ts";
import { birthdayReading } from "../shared/ages.ts";
import { afterWithdrawalReading } from "../shared/employee-pension.ts";
import { retirementLawReading } from "../shared/retirement.ts";

/** All ambiguities that affect a result, with their default readings. */
export const readings = defineReadings({
  "age-reference-date": reading({
    question: { zh: "年龄以哪个日期计算？", en: "On which date is age determined?" },
    options: {
      confirmation: { zh: "身份确认日期", en: "the status confirmation date" },
      expropriation: { zh: "征地日期", en: "the expropriation date" },
      enrolment: { zh: "参保登记日期", en: "the enrolment date" },
    },
    default: "confirmation",
    why: { zh: "三5以经确认符合条件的人员为对象", en: "三5 covers people who are confirmed to meet the conditions" },
    clauses: ["一1", "三5"],
  }),
  birthday: birthdayReading("一1", "三5", "七13"),
  "retirement-law": retirementLawReading("七13", "七14", "八18"),
  "one-off-training-subsidy": reading({
    question: { zh: "“一次性”培训补贴每人可领取几次？", en: "How often is the “one-off” training subsidy paid?" },
    options: {
      "once-per-person": { zh: "每人只领取一次", en: "once per person" },
      "each-training": { zh: "每次培训领取一次", en: "once for each training course" },
    },
    default: "once-per-person",
    why: { zh: "补贴以持册人员为对象", en: "the subsidy is for the holder of the handbook" },
    clauses: ["二3"],
  }),
  "hires-counted": reading({
    question: { zh: "计算奖励人数时，计入哪些招收人员？", en: "Which hires count towards the reward?" },
    options: {
      qualifying: {
        zh: "已签订规定期限劳动合同并办理社保的被征地人员",
        en: "landless farmers with the required contract and insurance",
      },
      "all-hires": { zh: "招收的全部人员", en: "all hires" },
      "landless-farmers": { zh: "招收的全部被征地人员", en: "all landless farmers among the hires" },
      "contract-and-insurance": {
        zh: "已签订规定期限劳动合同并办理社保的全部人员",
        en: "all hires with the required contract and insurance",
      },
    },
    default: "qualifying",
    why: { zh: "奖励是为了鼓励企业吸纳被征地人员", en: "the reward encourages companies to hire landless farmers" },
    clauses: ["二4"],
  }),
  "enrolment-while-employed": reading({
    question: { zh: "已就业人员能否以灵活就业人员身份参保？", en: "May a person in work enrol as a flexible worker?" },
    options: {
      "as-employee": { zh: "不能，只能以员工身份参保", en: "no: only as an employee" },
      either: { zh: "可以，两种身份任选其一", en: "yes: under either insured status" },
    },
    default: "as-employee",
    why: { zh: "第二种方式专为已就业的人员规定", en: "the second way is provided for people in work" },
    clauses: ["三5"],
  }),
  "subsidy-base": reading({
    question: { zh: "社保补贴以什么为基数计算？", en: "What is the subsidy calculated from?" },
    options: {
      actual: { zh: "本人实际缴费", en: "the person's actual contributions" },
      "published-standard": { zh: "政府当年公布的补贴标准", en: "the standard published for the year" },
      "published-standard-for-employees": {
        zh: "员工按公布的补贴标准，灵活就业人员按本人实际缴费",
        en: "employees from the published standard, flexible workers from their actual contributions",
      },
    },
    default: "actual",
    why: { zh: "六12规定按年度缴费数据确定补贴金额", en: "六12 sets the amount from the annual contribution data" },
    clauses: ["六11", "六12"],
  }),
  "subsidy-term": reading({
    question: { zh: "社保补贴的“8年”如何计算？", en: "How are the “8 years” of subsidy counted?" },
    options: {
      "calendar-years": { zh: "按日历年度计算，参保当年为第一年", en: "in calendar years, from the enrolment year" },
      months: { zh: "按月计算，参保当月为第一个月", en: "in months, from the enrolment month" },
    },
    default: "calendar-years",
    why: {
      zh: "补贴按年度拨付，自参保的第一年起连续享受",
      en: "it is paid by the year, from the first year of enrolment on",
    },
    clauses: ["五10", "六11"],
  }),
  "late-payment": reading({
    question: { zh: "超过规定期限缴费有何后果？", en: "What follows if contributions are paid late?" },
    options: {
      waived: { zh: "视同放弃参保资格", en: "enrolment is deemed waived" },
      "still-subsidised": { zh: "补缴后仍可享受补贴", en: "late contributions are still subsidised" },
    },
    default: "waived",
    why: { zh: "五10规定未及时缴费的视同放弃", en: "五10 deems enrolment waived unless payment is on time" },
    clauses: ["五10", "六12"],
  }),
  "landless-pension-after-withdrawal": afterWithdrawalReading("八17"),
});
