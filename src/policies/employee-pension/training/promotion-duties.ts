import { labels } from "../../../kernel/language/index.ts";
import { dutiesRule, itemsByIn } from "../../shared/duties.ts";
import { type ClauseAddress, document, rule } from "../document.ts";

/** 责任单位 — Bodies that promote the employment of landless farmers. */
const bodies = labels({
  government: { zh: "政府", en: "government" },
  township: { zh: "乡镇政府、街道办事处", en: "township governments and sub-district offices" },
});

const itemsBy = itemsByIn<ClauseAddress, keyof typeof bodies>(document.name, bodies);
const duties = [
  ...itemsBy("二2", ["government"], {
    "assess-promotion": {
      zh: "将促进被征地人员就业列入促进就业目标责任制考核",
      en: "make the employment of landless farmers part of the assessed employment targets",
    },
  }),
  ...itemsBy("二2", ["township"], {
    "lead-labour-transfer": { zh: "加强对农村劳动力转移工作的领导", en: "lead the transfer of rural labour" },
    "staff-labour-offices": {
      zh: "充实基层劳动保障事务所，配置专职人员",
      en: "strengthen the local labour offices and give them full-time staff",
    },
    "provide-services": { zh: "为被征地人员提供就业服务平台", en: "provide landless farmers with employment services" },
    "organise-training": { zh: "组织被征地人员参加各类就业培训", en: "organise the training of landless farmers" },
  }),
  ...itemsBy("二2", ["government"], {
    "reward-good-work": {
      zh: "对组织培训、就业做得好的乡镇（街道）、村（社区）给予考核奖励",
      en: "reward townships, sub-districts and villages that organise training and employment well",
    },
  }),
];

/**
 * 促进就业职责 — Lists who must do what to promote the employment of landless farmers, for one body or for all. 二2.
 *
 * The clause states neither an amount nor a measure for the reward of good work.
 *
 * @example promotionDuties({ body: "government" }).value.items.map((one) => one.code)
 * // ["assess-promotion", "reward-good-work"]
 */
export const promotionDuties = rule({
  name: "promotion-duties",
  title: { zh: "促进就业职责", en: "Employment promotion duties" },
  question: {
    zh: "政府、乡镇（街道）在促进被征地人员就业方面承担哪些职责？",
    en: "What must government and townships do to promote the employment of landless farmers?",
  },
  clauses: ["二2"],
  ...dutiesRule(duties),
});
