import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { trainingAllowance } from "./training-allowance.ts";

/**
 * 培训生活费补助合计 — Adds up the living allowances for a list of trainees, in yuan. 二(七).
 *
 * @example trainingAllowanceTotal({ persons: [] }).value // { persons: [], personsWithAmount: 0, total: 0.00 }
 */
export const trainingAllowanceTotal = rule({
  name: "training-allowance-total",
  title: { zh: "培训生活费补助合计", en: "Total training allowances" },
  question: { zh: "名单人员的培训生活费补助合计多少？", en: "What is the total allowance for a list of trainees?" },
  clauses: ["二(七)"],
  ...totalOver(trainingAllowance, "二(七)", "amount"),
});
