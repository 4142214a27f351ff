import { answer, facts, flag, list, nullable, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";

/** 工作种类 — The kinds of work that a requirement applies to. */
const workKinds = labels({
  "outdoor-publicity": { zh: "户外宣传", en: "outdoor publicity" },
  "home-visit": { zh: "入户调查", en: "home visits" },
  advice: { zh: "接待咨询", en: "receiving people for advice" },
  registration: { zh: "认定登记", en: "identification and registration" },
});
type WorkKind = keyof typeof workKinds;

/** 工作要求 — The requirements of 六, in the order of the text. */
const conditions = {
  cooperates: {
    holds: { zh: "积极配合各部门", en: "was proactive and cooperative" },
    fails: { zh: "未积极配合各部门", en: "was not proactive or cooperative" },
  },
  "wears-badge": {
    holds: { zh: "已佩戴工作证", en: "wore the badge" },
    fails: { zh: "未佩戴工作证", en: "did not wear the badge" },
  },
  courteous: {
    holds: { zh: "用语礼貌，态度和蔼", en: "was courteous and kind" },
    fails: { zh: "用语不礼貌或态度不和蔼", en: "was discourteous or unkind" },
  },
  "entries-true": {
    holds: { zh: "登记真实、详细", en: "the entries were true and detailed" },
    fails: {
      zh: "登记虚假或不详；虚报、假报的应严肃处理",
      en: "the entries were false or incomplete; false entries must be punished",
    },
  },
} as const satisfies Findings;
const requirements = conditionsOf(conditions);

const findings = {
  ...conditions,
  "not-given": {
    zh: "所从事的工作须“{requirement:label}”，未填报是否做到",
    en: "required for the work done, but whether it was met is not given: {requirement:label}",
  },
} as const satisfies Findings;

/**
 * 工作人员要求 — Decides whether a member of staff meets the requirements of their work. 六1 to 六4.
 *
 * Everyone must cooperate. The badge is required outdoors and at home visits, courtesy at home visits and when people are
 * received, true entries in identification and registration; other work requires none of these facts. If a fact that the
 * work requires is not given, a ground says so, and `met` is `null` unless another requirement is not met.
 *
 * @example staffConduct({ workKinds: ["home-visit"], cooperates: true, wearsBadge: true, isCourteous: true }).value.met
 * // true
 */
export const staffConduct = rule({
  name: "staff-conduct",
  title: { zh: "工作人员要求", en: "Staff conduct" },
  question: { zh: "工作人员是否符合各项要求？", en: "Does the staff member meet the requirements?" },
  clauses: ["六1", "六2", "六3", "六4"],
  facts: facts({
    workKinds: list(
      { zh: "所从事的工作", en: "kinds of work done" },
      oneOf({ zh: "工作种类", en: "kind of work" }, workKinds),
      { max: 100 },
    ),
    cooperates: flag({ zh: "积极配合各部门", en: "is proactive and cooperative" }),
    wearsBadge: optional(flag({ zh: "佩戴工作证", en: "wears the badge" })),
    isCourteous: optional(flag({ zh: "用语礼貌、态度和蔼", en: "is courteous and kind" })),
    entriesTrue: optional(flag({ zh: "认定登记真实、详细", en: "entries are true and detailed" })),
  }),
  answer: answer({
    met: nullable(flag({ zh: "符合各项要求", en: "meets the requirements" })),
    unmet: unmetConditions(requirements),
  }),
  findings,
  decide(facts, policy) {
    const does = (...kinds: readonly WorkKind[]) => kinds.some((kind) => facts.workKinds.includes(kind));
    const required = [
      { address: "六1", name: "cooperates", isRequired: true, isMet: facts.cooperates },
      {
        address: "六2",
        name: "wears-badge",
        isRequired: does("outdoor-publicity", "home-visit"),
        isMet: facts.wearsBadge,
      },
      { address: "六3", name: "courteous", isRequired: does("home-visit", "advice"), isMet: facts.isCourteous },
      { address: "六4", name: "entries-true", isRequired: does("registration"), isMet: facts.entriesTrue },
    ] as const;
    const unmet: (keyof typeof requirements)[] = [];
    let isKnown = true;
    for (const { address, name, isRequired, isMet } of required) {
      if (!isRequired) continue;
      if (isMet === undefined) {
        isKnown = false;
        policy.found(address, "not-given", { requirement: requirements[name] });
      } else if (!policy.condition(address, name, isMet)) unmet.push(name);
    }
    return { met: unmet.length > 0 ? false : isKnown ? true : null, unmet };
  },
});
