import { answer, day, facts, flag, nullable, optional } from "../../../kernel/facts/index.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { rule } from "../document.ts";
import { reviewPeriod } from "../phases/plan.ts";

const rectified = { zh: "问题整改到位", en: "problems were rectified adequately" };

/**
 * 责任追究 — Decides whether anyone must be held accountable. 四, 五(三).
 *
 * Inadequate rectification is enough, and so is a breach during the review, which runs in whole calendar months. Leave
 * `breachOn` out if there was no breach. Only a breach needs the `year`; without it, `accountable` is `null` unless the
 * rectification was inadequate. The text does not say what follows from accountability.
 *
 * @example accountability({ year: 2013, rectified: true, breachOn: "2013-11-30" }).value.accountable // true
 */
export const accountability = rule({
  name: "accountability",
  title: { zh: "责任追究", en: "Accountability" },
  question: { zh: "是否应当追究责任？", en: "Must anyone be held accountable?" },
  clauses: ["四", "五(三)"],
  facts: facts({
    year: optionalYear,
    rectified: flag(rectified),
    breachOn: optional(day({ zh: "违纪违规日期", en: "breach date" })),
  }),
  answer: answer({ accountable: nullable(flag({ zh: "应追究责任", en: "someone must be held accountable" })) }),
  findings: {
    rectified: {
      holds: rectified,
      fails: {
        zh: "问题整改不到位，应追究责任",
        en: "rectification was inadequate, so someone must be held accountable",
      },
    },
    "no-breach": { zh: "无违纪违规问题", en: "there was no breach" },
    "year-needed": {
      zh: "{breachOn:date}违纪违规，未填报方案所属年份，是否在行评期间无法认定",
      en: "a breach on {breachOn:date}; whether it was during the review is not known, because the year of the plan is not given",
    },
    "breach-during-review": {
      yes: {
        zh: "{breachOn:date}违纪违规，在行评期间（{from:date}至{until:date}），应追究责任",
        en: "the breach on {breachOn:date} was during the review ({from:date} to {until:date}), so someone must be held accountable",
      },
      no: {
        zh: "{breachOn:date}违纪违规，不在行评期间（{from:date}至{until:date}），不因此追究责任",
        en: "the breach on {breachOn:date} was outside the review ({from:date} to {until:date}), so no one is held accountable for it",
      },
    },
  },
  decide({ year, rectified, breachOn }, policy) {
    const done = policy.condition("五(三)", "rectified", rectified);
    if (breachOn === undefined) {
      policy.found("五(三)", "no-breach");
      return { accountable: !done };
    }
    if (year === undefined) {
      policy.found("五(三)", "year-needed", { breachOn });
      return { accountable: done ? null : true };
    }
    const { from, until } = reviewPeriod(year, policy);
    const during = from <= breachOn && breachOn <= until;
    policy.condition("四", "breach-during-review", during, { breachOn, from, until });
    return { accountable: !done || during };
  },
});
