import { facts, ordered } from "../../kernel/facts.ts";
import { count } from "../../kernel/fields.ts";
import { lookupDay } from "../../kernel/plan.ts";
import { compareQuotients, type Ratio } from "../../kernel/ratio.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";

const pieces = { zh: "件", en: "items" };

/**
 * 反馈问题办理 — is every item that the visits fed back resolved, and answered. 四(二)4.
 *
 * 件件, 事事 is read as all of the items. Without any item there is nothing to settle.
 *
 * @example
 * feedbackHandling({ year: 2013, items: 30, resolved: 30, answered: 29 }).value // { met: false, unmet: ["all-answered"] }
 */
export const feedbackHandling = rule({
  name: "feedback-handling",
  clauses: ["四(二)4"],
  facts: facts(
    {
      year,
      items: count({ zh: "反馈的问题", en: "items fed back" }, pieces),
      resolved: count({ zh: "已落实的问题", en: "items resolved" }, pieces),
      answered: count({ zh: "已回音的问题", en: "items answered" }, pieces),
    },
    ordered("resolved", "items", { zh: "不多于反馈数", en: "not more than the items" }),
    ordered("answered", "items", { zh: "不多于反馈数", en: "not more than the items" }),
  ),
  decide(facts, policy: Policy<typeof feedbackHandlingWords>) {
    const on = lookupDay(facts.year);
    const { items, resolved, answered } = facts;
    const conditions = {
      "all-resolved": policy.condition(
        "四(二)4",
        "all-resolved",
        reaches(resolved, items, policy.figure("resolvedShare", on)),
        {
          resolved,
          items,
        },
      ),
      "all-answered": policy.condition(
        "四(二)4",
        "all-answered",
        reaches(answered, items, policy.figure("answeredShare", on)),
        { answered, items },
      ),
    };
    const unmet = Object.entries(conditions).flatMap(([name, holds]) => (holds ? [] : [name]));
    return { met: unmet.length === 0, unmet };
  },
});

function reaches(part: number, whole: number, share: Ratio): boolean {
  return whole === 0 || compareQuotients(part, whole, share.numerator, share.denominator) >= 0;
}

export const feedbackHandlingWords = {
  title: { zh: "反馈问题办理", en: "Feedback" },
  asks: { zh: "反馈的问题是否件件落实、事事回音？", en: "Is every item of the feedback resolved and answered?" },
  findings: {
    "all-resolved": {
      holds: {
        zh: "{items:count}件落实{resolved:count}件，达到要求",
        en: "{resolved:count} of {items:count} resolved: enough",
      },
      fails: { zh: "{items:count}件只落实{resolved:count}件", en: "only {resolved:count} of {items:count} resolved" },
    },
    "all-answered": {
      holds: {
        zh: "{items:count}件回音{answered:count}件，达到要求",
        en: "{answered:count} of {items:count} answered: enough",
      },
      fails: { zh: "{items:count}件只回音{answered:count}件", en: "only {answered:count} of {items:count} answered" },
    },
  },
} as const satisfies Words;
