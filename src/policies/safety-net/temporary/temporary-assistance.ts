import { answer, eachOnce, facts, flag } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { rule } from "../document.ts";
import { metOf, severalOf } from "../facts.ts";

/** 突发困难 — The events that may entitle a family to temporary assistance. */
const emergencies = labels({
  fire: { zh: "火灾", en: "fire" },
  "traffic-accident": { zh: "交通事故", en: "traffic accident" },
  "sudden-serious-illness": { zh: "突发重大疾病", en: "sudden serious illness" },
  "other-special-difficulty": { zh: "其他特殊困难", en: "other special difficulty" },
});

const reasons = labels({
  event: { zh: "因突发困难陷入困境", en: "in distress because of an event" },
  "after-other-schemes": { zh: "其他社会救助实施后仍有严重困难", en: "in serious difficulty despite other assistance" },
});

const findings = {
  event: {
    yes: { zh: "遭遇{events:labels}", en: "affected by: {events:labels}" },
    no: { zh: "未遭遇突发困难", en: "not affected by any such event" },
  },
  "in-distress": {
    yes: { zh: "生活因突发困难陷入困境", en: "in distress because of the event" },
    no: { zh: "生活未因突发困难陷入困境", en: "not in distress because of such an event" },
  },
  "still-in-difficulty": {
    yes: reasons["after-other-schemes"],
    no: { zh: "其他社会救助实施后无严重困难", en: "not in serious difficulty after other assistance" },
  },
  entitled: {
    holds: { zh: "应给予临时救助", en: "is entitled to temporary assistance" },
    fails: { zh: "不予临时救助", en: "is not entitled to temporary assistance" },
  },
} as const satisfies Findings;

/**
 * 临时救助 — Decides whether a family is entitled to temporary assistance: an event has left it in distress, or it is still
 * in serious difficulty after other assistance. The text gives no amounts. 三(四)1.
 *
 * @example temporaryAssistance({ events: ["fire"], inDistress: true, stillInSeriousDifficulty: false }).value
 * // { entitled: true, reasons: ["event"] }
 */
export const temporaryAssistance = rule({
  name: "temporary-assistance",
  title: { zh: "临时救助", en: "Temporary assistance" },
  question: { zh: "是否应给予临时救助，有何理由？", en: "Is the family entitled to temporary assistance, and why?" },
  clauses: ["三(四)1"],
  facts: facts(
    {
      events: severalOf({ zh: "突发困难", en: "events" }, emergencies),
      inDistress: flag({ zh: "生活因此陷入困境、生存面临危机", en: "in distress because of the event" }),
      stillInSeriousDifficulty: flag(reasons["after-other-schemes"]),
    },
    eachOnce("events", { zh: "每种突发困难不得重复填报", en: "each kind of event only once" }),
  ),
  answer: answer({
    entitled: flag(findings.entitled.holds),
    reasons: severalOf({ zh: "给予临时救助的理由", en: "reasons for temporary assistance" }, reasons),
  }),
  findings,
  decide(facts, policy) {
    const events = facts.events.map((code) => emergencies[code]);
    const eventHappened = policy.condition("三(四)1", "event", events.length > 0, { events });
    const distress = policy.condition("三(四)1", "in-distress", facts.inDistress);
    const still = policy.condition("三(四)1", "still-in-difficulty", facts.stillInSeriousDifficulty);
    const met = metOf({ event: eventHappened && distress, "after-other-schemes": still });
    return { entitled: policy.condition("三(四)1", "entitled", met.length > 0), reasons: met };
  },
});
