import { totalOverKnown } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { publicWelfarePost } from "./public-welfare-post.ts";

/**
 * 公益性岗位补贴合计 — Adds up the subsidies for a list of people in public-welfare posts, by payee and in total, in yuan.
 * 二(五).
 *
 * An amount that is not known for want of a minimum wage is null, and so is each sum with it.
 *
 * @example publicWelfarePostTotal({ persons: [] }).value
 * // { persons: [], personsWithAmount: 0, worker: 0.00, employer: 0.00, socialInsurance: 0.00, total: 0.00 }
 */
export const publicWelfarePostTotal = rule({
  name: "public-welfare-post-total",
  title: { zh: "公益性岗位补贴合计", en: "Total public-welfare post subsidies" },
  question: {
    zh: "名单人员在公益性岗位就业，个人和单位的补贴合计多少？",
    en: "What is the total subsidy for a list of workers in public-welfare posts?",
  },
  clauses: ["二(五)"],
  ...totalOverKnown(publicWelfarePost, "二(五)", "total", "worker", "employer", "socialInsurance"),
});
