import { birthdayConventions, birthdayWords } from "../../kernel/age.ts";
import { defineReadings, type ReadingWords, reading } from "../../kernel/reading.ts";

/** Every point that the text leaves open and on which a result depends, with its default. */
export const readings = defineReadings({
  // targets
  "rate-basis": reading({
    clauses: ["二"],
    options: ["vocational-trainees", "all-trainees"],
    default: "vocational-trainees",
  }),
  "urban-coverage-of": reading({
    clauses: ["二"],
    options: ["able-and-willing", "everyone"],
    default: "able-and-willing",
  }),
  // e-commerce training
  birthday: reading({
    clauses: ["三(一)1"],
    options: birthdayConventions,
    default: "on-the-birthday",
  }),
  "below-grade-means": reading({ clauses: ["三(一)1"], options: ["milder", "more-severe"], default: "milder" }),
  "below-includes-grade": reading({ clauses: ["三(一)1"], options: ["included", "excluded"], default: "included" }),
  "unlisted-kinds": reading({
    clauses: ["三(一)1"],
    options: ["not-eligible", "eligible-in-any-grade"],
    default: "not-eligible",
  }),
  "several-disabilities": reading({
    clauses: ["三(一)1"],
    options: ["one-is-enough", "all-required"],
    default: "one-is-enough",
  }),
  // employers
  "exemption-conditions": reading({ clauses: ["三(一)2"], options: ["both", "either"], default: "both" }),
  "founding-date": reading({ clauses: ["三(一)2"], options: ["registration", "opening"], default: "registration" }),
  // graduates
  "register-of-graduates": reading({
    clauses: ["三(四)5"],
    options: ["both-schools", "ordinary-colleges"],
    default: "both-schools",
  }),
  // reporting
  "quarter-end": reading({ clauses: ["四(三)"], options: ["last-day", "next-working-day"], default: "last-day" }),
  "reporting-body": reading({
    clauses: ["四(六)"],
    options: ["townships-and-departments", "county-federation"],
    default: "townships-and-departments",
  }),
});

/** What the readings say to people. */
export const readingWords = {
  // targets
  "rate-basis": {
    question: { zh: "获证率和就业率以哪些人为分母？", en: "Of whom are the two rates taken?" },
    options: {
      "vocational-trainees": { zh: "参加职业技能培训的人", en: "of the vocational trainees" },
      "all-trainees": {
        zh: "全部受训者，含农村实用技术培训",
        en: "of all trainees, rural practical training included",
      },
    },
    why: { zh: "两项比率都写明参加职业技能培训的残疾人", en: "both rates name those in vocational training" },
  },
  "urban-coverage-of": {
    question: { zh: "“全覆盖”覆盖城镇哪些残疾人？", en: "Which urban persons does full coverage mean?" },
    options: {
      "able-and-willing": { zh: "有劳动能力和培训意愿的", en: "those able to work and willing to train" },
      everyone: { zh: "全部城镇残疾人", en: "all urban disabled persons" },
    },
    why: { zh: "下一句的免费培训正是对这些人", en: "the free training of the next words is for them" },
  },
  // e-commerce training
  birthday: birthdayWords,
  "below-grade-means": {
    question: { zh: "几级“以下”是更轻还是更重？", en: "Is “and below” a grade milder or more severe?" },
    options: {
      milder: { zh: "更轻（数字更大）", en: "milder (higher number)" },
      "more-severe": { zh: "更重（数字更小）", en: "more severe (lower number)" },
    },
    why: { zh: "一级最重；“二级以上”通指一、二级", en: "grade 1 is the most severe; 二级以上 commonly means 1 and 2" },
  },
  "below-includes-grade": {
    question: { zh: "没有“及”字的“以下”含不含本级？", en: "Does 以下 without 及 include the grade named?" },
    options: {
      included: { zh: "含本级", en: "included" },
      excluded: { zh: "不含本级", en: "not included" },
    },
    why: {
      zh: "《民法典》第1259条：以下包括本数；否则视力四级以下无人可入",
      en: "Civil Code, art. 1259; otherwise nobody would be below vision grade 4",
    },
  },
  "unlisted-kinds": {
    question: { zh: "没有列名的残疾类别能否参加？", en: "May kinds of disability that are not named take part?" },
    options: {
      "not-eligible": { zh: "不能", en: "no" },
      "eligible-in-any-grade": { zh: "可以，不限等级", en: "yes, in any grade" },
    },
    why: { zh: "列举是封闭的", en: "the list is closed" },
  },
  "several-disabilities": {
    question: { zh: "有几种残疾时，要几种符合？", en: "With several disabilities, how many must count?" },
    options: {
      "one-is-enough": { zh: "一种符合即可", en: "one is enough" },
      "all-required": { zh: "每一种都要符合", en: "every one" },
    },
    why: { zh: "类别并列，符合其一就是所列的人", en: "the kinds stand side by side: who meets one is named" },
  },
  // employers
  "exemption-conditions": {
    question: { zh: "免缴的两项条件要同时具备吗？", en: "Must both conditions of the exemption hold?" },
    options: {
      both: { zh: "3年内并且不超过20人", en: "within the years and few staff" },
      either: { zh: "3年内或者不超过20人", en: "within the years or few staff" },
    },
    why: { zh: "两项都修饰同一个“小微企业”", en: "both describe the same enterprise" },
  },
  "founding-date": {
    question: { zh: "创业年限从哪一天起算？", en: "From which day do the years since founding run?" },
    options: {
      registration: { zh: "登记之日", en: "the registration" },
      opening: { zh: "实际开业之日", en: "the opening of business" },
    },
    why: { zh: "登记日有据可查", en: "the registration is on record" },
  },
  // graduates
  "register-of-graduates": {
    question: { zh: "人才库收不收特殊教育学校毕业生？", en: "Does the register hold graduates of special schools?" },
    options: {
      "both-schools": { zh: "收", en: "yes" },
      "ordinary-colleges": { zh: "只收普通高等院校的", en: "only those of ordinary colleges" },
    },
    why: { zh: "活动同时面向两类学校的毕业生", en: "the clause serves graduates of both" },
  },
  // reporting
  "quarter-end": {
    question: {
      zh: "季度末逢休息日，上报是否顺延？",
      en: "Is a report due on a quarter end that is a day off put off?",
    },
    options: {
      "last-day": { zh: "不顺延，就是季度最后一天", en: "no: the last day of the quarter" },
      "next-working-day": { zh: "顺延到下一个工作日", en: "to the next working day" },
    },
    why: { zh: "原文只说季度末", en: "the text says only the end of the quarter" },
  },
  "reporting-body": {
    question: { zh: "每月总结、每季上报由谁做？", en: "Who sums up each month and reports each quarter?" },
    options: {
      "townships-and-departments": { zh: "各乡镇（街道）和县直单位", en: "townships and county departments" },
      "county-federation": { zh: "县残联", en: "the county federation" },
    },
    why: {
      zh: "四(一)的实施单位向县协调办上报",
      en: "those who carry the plan out under 四(一) report to the county office",
    },
  },
} as const satisfies ReadingWords<typeof readings>;
