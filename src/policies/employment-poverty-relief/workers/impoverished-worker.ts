import { ageOn, type CalendarDate } from "../../../kernel/days/index.ts";
import { answer, count, day, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { isAgeWithin } from "../../shared/ages.ts";
import { conditionsOf, unmetConditions, unmetOf } from "../../shared/unmet.ts";
import { type Deciding, rule } from "../document.ts";
import { bornBefore, type Worker, worker } from "../facts.ts";

const findings = {
  "rural-resident": {
    holds: { zh: "属于农村人口", en: "is a rural resident" },
    fails: { zh: "不属于农村人口", en: "is not a rural resident" },
  },
  "able-to-work": {
    holds: { zh: "具有就业能力", en: "is able to work" },
    fails: { zh: "不具有就业能力", en: "is not able to work" },
  },
  "wants-work": {
    holds: { zh: "有就业愿望", en: "wants to work" },
    fails: { zh: "无就业愿望", en: "does not want to work" },
  },
  "registered-poor": {
    holds: { zh: "已建档立卡", en: "is registered as poor" },
    fails: { zh: "未建档立卡", en: "is not registered as poor" },
  },
  "working-age": {
    holds: {
      zh: "{age:count}周岁，在{minAge:count}至{maxAge:count}周岁之间",
      en: "aged {age:count}, within {minAge:count}–{maxAge:count}",
    },
    fails: {
      zh: "{age:count}周岁，不在{minAge:count}至{maxAge:count}周岁之间",
      en: "aged {age:count}, outside {minAge:count}–{maxAge:count}",
    },
  },
} as const satisfies Findings;
const on = day({ zh: "认定日期", en: "determination date" });

const conditions = conditionsOf(findings, { "working-age": { zh: "在规定年龄之内", en: "is within the age range" } });

/**
 * 贫困劳动者 — Decides whether a person is an impoverished worker on a date, and lists the conditions not met. 一, 二(一).
 *
 * @example impoverishedWorker({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, on: "2016-05-01" }).value // { impoverishedWorker: true, age: 36, unmet: [] }
 */
export const impoverishedWorker = rule({
  name: "impoverished-worker",
  title: { zh: "贫困劳动者", en: "Impoverished worker" },
  question: {
    zh: "是否属于贫困劳动者，不符合哪项条件？",
    en: "Is this person an impoverished worker, and which conditions are not met?",
  },
  clauses: ["一", "二(一)"],
  facts: facts({ ...worker, on }, bornBefore("on", on.title)),
  answer: answer({
    impoverishedWorker: flag({ zh: "属于贫困劳动者", en: "is an impoverished worker" }),
    age: count({ zh: "认定日期的年龄", en: "age on the determination date" }, { zh: "周岁", en: "years" }),
    unmet: unmetConditions(conditions),
  }),
  findings,
  decide(facts, policy) {
    // The maximum age covers that whole year of age, up to the day before the next birthday.
    const age = ageOn(facts.birthDate, facts.on, policy.reading("birthday"));
    const minAge = policy.figure("minAge", facts.on);
    const maxAge = policy.figure("maxAge", facts.on);
    const within = isAgeWithin(age, minAge, maxAge, "maxAge");
    const unmet = unmetOf({
      "rural-resident": policy.condition("一", "rural-resident", facts.isRuralResident),
      "able-to-work": policy.condition("一", "able-to-work", facts.ableToWork),
      "wants-work": policy.condition("一", "wants-work", facts.wantsWork),
      "registered-poor": policy.condition("二(一)", "registered-poor", facts.registeredPoor),
      "working-age": policy.condition("一", "working-age", within, { age, minAge, maxAge }),
    });
    return { impoverishedWorker: unmet.length === 0, age, unmet };
  },
});

/** Whether a person is an impoverished worker on a date, as the rule decides. */
export const isImpoverishedWorker = (
  { birthDate, isRuralResident, registeredPoor, ableToWork, wantsWork }: Worker,
  on: CalendarDate,
  policy: Pick<Deciding, "apply">,
): boolean =>
  policy.apply(impoverishedWorker, { birthDate, isRuralResident, registeredPoor, ableToWork, wantsWork, on })
    .impoverishedWorker;
