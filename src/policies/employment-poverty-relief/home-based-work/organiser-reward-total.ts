import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { organiserReward } from "./organiser-reward.ts";

/**
 * 组织居家就业奖励合计 — Adds up one organiser's rewards for a list of workers, in yuan. 二(四).
 *
 * @example organiserRewardTotal({ persons: [] }).value // { persons: [], personsWithAmount: 0, total: 0.00 }
 */
export const organiserRewardTotal = rule({
  name: "organiser-reward-total",
  title: { zh: "组织居家就业奖励合计", en: "Total organiser rewards" },
  question: {
    zh: "组织名单人员居家或家门口就业，奖励合计多少？",
    en: "What is the total reward for the organiser of work for a list of people?",
  },
  clauses: ["二(四)"],
  ...totalOver(organiserReward, "二(四)", "total"),
});
