import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { auxiliaryEmployerReward } from "./auxiliary-employer-reward.ts";

/**
 * 辅助性岗位用人单位奖励合计 — Adds up one employer's rewards for a list of workers in auxiliary posts, in yuan. 二(六).
 *
 * @example auxiliaryEmployerRewardTotal({ persons: [] }).value // { persons: [], personsWithAmount: 0, total: 0.00 }
 */
export const auxiliaryEmployerRewardTotal = rule({
  name: "auxiliary-employer-reward-total",
  title: { zh: "辅助性岗位用人单位奖励合计", en: "Total auxiliary employer rewards" },
  question: {
    zh: "名单人员在辅助性岗位就业，用人单位奖励合计多少？",
    en: "What is the total reward for the employer of a list of workers in auxiliary posts?",
  },
  clauses: ["二(六)"],
  ...totalOver(auxiliaryEmployerReward, "二(六)", "total"),
});
