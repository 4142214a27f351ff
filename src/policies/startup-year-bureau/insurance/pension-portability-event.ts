import { answer, count, facts, flag } from "../../../kernel/facts/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { rule } from "../document.ts";

const events = { zh: "次", en: "events" };

/**
 * 养老保险转移接续咨询 — Checks whether the required advice events on pension portability were held. 二1.
 *
 * @example pensionPortabilityEvent({ held: 0 }).value // { met: false, shortfall: 1 }
 */
export const pensionPortabilityEvent = rule({
  name: "pension-portability-event",
  title: { zh: "养老保险转移接续咨询", en: "Pension portability advice" },
  question: {
    zh: "养老保险转移接续咨询活动是否达到规定次数，相差几次？",
    en: "Were enough advice events on pension portability held, and how many are missing?",
  },
  clauses: ["二1"],
  facts: facts({ year: optionalYear, held: count({ zh: "已举办的咨询活动次数", en: "advice events held" }, events) }),
  answer: answer({
    met: flag({ zh: "咨询活动达到规定次数", en: "enough advice events were held" }),
    shortfall: count({ zh: "尚缺的咨询活动次数", en: "shortfall of advice events" }, events),
  }),
  findings: {
    "events-held": {
      holds: {
        zh: "咨询活动已举办{held:count}次，应举办{target:count}次",
        en: "{held:count} advice event(s) held, {target:count} required",
      },
      fails: {
        zh: "咨询活动已举办{held:count}次，少于应举办的{target:count}次",
        en: "only {held:count} advice event(s) held, {target:count} required",
      },
    },
  },
  decide(facts, policy) {
    const target = policy.figure(
      "pensionPortabilityEvents",
      figuresDateOfYear(policy, ["pensionPortabilityEvents"], facts.year),
    );
    const met = policy.condition("二1", "events-held", facts.held >= target, { held: facts.held, target });
    return { met, shortfall: met ? 0 : target - facts.held };
  },
});
