import { endOfYear } from "../../kernel/calendar.ts";
import { facts, needed } from "../../kernel/facts.ts";
import { compareQuotients, type Ratio } from "../../kernel/ratio.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";
import { shareOn } from "./shares.ts";
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
export interface GoalResult {
  readonly code: TrainingGoal;
  readonly met: boolean | null;
  readonly reached: number;
  readonly of: number | null;
  /** "780", "70%" */
  readonly required: string;
}

/**
 * 目标任务 — are the year's targets met, each by itself. 二.
 *
 * Persons; rates are compared as exact fractions, the figure itself included. Without anybody to take a rate of, the
 * target is neither met nor missed (`null`). The 540 are not 70% of the 780: the rate is one of the vocational
 * trainees, the 780 include rural practical training, so each target is judged by itself.
 * `urbanPersons`, `urbanPersonsTrained` and `traineesEmployed` are wanted only under readings that take a rate of all.
 *
 * @example
 * trainingTargets({ year: 2018, trained: 780, employed: 540, urbanAbleAndWilling: 300, urbanTrained: 300,
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
        ? [facts.urbanAbleAndWilling, facts.urbanTrained]
        : [
            needed(facts.urbanPersons, "urbanPersons", byReading),
            needed(facts.urbanPersonsTrained, "urbanPersonsTrained", byReading),
          ];
    // a certificate comes of vocational training only; work may come of any training
    const [basis, inWork] =
      policy.reading("rate-basis") === "vocational-trainees"
        ? [facts.vocationalTrainees, facts.vocationalEmployed]
        : [facts.trained, needed(facts.traineesEmployed, "traineesEmployed", byReading)];
    const results: GoalResult[] = [
      ofPersons("trained", facts.trained, policy.figure("trainees", on), policy),
      ofPersons("employed", facts.employed, policy.figure("employed", on), policy),
      ofRate("urban-coverage", urbanReached, urban, shareOn("urbanCoverage", on, policy), policy),
      ofRate("certificate-rate", facts.certified, basis, shareOn("certificateRate", on, policy), policy),
      ofRate("employment-rate", inWork, basis, shareOn("employmentRate", on, policy), policy),
    ];
    const failing = results.filter((one) => one.met === false).map((one) => one.code);
    const notJudged = results.filter((one) => one.met === null).map((one) => one.code);
    const met = failing.length > 0 ? false : notJudged.length > 0 ? null : true;
    return { met, failing, notJudged, results };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

type Decision = Policy<typeof trainingTargetsWords>;

function ofPersons(code: "trained" | "employed", reached: number, line: number, policy: Decision): GoalResult {
  const met = policy.condition("二", code, reached >= line, { reached, line });
  return { code, met, reached, of: null, required: String(line) };
}

type Rate = "urban-coverage" | "certificate-rate" | "employment-rate";

function ofRate(code: Rate, reached: number, of: number, line: Ratio, policy: Decision): GoalResult {
  const required = line.text;
  if (of === 0) {
    policy.found("二", "nobody-to-count", { target: trainingGoals[code] });
    return { code, met: null, reached, of, required };
  }
  const enough = compareQuotients(reached, of, line.numerator, line.denominator) >= 0;
  const met = policy.condition("二", code, enough, { reached, of, line: required });
  return { code, met, reached, of, required };
}

export const trainingTargetsWords = {
  title: { zh: "目标任务", en: "Training targets" },
  asks: { zh: "全年的各项目标是否完成？", en: "Are the year's targets met?" },
  findings: {
    trained: {
      holds: { zh: "培训{reached:count}人，达到{line:count}人", en: "{reached:count} trained, {line:count} reached" },
      fails: {
        zh: "培训{reached:count}人，不足{line:count}人",
        en: "{reached:count} trained, fewer than {line:count}",
      },
    },
    employed: {
      holds: {
        zh: "就业创业或增收{reached:count}人，达到{line:count}人",
        en: "{reached:count} in work, in business or earning more, {line:count} reached",
      },
      fails: {
        zh: "就业创业或增收{reached:count}人，不足{line:count}人",
        en: "{reached:count} in work, in business or earning more, fewer than {line:count}",
      },
    },
    "urban-coverage": {
      holds: {
        zh: "城镇{of:count}人中{reached:count}人受训，覆盖{line:number}",
        en: "{reached:count} of {of:count} urban person(s) trained: {line:number} covered",
      },
      fails: {
        zh: "城镇{of:count}人中{reached:count}人受训，未覆盖{line:number}",
        en: "{reached:count} of {of:count} urban person(s) trained: not {line:number}",
      },
    },
    "certificate-rate": {
      holds: {
        zh: "{of:count}人中{reached:count}人获证，达到{line:number}",
        en: "{reached:count} of {of:count} have a certificate: {line:number} reached",
      },
      fails: {
        zh: "{of:count}人中{reached:count}人获证，不到{line:number}",
        en: "{reached:count} of {of:count} have a certificate: below {line:number}",
      },
    },
    "employment-rate": {
      holds: {
        zh: "{of:count}人中{reached:count}人就业，达到{line:number}",
        en: "{reached:count} of {of:count} are in work: {line:number} reached",
      },
      fails: {
        zh: "{of:count}人中{reached:count}人就业，不到{line:number}",
        en: "{reached:count} of {of:count} are in work: below {line:number}",
      },
    },
    "nobody-to-count": {
      zh: "没有可计的人，{target:label}无从计算",
      en: "nobody to count: no {target:label} can be taken",
    },
  },
} as const satisfies Words;
