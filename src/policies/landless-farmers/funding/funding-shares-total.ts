import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { fundingShares } from "./funding-shares.ts";

/**
 * 出资合计 — Adds up the required funding of several people, such as a household, and who pays it, in yuan. 六(一)2.
 *
 * @example fundingSharesTotal({ persons: [] }).value
 * // { persons: [], personsWithAmount: 0, government: 0.00, joint: 0.00, village: 0.00, individual: 0.00, … }
 */
export const fundingSharesTotal = rule({
  name: "funding-shares-total",
  title: { zh: "出资合计", en: "Total funding shares" },
  question: { zh: "一户或多人合计出资多少、各由谁出？", en: "Who pays how much for a household or several people?" },
  clauses: ["六(一)2"],
  ...totalOver(fundingShares, "六(一)2", "total", "government", "joint", "village", "individual", "differenceDue"),
});
