import type { Findings } from "../../../kernel/policy/index.ts";
import { itemsAt } from "../document.ts";

/** 目标 — The five targets that have a figure, and the one of rural training, which has none. */
export const goals = itemsAt("二", {
  trained: { zh: "培训人数", en: "people trained" },
  employed: { zh: "就业创业或增收人数", en: "people in work, in business or with higher income" },
  "urban-coverage": { zh: "城镇培训覆盖率", en: "urban training coverage" },
  "certificate-rate": { zh: "职业资格证获取率", en: "certificate rate" },
  "employment-rate": { zh: "培训后就业率", en: "employment rate after training" },
  "rural-improvement": { zh: "农村实用技术培训效果", en: "results of rural practical training" },
});

/** Findings of `training-targets`. */
export const trainingTargetFindings = {
  trained: {
    holds: {
      zh: "培训{achieved:count}人，达到目标{target:count}人",
      en: "people trained: {achieved:count}, at least the target of {target:count}",
    },
    fails: {
      zh: "培训{achieved:count}人，未达到目标{target:count}人",
      en: "people trained: {achieved:count}, fewer than the target of {target:count}",
    },
  },
  employed: {
    holds: {
      zh: "就业创业或增收{achieved:count}人，达到目标{target:count}人",
      en: "people in work, in business or with higher income: {achieved:count}, at least the target of {target:count}",
    },
    fails: {
      zh: "就业创业或增收{achieved:count}人，未达到目标{target:count}人",
      en: "people in work, in business or with higher income: {achieved:count}, fewer than the target of {target:count}",
    },
  },
  "urban-coverage": {
    holds: {
      zh: "应覆盖城镇残疾人{outOf:count}人，受训{achieved:count}人，即{rate:number}；目标{target:number}须{needed:count}人，已达到",
      en: "{achieved:count} of {outOf:count} urban people trained, {rate:number}; the target of {target:number} needs {needed:count}: reached",
    },
    fails: {
      zh: "应覆盖城镇残疾人{outOf:count}人，受训{achieved:count}人，即{rate:number}；目标{target:number}须{needed:count}人，未达到",
      en: "{achieved:count} of {outOf:count} urban people trained, {rate:number}; the target of {target:number} needs {needed:count}: not reached",
    },
  },
  "certificate-rate": {
    holds: {
      zh: "{outOf:count}人中{achieved:count}人获证，即{rate:number}；目标{target:number}须{needed:count}人，已达到",
      en: "{achieved:count} of {outOf:count} trainees have a certificate, {rate:number}; the target of {target:number} needs {needed:count}: reached",
    },
    fails: {
      zh: "{outOf:count}人中{achieved:count}人获证，即{rate:number}；目标{target:number}须{needed:count}人，未达到",
      en: "{achieved:count} of {outOf:count} trainees have a certificate, {rate:number}; the target of {target:number} needs {needed:count}: not reached",
    },
  },
  "employment-rate": {
    holds: {
      zh: "{outOf:count}人中{achieved:count}人就业，即{rate:number}；目标{target:number}须{needed:count}人，已达到",
      en: "{achieved:count} of {outOf:count} trainees are in work, {rate:number}; the target of {target:number} needs {needed:count}: reached",
    },
    fails: {
      zh: "{outOf:count}人中{achieved:count}人就业，即{rate:number}；目标{target:number}须{needed:count}人，未达到",
      en: "{achieved:count} of {outOf:count} trainees are in work, {rate:number}; the target of {target:number} needs {needed:count}: not reached",
    },
  },
  "skills-improved": {
    holds: { zh: "农村实用技术培训后生产技能有提高", en: "rural practical training has improved skills" },
    fails: { zh: "农村实用技术培训后生产技能无提高", en: "rural practical training has not improved skills" },
  },
  "income-improved": {
    holds: { zh: "农村实用技术培训后经济收入有提高", en: "rural practical training has raised income" },
    fails: { zh: "农村实用技术培训后经济收入无提高", en: "rural practical training has not raised income" },
  },
  "not-given": {
    zh: "未填报所需的人数或情况，{goal:label}无法计算",
    en: "cannot be assessed, because the facts that it needs are not given: {goal:label}",
  },
  "nobody-to-count": {
    zh: "计算基数为0人，{goal:label}无法计算",
    en: "cannot be calculated, because there is no one to count: {goal:label}",
  },
} as const satisfies Findings;
