import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { auxiliaryPost } from "./auxiliary-post.ts";

/**
 * 辅助性岗位补贴合计 — Adds up the worker subsidies for a list of people in auxiliary posts, in yuan. 二(六).
 *
 * @example auxiliaryPostTotal({ persons: [] }).value // { persons: [], personsWithAmount: 0, total: 0.00 }
 */
export const auxiliaryPostTotal = rule({
  name: "auxiliary-post-total",
  title: { zh: "辅助性岗位补贴合计", en: "Total auxiliary post subsidies" },
  question: {
    zh: "名单人员在辅助性岗位就业，个人补贴合计多少？",
    en: "What is the total subsidy for a list of workers in auxiliary posts?",
  },
  clauses: ["二(六)"],
  ...totalOver(auxiliaryPost, "二(六)", "total"),
});
