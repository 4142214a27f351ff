import { statedListRule } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

/** 活动内容 — The items of the programme, in the order of the text. */
const stated = itemsAt("二", {
  identification: { zh: "登记认定援助对象", en: "registration and identification of assistance recipients" },
  "home-visits": { zh: "入户调查家访", en: "home visits" },
  "immediate-jobs": { zh: "即时岗位援助", en: "immediate jobs" },
  policies: { zh: "落实就业扶持政策", en: "employment support policies" },
  "follow-up": { zh: "后续跟踪服务", en: "follow-up service" },
  "theme-day": { zh: "主题日活动", en: "theme day" },
});

/**
 * 活动内容 — Lists what the assistance week includes. 二.
 *
 * @example activityProgramme({}).value.items[0]?.code // "identification"
 */
export const activityProgramme = rule({
  name: "activity-programme",
  title: { zh: "活动内容", en: "Activity programme" },
  question: { zh: "就业援助周有哪些活动内容？", en: "What does the assistance week include?" },
  clauses: ["二"],
  ...statedListRule(stated, { zh: "活动内容", one: "programme item", many: "programme items" }),
});
