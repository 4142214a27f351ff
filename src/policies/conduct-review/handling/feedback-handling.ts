import { answer, count, facts, flag, notMoreThan } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { compareShare, type Ratio } from "../../../kernel/numbers/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";

const pieces = { zh: "件", en: "problems" };

const conditions = labels({
  "all-resolved": { zh: "反馈问题件件落实", en: "all problems are resolved" },
  "all-answered": { zh: "反馈问题事事回音", en: "all problems are answered" },
});

/**
 * 反馈问题办理 — Decides whether all problems reported after the visits are resolved and answered. 四(二)4.
 *
 * 件件 and 事事 are read as all problems. With no problems the duty is met.
 *
 * @example feedbackHandling({ items: 30, resolved: 30, answered: 29 }).value
 * // { met: false, unmet: ["all-answered"] }
 */
export const feedbackHandling = rule({
  name: "feedback-handling",
  title: { zh: "反馈问题办理", en: "Feedback handling" },
  question: { zh: "反馈的问题是否件件落实、事事回音？", en: "Are all problems in the feedback resolved and answered?" },
  clauses: ["四(二)4"],
  facts: facts(
    {
      year: optionalYear,
      items: count({ zh: "反馈的问题数", en: "problems reported" }, pieces),
      resolved: count({ zh: "已落实的问题数", en: "problems resolved" }, pieces),
      answered: count({ zh: "已回音的问题数", en: "problems answered" }, pieces),
    },
    notMoreThan("resolved", "items", {
      zh: "已落实的问题数不得多于反馈的问题数",
      en: "at most the number of problems reported",
    }),
    notMoreThan("answered", "items", {
      zh: "已回音的问题数不得多于反馈的问题数",
      en: "at most the number of problems reported",
    }),
  ),
  answer: answer({
    met: flag({ zh: "反馈问题全部按要求办理", en: "the problems were handled as required" }),
    unmet: unmetConditions(conditions),
  }),
  findings: {
    "all-resolved": {
      holds: {
        zh: "反馈问题{items:count}件，已落实{resolved:count}件，达到要求",
        en: "{resolved:count} of {items:count} problem(s) resolved, as required",
      },
      fails: {
        zh: "反馈问题{items:count}件，已落实{resolved:count}件，未达到要求",
        en: "{resolved:count} of {items:count} problem(s) resolved, fewer than required",
      },
    },
    "all-answered": {
      holds: {
        zh: "反馈问题{items:count}件，已回音{answered:count}件，达到要求",
        en: "{answered:count} of {items:count} problem(s) answered, as required",
      },
      fails: {
        zh: "反馈问题{items:count}件，已回音{answered:count}件，未达到要求",
        en: "{answered:count} of {items:count} problem(s) answered, fewer than required",
      },
    },
  },
  decide(facts, policy) {
    const on = figuresDateOfYear(policy, ["resolvedShare", "answeredShare"], facts.year);
    const { items, resolved, answered } = facts;
    const resolvedShare = policy.figure("resolvedShare", on);
    const answeredShare = policy.figure("answeredShare", on);
    const unmet = unmetAt(policy, "四(二)4", {
      "all-resolved": [reaches(resolved, items, resolvedShare), { resolved, items }],
      "all-answered": [reaches(answered, items, answeredShare), { answered, items }],
    });
    return { met: unmet.length === 0, unmet };
  },
});

const reaches = (part: number, whole: number, share: Ratio): boolean => compareShare(part, whole, share) >= 0;
