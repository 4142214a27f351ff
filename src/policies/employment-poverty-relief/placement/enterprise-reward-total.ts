import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { enterpriseReward } from "./enterprise-reward.ts";

/**
 * 企业吸纳奖励合计 — Adds up one enterprise's rewards for a list of workers, in yuan. 二(四).
 *
 * @example enterpriseRewardTotal({ persons: [] }).value // { persons: [], personsWithAmount: 0, total: 0.00 }
 */
export const enterpriseRewardTotal = rule({
  name: "enterprise-reward-total",
  title: { zh: "企业吸纳奖励合计", en: "Total enterprise rewards" },
  question: {
    zh: "企业吸纳名单人员就业，奖励合计多少？",
    en: "What is the total reward for an enterprise that employs a list of workers?",
  },
  clauses: ["二(四)"],
  ...totalOver(enterpriseReward, "二(四)", "amount"),
});
