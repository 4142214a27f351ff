import { statedListRule } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const methods = itemsAt("四3", {
  routine: { zh: "日常督查", en: "routine inspection" },
  "announced-and-unannounced-visits": { zh: "明察暗访", en: "announced and unannounced visits" },
  complaints: { zh: "受理效能投诉", en: "handling of complaints about efficiency" },
});

/**
 * 监督检查方式 — Lists the inspection methods of the bureau's efficiency office. 四3.
 *
 * @example inspectionMethods({}).value.items[0]?.code // "routine"
 */
export const inspectionMethods = rule({
  name: "inspection-methods",
  title: { zh: "监督检查方式", en: "Inspection methods" },
  question: { zh: "局效能办采用哪些方式监督检查？", en: "Which inspection methods does the efficiency office use?" },
  clauses: ["四3"],
  ...statedListRule(methods, { zh: "监督检查方式", one: "inspection method", many: "inspection methods" }),
});
