import { statedListRule } from "../../shared/stated-lists.ts";
import { items, rule } from "../document.ts";

/** 活动形式 — The formats, in the order of the text. */
const stated = items({
  "media-and-posters": { address: "五", zh: "媒体、海报宣传", en: "media and posters" },
  "advice-points": { address: "五2", zh: "街道、社区咨询点", en: "advice points in sub-districts and communities" },
  "home-visits": { address: "五3", zh: "入户调查登记", en: "home visits with registration" },
  "theme-day": { address: "五4", zh: "专题日和招聘会", en: "theme day with a job fair" },
});

/**
 * 活动形式 — Lists the formats in which the assistance week is held. 五, 五2, 五3, 五4.
 *
 * @example activityFormats({}).value.items[0]?.code // "media-and-posters"
 */
export const activityFormats = rule({
  name: "activity-formats",
  title: { zh: "活动形式", en: "Activity formats" },
  question: { zh: "就业援助周以哪些形式开展？", en: "In which formats is the assistance week held?" },
  clauses: ["五", "五2", "五3", "五4"],
  ...statedListRule(stated, { zh: "活动形式", one: "activity format", many: "activity formats" }),
});
