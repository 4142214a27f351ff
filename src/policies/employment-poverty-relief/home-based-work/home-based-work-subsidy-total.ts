import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { homeBasedWorkSubsidy } from "./home-based-work-subsidy.ts";

/**
 * 居家就业补助合计 — Adds up the subsidies for a list of people who work at or near home, in yuan. 二(四).
 *
 * @example homeBasedWorkSubsidyTotal({ persons: [] }).value // { persons: [], personsWithAmount: 0, total: 0.00 }
 */
export const homeBasedWorkSubsidyTotal = rule({
  name: "home-based-work-subsidy-total",
  title: { zh: "居家就业补助合计", en: "Total home-based work subsidies" },
  question: {
    zh: "名单人员居家或家门口就业，补助合计多少？",
    en: "What is the total subsidy for a list of people who work at or near home?",
  },
  clauses: ["二(四)"],
  ...totalOver(homeBasedWorkSubsidy, "二(四)", "total"),
});
