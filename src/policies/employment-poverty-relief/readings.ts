import { birthdayConventions, birthdayWords } from "../../kernel/age.ts";
import { defineReadings, type ReadingWords, reading } from "../../kernel/reading.ts";

/** Every point that the text leaves open and on which a result depends, with its default. */
export const readings = defineReadings({
  // the worker and the programme
  birthday: reading({
    clauses: ["一", "二(四)", "二(五)", "二(六)"],
    options: birthdayConventions,
    default: "on-the-birthday",
  }),
  "programme-start": reading({
    clauses: ["一"],
    options: ["ending-with-target", "from-issue-date"],
    default: "ending-with-target",
  }),
  "age-checked": reading({
    clauses: ["一", "二(四)", "二(五)", "二(六)"],
    options: ["each-month", "at-start"],
    default: "each-month",
  }),
  // placement
  "graduate-rate": reading({ clauses: ["二(三)"], options: ["instead", "added"], default: "instead" }),
  "proof-duration": reading({
    clauses: ["二(三)"],
    options: ["every-proof", "labour-contract-only"],
    default: "every-proof",
  }),
  // time-limited subsidies
  "partial-months": reading({
    clauses: ["二(四)", "二(五)", "二(六)"],
    options: ["months-with-work", "whole-months-only"],
    default: "months-with-work",
  }),
  "term-counting": reading({
    clauses: ["二(四)", "二(五)", "二(六)"],
    options: ["paid-months", "calendar-months"],
    default: "paid-months",
  }),
  "term-scope": reading({
    clauses: ["二(四)", "二(五)", "二(六)"],
    options: ["worker", "employer"],
    default: "worker",
  }),
  "months-before-approval": reading({
    clauses: ["二(五)", "二(六)"],
    options: ["not-paid", "paid"],
    default: "not-paid",
  }),
  "several-forms-in-month": reading({
    clauses: ["二(四)", "二(五)", "二(六)"],
    options: ["one-subsidy", "each-form"],
    default: "one-subsidy",
  }),
  "minimum-wage": reading({ clauses: ["二(五)"], options: ["of-month", "at-approval"], default: "of-month" }),
  "retirement-distance": reading({
    clauses: ["二(五)", "二(六)"],
    options: ["at-approval", "at-end-of-term"],
    default: "at-approval",
  }),
  "retires-before-term-ends": reading({
    clauses: ["二(五)", "二(六)"],
    options: ["until-retirement", "ordinary-term"],
    default: "until-retirement",
  }),
  "auxiliary-past-retirement": reading({
    clauses: ["一", "二(六)"],
    options: ["ordinary-term", "none"],
    default: "ordinary-term",
  }),
  // rewards
  "one-off-reward": reading({
    clauses: ["二(四)", "二(六)"],
    options: ["once-a-year", "once-only"],
    default: "once-a-year",
  }),
  "reward-months": reading({
    clauses: ["二(四)", "二(六)"],
    options: ["across-years", "within-the-year"],
    default: "across-years",
  }),
  // training and study
  "training-days": reading({ clauses: ["二(七)"], options: ["attended", "calendar"], default: "attended" }),
  "placement-and-training-rewards": reading({
    clauses: ["二(三)", "二(七)"],
    options: ["both", "one-only"],
    default: "both",
  }),
  "work-study-amount": reading({ clauses: ["二(八)"], options: ["each", "together"], default: "each" }),
  "student-contract": reading({ clauses: ["二(八)"], options: ["required", "not-required"], default: "required" }),
});

/** What the readings say to people. */
export const readingWords = {
  // the worker and the programme
  birthday: birthdayWords,
  "programme-start": {
    question: { zh: "三年攻坚、两年巩固从哪一天算起？", en: "From which day do the three and two years run?" },
    options: {
      "ending-with-target": { zh: "从目标期限倒推五年", en: "five years back from the target's last day" },
      "from-issue-date": { zh: "从下发日算起", en: "from the day of issue" },
    },
    why: { zh: "五年合计正好到目标之年结束", en: "the five years then end with the year of the target" },
  },
  "age-checked": {
    question: {
      zh: "领补贴或计奖励期间超过年龄上限怎么办？",
      en: "What of those who pass the upper age while a subsidy or reward runs?",
    },
    options: {
      "each-month": {
        zh: "每月都看年龄，超过的月份不算",
        en: "the age is tested each month: later months do not count",
      },
      "at-start": { zh: "只在开始时看年龄", en: "only at the start" },
    },
    why: {
      zh: "补贴和奖励都针对贫困劳动者，超过年龄上限就不再是；距退休不足年数而延长的，按条款到退休为止",
      en: "both are for poor workers, and they are none above that age; an extension runs to retirement as its clause says",
    },
  },
  // placement
  "graduate-rate": {
    question: {
      zh: "介绍毕业生的标准是代替还是另加？",
      en: "Does the graduate's rate replace the other or add to it?",
    },
    options: {
      instead: { zh: "代替一般标准", en: "instead of it" },
      added: { zh: "在一般标准之外另加", en: "added to it" },
    },
    why: { zh: "两个标准并列，各管一类人", en: "the two rates stand side by side, each for its persons" },
  },
  "proof-duration": {
    question: { zh: "劳务协议、就业证明也要满年限吗？", en: "Must an agreement or certificate also cover the year?" },
    options: {
      "every-proof": { zh: "都要", en: "yes, every paper" },
      "labour-contract-only": { zh: "只有劳动合同要", en: "only the labour contract" },
    },
    why: { zh: "括号里的是劳动合同的替代，年限一并适用", en: "they stand in place of the contract, with its length" },
  },
  // time-limited subsidies
  "partial-months": {
    question: { zh: "没有做满的月份补不补？", en: "Is a month that was not worked in full paid?" },
    options: {
      "months-with-work": { zh: "当月有工作即补", en: "a month in which there was work is paid" },
      "whole-months-only": { zh: "只补做满的月份", en: "only months worked from first to last day" },
    },
    why: { zh: "标准按月给，没有按天折算", en: "the rate is by the month, without parts for days" },
  },
  "term-counting": {
    question: { zh: "期限数的是实发月份还是日历月份？", en: "Does the term count paid months or the calendar?" },
    options: {
      "paid-months": { zh: "累计实发月份", en: "paid months in all" },
      "calendar-months": { zh: "从首个实发月起连续计算", en: "months on end from the first paid one" },
    },
    why: { zh: "限的是补贴期限，没有领的月份不是补贴", en: "the subsidy is limited, and an unpaid month is none" },
  },
  "term-scope": {
    question: { zh: "换单位后期限重新计算吗？", en: "Does a new employer begin a new term?" },
    options: {
      worker: { zh: "不，每人一个期限", en: "no: one term per worker" },
      employer: { zh: "是，每个单位一个期限", en: "yes: one term per employer" },
    },
    why: { zh: "标准是每人每月，期限随人", en: "the rate is per person, and so is the term" },
  },
  "months-before-approval": {
    question: { zh: "首次批准之前做过的月份补不补？", en: "Are months worked before the first approval paid?" },
    options: {
      "not-paid": { zh: "不补，从批准当月起", en: "no: from the month of the approval on" },
      paid: { zh: "补发", en: "yes" },
    },
    why: {
      zh: "批准之前没有补贴，期限也从批准时定",
      en: "there is no subsidy before it is approved, and the approval fixes the term",
    },
  },
  "several-forms-in-month": {
    question: { zh: "同一个月做几种工作，补几份？", en: "Several forms of work in one month: how many subsidies?" },
    options: {
      "one-subsidy": { zh: "只补一份", en: "one only" },
      "each-form": { zh: "各补各的", en: "each form its own" },
    },
    why: {
      zh: "几项补贴针对不同的就业形式，不为同一个月重复",
      en: "they are for different forms of work, one at a time",
    },
  },
  "minimum-wage": {
    question: { zh: "按哪个月的最低工资计算？", en: "The minimum wage of which month?" },
    options: {
      "of-month": { zh: "当月执行的标准", en: "the one in force in the month" },
      "at-approval": { zh: "批准补贴时的标准", en: "the one in force at the approval" },
    },
    why: { zh: "补贴按月给，标准随月", en: "the subsidy is by the month" },
  },
  "retirement-distance": {
    question: { zh: "距退休年数在哪一天计算？", en: "On which day are the years to retirement counted?" },
    options: {
      "at-approval": { zh: "首次批准补贴之日", en: "the day of the first approval" },
      "at-end-of-term": { zh: "一般期限届满之日", en: "the day on which the ordinary term ends" },
    },
    why: { zh: "批准时就要定下期限", en: "the approval must fix the term" },
  },
  "retires-before-term-ends": {
    question: { zh: "不到一般期限就退休的，补到什么时候？", en: "Who retires before the ordinary term is over?" },
    options: {
      "until-retirement": { zh: "补到退休", en: "subsidised until retirement" },
      "ordinary-term": { zh: "仍补满一般期限", en: "has the ordinary term all the same" },
    },
    why: { zh: "退休后不再就业，补贴随之结束", en: "with retirement the employment ends" },
  },
  "auxiliary-past-retirement": {
    question: {
      zh: "已过退休年龄、未过年龄上限的人能否领辅助性岗位补贴？",
      en: "Past retirement but not past the upper age: is the auxiliary post subsidised?",
    },
    options: {
      "ordinary-term": { zh: "能，补一般期限", en: "yes, for the ordinary term" },
      none: { zh: "不能", en: "no" },
    },
    why: {
      zh: "仍是贫困劳动者，而辅助性岗位不要求劳动合同和社会保险",
      en: "still a poor worker, and the post asks for neither contract nor insurance",
    },
  },
  // rewards
  "one-off-reward": {
    question: { zh: "“每人每年……一次性”给几次？", en: "“Per person and year … one-off”: how often?" },
    options: {
      "once-a-year": { zh: "每人每个日历年度一次", en: "once per worker and calendar year" },
      "once-only": { zh: "每人只有一次", en: "once per worker" },
    },
    why: { zh: "“每年”才有意义", en: "only so does “per year” mean something" },
  },
  "reward-months": {
    question: { zh: "月数可以跨年度吗？", en: "May the months run across the turn of the year?" },
    options: {
      "across-years": {
        zh: "可以，奖励归满月数的年度，同一个月不重复用",
        en: "yes: the reward belongs to the year that completes them; no month counts twice",
      },
      "within-the-year": { zh: "要在一个日历年度内", en: "they must lie within one calendar year" },
    },
    why: { zh: "原文只要求月数，没有要求在同一年度内", en: "the text asks for months, not for one year" },
  },
  // training and study
  "training-days": {
    question: { zh: "“每天”是哪些天？", en: "Which days count?" },
    options: {
      attended: { zh: "实际参加的天数", en: "days attended" },
      calendar: { zh: "培训期间的日历天数", en: "all days of the course" },
    },
    why: { zh: "生活费补助给参加培训的人", en: "the allowance is for those who attend" },
  },
  "placement-and-training-rewards": {
    question: {
      zh: "同一人的职业介绍补贴和培训机构奖励能否都领？",
      en: "Placement subsidy and training body's reward for the same person: both?",
    },
    options: {
      both: { zh: "都可以", en: "both" },
      "one-only": { zh: "只能领一项", en: "one only" },
    },
    why: { zh: "奖励的是不同的工作", en: "they reward different work" },
  },
  "work-study-amount": {
    question: { zh: "企业和院校是各得还是合得？", en: "Enterprise and college: the amount each or together?" },
    options: {
      each: { zh: "各得全额", en: "each the whole" },
      together: { zh: "合得，平分", en: "together, in equal parts" },
    },
    why: { zh: "原文写的是“分别给予”", en: "the text gives it to them respectively" },
  },
  "student-contract": {
    question: { zh: "学生的补助也要签合同吗？", en: "Does the student's subsidy need the contract too?" },
    options: {
      required: { zh: "要", en: "yes" },
      "not-required": { zh: "不要", en: "no" },
    },
    why: { zh: "在同一句话里，条件相同", en: "the same sentence, the same conditions" },
  },
} as const satisfies ReadingWords<typeof readings>;
