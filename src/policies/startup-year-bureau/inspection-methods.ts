import { statedListRule } from "../shared/stated-lists.ts";
import { rule } from "./document.ts";
import { items } from "./facts.ts";

const methods = items({
  routine: { address: "四3", zh: "日常督查", en: "routine inspection" },
  "announced-and-unannounced-visits": { address: "四3", zh: "明察暗访", en: "announced and unannounced visits" },
  complaints: { address: "四3", zh: "受理效能投诉", en: "handling of complaints about efficiency" },
});

/**
 * 监督检查方式 — Lists the inspection methods of the bureau's efficiency office. 四3.
 *
 * @example
 * inspectionMethods({}).value.items[0]?.code // "routine"
 */
export const inspectionMethods = rule({
  name: "inspection-methods",
  title: { zh: "监督检查方式", en: "Inspection methods" },
  question: { zh: "局效能办采用哪些方式监督检查？", en: "Which inspection methods does the efficiency office use?" },
  clauses: ["四3"],
  ...statedListRule(methods, {
    one: { zh: "监督检查方式", en: "inspection method" },
    many: { zh: "监督检查方式", en: "inspection methods" },
  }),
});
