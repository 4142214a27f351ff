import type { Findings } from "../kernel/policy/findings.ts";

/** The findings of benefit coordination. */
export const standingFindings = {
  excludes: {
    zh: "{between:labels}互斥：{consequence:label}",
    en: "{between:labels} exclude each other: {consequence:label}",
  },
  coincides: { zh: "{between:labels}：{manner:label}", en: "{between:labels}: {manner:label}" },
  duty: { zh: "要办：{duty:label}", en: "to settle: {duty:label}" },
  "one-off": { zh: "{payment:label}的一次性：{meaning:label}", en: "{payment:label}, one-off: {meaning:label}" },
  "runs-here": {
    holds: { zh: "所在地实行{document:label}", en: "the {document:label} runs where the person lives" },
    fails: { zh: "所在地没有实行{document:label}", en: "the {document:label} does not run where the person lives" },
  },
  "still-received": {
    holds: { zh: "{paidOn:date}缴费时还在低保", en: "still in the allowance on payment, {paidOn:date}" },
    fails: { zh: "{paidOn:date}缴费时已退出低保", en: "out of the allowance on payment, {paidOn:date}" },
  },
  severe: {
    holds: {
      zh: "残疾{grade:count}级，属于重度（{line:count}级线）",
      en: "grade {grade:count} is severe (line {line:count})",
    },
    fails: {
      zh: "残疾{grade:count}级，不属于重度（{line:count}级线）",
      en: "grade {grade:count} is not severe (line {line:count})",
    },
  },
  "training-grade": {
    holds: {
      zh: "{kind:label}残疾{grade:count}级，在电子商务培训的等级线内",
      en: "{kind:label} disability, grade {grade:count}: within the line of the e-commerce training",
    },
    fails: {
      zh: "{kind:label}残疾{grade:count}级，不在电子商务培训的等级线内",
      en: "{kind:label} disability, grade {grade:count}: outside the line of the e-commerce training",
    },
  },
  "same-month": {
    holds: { zh: "{first:label}和{second:label}有同一个月", en: "{first:label} and {second:label} share a month" },
    fails: { zh: "{first:label}和{second:label}没有同一个月", en: "{first:label} and {second:label} share no month" },
  },
  "own-age": { zh: "{benefit:label}从{age:count}周岁起", en: "{benefit:label} from the age of {age:count}" },
  "statutory-age": { zh: "{benefit:label}按法定退休年龄", en: "{benefit:label} by the statutory retirement age" },
  "plan-starts": {
    zh: "{plan:label}首日为{month:count}月{day:count}日",
    en: "{plan:label}: its first day is day {day:count} of month {month:count}",
  },
} as const satisfies Findings;
