import { type CalendarDate, daysBetween } from "../../../kernel/days/index.ts";
import { answer, count, day, facts, money, mustHold, paid } from "../../../kernel/facts/index.ts";
import { checkedYuan, yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { bornBefore, worker } from "../facts.ts";
import { fromFunds, parties } from "../parties.ts";
import { impoverishedWorker, isImpoverishedWorker } from "../workers/impoverished-worker.ts";

const days = { zh: "天", en: "days" };

const trainee = {
  ...worker,
  trainingFrom: day({ zh: "培训开始日期", en: "course start date" }),
  trainingUntil: day({ zh: "培训结束日期", en: "course end date" }),
  daysAttended: count({ zh: "实际参加天数", en: "days attended" }, days),
};

/**
 * 培训生活费补助 — Calculates the living allowance of one trainee, in yuan. 二(七).
 *
 * @example trainingAllowance({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, trainingFrom: "2017-03-01", trainingUntil: "2017-03-30", daysAttended: 22 }).value
 * // { days: 22, amount: 1100.00 }
 */
export const trainingAllowance = rule({
  name: "training-allowance",
  title: { zh: "培训生活费补助", en: "Training living allowance" },
  question: { zh: "培训期间补助生活费多少？", en: "How much living allowance is a trainee paid?" },
  clauses: ["二(七)"],
  facts: facts(
    trainee,
    mustHold(
      ["trainingUntil", "trainingFrom"],
      { zh: "培训结束日期不得早于开始日期", en: "a course end date on or after the start date" },
      (f) => f.trainingUntil < f.trainingFrom,
    ),
    mustHold(
      ["daysAttended", "trainingFrom", "trainingUntil"],
      { zh: "实际参加天数不得超过培训期间的天数", en: "at most the days of the course" },
      (f) => f.trainingFrom <= f.trainingUntil && f.daysAttended > daysOf(f.trainingFrom, f.trainingUntil),
    ),
    bornBefore("trainingFrom", trainee.trainingFrom.title),
  ),
  answer: answer({
    days: count({ zh: "补助天数", en: "days paid" }, days),
    amount: paid(money({ zh: "培训生活费补助金额", en: "training living allowance" }), fromFunds(parties.person)),
  }),
  uses: [impoverishedWorker],
  findings: {
    "impoverished-worker": {
      holds: { zh: "培训开始时属于贫困劳动者", en: "was an impoverished worker when the course began" },
      fails: { zh: "培训开始时不属于贫困劳动者", en: "was not an impoverished worker when the course began" },
    },
    allowance: {
      zh: "{days:count}天，每天{rate:yuan}，合计{amount:yuan}",
      en: "{days:count} day(s) at {rate:yuan} each, {amount:yuan} in total",
    },
  },
  decide(facts, policy) {
    const { trainingFrom, trainingUntil } = facts;
    const person = isImpoverishedWorker(facts, trainingFrom, policy);
    if (!policy.condition("二(七)", "impoverished-worker", person)) return { days: 0, amount: yuan(0) };
    const attended = policy.reading("training-days") === "attended";
    const days = attended ? facts.daysAttended : daysOf(trainingFrom, trainingUntil);
    const rate = policy.figure("trainingDayAmount", trainingFrom);
    const amount = checkedYuan(days * rate, "figures.trainingDayAmount");
    policy.found("二(七)", "allowance", { days, rate: yuan(rate), amount });
    return { days, amount };
  },
});

/** Returns the number of days from the first to the last, both included. */
const daysOf = (from: CalendarDate, until: CalendarDate): number => daysBetween(from, until) + 1;
