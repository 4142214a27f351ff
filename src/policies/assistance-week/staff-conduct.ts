import { facts, needed } from "../../kernel/facts.ts";
import { flag, list, oneOf, optional } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 工作 — the kinds of work to which a requirement is tied. */
export const workKinds = labels({
  "outdoor-publicity": { zh: "户外宣传", en: "outdoor publicity" },
  "home-visit": { zh: "入户调查", en: "home visit" },
  advice: { zh: "接待咨询", en: "receiving people for advice" },
  registration: { zh: "认定登记", en: "recognition and registration" },
});
export type WorkKind = keyof typeof workKinds;

/** 要求 — the requirements of 六, in the order of the text. */
export type ConductRequirement = "cooperates" | "wears-badge" | "courteous" | "entries-true";

/**
 * 工作人员要求 — does a member of the staff meet the requirements of his or her work. 六1、六2、六3、六4.
 *
 * All are to cooperate. The badge is asked for outdoors and at home visits, courtesy at home visits and when people are
 * received, true entries where persons are recognised and registered; other work needs none of these facts.
 *
 * @example
 * staffConduct({ workKinds: ["home-visit"], cooperates: true, wearsBadge: true, isCourteous: true }).value.met // true
 */
export const staffConduct = rule({
  name: "staff-conduct",
  clauses: ["六1", "六2", "六3", "六4"],
  facts: facts({
    workKinds: list({ zh: "所做的工作", en: "work done" }, oneOf({ zh: "工作", en: "work" }, workKinds), { max: 100 }),
    cooperates: flag({ zh: "积极配合各部门", en: "active and cooperative" }),
    wearsBadge: optional(flag({ zh: "佩戴工作证", en: "wears the badge" })),
    isCourteous: optional(flag({ zh: "用语礼貌、态度和蔼", en: "courteous and kind" })),
    entriesTrue: optional(flag({ zh: "认定登记真实详细", en: "entries true and detailed" })),
  }),
  decide(facts, policy: Policy<typeof staffConductWords>) {
    const does = (...kinds: readonly WorkKind[]) => kinds.some((kind) => facts.workKinds.includes(kind));
    const unmet: ConductRequirement[] = [];
    if (!policy.condition("六1", "cooperates", facts.cooperates)) unmet.push("cooperates");
    if (does("outdoor-publicity", "home-visit")) {
      const worn = needed(facts.wearsBadge, "wearsBadge", byWork);
      if (!policy.condition("六2", "wears-badge", worn)) unmet.push("wears-badge");
    }
    if (does("home-visit", "advice")) {
      const kind = needed(facts.isCourteous, "isCourteous", byWork);
      if (!policy.condition("六3", "courteous", kind)) unmet.push("courteous");
    }
    if (does("registration")) {
      const sound = needed(facts.entriesTrue, "entriesTrue", byWork);
      if (!policy.condition("六4", "entries-true", sound)) unmet.push("entries-true");
    }
    return { met: unmet.length === 0, unmet };
  },
});

const byWork = { zh: "所做的工作需要这项事实", en: "wanted for the work done" };

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
      fails: {
        zh: "登记虚假或不详；虚报、假报的应严肃处理",
        en: "the entries are false or incomplete; false ones are to be punished",
      },
    },
  },
} as const satisfies Words;
