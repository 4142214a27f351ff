import { items, rule } from "../document.ts";
import { statedDuties } from "./stated-duties.ts";

/** 乡镇职责 — What each township must do, in the order of the text. */
const duties = items({
  "verify-households": {
    address: "三(一)2",
    zh: "逐户核实建档立卡贫困家庭",
    en: "verify each registered poor household",
  },
  "take-applications": { address: "四(一)", zh: "受理救助申请", en: "take applications" },
  investigate: { address: "四(一)", zh: "调查申请家庭", en: "investigate the applicants" },
  assess: { address: "四(一)", zh: "组织评议", en: "organise the assessment" },
  "information-officers": {
    address: "四(一)",
    zh: "设立村（居）社会救助信息员",
    en: "appoint an information officer in each village",
  },
  "find-eligible": { address: "四(一)", zh: "排查符合条件的救助对象", en: "find everyone who is eligible" },
  "watch-emergencies": {
    address: "四(一)",
    zh: "关注急难对象，及时救助",
    en: "watch for emergencies and help promptly",
  },
  "staff-and-funds": {
    address: "四(一)",
    zh: "充实经办力量，保障工作经费",
    en: "provide enough staff and operating funds",
  },
  plan: { address: "四(三)", zh: "制定实施方案", en: "make an implementation plan" },
  "timetable-and-roadmap": { address: "四(三)", zh: "明确时间表和路线图", en: "set a timetable and a roadmap" },
});

/**
 * 乡镇职责 — Lists what each township must do, each with its clause. 三(一)2, 四(一), 四(三).
 *
 * @example townshipDuties({}).value.duties[0]?.code // "verify-households"
 */
export const townshipDuties = rule({
  name: "township-duties",
  title: { zh: "乡镇职责", en: "Township duties" },
  question: { zh: "各乡镇应履行哪些职责？", en: "What must each township do?" },
  clauses: ["三(一)2", "四(一)", "四(三)"],
  ...statedDuties(duties),
});
