import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { persons, sumFindings, summed, totalOf } from "./sums.ts";
import { workStudent, workStudy } from "./work-study.ts";

/**
 * 工学一体补助合计 — the subsidies for all work-study students, person by person and in all, in yuan. 二(八).
 *
 * @example workStudySubsidies({ persons: [] }).value // { persons: [], paidPersons: 0, enterprise: 0.00, college: 0.00, student: 0.00, total: 0.00 }
 */
export const workStudySubsidies = rule({
  name: "work-study-subsidies",
  clauses: ["二(八)"],
  facts: facts({ persons: persons(workStudent) }),
  decide(facts, policy: Policy<typeof workStudySubsidiesWords>) {
    const each = { rule: workStudy, amount: (value: ReturnType<typeof workStudy>["value"]) => value.total };
    const { persons, paidPersons, total, values } = summed("二(八)", each, facts.persons, policy);
    return {
      persons,
      paidPersons,
      enterprise: totalOf(values.map((one) => one.enterprise)),
      college: totalOf(values.map((one) => one.college)),
      student: totalOf(values.map((one) => one.student)),
      total,
    };
  },
});

export const workStudySubsidiesWords = {
  title: { zh: "工学一体补助合计", en: "Work-study subsidies of a list" },
  asks: { zh: "一批学员，企业、院校和学生一共补助多少？", en: "What is paid for a list of work-study students?" },
  findings: sumFindings,
} as const satisfies Words;
