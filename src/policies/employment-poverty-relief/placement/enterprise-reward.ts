import type { CalendarDate } from "../../../kernel/days/index.ts";
import { answer, facts, flag, money, paid } from "../../../kernel/facts/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { alreadyPaid, bornBeforeWork, notAlreadyPaid, spellsInOrder, work, worker } from "../facts.ts";
import { fromFunds, parties } from "../parties.ts";
import { maxAgePassedBy } from "../work/max-age.ts";
import { dayAfterWork, lastMonthBegins } from "../work/months.ts";
import { firstWorkDate, startOfWork } from "../work/start-of-work.ts";
import { rewardFindings, spellsCounted } from "../work/yearly-reward.ts";
import { impoverishedWorker, isImpoverishedWorker } from "../workers/impoverished-worker.ts";

const findings = {
  "impoverished-worker": {
    holds: { zh: "该时段开始就业时属于贫困劳动者", en: "was an impoverished worker when that spell began" },
    fails: { zh: "该时段开始就业时不属于贫困劳动者", en: "was not an impoverished worker when that spell began" },
  },
  "employed-long-enough": {
    holds: {
      zh: "自{begins:date}起就业，可计入时间满{years:count}年",
      en: "employed from {begins:date}; the qualifying period is at least {years:count} year(s)",
    },
    fails: {
      zh: "自{begins:date}起就业，可计入时间不满{years:count}年",
      en: "employed from {begins:date}; the qualifying period is shorter than {years:count} year(s)",
    },
  },
  ...notAlreadyPaid("奖励"),
  "above-max-age": rewardFindings["above-max-age"],
  "several-spells": rewardFindings["several-spells"],
  reward: { zh: "奖励{amount:yuan}", en: "reward: {amount:yuan}" },
} as const satisfies Findings;
const conditions = conditionsOf(findings, {
  "employed-long-enough": { zh: "就业满规定年限", en: "employed long enough" },
});

/**
 * 企业吸纳奖励 — Calculates the one-off reward for an enterprise that employs one worker long enough, in yuan. 二(四).
 *
 * `work` is the time with this enterprise. One spell without a break must be long enough (exactly the required time is), and
 * the person must have been an impoverished worker when it began; under the reading `spells: accumulated` all spells
 * count together. Work below the minimum age and months that begin
 * above the maximum age do not count.
 *
 * @example enterpriseReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, work: [{ from: "2016-03-01", until: "2017-02-28" }], alreadyPaid: false }).value
 * // { entitled: true, amount: 3000.00, unmet: [] }
 */
export const enterpriseReward = rule({
  name: "enterprise-reward",
  title: { zh: "企业吸纳奖励", en: "Enterprise reward" },
  question: { zh: "企业吸纳1人就业，奖励多少？", en: "How much is an enterprise paid for one worker?" },
  clauses: ["二(四)"],
  facts: facts({ ...worker, work, alreadyPaid }, spellsInOrder, bornBeforeWork),
  answer: answer({
    entitled: flag({ zh: "应发企业吸纳奖励", en: "an enterprise reward is due" }),
    amount: paid(money({ zh: "企业吸纳奖励金额", en: "enterprise reward" }), fromFunds(parties.employer)),
    unmet: unmetConditions(conditions),
  }),
  uses: [impoverishedWorker],
  findings,
  decide(facts, policy) {
    const { begins: firstDay } = startOfWork(facts.birthDate, facts.work, policy);
    const starts: CalendarDate[] = [];
    let maxAgePassedOn: CalendarDate | null = null;
    for (const spells of spellsCounted("二(四)", facts, false, policy)) {
      const from = firstWorkDate(spells);
      const months = 12 * policy.figure("enterpriseYears", from);
      if (dayAfterWork(spells, months) === null) continue;
      const passed = maxAgePassedBy(lastMonthBegins(spells, months), facts.birthDate, policy);
      // A spell that begins above the maximum age is long enough, but not one of an impoverished worker.
      if (passed !== null && from < passed && policy.reading("age-checked") === "each-month") maxAgePassedOn ??= passed;
      else starts.push(from);
    }
    if (maxAgePassedOn !== null) policy.found("二(四)", "above-max-age", { on: maxAgePassedOn });
    const long = starts.length > 0;
    const asImpoverishedWorker = (long ? starts : [firstDay]).find((on) => isImpoverishedWorker(facts, on, policy));
    const begins = asImpoverishedWorker ?? starts[0] ?? firstDay;
    const years = policy.figure("enterpriseYears", begins);
    const unmet = unmetAt(policy, "二(四)", {
      "impoverished-worker": asImpoverishedWorker !== undefined,
      "employed-long-enough": [long, { begins, years }],
      "not-already-paid": !facts.alreadyPaid,
    });
    if (unmet.length > 0) return { entitled: false, amount: yuan(0), unmet };
    const amount = yuan(policy.figure("enterpriseAmount", begins));
    policy.found("二(四)", "reward", { amount });
    return { entitled: true, amount, unmet };
  },
});
