import { birthdayConventions, birthdayWords } from "../../kernel/age.ts";
import { defineReadings, type ReadingWords, reading } from "../../kernel/reading.ts";

/** Every point that the text leaves open and on which a result depends, with its default. */
export const readings = defineReadings({
  // who is assisted
  "two-lacks": reading({ clauses: ["二(一)", "三(一)2"], options: ["both", "either"], default: "both" }),
  // the minimum living allowance
  "supplement-base": reading({ clauses: ["三(一)2"], options: ["standard", "actual-payment"], default: "standard" }),
  "exit-conditions": reading({ clauses: ["三(一)2"], options: ["both", "either"], default: "both" }),
  "income-equal-to-standard": reading({ clauses: ["三(一)2"], options: ["stays", "leaves"], default: "stays" }),
  // special hardship
  "local-consumption": reading({
    clauses: ["三(二)1"],
    options: ["all-residents", "urban-residents", "rural-residents"],
    default: "all-residents",
  }),
  // medical aid
  "priority-recipients": reading({
    clauses: ["三(三)2", "三(三)3", "三(三)4"],
    options: ["dibao-and-extreme-difficulty", "also-registered-poor"],
    default: "dibao-and-extreme-difficulty",
  }),
  "extreme-difficulty-rate": reading({
    clauses: ["三(三)4"],
    options: ["replaces-both-rates", "replaces-listed-disease-rate-only"],
    default: "replaces-both-rates",
  }),
  "cap-on-extreme-difficulty": reading({ clauses: ["三(三)4"], options: ["capped", "uncapped"], default: "capped" }),
  "childhood-illness-rates": reading({ clauses: ["三(三)4"], options: ["replaces", "adds"], default: "replaces" }),
  "child-in-extreme-difficulty": reading({
    clauses: ["三(三)4"],
    options: ["floor-applies", "childhood-illness-document-only"],
    default: "floor-applies",
  }),
  birthday: reading({
    clauses: ["三(三)4"],
    options: birthdayConventions,
    default: "on-the-birthday",
  }),
  unaffordability: reading({ clauses: ["三(三)4"], options: ["description", "condition"], default: "description" }),
  // temporary aid, coordination
  "referral-after": reading({ clauses: ["三(四)3"], options: ["both-forms", "either-form"], default: "both-forms" }),
  "scheme-list": reading({ clauses: ["三(五)", "四(二)"], options: ["seven", "five"], default: "seven" }),
});

/** What the readings say to people. */
export const readingWords = {
  // who is assisted
  "two-lacks": {
    question: { zh: "“两无”要两项都具备吗？", en: "Must both of the “two withouts” be met?" },
    options: {
      both: { zh: "无业可扶并且无力脱贫", en: "no occupation to support and no strength to escape poverty" },
      either: { zh: "具备其中一项", en: "one of the two is enough" },
    },
    why: { zh: "“两无”按字面是两项都没有", en: "“two withouts” literally means lacking both" },
  },
  // the minimum living allowance
  "supplement-base": {
    question: { zh: "增发30%、20%以什么为基数？", en: "Of what are the 30% and 20% taken?" },
    options: {
      standard: { zh: "本人适用的低保标准", en: "the standard that applies to the person" },
      "actual-payment": { zh: "本人实际领取的差额", en: "the difference that is actually paid" },
    },
    why: { zh: "原文写的是低保标准，不是低保金", en: "the text names the standard, not the payment" },
  },
  "exit-conditions": {
    question: { zh: "退出低保要两个条件都具备吗？", en: "Must both conditions of leaving be met?" },
    options: {
      both: { zh: "稳定脱贫并且收入高于标准", en: "stable escape and income above the standard" },
      either: { zh: "具备其中一个", en: "one of the two is enough" },
    },
    why: { zh: "两个条件之间是“并”", en: "the two are joined by “and”" },
  },
  "income-equal-to-standard": {
    question: { zh: "收入恰好等于低保标准的怎样对待？", en: "What of an income equal to the standard?" },
    options: {
      stays: { zh: "不退出", en: "stays in the allowance" },
      leaves: { zh: "视同高于标准", en: "counts as above the standard" },
    },
    why: { zh: "“高于”不含本数", en: "“above” excludes the figure" },
  },
  // special hardship
  "local-consumption": {
    question: { zh: "“当地居民”指哪些居民？", en: "Whose consumption is the local one?" },
    options: {
      "all-residents": { zh: "当地全体居民", en: "all residents of the locality" },
      "urban-residents": { zh: "当地城镇居民", en: "its urban residents" },
      "rural-residents": { zh: "当地农村居民", en: "its rural residents" },
    },
    why: { zh: "原文没有区分城乡", en: "the text does not tell town from country" },
  },
  // medical aid
  "priority-recipients": {
    question: { zh: "建档立卡贫困户是不是重点救助对象？", en: "Are registered poor households key persons?" },
    options: {
      "dibao-and-extreme-difficulty": {
        zh: "不是，只有低保对象和特困供养人员",
        en: "no: only allowance recipients and special hardship",
      },
      "also-registered-poor": { zh: "也是", en: "yes, too" },
    },
    why: { zh: "三(三)2的括号只跟在这两类人之后", en: "the bracket of 三(三)2 follows these two only" },
  },
  "extreme-difficulty-rate": {
    question: { zh: "特困供养人员的90%取代哪些比例？", en: "Which rates does the 90% of special hardship displace?" },
    options: {
      "replaces-both-rates": { zh: "病种内、外的比例都取代", en: "those of listed and of other diseases" },
      "replaces-listed-disease-rate-only": { zh: "只取代病种内的比例", en: "only that of listed diseases" },
    },
    why: { zh: "“不低于90%”没有区分病种", en: "the floor makes no difference by disease" },
  },
  "cap-on-extreme-difficulty": {
    question: { zh: "年度限额是否也限制特困供养人员的90%？", en: "Does the yearly limit cap the 90%, too?" },
    options: {
      capped: { zh: "限制", en: "yes" },
      uncapped: { zh: "不限制", en: "no" },
    },
    why: {
      zh: "限额对重点救助对象而言，特困供养人员也在其中",
      en: "the limit is for key persons, and special hardship is one of them",
    },
  },
  "childhood-illness-rates": {
    question: {
      zh: "大病儿童的救助标准取代一般比例，还是另外增加？",
      en: "Does the children's standard replace the general rates or add to them?",
    },
    options: {
      replaces: { zh: "取代", en: "replaces them" },
      adds: { zh: "在一般比例之外增加", en: "adds to them" },
    },
    why: { zh: "原文说这些儿童按另一文件执行", en: "the text says that the other document is applied to them" },
  },
  "child-in-extreme-difficulty": {
    question: {
      zh: "特困供养的大病儿童，另一文件的标准低于特困比例时怎样救助？",
      en: "What of a child in special hardship to whom the other document grants less than the rate of special hardship?",
    },
    options: {
      "floor-applies": { zh: "补足到特困供养人员的比例", en: "raised to the rate of special hardship" },
      "childhood-illness-document-only": { zh: "只按另一文件", en: "the other document alone" },
    },
    why: {
      zh: "“不低于”是保底，儿童大病的标准只取代一般比例",
      en: "“not below” is a guarantee; the children's standard replaces the general rates only",
    },
  },
  birthday: birthdayWords,
  unaffordability: {
    question: { zh: "“仍难以负担”是不是救助的条件？", en: "Is “still hard to bear” a condition of the aid?" },
    options: {
      description: { zh: "不是，补偿后的合规费用都算", en: "no: all compliant costs that are left count" },
      condition: { zh: "是，逐次认定", en: "yes, found for each admission" },
    },
    why: { zh: "原文没有给出判断标准", en: "the text gives no test for it" },
  },
  // temporary aid, coordination
  "referral-after": {
    question: { zh: "给予哪些救助之后才转介？", en: "After which aid does the referral come?" },
    options: {
      "both-forms": { zh: "救助金和实物都给过", en: "after both cash and goods" },
      "either-form": { zh: "给过其中一种", en: "after one of the two" },
    },
    why: { zh: "原文把两种救助并列在转介之前", en: "the text puts both before the referral" },
  },
  "scheme-list": {
    question: { zh: "需要衔接的是七项制度还是五项？", en: "Are seven schemes to be coordinated, or five?" },
    options: {
      seven: { zh: "三(五)所列七项", en: "the seven of 三(五)" },
      five: { zh: "四(二)所列五项", en: "the five of 四(二)" },
    },
    why: { zh: "三(五)专讲衔接，四(二)只讲统筹职责", en: "三(五) is about coordination; 四(二) names duties" },
  },
} as const satisfies ReadingWords<typeof readings>;
