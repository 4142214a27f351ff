import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 工作人员要求 — does a member of the staff meet the requirements. 六1、六2、六3、六4.
 *
 * The badge is worn outdoors and at home visits; the other requirements hold everywhere.
 *
 * @example
 * staffConduct({ cooperates: true, wearsBadge: true, courteous: true, entriesTrue: true }).value.asWanted // true
 */
export const staffConduct = rule({
  name: "staff-conduct",
  clauses: ["六1", "六2", "六3", "六4"],
  facts: facts({
    cooperates: flag({ zh: "积极配合各部门", en: "active and cooperative" }),
    wearsBadge: flag({ zh: "佩戴工作证", en: "wears the badge" }),
    courteous: flag({ zh: "用语礼貌、态度和蔼", en: "courteous and kind" }),
    entriesTrue: flag({ zh: "认定登记真实详细", en: "entries true and detailed" }),
  }),
  decide(facts, policy: Policy<typeof staffConductWords>) {
    const conditions = {
      cooperates: policy.condition("六1", "cooperates", facts.cooperates),
      "wears-badge": policy.condition("六2", "wears-badge", facts.wearsBadge),
      courteous: policy.condition("六3", "courteous", facts.courteous),
      "entries-true": policy.condition("六4", "entries-true", facts.entriesTrue),
    };
    const failing = Object.entries(conditions).flatMap(([name, holds]) => (holds ? [] : [name]));
    return { asWanted: failing.length === 0, failing };
  },
});

export const staffConductWords = {
  title: { zh: "工作人员要求", en: "Conduct of the staff" },
  asks: { zh: "工作人员是否符合要求？", en: "Does a member of the staff meet the requirements?" },
  findings: {
    cooperates: {
      holds: { zh: "积极配合", en: "active and cooperative" },
      fails: { zh: "没有积极配合", en: "not active or cooperative" },
    },
    "wears-badge": {
      holds: { zh: "佩戴了工作证", en: "the badge is worn" },
      fails: { zh: "没有佩戴工作证", en: "the badge is not worn" },
    },
    courteous: {
      holds: { zh: "礼貌和蔼", en: "courteous and kind" },
      fails: { zh: "不够礼貌和蔼", en: "not courteous or kind" },
    },
    "entries-true": {
      holds: { zh: "登记真实详细", en: "the entries are true and detailed" },
      fails: { zh: "登记虚假或不详，应严肃处理", en: "the entries are false or incomplete: to be punished" },
    },
  },
} as const satisfies Words;
