import { oneStopRule, oneStopServiceTexts } from "../shared/one-stop-services.ts";
import { itemsAt, rule } from "./document.ts";

/**
 * “一条龙”服务 — Lists the one-stop services for people starting a business. 二(一).
 *
 * The list in the text is open-ended (等): these are the services that it states.
 *
 * @example oneStopServices({}).value.items[0]?.code // "project-development"
 */
export const oneStopServices = rule({
  name: "one-stop-services",
  clauses: ["二(一)"],
  ...oneStopRule(itemsAt("二(一)", oneStopServiceTexts)),
});
