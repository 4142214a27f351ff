import { type CalendarDate, daysBetween } from "../../kernel/calendar.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { count, day } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { payable } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { worker, workerOn } from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";

/** The facts of one trainee. */
export const trainee = {
  ...worker,
  courseFrom: day({ zh: "培训开始之日", en: "first day of the course" }),
  courseUntil: day({ zh: "培训结束之日", en: "last day of the course" }),
  daysAttended: count({ zh: "参加天数", en: "days attended" }, { zh: "天", en: "days" }),
};

/**
 * 培训生活费补助 — a trainee's living allowance for the days attended, in yuan. 二(七).
 *
 * @example
 * trainingAllowance({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true,
 *   courseFrom: "2017-03-01", courseUntil: "2017-03-30", daysAttended: 22 }).value
 * // { days: 22, amount: 1100.00 }
 */
export const trainingAllowance = rule({
  name: "training-allowance",
  clauses: ["二(七)"],
  facts: facts(
    trainee,
    impossible(
      ["courseUntil", "courseFrom"],
      { zh: "培训不早于开始之日结束", en: "the course does not end before it begins" },
      (f) => f.courseUntil < f.courseFrom,
    ),
    impossible(
      ["daysAttended", "courseFrom", "courseUntil"],
      { zh: "不超过培训期间的天数", en: "no more than the days of the course" },
      (f) => f.courseFrom <= f.courseUntil && f.daysAttended > daysOf(f.courseFrom, f.courseUntil),
    ),
    impossible(
      ["birthDate", "courseFrom"],
      { zh: "出生不晚于培训开始之日", en: "born by the course" },
      (f) => f.courseFrom < f.birthDate,
    ),
  ),
  decide(facts, policy: Policy<typeof trainingAllowanceWords>) {
    const { courseFrom, courseUntil } = facts;
    const person = policy.apply(impoverishedWorker, workerOn(facts, courseFrom)).impoverishedWorker;
    if (!policy.condition("二(七)", "impoverished-worker", person)) return { days: 0, amount: yuan(0) };
    const attended = policy.reading("training-days") === "attended";
    const days = attended ? facts.daysAttended : daysOf(courseFrom, courseUntil);
    const rate = policy.figure("trainingDayAmount", courseFrom);
    const amount = payable(days * rate, "figures.trainingDayAmount");
    policy.found("二(七)", "allowance", { days, rate: yuan(rate), amount });
    return { days, amount };
  },
});

/** Days from the first to the last, both included. */
const daysOf = (from: CalendarDate, until: CalendarDate): number => daysBetween(from, until) + 1;

export const trainingAllowanceWords = {
  title: { zh: "培训生活费补助", en: "Living allowance while training" },
  asks: { zh: "培训期间补助多少生活费？", en: "What allowance does a trainee have?" },
  findings: {
    "impoverished-worker": {
      holds: { zh: "开始培训时是贫困劳动者", en: "a poor worker when the course began" },
      fails: { zh: "开始培训时不是贫困劳动者", en: "no poor worker when the course began" },
    },
    allowance: {
      zh: "{days:count}天，每天{rate:yuan}，共{amount:yuan}",
      en: "{days:count} day(s) at {rate:yuan}: {amount:yuan}",
    },
  },
} as const satisfies Words;
