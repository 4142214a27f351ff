import { facts } from "../../../kernel/facts/facts.ts";
import { labels } from "../../../kernel/language/text.ts";
import { type ClauseAddress, rule } from "../document.ts";
import { item } from "../facts.ts";

/** 县级职责 — What the county must do, in the order of the text. */
export const countyTasks = labels({
  "check-means": { zh: "核对申请家庭的经济状况", en: "check the means of applying households" },
  "link-registers": {
    zh: "实现低保信息系统与建档立卡信息系统互联互通",
    en: "link the dibao system with the poverty register",
  },
  "joint-meeting": { zh: "健全部门联席会议制度", en: "improve the joint meeting of departments" },
  "single-window": { zh: "一门受理、协同办理", en: "run single-window intake and joint handling" },
  charities: { zh: "引导社会力量参与救助", en: "involve charities and the private sector in assistance" },
  inspect: { zh: "由县民政局督促检查", en: "have the county civil affairs bureau inspect the work" },
  publicise: { zh: "宣传社会救助政策", en: "publicise the assistance schemes" },
});

const places: { readonly [Task in keyof typeof countyTasks]: ClauseAddress } = {
  "check-means": "三(五)",
  "link-registers": "三(五)",
  "joint-meeting": "四(二)",
  "single-window": "四(二)",
  charities: "四(二)",
  inspect: "四(三)",
  publicise: "四(三)",
};

/**
 * 县级职责 — Lists what the county must do, with the clause that says so. 三(五), 四(二), 四(三).
 *
 * @example countyDuties({}).value.duties[0]?.code // "check-means"
 */
export const countyDuties = rule({
  name: "county-duties",
  title: { zh: "县级职责", en: "County duties" },
  question: { zh: "县级应履行哪些职责？", en: "What must the county do?" },
  clauses: ["三(五)", "四(二)", "四(三)"],
  facts: facts({}),
  findings: { duty: { zh: "{duty:label}", en: "{duty:label}" } },
  decide(_facts, policy) {
    const duties = Object.values(countyTasks).map((duty) => {
      policy.found(places[duty.code], "duty", { duty });
      return item(places[duty.code], duty);
    });
    return { duties };
  },
});
