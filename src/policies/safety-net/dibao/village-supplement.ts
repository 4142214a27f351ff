import { totalOverKnown } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { classSupplement } from "./class-supplement.ts";

/**
 * 全村增发 — Adds up the monthly class supplements of a village's dibao recipients, in yuan, each rounded to the fen. 三(一)2.
 *
 * The amount of a person whose `actualPayment` is not given, while the chosen reading uses it, is null, and so is the sum.
 *
 * @example villageSupplement({ persons: [{ person: "1", class: "class-a", dibaoStandard: "300", on: "2016-05-01" }] }).value
 * // { persons: [{ person: "1", amount: 90.00 }], personsWithAmount: 1, total: 90.00 }
 */
export const villageSupplement = rule({
  name: "village-supplement",
  title: { zh: "全村增发", en: "Village class supplement" },
  question: { zh: "全村每月合计应增发多少？", en: "What is the total monthly class supplement for the village?" },
  clauses: ["三(一)2"],
  ...totalOverKnown(classSupplement, "三(一)2", "monthlyAmount"),
});
