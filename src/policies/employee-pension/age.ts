import { ageInFullYears } from "../../kernel/age.ts";
import { facts, needed } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { ageFacts, bornByThen } from "./facts.ts";

/**
 * 周岁 — the full years of age on the day that counts: by default that of the confirmation of status. 三5.
 *
 * `takenOn` and `enrolledOn` are wanted only under the other options of the reading `age-date`.
 *
 * @example age({ birthDate: "1970-03-02", confirmedOn: "2011-05-01" }).value // { on: "2011-05-01", fullYears: 41 }
 */
export const age = rule({
  name: "age",
  clauses: ["三5"],
  facts: facts(ageFacts, ...bornByThen),
  decide(facts, policy: Policy<typeof ageWords>) {
    const on = dayOfAge(facts, policy.reading("age-date"));
    const fullYears = ageInFullYears(facts.birthDate, on, policy.reading("birthday"));
    policy.found("三5", "full-years", { birthDate: facts.birthDate, on, fullYears });
    return { on, fullYears };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

interface Days {
  readonly confirmedOn: string;
  readonly takenOn?: string | undefined;
  readonly enrolledOn?: string | undefined;
}

function dayOfAge(days: Days, option: "confirmation" | "taking" | "enrolment"): string {
  if (option === "confirmation") return days.confirmedOn;
  return option === "taking"
    ? needed(days.takenOn, "takenOn", byReading)
    : needed(days.enrolledOn, "enrolledOn", byReading);
}

export const ageWords = {
  title: { zh: "周岁", en: "Age in full years" },
  asks: { zh: "在计算年龄之日满多少周岁？", en: "How many full years of age on the day that counts?" },
  findings: {
    "full-years": {
      zh: "{birthDate:date}出生，{on:date}满{fullYears:count}周岁",
      en: "born on {birthDate:date}, {fullYears:count} full years on {on:date}",
    },
  },
} as const satisfies Words;
