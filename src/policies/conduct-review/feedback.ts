import { facts, ordered } from "../../kernel/facts.ts";
import { count } from "../../kernel/fields.ts";
import { lookupDay } from "../../kernel/plan.ts";
import { compareQuotients, type Ratio } from "../../kernel/ratio.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";

const pieces = { zh: "件", en: "items" };

/**
 * 反馈问题办理 — is every item that the visits fed back settled, and answered. 四(二)4.
 *
 * 件件, 事事 is read as all of the items. Without any item there is nothing to settle.
 *
 * @example
 * feedback({ year: 2013, items: 30, settled: 30, answered: 29 }).value // { complete: false, failing: ["all-answered"] }
 */
export const feedback = rule({
  name: "feedback",
  clauses: ["四(二)4"],
  facts: facts(
    {
      year,
      items: count({ zh: "反馈的问题", en: "items fed back" }, pieces),
      settled: count({ zh: "已落实的问题", en: "items settled" }, pieces),
      answered: count({ zh: "已回音的问题", en: "items answered" }, pieces),
    },
    ordered("settled", "items", { zh: "不多于反馈数", en: "not more than the items" }),
    ordered("answered", "items", { zh: "不多于反馈数", en: "not more than the items" }),
  ),
  decide(facts, policy: Policy<typeof feedbackWords>) {
    const on = lookupDay(facts.year);
    const { items, settled, answered } = facts;
    const conditions = {
      "all-settled": policy.condition(
        "四(二)4",
        "all-settled",
        reaches(settled, items, policy.figure("settledShare", on)),
        {
          settled,
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
    const failing = Object.entries(conditions).flatMap(([name, holds]) => (holds ? [] : [name]));
    return { complete: failing.length === 0, failing };
  },
});

function reaches(part: number, whole: number, share: Ratio): boolean {
  return whole === 0 || compareQuotients(part, whole, share.numerator, share.denominator) >= 0;
}

export const feedbackWords = {
  title: { zh: "反馈问题办理", en: "Feedback" },
  asks: { zh: "反馈的问题是否件件落实、事事回音？", en: "Is every item of the feedback settled and answered?" },
  findings: {
    "all-settled": {
      holds: {
        zh: "{items:count}件落实{settled:count}件，达到要求",
        en: "{settled:count} of {items:count} settled: enough",
      },
      fails: { zh: "{items:count}件只落实{settled:count}件", en: "only {settled:count} of {items:count} settled" },
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
