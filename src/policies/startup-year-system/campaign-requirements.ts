import { checklistRule } from "../shared/stated-lists.ts";
import { items, rule } from "./document.ts";

/** The five requirements, in the order of the text. */
const statedItems = items({
  leadership: { address: "四1", zh: "健全领导体制", en: "set up the leadership structure" },
  publicity: { address: "四2", zh: "加强宣传发动", en: "mobilise and publicise" },
  coordination: { address: "四3", zh: "加强协调配合", en: "coordinate the office sections" },
  supervision: { address: "四4", zh: "加强监督检查", en: "supervise and inspect" },
  balance: { address: "四5", zh: "坚持统筹兼顾", en: "balance the campaign with other work" },
});

/**
 * 活动要求自查 — Checks which campaign requirements are met and which remain. 四1, 四2, 四3, 四4, 四5.
 *
 * @example campaignRequirements({ done: [] }).value.complete // false
 */
export const campaignRequirements = rule({
  name: "campaign-requirements",
  title: { zh: "活动要求自查", en: "Campaign requirement self-check" },
  question: { zh: "五项活动要求中，哪些已做到，哪些未做到？", en: "Which requirements are met, and which remain?" },
  clauses: ["四1", "四2", "四3", "四4", "四5"],
  ...checklistRule(statedItems, {
    zh: "活动要求",
    one: "campaign requirement",
    many: "campaign requirements",
    done: { zh: "做到", en: "met" },
  }),
});
