import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { placementSubsidy } from "./placement-subsidy.ts";

/**
 * 职业介绍补贴合计 — Adds up the placement subsidies for a list of people, in yuan. 二(三).
 *
 * @example placementSubsidyTotal({ persons: [] }).value // { persons: [], personsWithAmount: 0, total: 0.00 }
 */
export const placementSubsidyTotal = rule({
  name: "placement-subsidy-total",
  title: { zh: "职业介绍补贴合计", en: "Total placement subsidies" },
  question: { zh: "介绍名单人员就业，补贴合计多少？", en: "What is the total subsidy for placing a list of people?" },
  clauses: ["二(三)"],
  ...totalOver(placementSubsidy, "二(三)", "amount"),
});
