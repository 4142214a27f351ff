import { facts } from "../../../kernel/facts/facts.ts";
import { rule } from "../document.ts";
import { persons, sumFindings, summed, totalOf } from "../sums.ts";
import { workStudent, workStudySubsidy } from "./work-study-subsidy.ts";

/**
 * 工学一体补助合计 — Adds up the subsidies for a list of work-study students, by payee and in total, in yuan. 二(八).
 *
 * @example
 * workStudySubsidyTotal({ persons: [] }).value
 * // { persons: [], personsPaid: 0, enterprise: 0.00, college: 0.00, student: 0.00, total: 0.00 }
 */
export const workStudySubsidyTotal = rule({
  name: "work-study-subsidy-total",
  title: { zh: "工学一体补助合计", en: "Total work-study subsidies" },
  question: {
    zh: "名单学员，企业、院校和学生的补助合计多少？",
    en: "What is the total subsidy for a list of work-study students?",
  },
  clauses: ["二(八)"],
  facts: facts({ persons: persons(workStudent) }),
  findings: sumFindings,
  decide(facts, policy) {
    const each = {
      rule: workStudySubsidy,
      amount: (value: ReturnType<typeof workStudySubsidy>["value"]) => value.total,
    };
    const { persons, personsPaid, total, values } = summed("二(八)", each, facts.persons, policy);
    return {
      persons,
      personsPaid,
      enterprise: totalOf(values.map((one) => one.enterprise)),
      college: totalOf(values.map((one) => one.college)),
      student: totalOf(values.map((one) => one.student)),
      total,
    };
  },
});
