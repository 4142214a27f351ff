import { endOfYear } from "../../../kernel/days/index.ts";
import { answer, count, facts, flag, nullable, number, optional } from "../../../kernel/facts/index.ts";
import type { Ratio } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { leastForShare, percentText, shareUnder } from "../../shared/shares.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { type Deciding, itemsAt, rule } from "../document.ts";
import { year } from "../facts.ts";
import { countConstraints, trainingCounts } from "./training-counts.ts";

/** 目标 — The five targets that have a figure, and the one of rural training, which has none. */
const goals = itemsAt("二", {
  trained: { zh: "培训人数", en: "people trained" },
  employed: { zh: "就业创业或增收人数", en: "people in work, in business or with higher income" },
  "urban-coverage": { zh: "城镇培训覆盖率", en: "urban training coverage" },
  "certificate-rate": { zh: "职业资格证获取率", en: "certificate rate" },
  "employment-rate": { zh: "培训后就业率", en: "employment rate after training" },
  "rural-improvement": { zh: "农村实用技术培训效果", en: "results of rural practical training" },
});

const findings = {
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

const people = { zh: "人", en: "people" };
const result = {
  met: nullable(flag({ zh: "目标已完成", en: "target is met" })),
  achieved: nullable(count({ zh: "目标完成人数", en: "number of people who reached the target" }, people)),
  outOf: nullable(count({ zh: "目标比例的计算基数", en: "number of people that the rate is a share of" }, people)),
  target: nullable(number({ zh: "目标人数或比例", en: "targeted number of people or rate" })),
  rate: nullable(number({ zh: "实际比例（两位小数，舍去其后）", en: "actual rate (two decimals, rounded down)" })),
  needed: nullable(count({ zh: "达到目标所需人数", en: "number of people needed to reach the target" }, people)),
  shortfall: nullable(count({ zh: "距目标尚缺的人数", en: "shortfall of people against the target" }, people)),
};

/**
 * 目标任务 — Decides whether the year's targets are met, each on its own. 二.
 *
 * Numbers of people. `met` is `null` while the numbers of a target are not given, and where there are no people to
 * count; `needed` depends only on the number that the rate is a share of. Rates are compared as exact fractions; a rate equal to the target meets it. 540 people are not 70% of the 780: that
 * rate is of vocational trainees alone. The readings decide who is counted. The rural target has no figure: skills and
 * income must both have improved.
 *
 * @example trainingTargets({ year: 2018, vocationalTrainees: 780, certified: 540 }).value.unmetTargets[0]?.code
 * // "certificate-rate"
 */
export const trainingTargets = rule({
  name: "training-targets",
  title: { zh: "目标任务", en: "Training targets" },
  question: { zh: "全年的各项目标是否完成？", en: "Are the year's targets met?" },
  clauses: ["二"],
  facts: facts(
    {
      year,
      ...trainingCounts,
      ruralSkillsImproved: optional(flag(findings["skills-improved"].holds)),
      ruralIncomeImproved: optional(flag(findings["income-improved"].holds)),
    },
    ...countConstraints,
  ),
  answer: answer({
    met: nullable(flag({ zh: "全年各项目标均已完成", en: "all targets of the year are met" })),
    unmetTargets: listOf(goals, { zh: "未完成的目标", one: "target", many: "targets that are not met" }),
    notAssessed: listOf(goals, { zh: "无法计算的目标", one: "target", many: "targets that cannot be assessed" }),
    results: listOf(goals, { zh: "各项目标完成情况", one: "result for one target", many: "results by target" }, result),
  }),
  findings,
  decide(facts, policy) {
    const on = endOfYear(facts.year);
    const [urban, urbanReached] =
      policy.reading("urban-coverage-of") === "able-and-willing"
        ? [facts.urbanAbleAndWilling, facts.urbanAbleAndWillingTrained]
        : [facts.urbanPeople, facts.urbanPeopleTrained];
    // any training may lead to work, but only vocational training to a certificate
    const [basis, inWork] =
      policy.reading("rate-basis") === "vocational-trainees"
        ? [facts.vocationalTrainees, facts.vocationalEmployed]
        : [facts.trained, facts.traineesEmployed];
    const rate = (name: "urbanCoverage" | "certificateRate" | "employmentRate") =>
      shareUnder(name, policy.figure(name, on));
    const results = [
      ofPeople("trained", facts.trained, policy.figure("trainees", on), policy),
      ofPeople("employed", facts.employed, policy.figure("employed", on), policy),
      ofRate("urban-coverage", { achieved: urbanReached, outOf: urban }, rate("urbanCoverage"), policy),
      ofRate("certificate-rate", { achieved: facts.certified, outOf: basis }, rate("certificateRate"), policy),
      ofRate("employment-rate", { achieved: inWork, outOf: basis }, rate("employmentRate"), policy),
      ofRuralTraining(facts.ruralSkillsImproved, facts.ruralIncomeImproved, policy),
    ];
    const unmetTargets = results.filter((one) => one.met === false).map((one) => goals.of[one.code].entry);
    const open = results.filter((one) => one.met === null).map((one) => goals.of[one.code].entry);
    const met = unmetTargets.length > 0 ? false : open.length > 0 ? null : true;
    return { met, unmetTargets, notAssessed: open, results };
  },
});

type Decision = Deciding<typeof findings>;
type Code = keyof typeof goals.labels;

const notKnown = { achieved: null, outOf: null, target: null, rate: null, needed: null, shortfall: null };

/** The result of a target that cannot be assessed. */
function notAssessed<C extends Code>(code: C, why: "not-given" | "nobody-to-count", policy: Decision) {
  const { label, entry } = goals.of[code];
  policy.found("二", why, { goal: label });
  return { ...entry, met: null, ...notKnown };
}

function ofPeople(code: "trained" | "employed", achieved: number | undefined, needed: number, policy: Decision) {
  const target = String(needed);
  if (achieved === undefined) return { ...notAssessed(code, "not-given", policy), target, needed };
  const met = policy.condition("二", code, achieved >= needed, { achieved, target: needed });
  const shortfall = Math.max(0, needed - achieved);
  return { ...goals.of[code].entry, met, ...notKnown, achieved, target, needed, shortfall };
}

type Rate = "urban-coverage" | "certificate-rate" | "employment-rate";

function ofRate(
  code: Rate,
  given: { readonly achieved: number | undefined; readonly outOf: number | undefined },
  share: Ratio,
  policy: Decision,
) {
  const { achieved = null, outOf = null } = given;
  const target = share.text;
  // the number needed does not wait for the number achieved
  const needed = outOf === null || outOf === 0 ? null : leastForShare(outOf, share);
  const known = { achieved, outOf, target, needed };
  if (achieved === null || outOf === null) return { ...notAssessed(code, "not-given", policy), ...known };
  if (needed === null) return { ...notAssessed(code, "nobody-to-count", policy), ...known };
  const rate = percentText(achieved, outOf);
  const met = policy.condition("二", code, achieved >= needed, { achieved, outOf, target, rate, needed });
  return { ...goals.of[code].entry, met, ...known, rate, shortfall: Math.max(0, needed - achieved) };
}

function ofRuralTraining(skills: boolean | undefined, income: boolean | undefined, policy: Decision) {
  const code = "rural-improvement";
  const improved = [
    skills !== undefined && policy.condition("二", "skills-improved", skills),
    income !== undefined && policy.condition("二", "income-improved", income),
  ];
  const isMissed = skills === false || income === false;
  if (!isMissed && (skills === undefined || income === undefined)) return notAssessed(code, "not-given", policy);
  return { ...goals.of[code].entry, met: improved.every(Boolean), ...notKnown };
}
