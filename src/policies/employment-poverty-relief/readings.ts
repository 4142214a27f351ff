import { defineReadings, reading } from "../../kernel/policy/index.ts";
import { birthdayReading } from "../shared/ages.ts";
import { retirementLawReading } from "../shared/retirement.ts";

/** All ambiguities that affect a result, with their default readings. */
export const readings = defineReadings({
  // the worker and the programme
  birthday: birthdayReading("一", "二(四)", "二(五)", "二(六)"),
  "programme-start": reading({
    question: {
      zh: "三年集中攻坚、两年巩固提升自何日起算？",
      en: "From which date do the three years of intensive work and the two of consolidation run?",
    },
    options: {
      "ending-with-target": {
        zh: "自目标截止日倒推五年",
        en: "counted back five years from the deadline of the target",
      },
      "from-issue-date": { zh: "自下发日期起算", en: "from the issue date" },
    },
    default: "ending-with-target",
    why: { zh: "五年合计恰好在目标之年结束", en: "the five years then end with the target year" },
    clauses: ["一"],
  }),
  "age-checked": reading({
    question: {
      zh: "补贴或奖励期间超过年龄上限的，如何处理？",
      en: "What happens when a person passes the maximum age during a subsidy or reward?",
    },
    options: {
      "each-month": {
        zh: "逐月核对年龄，超龄月份不予计入",
        en: "the age is checked each month, and months above it do not count",
      },
      "at-start": { zh: "只在开始时核对年龄", en: "the age is checked only at the start" },
    },
    default: "each-month",
    why: {
      zh: "补贴和奖励均针对贫困劳动者，超过年龄上限即不再属于贫困劳动者；因距退休不足规定年数而延长的，按条款至退休为止",
      en: "both are for impoverished workers, and a person above that age is no longer one; an extension runs to retirement, as its clause states",
    },
    clauses: ["一", "二(四)", "二(五)", "二(六)"],
  }),
  // placement
  "graduate-rate": reading({
    question: {
      zh: "毕业生标准是代替一般标准，还是在其外加发？",
      en: "Does the graduate rate replace the ordinary rate or add to it?",
    },
    options: {
      instead: { zh: "代替一般标准", en: "it replaces the ordinary rate" },
      added: { zh: "在一般标准之外加发", en: "it adds to the ordinary rate" },
    },
    default: "instead",
    why: { zh: "两个标准并列，各适用一类人员", en: "the two rates are parallel, each for its own group" },
    clauses: ["二(三)"],
  }),
  "proof-duration": reading({
    question: {
      zh: "劳务协议、就业证明是否也须满规定年限？",
      en: "Must a service agreement or certificate also cover the required years?",
    },
    options: {
      "every-proof": { zh: "各种材料均须满规定年限", en: "every kind of proof must cover the required years" },
      "labour-contract-only": { zh: "只有劳动合同须满规定年限", en: "only a labour contract must" },
    },
    default: "every-proof",
    why: {
      zh: "括号内的材料代替劳动合同，年限一并适用",
      en: "they replace the contract, so its length applies to them",
    },
    clauses: ["二(三)"],
  }),
  // time-limited subsidies
  "partial-months": reading({
    question: { zh: "就业不足月的月份是否发放补贴？", en: "Is a month that was only partly worked paid?" },
    options: {
      "months-with-work": { zh: "当月有就业即发放", en: "a month with any work is paid" },
      "whole-months-only": { zh: "只发放就业足月的月份", en: "only months worked from first to last day are paid" },
      "from-the-starting-day": {
        zh: "自开始就业之日起，每满1个月（至对应日）发放1个月",
        en: "each month from the starting day to the corresponding day is paid",
      },
    },
    default: "months-with-work",
    why: { zh: "标准按月规定，未规定按日折算", en: "the rate is per month, with no daily proportion" },
    clauses: ["二(四)", "二(五)", "二(六)"],
  }),
  "term-counting": reading({
    question: { zh: "补贴期限按实发月份还是日历月份计算？", en: "Does the term count paid months or calendar months?" },
    options: {
      "paid-months": { zh: "累计计算实发月份", en: "paid months, added up" },
      "calendar-months": { zh: "自首个实发月份起连续计算", en: "consecutive months from the first paid month" },
    },
    default: "paid-months",
    why: { zh: "限定的是补贴期限，未领取的月份没有补贴", en: "the limit is on the subsidy; an unpaid month has none" },
    clauses: ["二(四)", "二(五)", "二(六)"],
  }),
  "term-scope": reading({
    question: { zh: "更换单位后，补贴期限是否重新计算？", en: "Does a new employer start a new term?" },
    options: {
      worker: { zh: "不重新计算，每人合并计算", en: "no: one term per worker" },
      employer: {
        zh: "重新计算，每个单位分别计算；同时在几个单位就业的月份，计入各单位的期限",
        en: "yes: one term per employer; a month with several employers counts towards the term of each",
      },
    },
    default: "worker",
    why: { zh: "标准按每人每月规定，期限也随人计算", en: "the rate is per person, so the term is too" },
    clauses: ["二(四)", "二(五)", "二(六)"],
  }),
  "months-before-approval": reading({
    question: { zh: "首次批准前的就业月份是否补发？", en: "Are months worked before the first approval paid?" },
    options: {
      "not-paid": { zh: "不补发，自批准当月起发放", en: "no: paid from the month of approval" },
      paid: { zh: "予以补发", en: "yes: paid retroactively" },
    },
    default: "not-paid",
    why: {
      zh: "批准前无补贴，期限在批准时确定",
      en: "there is no subsidy before approval, and the approval fixes the term",
    },
    clauses: ["二(五)", "二(六)"],
  }),
  "several-forms-in-month": reading({
    question: {
      zh: "同一月份多种就业，享受一项还是多项补贴？",
      en: "Is a month with several forms of work subsidised once or once for each form?",
    },
    options: {
      "one-subsidy": { zh: "只享受一项补贴", en: "one subsidy only" },
      "each-form": { zh: "各种就业分别享受补贴", en: "one subsidy for each form" },
    },
    default: "one-subsidy",
    why: {
      zh: "各项补贴针对不同就业形式，不重复享受",
      en: "the subsidies are for different forms of work, one at a time",
    },
    clauses: ["二(四)", "二(五)", "二(六)"],
  }),
  "minimum-wage": reading({
    question: { zh: "按何时的最低工资标准计算？", en: "Which minimum wage applies?" },
    options: {
      "of-month": { zh: "当月执行的标准", en: "the rate in force in the month" },
      "at-approval": { zh: "首次批准补贴时的标准", en: "the rate in force on the approval date" },
    },
    default: "of-month",
    why: { zh: "补贴按月发放，标准随月执行", en: "the subsidy is paid by the month" },
    clauses: ["二(五)"],
  }),
  "retirement-law": retirementLawReading("二(五)", "二(六)"),
  "retirement-distance": reading({
    question: { zh: "距退休年数以哪个日期为准计算？", en: "From which date are the years to retirement counted?" },
    options: {
      "at-approval": { zh: "首次批准补贴日期", en: "the date of the first approval" },
      "at-end-of-term": { zh: "一般期限届满日期", en: "the date on which the ordinary term ends" },
    },
    default: "at-approval",
    why: { zh: "批准时须确定补贴期限", en: "the approval must fix the term" },
    clauses: ["二(五)", "二(六)"],
  }),
  "retires-before-term-ends": reading({
    question: {
      zh: "在一般期限届满前退休的，补贴至何时？",
      en: "If a person retires before the ordinary term ends, how long is the subsidy paid?",
    },
    options: {
      "until-retirement": { zh: "补贴至退休", en: "until retirement" },
      "ordinary-term": { zh: "仍补贴至一般期限届满", en: "for the full ordinary term" },
    },
    default: "until-retirement",
    why: { zh: "退休后不再就业，补贴随之停止", en: "employment ends with retirement, and so does the subsidy" },
    clauses: ["二(五)", "二(六)"],
  }),
  "auxiliary-past-retirement": reading({
    question: {
      zh: "已达到退休年龄、未超过年龄上限的，是否享受辅助性岗位补贴？",
      en: "Is an auxiliary post subsidised for a person past retirement but not above the maximum age?",
    },
    options: {
      "ordinary-term": { zh: "享受一般期限的补贴", en: "yes: for the ordinary term" },
      none: { zh: "不享受补贴", en: "no: it is not subsidised" },
    },
    default: "ordinary-term",
    why: {
      zh: "仍属于贫困劳动者，且辅助性岗位不要求劳动合同和社会保险",
      en: "such a person is still an impoverished worker, and the post requires no contract or insurance",
    },
    clauses: ["一", "二(六)"],
  }),
  // rewards
  "one-off-reward": reading({
    question: {
      zh: "“每人每年……一次性”的奖励每年一次，还是只有一次？",
      en: "Is the “one-off” reward “per person per year” paid every year or only once?",
    },
    options: {
      "once-a-year": { zh: "每人每个日历年度一次", en: "once per worker and calendar year" },
      "once-only": { zh: "每人只有一次", en: "once per worker" },
    },
    default: "once-a-year",
    why: { zh: "否则“每年”没有意义", en: "otherwise “per year” would be meaningless" },
    clauses: ["二(四)", "二(六)"],
  }),
  "reward-months": reading({
    question: { zh: "奖励要求的月数是否可以跨年度计算？", en: "May the required months span two calendar years?" },
    options: {
      "across-years": {
        zh: "可以跨年度，奖励计入满月数的年度，月份不重复计算",
        en: "yes: the reward belongs to the year in which they are completed, and no month counts twice",
      },
      "within-the-year": { zh: "须在同一日历年度内", en: "no: they must be within one calendar year" },
    },
    default: "across-years",
    why: { zh: "原文只规定月数，未要求在同一年度内", en: "the text requires months, not months of one year" },
    clauses: ["二(四)", "二(六)"],
  }),
  "reward-scope": reading({
    question: {
      zh: "其他单位已就同一人领取当年奖励的，本单位是否还可领取？",
      en: "If another recipient was already rewarded for a worker in a year, may this one be rewarded too?",
    },
    options: {
      worker: { zh: "不可以，每人每年合并计算", en: "no: one reward per worker and year" },
      employer: { zh: "可以，每个单位分别计算", en: "yes: one reward per recipient, worker and year" },
    },
    default: "worker",
    why: { zh: "标准按每人每年规定，奖励为一次性", en: "the rate is per person and year, and the reward is one-off" },
    clauses: ["二(四)", "二(六)"],
  }),
  spells: reading({
    question: {
      zh: "“6个月以上”“1年以上”须连续，还是可以累计？",
      en: "Must the six months or the year of work be without a break?",
    },
    options: {
      consecutive: { zh: "须连续", en: "yes: without a break" },
      accumulated: {
        zh: "可以累计，各段的零头天数合并计算",
        en: "no: spells are added up, and so are their remaining days",
      },
    },
    default: "consecutive",
    why: { zh: "奖励是为了稳定就业", en: "the rewards are for steady employment" },
    clauses: ["二(四)"],
  }),
  // training and study
  "training-days": reading({
    question: {
      zh: "“每天”按实际参加天数还是培训期间天数计算？",
      en: "Does the daily allowance count days attended or all days of the course?",
    },
    options: {
      attended: { zh: "按实际参加天数", en: "days attended" },
      calendar: { zh: "按培训期间的日历天数", en: "all calendar days of the course" },
    },
    default: "attended",
    why: { zh: "生活费补助给予参加培训的人员", en: "the allowance is for people who attend" },
    clauses: ["二(七)"],
  }),
  "placement-and-training-rewards": reading({
    question: {
      zh: "同一人的职业介绍补贴和培训机构奖励是否可以同时领取？",
      en: "Are both the placement subsidy and the training provider reward paid for the same person?",
    },
    options: {
      both: { zh: "两项均可领取", en: "both are paid" },
      "one-only": { zh: "两项只能领取一项", en: "only one of them is paid" },
    },
    default: "both",
    why: { zh: "两项奖励的是不同的工作", en: "they reward different work" },
    clauses: ["二(三)", "二(七)"],
  }),
  "work-study-amount": reading({
    question: {
      zh: "企业和院校各补助一份，还是合计一份？",
      en: "Do the enterprise and the college each get the full amount, or share it?",
    },
    options: {
      each: { zh: "各补助一份", en: "each receives the full amount" },
      together: { zh: "合计一份，平均分配", en: "they share it equally" },
    },
    default: "each",
    why: { zh: "原文为“分别给予”", en: "the text gives it to them “respectively”" },
    clauses: ["二(八)"],
  }),
  "student-contract": reading({
    question: { zh: "学生的补助是否也须签订合同？", en: "Does the student subsidy also require the contract?" },
    options: {
      required: { zh: "须签订合同", en: "the contract is required" },
      "not-required": { zh: "无须签订合同", en: "the contract is not required" },
    },
    default: "required",
    why: { zh: "在同一句中，条件相同", en: "it is in the same sentence, under the same conditions" },
    clauses: ["二(八)"],
  }),
});
