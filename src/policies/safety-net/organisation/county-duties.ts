import { items, rule } from "../document.ts";
import { statedDuties } from "./stated-duties.ts";

/** 县级职责 — What the county must do, in the order of the text. */
const duties = items({
  "check-means": { address: "三(五)", zh: "核对申请家庭的经济状况", en: "check the means of applying households" },
  "link-registers": {
    address: "三(五)",
    zh: "实现低保信息系统与建档立卡信息系统互联互通",
    en: "link the dibao system with the poverty register",
  },
  "joint-meeting": { address: "四(二)", zh: "健全部门联席会议制度", en: "improve the joint meeting of departments" },
  "single-window": { address: "四(二)", zh: "一门受理、协同办理", en: "run single-window intake and joint handling" },
  charities: {
    address: "四(二)",
    zh: "引导社会力量参与救助",
    en: "involve charities and the private sector in assistance",
  },
  inspect: { address: "四(三)", zh: "由县民政局督促检查", en: "have the county civil affairs bureau inspect the work" },
  publicise: { address: "四(三)", zh: "宣传社会救助政策", en: "publicise the assistance schemes" },
});

/**
 * 县级职责 — Lists what the county must do, each with its clause. 三(五), 四(二), 四(三).
 *
 * @example countyDuties({}).value.duties[0]?.code // "check-means"
 */
export const countyDuties = rule({
  name: "county-duties",
  title: { zh: "县级职责", en: "County duties" },
  question: { zh: "县级应履行哪些职责？", en: "What must the county do?" },
  clauses: ["三(五)", "四(二)", "四(三)"],
  ...statedDuties(duties),
});
