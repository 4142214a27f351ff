import type { Findings } from "../../../kernel/policy/index.ts";
import { eligibleWords } from "./medical-assistance-eligibility.ts";

/** Findings of `medical-assistance`, apart from the rule so that the calculation for one admission can record them. */
export const medicalAssistanceFindings = {
  base: {
    zh: "第{number:count}次住院：合规医疗费用{costs:yuan}，扣除各项补偿后个人负担{base:yuan}",
    en: "admission {number:count}: eligible costs {costs:yuan}, of which {base:yuan} is left after insurance",
  },
  eligible: eligibleWords,
  unaffordable: {
    holds: {
      zh: "第{number:count}次住院：剩余费用难以负担",
      en: "admission {number:count}: the remaining costs are unaffordable",
    },
    fails: {
      zh: "第{number:count}次住院：剩余费用可以负担",
      en: "admission {number:count}: the remaining costs are affordable",
    },
  },
  "childhood-illness-document": {
    zh: "第{number:count}次住院：按儿童大病医疗救助文件的标准救助{assistance:yuan}",
    en: "admission {number:count}: {assistance:yuan} under the childhood illness document",
  },
  "meets-floor": {
    yes: {
      zh: "第{number:count}次住院：按该文件的救助不低于特困供养人员救助比例{rate:number}（{floor:yuan}）",
      en: "admission {number:count}: assistance under that document is at least the {rate:number} for people in extreme difficulty, {floor:yuan}",
    },
    no: {
      zh: "第{number:count}次住院：按该文件的救助低于特困供养人员救助比例{rate:number}（{floor:yuan}）",
      en: "admission {number:count}: assistance under that document is below the {rate:number} for people in extreme difficulty, {floor:yuan}",
    },
  },
  "raised-to-floor": {
    zh: "第{number:count}次住院：按特困供养人员救助比例补足{amount:yuan}",
    en: "admission {number:count}: assistance is raised by {amount:yuan} to the rate for people in extreme difficulty",
  },
  "priority-rate": {
    zh: "第{number:count}次住院：不设门槛费，{basis:label}按{rate:number}救助{amount:yuan}",
    en: "admission {number:count}: no deductible; {rate:number} of the costs ({basis:label}) is {amount:yuan}",
  },
  "ordinary-rate": {
    zh: "第{number:count}次住院：{basis:label}，扣除门槛费{deductible:yuan}后按{rate:number}救助{amount:yuan}",
    en: "admission {number:count}: {rate:number} ({basis:label}) of the costs above the deductible of {deductible:yuan} is {amount:yuan}",
  },
  "below-deductible": {
    zh: "第{number:count}次住院：剩余费用不超过门槛费{deductible:yuan}，不予救助",
    en: "admission {number:count}: the remaining costs do not exceed the deductible of {deductible:yuan}, so nothing is paid",
  },
  "fact-needed": {
    zh: "第{number:count}次住院：未填报{fact:label}，救助金额无法计算",
    en: "admission {number:count}: the assistance is not known, because this fact is not given: {fact:label}",
  },
  "within-costs": {
    yes: {
      zh: "第{number:count}次住院：另加的救助不超过按儿童大病医疗救助文件救助后的剩余费用{unpaid:yuan}",
      en: "admission {number:count}: the additional assistance is at most the {unpaid:yuan} left unpaid under the childhood illness document",
    },
    no: {
      zh: "第{number:count}次住院：另加的救助超过按儿童大病医疗救助文件救助后的剩余费用，以{unpaid:yuan}为限",
      en: "admission {number:count}: the additional assistance is limited to the {unpaid:yuan} left unpaid under the childhood illness document",
    },
  },
  "within-cap": {
    yes: {
      zh: "第{number:count}次住院：年度救助限额剩余{capRemaining:yuan}，计入限额的救助{assistance:yuan}",
      en: "admission {number:count}: {assistance:yuan} counts towards the annual cap, of which {capRemaining:yuan} was left",
    },
    no: {
      zh: "第{number:count}次住院：救助金额超过年度救助限额剩余{capRemaining:yuan}，计入限额的救助{assistance:yuan}",
      en: "admission {number:count}: assistance is limited to {assistance:yuan}, because only {capRemaining:yuan} of the annual cap was left",
    },
  },
  total: { zh: "全年合计救助{total:yuan}", en: "total for the year: {total:yuan}" },
  "no-total": {
    zh: "有的住院救助金额无法计算，全年合计无法计算",
    en: "no total for the year yet, because the assistance for an admission is not known",
  },
} as const satisfies Findings;
