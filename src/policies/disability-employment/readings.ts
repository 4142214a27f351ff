import { defineReadings, reading } from "../../kernel/policy/index.ts";
import { birthdayReading } from "../shared/ages.ts";

/** All ambiguities that affect a result, with their default readings. */
export const readings = defineReadings({
  // targets
  "rate-basis": reading({
    question: {
      zh: "获证率和就业率以哪些人员为分母？",
      en: "Which people are the base of the certificate and employment rates?",
    },
    options: {
      "vocational-trainees": { zh: "以参加职业技能培训的人员为分母", en: "the vocational trainees" },
      "all-trainees": {
        zh: "以全部受训人员为分母，含农村实用技术培训",
        en: "all trainees, including those in rural practical training",
      },
    },
    default: "vocational-trainees",
    why: {
      zh: "两项比率都写明是参加职业技能培训的残疾人",
      en: "the text states both rates for people in vocational training",
    },
    clauses: ["二"],
  }),
  "urban-coverage-of": reading({
    question: {
      zh: "“全覆盖”应覆盖城镇哪些残疾人？",
      en: "Which urban people with disabilities must full coverage include?",
    },
    options: {
      "able-and-willing": { zh: "覆盖有劳动能力和培训意愿的城镇残疾人", en: "those able to work and willing to train" },
      everyone: { zh: "覆盖全部城镇残疾人", en: "all urban people with disabilities" },
    },
    default: "able-and-willing",
    why: { zh: "紧接着规定的免费培训即面向这些人", en: "the free training stated next is for these people" },
    clauses: ["二"],
  }),
  // e-commerce training
  birthday: birthdayReading("三(一)1"),
  "below-grade-means": reading({
    question: {
      zh: "“三级以下”指程度较轻还是较重的等级？",
      en: "Does “grade 3 and below” mean milder or more severe grades?",
    },
    options: {
      milder: { zh: "指较轻的等级（级数较大）", en: "milder grades (higher numbers)" },
      "more-severe": { zh: "指较重的等级（级数较小）", en: "more severe grades (lower numbers)" },
    },
    default: "milder",
    why: {
      zh: "一级最重；“二级以上”通常指一级和二级；“尤其是重度残疾人”说的是适合居家就业，不是培训对象的等级",
      en: "grade 1 is the most severe; “grade 2 and above” usually means grades 1 and 2; “especially the severely disabled” states for whom home-based work is suitable, not who may attend",
    },
    clauses: ["三(一)1"],
  }),
  "below-includes-grade": reading({
    question: {
      zh: "不带“及”字的“三级以下”是否包含三级？",
      en: "Does “below grade 3”, where the text does not say “and below”, include grade 3?",
    },
    options: {
      included: { zh: "“三级以下”含三级", en: "the stated grade is included" },
      excluded: { zh: "“三级以下”不含三级", en: "the stated grade is not included" },
    },
    default: "included",
    why: {
      zh: "《民法典》第1259条：“以下”包括本数；否则视力“四级以下”无人符合",
      en: "Civil Code, art. 1259: “below” includes the number; otherwise no one would be below vision grade 4",
    },
    clauses: ["三(一)1"],
  }),
  "unlisted-kinds": reading({
    question: {
      zh: "未列明的残疾类别能否参加电子商务培训？",
      en: "May people with an unlisted kind of disability attend the e-commerce training?",
    },
    options: {
      "not-eligible": { zh: "未列明的类别不能参加", en: "no: unlisted kinds do not qualify" },
      "eligible-in-any-grade": { zh: "未列明的类别可以参加，不限等级", en: "yes: unlisted kinds qualify at any grade" },
    },
    default: "not-eligible",
    why: {
      zh: "条款所列类别之后没有“等”字，应视为全部列举",
      en: "the list does not end in “and others”, so it is complete",
    },
    clauses: ["三(一)1"],
  }),
  "several-disabilities": reading({
    question: {
      zh: "有多种残疾的，须有几种符合要求？",
      en: "If a person has several disabilities, how many must qualify?",
    },
    options: {
      "one-is-enough": { zh: "有一种符合要求即可", en: "one qualifying disability is enough" },
      "all-required": { zh: "每一种均须符合要求", en: "each disability must qualify" },
    },
    default: "one-is-enough",
    why: {
      zh: "各类别并列，符合其一即属所列人员",
      en: "the kinds are alternatives, so a person who meets one of them is covered",
    },
    clauses: ["三(一)1"],
  }),
  // employers
  "exemption-conditions": reading({
    question: {
      zh: "小微企业免缴残保金的年限和人数条件是否须同时具备？",
      en: "Must an exempt enterprise meet both the limit of years and the limit of staff?",
    },
    options: {
      both: { zh: "年限和人数条件须同时具备", en: "both limits must be met" },
      either: { zh: "年限和人数条件具备一项即可", en: "meeting one of the limits is enough" },
    },
    default: "both",
    why: { zh: "两项条件共同修饰“小微企业”", en: "both conditions describe the same enterprise" },
    clauses: ["三(一)2"],
  }),
  "founding-date": reading({
    question: { zh: "创业年限从哪一天起算？", en: "From which date are the years since founding counted?" },
    options: {
      registration: { zh: "从登记日期起算", en: "from the registration date" },
      opening: { zh: "从实际开业日期起算", en: "from the actual opening date" },
    },
    default: "registration",
    why: { zh: "登记日期有据可查", en: "the registration date is on record" },
    clauses: ["三(一)2"],
  }),
  // graduates
  "register-of-graduates": reading({
    question: {
      zh: "人才库是否纳入特殊教育学校毕业生？",
      en: "Does the register include graduates of special education schools?",
    },
    options: {
      "both-schools": { zh: "纳入特殊教育学校毕业生", en: "yes: graduates of both kinds of school" },
      "ordinary-colleges": {
        zh: "只纳入普通高等院校毕业生",
        en: "no: only graduates of regular colleges and universities",
      },
    },
    default: "both-schools",
    why: { zh: "就业服务活动面向两类学校的毕业生", en: "the clause offers its services to graduates of both" },
    clauses: ["三(四)5"],
  }),
  // reporting
  "quarter-end": reading({
    question: {
      zh: "季度末遇休息日的，残保金收支上报是否顺延？",
      en: "If a quarter ends on a day off, is the levy report postponed?",
    },
    options: {
      "last-day": { zh: "不顺延，仍为季度最后一日", en: "no: it is due on the last day of the quarter" },
      "next-working-day": { zh: "顺延至下一个工作日", en: "yes: to the next working day" },
    },
    default: "last-day",
    why: { zh: "原文只写“季度末”", en: "the text states only the end of the quarter" },
    clauses: ["四(三)"],
  }),
  "reporting-body": reading({
    question: {
      zh: "每月总结和每季度上报由哪个单位办理？",
      en: "Who prepares the monthly summary and the quarterly report?",
    },
    options: {
      "townships-and-departments": {
        zh: "由各乡镇（街道）和县直有关单位办理",
        en: "townships, sub-districts and county departments",
      },
      "county-federation": { zh: "由县残联办理", en: "the county Disabled Persons' Federation" },
    },
    default: "townships-and-departments",
    why: {
      zh: "四(一)规定的实施单位向县协调小组办公室上报",
      en: "the bodies that implement the plan under 四(一) report to the county office",
    },
    clauses: ["四(六)"],
  }),
});
