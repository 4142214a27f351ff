import { defineReadings, reading } from "../../kernel/policy/index.ts";
import { birthdayReading } from "../shared/ages.ts";

/** All ambiguities that affect a result, with their default readings. */
export const readings = defineReadings({
  // who is assisted
  "two-lacks": reading({
    question: {
      zh: "“两无”是否须同时具备无业可扶和无力脱贫？",
      en: "Must a household lack both a viable livelihood and the capacity to escape poverty?",
    },
    options: {
      both: { zh: "须同时具备两项", en: "both are required" },
      either: { zh: "具备其中一项即可", en: "either is enough" },
    },
    default: "both",
    why: { zh: "“两无”按字面指两项都没有", en: "“two lacks” literally means lacking both" },
    clauses: ["二(一)", "三(一)2"],
  }),
  // dibao
  registration: reading({
    question: { zh: "纳入农村低保是否须已建档立卡？", en: "Must a household be registered as poor to enter dibao?" },
    options: {
      "working-base": {
        zh: "不须，建档立卡名单只是乡镇核实的基础",
        en: "no: the poverty register is only the starting point for verification",
      },
      condition: { zh: "须已建档立卡", en: "yes: registration is a condition" },
    },
    default: "working-base",
    why: {
      zh: "原文写的是以建档立卡人口为基础逐一核实，纳入条件是“两无”或者暂时不能脱贫",
      en: "the text starts the verification from the register; its conditions are the “two lacks” or temporary inability",
    },
    clauses: ["三(一)2"],
  }),
  "supplement-base": reading({
    question: { zh: "分类增发以什么为基数？", en: "To what amount are the supplement rates applied?" },
    options: {
      standard: { zh: "本人适用的低保标准", en: "the dibao standard that applies to the person" },
      "actual-payment": { zh: "本人实发的低保金", en: "the dibao actually paid to the person" },
    },
    default: "standard",
    why: { zh: "原文写的是低保标准，不是低保金", en: "the text says dibao standard, not dibao payment" },
    clauses: ["三(一)2"],
  }),
  "exit-conditions": reading({
    question: { zh: "退出低保是否须同时符合两个条件？", en: "Must both exit conditions be met?" },
    options: {
      both: {
        zh: "须稳定脱贫并且收入高于低保标准",
        en: "both: a stable escape from poverty and an income above the dibao standard",
      },
      either: { zh: "符合其中一个条件即可", en: "either condition is enough" },
    },
    default: "both",
    why: { zh: "原文在两个条件之间用“并”字", en: "the text joins the two conditions with “and”" },
    clauses: ["三(一)2"],
  }),
  "income-equal-to-standard": reading({
    question: { zh: "收入恰好等于低保标准的，是否退出低保？", en: "What if income equals the standard?" },
    options: {
      stays: { zh: "不退出低保", en: "the household stays in dibao" },
      leaves: { zh: "视同高于标准，退出低保", en: "it counts as above the standard, so the household leaves dibao" },
    },
    default: "stays",
    why: { zh: "“高于”不含本数", en: "“above” excludes the figure itself" },
    clauses: ["三(一)2"],
  }),
  // extreme difficulty
  "local-consumption": reading({
    question: { zh: "“当地居民”人均消费支出按哪些居民计算？", en: "Whose consumption counts as local?" },
    options: {
      "all-residents": { zh: "当地全体居民", en: "all local residents" },
      "urban-residents": { zh: "当地城镇居民", en: "local urban residents" },
      "rural-residents": { zh: "当地农村居民", en: "local rural residents" },
    },
    default: "all-residents",
    why: { zh: "原文未区分城乡", en: "the text does not distinguish urban from rural" },
    clauses: ["三(二)1"],
  }),
  // medical assistance
  "priority-recipients": reading({
    question: { zh: "建档立卡贫困户是否属于重点救助对象？", en: "Are registered poor households priority recipients?" },
    options: {
      "dibao-and-extreme-difficulty": {
        zh: "不属于，重点救助对象只有低保对象和特困供养人员",
        en: "no: only dibao recipients and people in extreme difficulty",
      },
      "also-registered-poor": { zh: "属于重点救助对象", en: "yes: they are priority recipients too" },
    },
    default: "dibao-and-extreme-difficulty",
    why: { zh: "三(三)2的括号只跟在这两类人员之后", en: "the bracket in 三(三)2 follows these two groups only" },
    clauses: ["三(三)2", "三(三)3", "三(三)4"],
  }),
  "extreme-difficulty-rate": reading({
    question: {
      zh: "特困供养人员“不低于90%”是否不分病种范围内外？",
      en: "Does “at least 90%” for people in extreme difficulty replace the rates for listed and other diseases alike?",
    },
    options: {
      "replaces-both-rates": { zh: "不分，病种范围内外的比例均被取代", en: "yes: it replaces both rates" },
      "replaces-listed-disease-rate-only": {
        zh: "分，只取代病种范围内的比例",
        en: "no: it replaces only the listed-disease rate",
      },
    },
    default: "replaces-both-rates",
    why: { zh: "“不低于90%”未区分病种", en: "the text sets the 90% without regard to the disease" },
    clauses: ["三(三)4"],
  }),
  "cap-on-extreme-difficulty": reading({
    question: {
      zh: "年度限额是否也适用于特困供养人员？",
      en: "Does the annual cap apply to people in extreme difficulty?",
    },
    options: {
      capped: { zh: "年度限额同样适用", en: "yes: the annual cap applies" },
      uncapped: { zh: "不受年度限额限制", en: "no: their assistance is not capped" },
    },
    default: "capped",
    why: {
      zh: "限额针对重点救助对象，特困供养人员属于重点救助对象",
      en: "the cap is for priority recipients, and people in extreme difficulty are among them",
    },
    clauses: ["三(三)4"],
  }),
  "childhood-illness-rates": reading({
    question: {
      zh: "儿童大病医疗救助文件的标准取代一般比例，还是在其外增加？",
      en: "Does the standard of the childhood illness document replace the general rates or add to them?",
    },
    options: {
      replaces: { zh: "取代一般比例", en: "it replaces the general rates" },
      adds: { zh: "在一般比例之外增加", en: "it is paid in addition to the general rates" },
    },
    default: "replaces",
    why: { zh: "原文规定此类儿童按该文件执行", en: "the text says that the document applies to these children" },
    clauses: ["三(三)4"],
  }),
  "child-in-extreme-difficulty": reading({
    question: {
      zh: "特困供养的大病儿童，按儿童大病医疗救助文件所得低于特困供养比例的，是否补足？",
      en: "If the childhood illness document grants a child in extreme difficulty less than the minimum rate, is the difference paid?",
    },
    options: {
      "floor-applies": { zh: "补足到特困供养人员的比例", en: "yes: up to the rate for people in extreme difficulty" },
      "childhood-illness-document-only": {
        zh: "不补足，只按该文件救助",
        en: "no: only the standard of that document is paid",
      },
    },
    default: "floor-applies",
    why: {
      zh: "“不低于”是保底，该文件只取代一般比例",
      en: "“at least” is a guarantee, and the document replaces only the general rates",
    },
    clauses: ["三(三)4"],
  }),
  "cap-on-childhood-illness": reading({
    question: {
      zh: "按儿童大病医疗救助文件的救助是否占用年度限额？",
      en: "Does assistance under the childhood illness document count towards the annual cap?",
    },
    options: {
      outside: { zh: "不占用年度限额", en: "no: it is outside the cap" },
      within: { zh: "占用年度限额，超过部分不予救助", en: "yes: it is limited by the cap" },
    },
    default: "outside",
    why: {
      zh: "年度限额写在70%、15%两项比例之前，大病儿童另按文件的标准执行",
      en: "the text sets the cap for the rates of 70% and 15%; these children follow another document",
    },
    clauses: ["三(三)4"],
  }),
  birthday: birthdayReading("三(三)4"),
  unaffordability: reading({
    question: { zh: "“仍难以负担”是否为救助条件？", en: "Is “still unaffordable” a condition of assistance?" },
    options: {
      description: { zh: "不是条件，补偿后剩余费用全部计入", en: "no: all eligible costs left after insurance count" },
      condition: { zh: "是条件，每次住院分别认定", en: "yes: it is determined for each admission" },
    },
    default: "description",
    why: { zh: "原文未规定判断标准", en: "the text gives no test for it" },
    clauses: ["三(三)4"],
  }),
  // temporary assistance, coordination
  "referral-after": reading({
    question: { zh: "转介之前须已给予哪些救助？", en: "Which assistance must come before a referral?" },
    options: {
      "either-form": { zh: "已给予救助金或者实物", en: "either cash or goods" },
      "both-forms": { zh: "救助金和实物均已给予", en: "both cash and goods" },
    },
    default: "either-form",
    why: {
      zh: "救助方式按实际需求确定，原文未要求两种都给",
      en: "the form depends on what the person needs; the text does not require both",
    },
    clauses: ["三(四)3"],
  }),
  "scheme-list": reading({
    question: { zh: "须相互衔接的救助制度是七项还是五项？", en: "Must seven schemes be coordinated, or five?" },
    options: {
      seven: { zh: "三(五)所列七项制度", en: "the seven schemes in 三(五)" },
      five: { zh: "四(二)所列五项制度", en: "the five schemes in 四(二)" },
    },
    default: "seven",
    why: { zh: "三(五)专门规定衔接，四(二)只规定统筹职责", en: "三(五) is about coordination, 四(二) about duties" },
    clauses: ["三(五)", "四(二)"],
  }),
});
