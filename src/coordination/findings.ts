import type { Findings } from "../kernel/policy/index.ts";
import { severeWords } from "../policies/safety-net/facts.ts";
import type { Deciding } from "./document.ts";

/** The findings of the rule, which its parts record. */
export const findings = {
  excludes: {
    zh: "{between:labels}互斥：{consequence:label}",
    en: "mutually exclusive: {between:labels}; {consequence:label}",
  },
  compatible: { zh: "{between:labels}：{how:label}", en: "{between:labels}: {how:label}" },
  action: { zh: "应办事项：{action:label}", en: "required: {action:label}" },
  "one-off": {
    zh: "{payment:label}中“一次性”的含义：{meaning:label}",
    en: "meaning of “one-off” for this payment ({payment:label}): {meaning:label}",
  },
  "scheme-applies": {
    yes: { zh: "所在地实行{document:label}", en: "{document:label} applies where the person lives" },
    no: { zh: "所在地未实行{document:label}", en: "{document:label} does not apply where the person lives" },
  },
  "still-received": {
    holds: { zh: "{paidOn:date}缴费时仍享受低保", en: "still receiving dibao on the payment date ({paidOn:date})" },
    fails: { zh: "{paidOn:date}缴费时已退出低保", en: "no longer receiving dibao on the payment date ({paidOn:date})" },
  },
  "left-before-payment": {
    zh: "{leftOn:date}已退出低保，缴费年度已认定的仍按低保对象补贴",
    en: "left dibao on {leftOn:date}; a certification for the year of payment still counts",
  },
  severe: severeWords,
  "training-grade": {
    holds: {
      zh: "{kind:label}残疾{grade:label}，符合电子商务培训的类别和等级要求",
      en: "{kind:label} disability, {grade:label}: qualifies for the e-commerce training",
    },
    fails: {
      zh: "{kind:label}残疾{grade:label}，不符合电子商务培训的类别和等级要求",
      en: "{kind:label} disability, {grade:label}: does not qualify for the e-commerce training",
    },
  },
  "same-month": {
    yes: {
      zh: "{first:label}和{second:label}有重叠月份",
      en: "{first:label} and {second:label} have months in common",
    },
    no: {
      zh: "{first:label}和{second:label}无重叠月份",
      en: "{first:label} and {second:label} have no month in common",
    },
  },
  "benefit-age": { zh: "{benefit:label}：年满{age:count}周岁", en: "{benefit:label}: from age {age:count}" },
  "statutory-age": {
    zh: "{benefit:label}：适用法定退休年龄",
    en: "{benefit:label}: the statutory retirement age applies",
  },
  "plan-starts": {
    zh: "{plan:label}：开始日期为{month:count}月{day:count}日",
    en: "{plan:label}: starts on day {day:count} of month {month:count}",
  },
} as const satisfies Findings;

/** The context passed to the parts of the rule. */
export type Decision = Deciding<typeof findings>;
