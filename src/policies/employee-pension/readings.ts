import { birthdayConventions, birthdayWords } from "../../kernel/age.ts";
import { defineReadings, type ReadingWords, reading } from "../../kernel/reading.ts";

/** Every point that the text leaves open and on which a result depends, with its default. */
export const readings = defineReadings({
  "age-reference-date": reading({
    clauses: ["一1", "三5"],
    options: ["confirmation", "expropriation", "enrolment"],
    default: "confirmation",
  }),
  birthday: reading({
    clauses: ["一1", "三5", "七13"],
    options: birthdayConventions,
    default: "on-the-birthday",
  }),
  "one-off-training-subsidy": reading({
    clauses: ["二3"],
    options: ["once-per-person", "each-training"],
    default: "once-per-person",
  }),
  "hires-counted": reading({
    clauses: ["二4"],
    options: ["qualifying", "all-hires", "landless-farmers", "contract-and-insurance"],
    default: "qualifying",
  }),
  "enrolment-while-employed": reading({ clauses: ["三5"], options: ["as-employee", "either"], default: "as-employee" }),
  "subsidy-base": reading({ clauses: ["六11", "六12"], options: ["actual", "published-standard"], default: "actual" }),
  "subsidy-term": reading({
    clauses: ["五10", "六11"],
    options: ["calendar-years", "months"],
    default: "calendar-years",
  }),
  "late-payment": reading({
    clauses: ["五10", "六12"],
    options: ["waived", "still-subsidised"],
    default: "waived",
  }),
  "landless-pension-after-withdrawal": reading({
    clauses: ["八17"],
    options: ["final", "only-while-insured"],
    default: "final",
  }),
});

/** What the readings say to people. */
export const readingWords = {
  "age-reference-date": {
    question: { zh: "年龄按哪一天计算？", en: "On which day does the age count?" },
    options: {
      confirmation: { zh: "身份确认之日", en: "the day of the confirmation of status" },
      expropriation: { zh: "征地之日", en: "the day of the taking" },
      enrolment: { zh: "参保登记之日", en: "the day of enrolment" },
    },
    why: { zh: "三5说的是经确认符合条件的人", en: "三5 speaks of persons confirmed to meet the conditions" },
  },
  birthday: birthdayWords,
  "one-off-training-subsidy": {
    question: { zh: "“一次性”的培训补贴可以领几次？", en: "How often can the one-off training subsidy be had?" },
    options: {
      "once-per-person": { zh: "每人只领一次", en: "once per person" },
      "each-training": { zh: "每次培训各领一次", en: "once for each training" },
    },
    why: { zh: "补贴给的是持册人", en: "the subsidy goes to the holder of the handbook" },
  },
  "hires-counted": {
    question: { zh: "一次招收的人中哪些计入奖励？", en: "Which hires of a recruitment count for the reward?" },
    options: {
      qualifying: {
        zh: "合同期满足要求并办理社保的被征地人员",
        en: "landless persons with the contract and the insurance",
      },
      "all-hires": { zh: "招收的全部人员", en: "all hires" },
      "landless-farmers": { zh: "招收的被征地人员", en: "all landless hires" },
      "contract-and-insurance": {
        zh: "合同期满足要求并办理社保的人员",
        en: "all hires with the contract and the insurance",
      },
    },
    why: { zh: "奖励的目的是让企业吸纳被征地人员", en: "the reward is for taking on landless persons" },
  },
  "enrolment-while-employed": {
    question: { zh: "已就业的人能否以灵活就业身份参保？", en: "May an employed person enrol as a flexible worker?" },
    options: {
      "as-employee": { zh: "只能以员工身份", en: "only as an employee" },
      either: { zh: "两种身份可选", en: "either status" },
    },
    why: { zh: "第二种方式专为已就业的人规定", en: "the second way is laid down for those in work" },
  },
  "subsidy-base": {
    question: { zh: "补贴按哪个基数计算？", en: "On which base is the subsidy computed?" },
    options: {
      actual: { zh: "本人实际缴费", en: "the person's actual contributions" },
      "published-standard": { zh: "政府当年公布的标准", en: "the standard published for the year" },
    },
    why: { zh: "六12按年度缴费数据确定金额", en: "六12 fixes the amount from the payment data" },
  },
  "subsidy-term": {
    question: { zh: "8年怎样计算？", en: "How are the eight years counted?" },
    options: {
      "calendar-years": { zh: "从参保当年起的日历年度", en: "calendar years from that of the enrolment" },
      months: { zh: "从参保当月起逐月计算", en: "full months from that of the enrolment" },
    },
    why: { zh: "补贴按年度结算，从第一年起连续计算", en: "paid by the year, consecutively from the first" },
  },
  "late-payment": {
    question: { zh: "超过规定期限才缴费的后果？", en: "What does a payment after the statutory period do?" },
    options: {
      waived: { zh: "视同放弃资格", en: "the qualification is given up" },
      "still-subsidised": { zh: "缴了仍可补贴", en: "it is subsidised all the same" },
    },
    why: {
      zh: "五10、六12要求及时缴纳，五10说否则视同放弃",
      en: "五10 and 六12 ask for payment in time",
    },
  },
  "landless-pension-after-withdrawal": {
    question: {
      zh: "退出职工养老保险后能否参加被征地养老保障？",
      en: "Is the landless pension open after leaving the employees' pension?",
    },
    options: {
      final: { zh: "一经选择即不可改", en: "no, the choice is final" },
      "only-while-insured": { zh: "退出后可以参加", en: "yes, the bar ends on leaving" },
    },
    why: { zh: "条文从选择参加时起即排除", en: "the clause bars from the choice on" },
  },
} as const satisfies ReadingWords<typeof readings>;
