import { endOfYear } from "../../../kernel/days/index.ts";
import { answer, count, facts, flag, nullable, number } from "../../../kernel/facts/index.ts";
import { requiredFact } from "../../../kernel/language/index.ts";
import { compareShare, type Ratio } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { byReading } from "../../shared/required.ts";
import { shareUnder } from "../../shared/shares.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { type Deciding, itemsAt, rule } from "../document.ts";
import { year } from "../facts.ts";
import { countConstraints, trainingCounts } from "./training-counts.ts";

/** 目标 — The five targets that have a figure. */
const goals = itemsAt("二", {
  trained: { zh: "培训人数", en: "people trained" },
  employed: { zh: "就业创业或增收人数", en: "people in work, in business or with higher income" },
  "urban-coverage": { zh: "城镇培训覆盖率", en: "urban training coverage" },
  "certificate-rate": { zh: "职业资格证获取率", en: "certificate rate" },
  "employment-rate": { zh: "培训后就业率", en: "employment rate after training" },
});
const people = { zh: "人", en: "people" };
const result = {
  met: nullable(flag({ zh: "目标已完成", en: "target is met" })),
  achieved: count({ zh: "目标完成人数", en: "number of people who reached the target" }, people),
  outOf: nullable(count({ zh: "目标比例的计算基数", en: "number of people that the rate is a share of" }, people)),
  target: number({ zh: "目标人数或比例", en: "targeted number of people or rate" }),
};

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
      zh: "应覆盖城镇残疾人{outOf:count}人，受训{achieved:count}人，覆盖率达到目标{target:number}",
      en: "{achieved:count} of {outOf:count} urban people trained, at least the target of {target:number}",
    },
    fails: {
      zh: "应覆盖城镇残疾人{outOf:count}人，受训{achieved:count}人，覆盖率未达到目标{target:number}",
      en: "{achieved:count} of {outOf:count} urban people trained, below the target of {target:number}",
    },
  },
  "certificate-rate": {
    holds: {
      zh: "{outOf:count}人中{achieved:count}人获证，达到目标{target:number}",
      en: "{achieved:count} of {outOf:count} trainees have a certificate, at least the target of {target:number}",
    },
    fails: {
      zh: "{outOf:count}人中{achieved:count}人获证，未达到目标{target:number}",
      en: "{achieved:count} of {outOf:count} trainees have a certificate, below the target of {target:number}",
    },
  },
  "employment-rate": {
    holds: {
      zh: "{outOf:count}人中{achieved:count}人就业，达到目标{target:number}",
      en: "{achieved:count} of {outOf:count} trainees are in work, at least the target of {target:number}",
    },
    fails: {
      zh: "{outOf:count}人中{achieved:count}人就业，未达到目标{target:number}",
      en: "{achieved:count} of {outOf:count} trainees are in work, below the target of {target:number}",
    },
  },
  "nobody-to-count": {
    zh: "计算基数为0人，{goal:label}无法计算",
    en: "cannot be calculated, because there is no one to count: {goal:label}",
  },
} as const satisfies Findings;

/**
 * 目标任务 — Decides whether the year's targets are met, each on its own. 二.
 *
 * Numbers of people. Rates are compared as exact fractions; a rate equal to the target meets it, and one without anyone
 * to count is neither met nor missed (`null`). 540 people are not 70% of the 780: that rate is of vocational trainees
 * alone. Only readings that count all people require `urbanPeople`, `urbanPeopleTrained` and `traineesEmployed`.
 *
 * @example trainingTargets({ year: 2018, trained: 780, employed: 540, urbanAbleAndWilling: 300,
 *   urbanAbleAndWillingTrained: 300, vocationalTrainees: 400, certified: 280, vocationalEmployed: 280 }).value.met // true
 */
export const trainingTargets = rule({
  name: "training-targets",
  title: { zh: "目标任务", en: "Training targets" },
  question: { zh: "全年的各项目标是否完成？", en: "Are the year's targets met?" },
  clauses: ["二"],
  facts: facts({ year, ...trainingCounts }, ...countConstraints),
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
        : [
            requiredFact(facts.urbanPeople, "urbanPeople", byReading),
            requiredFact(facts.urbanPeopleTrained, "urbanPeopleTrained", byReading),
          ];
    // any training may lead to work, but only vocational training to a certificate
    const [basis, inWork] =
      policy.reading("rate-basis") === "vocational-trainees"
        ? [facts.vocationalTrainees, facts.vocationalEmployed]
        : [facts.trained, requiredFact(facts.traineesEmployed, "traineesEmployed", byReading)];
    const rate = (name: "urbanCoverage" | "certificateRate" | "employmentRate") =>
      shareUnder(name, policy.figure(name, on));
    const results = [
      ofPeople("trained", facts.trained, policy.figure("trainees", on), policy),
      ofPeople("employed", facts.employed, policy.figure("employed", on), policy),
      ofRate("urban-coverage", urbanReached, urban, rate("urbanCoverage"), policy),
      ofRate("certificate-rate", facts.certified, basis, rate("certificateRate"), policy),
      ofRate("employment-rate", inWork, basis, rate("employmentRate"), policy),
    ];
    const unmetTargets = results.filter((one) => one.met === false).map((one) => goals.of[one.code].entry);
    const notAssessed = results.filter((one) => one.met === null).map((one) => goals.of[one.code].entry);
    const met = unmetTargets.length > 0 ? false : notAssessed.length > 0 ? null : true;
    return { met, unmetTargets, notAssessed, results };
  },
});

type Decision = Deciding<typeof findings>;

function ofPeople(code: "trained" | "employed", achieved: number, target: number, policy: Decision) {
  const met = policy.condition("二", code, achieved >= target, { achieved, target });
  return { ...goals.of[code].entry, met, achieved, outOf: null, target: String(target) };
}

type Rate = "urban-coverage" | "certificate-rate" | "employment-rate";

function ofRate(code: Rate, achieved: number, outOf: number, rate: Ratio, policy: Decision) {
  const { label, entry } = goals.of[code];
  const target = rate.text;
  if (outOf === 0) {
    policy.found("二", "nobody-to-count", { goal: label });
    return { ...entry, met: null, achieved, outOf, target };
  }
  const enough = compareShare(achieved, outOf, rate) >= 0;
  const met = policy.condition("二", code, enough, { achieved, outOf, target });
  return { ...entry, met, achieved, outOf, target };
}
