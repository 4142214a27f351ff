import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { workStudySubsidy } from "./work-study-subsidy.ts";

/**
 * 工学一体补助合计 — Adds up the subsidies for a list of work-study students, by payee and in total, in yuan. 二(八).
 *
 * @example workStudySubsidyTotal({ persons: [] }).value
 * // { persons: [], personsWithAmount: 0, enterprise: 0.00, college: 0.00, student: 0.00, total: 0.00 }
 */
export const workStudySubsidyTotal = rule({
  name: "work-study-subsidy-total",
  title: { zh: "工学一体补助合计", en: "Total work-study subsidies" },
  question: { zh: "名单学员的工学一体补助合计多少？", en: "What is the total subsidy for a list of students?" },
  clauses: ["二(八)"],
  ...totalOver(workStudySubsidy, "二(八)", "total", "enterprise", "college", "student"),
});
