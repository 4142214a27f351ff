import { endOfYear } from "../../kernel/calendar.ts";
import { facts, needed } from "../../kernel/facts.ts";
import type { Entry } from "../../kernel/items.ts";
import { compareQuotients, type Ratio } from "../../kernel/ratio.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";
import { shareOn } from "./shares.ts";
import { entryAt } from "./stated-items.ts";
import { countsImpossibilities, trainingCounts } from "./training-counts.ts";

/** 目标 — the five targets of 二 that have a figure. */
export const trainingGoals = labels({
  trained: { zh: "培训人数", en: "persons trained" },
  employed: { zh: "就业创业或增收人数", en: "persons in work, in business or earning more" },
  "urban-coverage": { zh: "城镇培训覆盖率", en: "coverage of urban training" },
  "certificate-rate": { zh: "职业资格证获取率", en: "certificate rate" },
  "employment-rate": { zh: "培训后就业率", en: "employment rate after training" },
});
export type TrainingGoal = keyof typeof trainingGoals;

/** How one target came out; `of` is the denominator of a rate, `met` is null where there is nobody to take a rate of. */
export interface GoalResult extends Entry<TrainingGoal> {
  readonly met: boolean | null;
  readonly reached: number;
  readonly outOf: number | null;
  /** "780", "70%" */
  readonly target: string;
}

/**
 * 目标任务 — are the year's targets met, each by itself. 二.
 *
 * Persons; rates are compared as exact fractions, the figure itself included. Without anybody to take a rate of, the
 * target is neither met nor missed (`null`). The 540 are not 70% of the 780: the rate is one of the vocational
 * trainees, the 780 include rural practical training, so each target is judged by itself.
 * `urbanPeople`, `urbanPeopleTrained` and `traineesEmployed` are wanted only under readings that take a rate of all.
 *
 * @example
 * trainingTargets({ year: 2018, trained: 780, employed: 540, urbanAbleAndWilling: 300, urbanAbleAndWillingTrained: 300,
 *   vocationalTrainees: 400, certified: 280, vocationalEmployed: 280 }).value.met // true
 */
export const trainingTargets = rule({
  name: "training-targets",
  clauses: ["二"],
  facts: facts({ year, ...trainingCounts }, ...countsImpossibilities),
  decide(facts, policy: Policy<typeof trainingTargetsWords>) {
    const on = endOfYear(facts.year);
    const [urban, urbanReached] =
      policy.reading("urban-coverage-of") === "able-and-willing"
        ? [facts.urbanAbleAndWilling, facts.urbanAbleAndWillingTrained]
        : [
            needed(facts.urbanPeople, "urbanPeople", byReading),
            needed(facts.urbanPeopleTrained, "urbanPeopleTrained", byReading),
          ];
    // a certificate comes of vocational training only; work may come of any training
    const [basis, inWork] =
      policy.reading("rate-basis") === "vocational-trainees"
        ? [facts.vocationalTrainees, facts.vocationalEmployed]
        : [facts.trained, needed(facts.traineesEmployed, "traineesEmployed", byReading)];
    const results: GoalResult[] = [
      ofPeople("trained", facts.trained, policy.figure("trainees", on), policy),
      ofPeople("employed", facts.employed, policy.figure("employed", on), policy),
      ofRate("urban-coverage", urbanReached, urban, shareOn("urbanCoverage", on, policy), policy),
      ofRate("certificate-rate", facts.certified, basis, shareOn("certificateRate", on, policy), policy),
      ofRate("employment-rate", inWork, basis, shareOn("employmentRate", on, policy), policy),
    ];
    const unmet = results.filter((one) => one.met === false).map((one) => one.code);
    const notAssessed = results.filter((one) => one.met === null).map((one) => one.code);
    const met = unmet.length > 0 ? false : notAssessed.length > 0 ? null : true;
    return { met, unmet, notAssessed, results };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

type Decision = Policy<typeof trainingTargetsWords>;

function ofPeople(code: "trained" | "employed", reached: number, target: number, policy: Decision): GoalResult {
  const met = policy.condition("二", code, reached >= target, { reached, target });
  return { ...entryAt("二", trainingGoals[code]), met, reached, outOf: null, target: String(target) };
}

type Rate = "urban-coverage" | "certificate-rate" | "employment-rate";

function ofRate(code: Rate, reached: number, outOf: number, rate: Ratio, policy: Decision): GoalResult {
  const goal = trainingGoals[code];
  const target = rate.text;
  if (outOf === 0) {
    policy.found("二", "nobody-to-count", { goal });
    return { ...entryAt("二", goal), met: null, reached, outOf, target };
  }
  const enough = compareQuotients(reached, outOf, rate.numerator, rate.denominator) >= 0;
  const met = policy.condition("二", code, enough, { reached, outOf, target });
  return { ...entryAt("二", goal), met, reached, outOf, target };
}

export const trainingTargetsWords = {
  title: { zh: "目标任务", en: "Training targets" },
  asks: { zh: "全年的各项目标是否完成？", en: "Are the year's targets met?" },
  findings: {
    trained: {
      holds: {
        zh: "培训{reached:count}人，达到{target:count}人",
        en: "{reached:count} trained, {target:count} reached",
      },
      fails: {
        zh: "培训{reached:count}人，不足{target:count}人",
        en: "{reached:count} trained, fewer than {target:count}",
      },
    },
    employed: {
      holds: {
        zh: "就业创业或增收{reached:count}人，达到{target:count}人",
        en: "{reached:count} in work, in business or earning more, {target:count} reached",
      },
      fails: {
        zh: "就业创业或增收{reached:count}人，不足{target:count}人",
        en: "{reached:count} in work, in business or earning more, fewer than {target:count}",
      },
    },
    "urban-coverage": {
      holds: {
        zh: "城镇{outOf:count}人中{reached:count}人受训，覆盖{target:number}",
        en: "{reached:count} of {outOf:count} urban person(s) trained: {target:number} covered",
      },
      fails: {
        zh: "城镇{outOf:count}人中{reached:count}人受训，未覆盖{target:number}",
        en: "{reached:count} of {outOf:count} urban person(s) trained: not {target:number}",
      },
    },
    "certificate-rate": {
      holds: {
        zh: "{outOf:count}人中{reached:count}人获证，达到{target:number}",
        en: "{reached:count} of {outOf:count} have a certificate: {target:number} reached",
      },
      fails: {
        zh: "{outOf:count}人中{reached:count}人获证，不到{target:number}",
        en: "{reached:count} of {outOf:count} have a certificate: below {target:number}",
      },
    },
    "employment-rate": {
      holds: {
        zh: "{outOf:count}人中{reached:count}人就业，达到{target:number}",
        en: "{reached:count} of {outOf:count} are in work: {target:number} reached",
      },
      fails: {
        zh: "{outOf:count}人中{reached:count}人就业，不到{target:number}",
        en: "{reached:count} of {outOf:count} are in work: below {target:number}",
      },
    },
    "nobody-to-count": {
      zh: "没有可计的人，{goal:label}无从计算",
      en: "nobody to count: no {goal:label} can be taken",
    },
  },
} as const satisfies Words;
