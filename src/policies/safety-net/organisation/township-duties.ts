import { facts } from "../../../kernel/facts/facts.ts";
import { labels } from "../../../kernel/language/text.ts";
import { type ClauseAddress, rule } from "../document.ts";
import { item } from "../facts.ts";

/** 乡镇职责 — What each township must do, in the order of the text. */
export const townshipTasks = labels({
  "verify-households": { zh: "逐户核实建档立卡贫困家庭", en: "verify each registered poor household" },
  "take-applications": { zh: "受理救助申请", en: "take applications" },
  investigate: { zh: "调查申请家庭", en: "investigate the applicants" },
  assess: { zh: "组织评议", en: "organise the assessment" },
  "information-officers": { zh: "设立村（居）社会救助信息员", en: "appoint an information officer in each village" },
  "find-eligible": { zh: "排查符合条件的救助对象", en: "find everyone who is eligible" },
  "watch-emergencies": { zh: "关注急难对象，及时救助", en: "watch for emergencies and help promptly" },
  "staff-and-funds": { zh: "充实经办力量，保障工作经费", en: "provide enough staff and operating funds" },
  plan: { zh: "制定实施方案", en: "make an implementation plan" },
  "timetable-and-roadmap": { zh: "明确时间表和路线图", en: "set a timetable and a roadmap" },
});

const places: { readonly [Task in keyof typeof townshipTasks]: ClauseAddress } = {
  "verify-households": "三(一)2",
  "take-applications": "四(一)",
  investigate: "四(一)",
  assess: "四(一)",
  "information-officers": "四(一)",
  "find-eligible": "四(一)",
  "watch-emergencies": "四(一)",
  "staff-and-funds": "四(一)",
  plan: "四(三)",
  "timetable-and-roadmap": "四(三)",
};

/**
 * 乡镇职责 — Lists what each township must do, with the clause that says so. 三(一)2, 四(一), 四(三).
 *
 * @example townshipDuties({}).value.duties[0]?.code // "verify-households"
 */
export const townshipDuties = rule({
  name: "township-duties",
  title: { zh: "乡镇职责", en: "Township duties" },
  question: { zh: "各乡镇应履行哪些职责？", en: "What must each township do?" },
  clauses: ["三(一)2", "四(一)", "四(三)"],
  facts: facts({}),
  findings: { duty: { zh: "{duty:label}", en: "{duty:label}" } },
  decide(_facts, policy) {
    const duties = Object.values(townshipTasks).map((duty) => {
      policy.found(places[duty.code], "duty", { duty });
      return item(places[duty.code], duty);
    });
    return { duties };
  },
});
